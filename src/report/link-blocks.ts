import type { ChainLink } from "../explain/explain-delegation.js";
import type { Id } from "../plan/id.js";
import type { Query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import { factText } from "./fact-text.js";
import { formatCitation } from "./format-citation.js";
import type { Language } from "./language.js";
import { linkVerdictWords } from "./link-verdict-words.js";
import { listed } from "./listed.js";
import { messageAndCell } from "./message-and-cell.js";
import { namer } from "./namer.js";
import type { Block } from "./page.js";
import { receiverWords } from "./receiver-words.js";
import { severityWords } from "./severity-words.js";
import { sourceText } from "./source-text.js";
import type { CellText } from "./text-options.js";

const words = {
  sv: {
    untold: "inte sagt",
    permits: "Lagrum",
    none: "ingen paragraf nämner en sådan mottagare",
    cover: "Enligt planen",
    reglemente: "reglementet",
    statute: "lag",
    councilDecision: "fullmäktiges beslut",
    against: "Emot",
    missing: "Kan inte sägas",
    missingFact: (fields: string) => `uppgift saknas: ${fields}.`,
    outside: "Inte granskat",
  },
  en: {
    untold: "not told",
    permits: "Law",
    none: "no paragraph names such a receiver",
    cover: "By the plan",
    reglemente: "the reglemente",
    statute: "law",
    councilDecision: "a decision of the council",
    against: "Against",
    missing: "Cannot be told",
    missingFact: (fields: string) => `a fact is missing: ${fields}.`,
    outside: "Not examined",
  },
} as const;

const rules = new Map(catalogue.map((rule) => [rule.id, rule]));

/** Who hands over to whom, as the plan names them. */
export const linkText = (
  link: Pick<ChainLink, "from" | "to" | "kind">,
  q: Query,
  language: Language,
): string => {
  const { name } = namer(q, language);
  return `${link.from ? name(link.from) : words[language].untold} → ${receiverText(link, q, language)}`;
};

/** Who receives: by name, else what kind of receiver it is. */
export const receiverText = (
  { to, kind }: Pick<ChainLink, "to" | "kind">,
  q: Query,
  language: Language,
): string => {
  const { name } = namer(q, language);
  if (to.length > 0) return listed(to.map(name), language, 2);
  return kind ? receiverWords[kind][language] : words[language].untold;
};

/** One link: its verdict, the paragraphs behind it, the breaks, and what could not be told or was not examined. */
export const linkBlocks = (
  link: ChainLink,
  at: number,
  q: Query,
  language: Language,
  cellOf?: CellText,
): readonly Block[] => {
  const say = words[language];
  const { sign, tone, [language]: verdict } = linkVerdictWords[link.verdict];
  const number = link.row === null ? undefined : q.get(link.row)?.number;
  // The council has no register: what its row is called is no number of a row.
  const isCouncil =
    link.from?.startsWith("unit:") && q.get(link.from as Id<"unit">)?.kind === "council";
  const row = link.row === null || isCouncil ? "" : ` (${number ?? link.row})`;
  const note = (lead: string, text: string, noteTone: Block["tone"] = "faint"): Block => ({
    lead,
    text,
    tone: noteTone,
    indent: 5,
    hang: 21,
  });
  const finding = (found: ChainLink["breaks"][number]): readonly Block[] => {
    const { sign: mark, [language]: word } = severityWords[found.severity];
    const statutes = found.sources.filter(({ kind }) => kind === "statute");
    const against = (statutes.length > 0 ? statutes : found.sources).map((source) =>
      sourceText(source, language),
    );
    return [
      note(
        `${mark} ${word}`,
        messageAndCell(found, rules.get(found.rule), q, language, cellOf),
        found.severity,
      ),
      note(say.against, `${against.join("; ")}.`),
    ];
  };
  const cover = link.cover.map(({ by, citation }) =>
    [say[by], citation && formatCitation(citation)].filter(Boolean).join(", "),
  );
  // What law read second hand speaks against is shown as it is, and is no missing fact.
  const isDoubt = (rule: string) => link.beside.some((found) => found.rule === rule);
  const missing = link.cannotTell.filter(({ rule }) => !isDoubt(rule));
  const fields = [...new Set(missing.map(({ field }) => field))];
  const reasons = [...new Set(link.notExamined.map(({ reason }) => reason[language]))];
  const permits = link.permits.map((source) => sourceText(source, language)).join("; ");
  return [
    {
      lead: `${at + 1}.`,
      text: `${linkText(link, q, language)}${row}: ${sign} ${verdict}`,
      ...(link.verdict !== "holds" && { tone }),
      indent: 2,
    },
    ...(link.from === null ? [] : [note(say.permits, permits === "" ? say.none : permits)]),
    ...cover.map((text) => note(say.cover, text)),
    ...link.breaks.flatMap(finding),
    ...reasons.map((reason) => note(say.outside, reason)),
    ...(fields.length > 0
      ? [
          note(
            say.missing,
            say.missingFact(fields.map((field) => factText(field, language)).join("; ")),
          ),
        ]
      : []),
    ...link.beside.flatMap((found) => finding(found).slice(0, 1)),
  ];
};
