import type { Finding } from "../../check/report.js";
import type { Brief, DecidedRow } from "../../explain/index.js";
import type { AnyId } from "../../plan/kinds.js";
import type { Query } from "../../plan/query.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Words } from "../../sources/words.js";
import { formatCitation } from "../format-citation.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { messageAndCell } from "../message-and-cell.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { severityWords } from "../severity-words.js";
import { sourceText } from "../source-text.js";
import type { CellText } from "../text-options.js";
import { limitText } from "./limit-text.js";
import { notifyText } from "./notify-text.js";

const words = {
  sv: {
    title: "Vad får du besluta?",
    nothing: "Planen visar inga delegationer till funktionen.",
    urgentOnly: "bara när ärendet inte kan vänta",
    joint: "bara tillsammans med de andra som nämns",
    from: (giver: string) => `från ${giver}`,
    mattersUntold: "vilka ärenden är inte sagt",
    ownPowers: "Direkt av lag, utan delegation:",
    urgentFor: (boards: string) => `Utsedd att besluta i brådskande ärenden för ${boards}.`,
    passOn: "Vad får lämnas vidare?",
    passOnNone: "Ingen av raderna säger att den får lämnas vidare.",
    passOnBarred: (rows: string) => `Får inte lämnas vidare: ${rows}.`,
    passOnUntold: (rows: string) => `Om de får lämnas vidare är inte sagt: ${rows}.`,
    isHead: "raden säger ja, och du är förvaltningschef för nämnden",
    isNotHead:
      "raden säger ja, men planen visar dig inte som förvaltningschef för nämnden; bara en sådan kan få det (7 kap. 6 § kommunallagen)",
    headUntold:
      "raden säger ja; om du är förvaltningschef för nämnden är inte sagt, och bara en sådan kan få det (7 kap. 6 § kommunallagen)",
    standsIn: "Vem går du in för?",
    standsInFor: (row: string) => `ersättare i ${row}`,
    clause: (register: string) => `enligt den allmänna bestämmelsen i ${register}`,
    hang: "Vad hänger på dig?",
    hangs: (rows: string) => `Vidare från dina rader går: ${rows}.`,
  },
  en: {
    title: "What may you decide?",
    nothing: "The plan shows no delegations to the position.",
    urgentOnly: "only when the matter cannot wait",
    joint: "only together with the others named",
    from: (giver: string) => `from ${giver}`,
    mattersUntold: "which matters is not told",
    ownPowers: "By law, without delegation:",
    urgentFor: (boards: string) => `Named to decide in urgent matters for ${boards}.`,
    passOn: "What may be passed on?",
    passOnNone: "None of the rows says that it may be passed on.",
    passOnBarred: (rows: string) => `May not be passed on: ${rows}.`,
    passOnUntold: (rows: string) => `Whether they may be passed on is not told: ${rows}.`,
    isHead: "the row says yes, and you are head of administration for the board",
    isNotHead:
      "the row says yes, but the plan does not show you as head of administration for the board; only such a head may be allowed to (7 kap. 6 § kommunallagen)",
    headUntold:
      "the row says yes; whether you are head of administration for the board is not told, and only such a head may be allowed to (7 kap. 6 § kommunallagen)",
    standsIn: "For whom do you stand in?",
    standsInFor: (row: string) => `substitute in ${row}`,
    clause: (register: string) => `by the general clause of ${register}`,
    hang: "What hangs on you?",
    hangs: (rows: string) => `Handed on from your rows: ${rows}.`,
  },
} as const;

const ifVacant: Readonly<Record<NonNullable<DecidedRow["ifVacant"]> | "untold", Words>> = {
  othersDecide: {
    sv: "Om funktionen står tom beslutar de andra som raden nämner i",
    en: "If the position is vacant, the others named decide in",
  },
  substituteDecides: {
    sv: "Om funktionen står tom beslutar en ersättare i",
    en: "If the position is vacant, a substitute decides in",
  },
  stops: {
    sv: "Om funktionen står tom visar planen ingen annan än nämnden som kan besluta i",
    en: "If the position is vacant, the plan shows nobody but the board to decide in",
  },
  untold: {
    sv: "Vem som beslutar om funktionen står tom är inte sagt för",
    en: "Who decides if the position is vacant is not told for",
  },
};

const most = 12;

const byRow = (findings: readonly Finding[]): ReadonlyMap<AnyId, readonly Finding[]> => {
  const found = new Map<AnyId, Finding[]>();
  for (const finding of findings) {
    for (const id of new Set([finding.entity, ...(finding.count > 1 ? finding.related : [])])) {
      found.set(id, [...(found.get(id) ?? []), finding]);
    }
  }
  return found;
};

/** What the function decides and within what, what it may pass on, whom it stands in for and what hangs on it. */
export const decidesBlocks = (
  { decides }: Brief,
  q: Query,
  language: Language,
  cellOf?: CellText,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  const found = byRow(decides.findings);
  const heading = (text: string): readonly Block[] => [blank, { text, tone: "heading" }, blank];
  const item = (text: string): Block => ({ lead: "–", text, indent: 2 });
  const rowName = (id: AnyId): string => {
    const text = name(id);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const listOf = (rows: readonly AnyId[]) => listed(rows.map(name), language, most);

  const findingsOf = (row: AnyId): readonly Block[] =>
    (found.get(row) ?? []).map((finding) => {
      const { sign, [language]: word } = severityWords[finding.severity];
      const source = finding.sources.slice(0, 1).map((known) => sourceText(known, language));
      const message = messageAndCell(finding, rules.get(finding.rule), q, language, cellOf);
      return {
        lead: `${sign} ${word}:`,
        text: `${message} ${source.join("")}`,
        tone: finding.severity,
        indent: 4,
      };
    });

  const decided = decides.rows.flatMap((row): readonly Block[] => {
    const { delegation, from, matters, limits, law = [], notify } = row;
    const others = (matters ?? []).slice(1).map(name);
    const facts = [
      ...(others.length > 0 ? [listed(others, language, 4)] : []),
      ...(matters === undefined ? [say.mattersUntold] : []),
      ...(row.urgentOnly ? [say.urgentOnly] : []),
      ...(row.isJoint ? [say.joint] : []),
      limitText(limits, q, language),
      ...(from ? [say.from(name(from))] : []),
      notifyText(notify, language),
      ...law.map(formatCitation),
    ];
    return [item(`${rowName(delegation)}: ${facts.join("; ")}.`), ...findingsOf(delegation)];
  });
  const powers = decides.ownPowers.map(({ matter, citation }) =>
    item(`${name(matter)} (${formatCitation(citation)})`),
  );
  const urgent = decides.urgentFor.map(name);

  const passed = decides.rows.filter(({ mayPassOn }) => mayPassOn);
  const open = decides.rows.filter(({ mayPassOn }) => mayPassOn === undefined);
  const barred = decides.rows.filter(({ mayPassOn }) => mayPassOn === false);
  const headText = ({ isHeadForIt }: DecidedRow) =>
    isHeadForIt === undefined ? say.headUntold : isHeadForIt ? say.isHead : say.isNotHead;
  const standsIn = [
    ...decides.standsInFor.map((id) => item(say.standsInFor(name(id)))),
    ...decides.standsInByClause.map((id) => item(say.clause(name(id)))),
  ];
  const vacant = (Object.keys(ifVacant) as (keyof typeof ifVacant)[]).flatMap((key) => {
    const rows = decides.rows.filter((row) => (row.ifVacant ?? "untold") === key);
    if (rows.length === 0) return [];
    return [item(`${ifVacant[key][language]}: ${listOf(rows.map((row) => row.delegation))}.`)];
  });
  const hanging = [
    ...(decides.hangOnIt.length > 0 ? [item(say.hangs(listOf(decides.hangOnIt)))] : []),
    ...decides.hangOnIt.flatMap(findingsOf),
    ...vacant,
  ];
  return [
    ...heading(say.title),
    ...(decided.length > 0 ? decided : [{ text: say.nothing, indent: 2 }]),
    ...(powers.length > 0 ? [{ text: say.ownPowers, indent: 2 }, ...powers] : []),
    ...(urgent.length > 0 ? [{ text: say.urgentFor(listed(urgent, language)), indent: 2 }] : []),
    ...(decides.rows.length > 0
      ? [
          ...heading(say.passOn),
          ...passed.map((row) => item(`${rowName(row.delegation)}: ${headText(row)}.`)),
          ...(passed.length + open.length === 0 ? [{ text: say.passOnNone, indent: 2 }] : []),
          ...(passed.length + open.length > 0 && barred.length > 0
            ? [{ text: say.passOnBarred(listOf(barred.map((row) => row.delegation))), indent: 2 }]
            : []),
          ...(open.length > 0
            ? [{ text: say.passOnUntold(listOf(open.map((row) => row.delegation))), indent: 2 }]
            : []),
        ]
      : []),
    ...(standsIn.length > 0 ? [...heading(say.standsIn), ...standsIn] : []),
    ...(hanging.length > 0 ? [...heading(say.hang), ...hanging] : []),
  ];
};
