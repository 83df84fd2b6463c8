import type { Finding, Report } from "../../check/report.js";
import { delegationChain } from "../../explain/delegation-chain.js";
import type { Delegation } from "../../plan/entities/index.js";
import type { AnyId } from "../../plan/kinds.js";
import type { Query } from "../../plan/query.js";
import { isActive } from "../../rules/is-active.js";
import type { Rule } from "../../rules/rule.js";
import { formatCitation } from "../format-citation.js";
import type { Language } from "../language.js";
import { receiverText } from "../link-blocks.js";
import { listed } from "../listed.js";
import { messageAndCell } from "../message-and-cell.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { severityWords } from "../severity-words.js";
import { sourceText } from "../source-text.js";
import type { CellText } from "../text-options.js";

const words = {
  sv: {
    title: "Varifrån kommer rätten att besluta?",
    intro: "Kedjan från nämnden till den som beslutar, och det som planen visar om den.",
    untold: "inte sagt",
    more: (count: number) => `… och ${count === 1 ? "en rad" : `${count} rader`} till med fynd.`,
    without: (count: number) =>
      `${count === 1 ? "En rad" : `${count} rader`} utan fynd bland det som kunde besvaras; vad som inte kunde det står längre ned. Till exempel:`,
  },
  en: {
    title: "Where does the power to decide come from?",
    intro: "The chain from the board to the one who decides, and what the plan shows about it.",
    untold: "not told",
    more: (count: number) =>
      `… and ${count === 1 ? "one more row" : `${count} more rows`} with findings.`,
    without: (count: number) =>
      `${count === 1 ? "One row" : `${count} rows`} without findings among what could be answered; what could not stands further down. For example:`,
  },
} as const;

const byDelegation = (findings: readonly Finding[]): ReadonlyMap<AnyId, readonly Finding[]> => {
  const found = new Map<AnyId, Finding[]>();
  for (const finding of findings) {
    // A finding that folds several into one stands on what they share, and names them beside it.
    for (const id of [finding.entity, ...(finding.count > 1 ? finding.related : [])]) {
      if (!id.startsWith("delegation:")) continue;
      const known = found.get(id);
      if (known) known.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
};

interface DelegationBlocksOptions {
  /** Chains with a finding that are shown, and chains without. */
  readonly broken?: number;
  readonly whole?: number;
  readonly cellOf?: CellText | undefined;
}

/** Rows of the delegation registers as chains: who handed what to whom, with the paragraph, and where the plan shows a break. */
export const delegationBlocks = (
  q: Query,
  { findings, asOf }: Report,
  rules: ReadonlyMap<string, Rule>,
  language: Language,
  { broken = 3, whole = 1, cellOf }: DelegationBlocksOptions = {},
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const rows = q.all("delegation").filter((row) => isActive(row, asOf));
  if (rows.length === 0) return [];
  const found = byDelegation(findings);

  const receiver = ({ to }: Delegation): string =>
    receiverText(
      { to: to?.positions ?? (to?.unit ? [to.unit] : []), kind: to?.kind ?? null },
      q,
      language,
    );
  const chainBlocks = (row: Delegation): readonly Block[] => {
    const { id, number, matters = [], law } = row;
    const chain = delegationChain(row, q);
    const from = chain[0]?.from;
    const links = [from ? name(from) : say.untold, ...chain.map(receiver)].join(" → ");
    const what = matters.length > 0 ? listed(matters.map(name), language, 2) : name(id);
    const paragraph = law?.[0] ? ` (${formatCitation(law[0])})` : "";
    return [
      { lead: "–", text: `${number ? `${number} ` : ""}${what}: ${links}${paragraph}`, indent: 2 },
      ...(found.get(id) ?? []).map((finding): Block => {
        const rule = rules.get(finding.rule);
        const { sign, [language]: word } = severityWords[finding.severity];
        const sources = finding.sources.slice(0, 1).map((source) => sourceText(source, language));
        return {
          lead: `${sign} ${word}:`,
          text: `${messageAndCell(finding, rule, q, language, cellOf)} ${sources.join("")}`,
          tone: finding.severity,
          indent: 4,
        };
      }),
    ];
  };

  const withFindings = rows.filter(({ id }) => found.has(id));
  const without = rows.filter(({ id }) => !found.has(id));
  // The longest chains say most about how power is handed on.
  const longest = without
    .filter(({ id }) => q.count(id, "delegation.parent") === 0)
    .map((row) => ({ row, length: delegationChain(row, q).length }))
    .sort((a, b) => b.length - a.length)
    .slice(0, whole);
  const rest = withFindings.length - broken;
  return [
    blank,
    { text: say.title, tone: "heading" },
    { text: say.intro, indent: 2, tone: "faint" },
    blank,
    ...withFindings.slice(0, broken).flatMap(chainBlocks),
    ...(rest > 0 ? [{ text: say.more(rest), indent: 2 }] : []),
    ...(without.length > 0 ? [{ text: say.without(without.length), indent: 2 }] : []),
    ...longest.flatMap(({ row }) => chainBlocks(row)),
  ];
};
