import type { Why } from "../../explain/why.js";
import type { Ground } from "../../plan/ground.js";
import type { Query } from "../../plan/query.js";
import type { Words } from "../../sources/words.js";
import { formatCitation } from "../format-citation.js";
import { formatDate } from "../format-date.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import type { Block } from "../page.js";
import { recurrenceText } from "../recurrence-text.js";
import { originWords, purposeWords } from "../vocabulary-words.js";
import { fact, titled } from "./parts.js";

const words = {
  sv: {
    title: "Vem har bett om det, och på vilken grund?",
    asked: "Bakom står",
    ground: "Står i",
    beyond: "Utöver lagen",
    noCitation: "ingen kan peka på någon bestämmelse",
    untold: "inte sagt",
    nobody: "ingen",
    from: "Lämnas av",
    touches: "Gäller för",
    to: "Till",
    often: "Hur ofta",
    purpose: "Syfte",
  },
  en: {
    title: "Who asked for it, and on what ground?",
    asked: "Behind it",
    ground: "Written in",
    beyond: "Beyond the law",
    noCitation: "nobody can name a provision",
    untold: "not told",
    nobody: "nobody",
    from: "Given by",
    touches: "Applies to",
    to: "To",
    often: "How often",
    purpose: "Purpose",
  },
} as const;

/** Who stands behind a ground, when they decided, and where: "Vård- och omsorgsnämnden, 17 maj 2018". */
export const groundText = (q: Query, ground: Ground | null, language: Language): string => {
  if (ground === null) return originWords.none[language];
  const { name } = namer(q, language);
  const decision = ground.decision === undefined ? undefined : q.get(ground.decision);
  const by = ground.decidedBy ?? decision?.body;
  const on = ground.decidedOn ?? decision?.on;
  const kind = originWords[ground.kind][language];
  const isOfBody = ground.kind === "council" || ground.kind === "board";
  return [
    by === undefined ? kind : isOfBody ? name(by) : `${name(by)} (${kind})`,
    on === undefined ? undefined : formatDate(on, language),
    decision?.section,
    decision?.diaryNumber,
  ]
    .filter(Boolean)
    .join(", ");
};

const names = (q: Query, ids: readonly string[] | undefined, language: Language): string => {
  const say = words[language];
  if (ids === undefined) return say.untold;
  return ids.length === 0 ? say.nobody : listed(ids.map(namer(q, language).name), language, 6);
};

/** Who asked, on what ground, who gives it to whom, and how often. */
export const whoBlocks = (card: Why, q: Query, language: Language): readonly Block[] => {
  const say = words[language];
  const { ground, beyond } = card;
  const demand = q.get(card.demand);
  const recurrence = demand && "recurrence" in demand ? demand.recurrence : undefined;
  const citation = ground?.citation;
  const isRule = card.demand.startsWith("houseRule:");
  return titled(say.title, [
    fact(say.asked, ground === undefined ? say.untold : groundText(q, ground, language)),
    fact(
      say.ground,
      citation ? formatCitation(citation) : citation === null ? say.noCitation : say.untold,
    ),
    ...(beyond ? [fact(say.beyond, groundText(q, beyond, language))] : []),
    fact(isRule ? say.touches : say.from, names(q, card.from, language)),
    ...(isRule ? [] : [fact(say.to, names(q, card.to, language))]),
    ...(isRule
      ? []
      : [fact(say.often, recurrence ? recurrenceText(recurrence, language) : say.untold)]),
    fact(say.purpose, purposeText(demand, language)),
  ]);
};

/** A house rule tells its purpose in words of its own. */
const purposeText = (demand: ReturnType<Query["get"]>, language: Language): string => {
  const purpose = demand && "purpose" in demand ? demand.purpose : undefined;
  if (!purpose) return purposeWords[purpose === null ? "none" : "untold"][language];
  const known: Readonly<Record<string, Words>> = purposeWords;
  return demand?.id.startsWith("houseRule:") ? purpose : (known[purpose]?.[language] ?? purpose);
};
