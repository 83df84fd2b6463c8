import type { Why } from "../../explain/why.js";
import { isSelfMade } from "../../plan/is-self-made.js";
import type { Query } from "../../plan/query.js";
import { amountText, costText } from "../amount-text.js";
import { formatCitation } from "../format-citation.js";
import { formatDate } from "../format-date.js";
import { formatPeriod } from "../format-period.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { recurrenceText } from "../recurrence-text.js";
import { spanPeriod } from "../span-period.js";
import { originWords } from "../vocabulary-words.js";
import { pathText } from "./cost-blocks.js";
import { draftWords } from "./draft-words.js";
import { leastSentences, timesText } from "./least-text.js";
import { sameDataSentences } from "./same-data-blocks.js";
import { useSentences } from "./use-sentences.js";
import { groundText } from "./who-blocks.js";

/** A draft of the decision: what may be proposed as far as the plan tells, why, and what to make clear first. */
export const draftBlocks = (card: Why, q: Query, language: Language): readonly Block[] => {
  const say = draftWords[language];
  const { inText, within } = namer(q, language);
  const { change, demand } = card;
  const all = (ids: readonly string[] | undefined) => listed((ids ?? []).map(within), language, 6);
  const heading = (text: string): Block => ({ text, tone: "heading", indent: 2 });
  const point = (text: string): Block => ({ lead: "–", text, indent: 2 });
  const { meeting } = change;
  const [first] = change.by;
  const when = meeting ? say.meeting(formatDate(meeting.on, language)) : "";
  const proposals = proposalsOf(card, q, language);
  const isRule = demand.startsWith("houseRule:");
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    { text: say.matter(inText(demand)), indent: 2 },
    ...(first && proposals.length > 0 && change.because !== "agreed"
      ? [{ text: say.to(all(change.by), when), indent: 2 }]
      : []),
    blank,
    heading(say.proposal),
    ...(proposals.length > 0
      ? proposals.map((text, at): Block => ({ lead: `${at + 1}.`, text, indent: 2 }))
      : [
          { text: say.nothing, indent: 2 },
          ...(card.to?.length ? [{ text: say.voice(all(card.to)), indent: 2 }] : []),
        ]),
    blank,
    heading(say.background),
    { text: backgroundText(card, q, language), indent: 2 },
    blank,
    heading(say.judged),
    ...(isRule
      ? []
      : [leastSentences(card.least, language), useSentences(card.use, q, language)].map(
          (sentences): Block => ({ text: sentences.join(" "), indent: 2 }),
        )),
    ...sameDataSentences(card.sameData, q, language).map((text): Block => ({ text, indent: 2 })),
    { text: timeText(card, proposals.length > 0, language), indent: 2 },
    ...beforeBlocks(card, q, language).flatMap((text, at) =>
      at === 0 ? [blank, heading(say.before), point(text)] : [point(text)],
    ),
  ];
};

/** What can be proposed with what the plan tells; nothing when nobody here may end any of it. */
const proposalsOf = (card: Why, q: Query, language: Language): readonly string[] => {
  const say = draftWords[language];
  const { inText, within } = namer(q, language);
  const { change, demand, least, sameData, from = [] } = card;
  const what = inText(demand);
  const where = least.citation ? formatCitation(least.citation) : "";
  const obligation = demand.startsWith("obligation:")
    ? q.get(demand as `obligation:${string}`)
    : undefined;
  const main = (): string | undefined => {
    switch (change.what) {
      case "all": {
        const end = demand.startsWith("houseRule:") ? say.endRule(what) : say.end(what);
        const isUntold =
          (least.asks === "untold" || least.asks === "notNamed") &&
          !demand.startsWith("houseRule:");
        return end + (isUntold ? say.ifLaw : "");
      }
      case "aboveLeast":
        return (least.shareAbove ?? 0) > 0 && least.leastPerYear && least.timesPerYear
          ? say.seldom(what, timesText(least.leastPerYear, language), where) +
              say.instead(timesText(least.timesPerYear, language))
          : say.slim(what, where);
      case "leave": {
        const grant = obligation?.grant;
        const amount =
          typeof grant === "number" ? `${grant} ${card.cost.currency}` : grant ? "–" : undefined;
        return say.leave(what) + (amount ? say.grant(amount) : "");
      }
      default:
        return undefined;
    }
  };
  const proposal = main();
  if (proposal === undefined) return [];
  const reading = [
    ...new Set(sameData.filter(({ isAnew }) => isAnew).map(({ other }) => other)),
  ].map((other) => {
    const items = sameData.filter((one) => one.isAnew && one.other === other);
    const names = items.map(({ otherItem }) => inText(otherItem));
    return say.read(listed(names, language), inText(other));
  });
  return [
    proposal,
    ...reading,
    ...(from.length > 0 ? [say.tell(listed(from.map(within), language, 6))] : []),
  ];
};

const backgroundText = (card: Why, q: Query, language: Language): string => {
  const say = draftWords[language];
  const { within } = namer(q, language);
  const { ground, from = [], to = [], demand } = card;
  const entity = q.get(demand);
  const recurrence = entity && "recurrence" in entity ? entity.recurrence : undefined;
  const where = ground?.citation ? `: ${formatCitation(ground.citation)}` : "";
  const standing = (own: NonNullable<typeof ground>) =>
    isSelfMade(own)
      ? say.asked(groundText(q, own, language))
      : say.rests(originWords[own.kind][language], where);
  const asked =
    ground === undefined
      ? say.untoldGround
      : ground === null
        ? say.asked(groundText(q, null, language))
        : standing(ground);
  const list = (ids: readonly string[]) => listed(ids.map(within), language, 6);
  const given = recurrence
    ? say.given(
        recurrenceText(recurrence, language),
        from.length > 0 ? say.by(list(from)) : "",
        to.length > 0 ? say.receivers(list(to)) : "",
      )
    : "";
  return [asked, given].filter(Boolean).join(" ");
};

const timeText = ({ cost }: Why, isProposed: boolean, language: Language): string => {
  const say = draftWords[language];
  const { amount, currency, span } = cost;
  if (amount.minutes.high === 0) return say.unknownTime;
  const priced = costText(amount, currency, language);
  const period = formatPeriod(spanPeriod(span), language);
  const time = say.time(amountText(amount, language), period);
  return [time + (priced ? say.cost(priced) : ""), isProposed ? say.freed : ""]
    .filter(Boolean)
    .join(" ");
};

/** The law's own demand is not questioned in the municipality. */
const isSelf = ({ change }: Why) => change.what !== "none";

const beforeBlocks = (card: Why, q: Query, language: Language): readonly string[] => {
  const say = draftWords[language];
  const { within } = namer(q, language);
  const { to = [], use, untold, cost, demand } = card;
  const missing = [...untold, ...cost.missing].map((path) => pathText(demand, path, language));
  return [
    ...(use.use !== null && to.length > 0 && isSelf(card)
      ? [say.need(listed(to.map(within), language))]
      : []),
    ...(missing.length > 0 ? [say.check(missing.join("; "))] : []),
  ];
};
