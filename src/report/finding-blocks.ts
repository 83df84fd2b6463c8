import type { Finding } from "../check/report.js";
import type { Query } from "../plan/query.js";
import type { Rule } from "../rules/rule.js";
import { bySources } from "./by-sources.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { messageOf } from "./message.js";
import { namer } from "./namer.js";
import type { Block } from "./page.js";
import { registerOf } from "./register-of.js";
import { severityWords } from "./severity-words.js";
import { sourceText } from "./source-text.js";
import type { CellText } from "./text-options.js";

const words = {
  sv: {
    why: "Varför",
    source: "Källa",
    fix: "Förslag",
    rule: "Regel",
    concerns: (count: number, some: string) => ` Det gäller ${count} på samma sätt: ${some}.`,
    more: (count: number) => `… och ${count} till av samma slag.`,
  },
  en: {
    why: "Why",
    source: "Source",
    fix: "Suggestion",
    rule: "Rule",
    concerns: (count: number, some: string) => ` It holds for ${count} in the same way: ${some}.`,
    more: (count: number) => `… and ${count} more of the same kind.`,
  },
} as const;

const labelWidth = 14;

/**
 * The findings of one rule: what each says and where, then once why, on what ground and what one can do. Where they rest on
 * different sources, each stands above its own.
 */
export const findingBlocks = (
  findings: readonly Finding[],
  rule: Rule | undefined,
  q: Query,
  language: Language,
  most: number,
  cellOf?: CellText,
): readonly Block[] => {
  const say = words[language];
  const names = namer(q, language);
  const { name } = names;

  const blocksOf = (finding: Finding): readonly Block[] => {
    const { severity, entity, path, count, related } = finding;
    const { sign } = severityWords[severity];
    const lead = `${sign} ${severityWords[severity][language]}`;
    const cell = cellOf?.(entity, path);
    const folded = count > 1 ? say.concerns(count, listed(related.map(name), language)) : "";
    return [
      {
        lead,
        text: messageOf(finding, rule, q, language) + folded,
        tone: severity,
        indent: 2,
        hang: 2 + labelWidth,
      },
      {
        text: [entity, path, registerOf(finding, q, names)].filter(Boolean).join(" · "),
        tone: "faint",
        indent: 2 + labelWidth,
      },
      ...(cell === undefined
        ? []
        : [{ text: cell, tone: "faint" as const, indent: 2 + labelWidth }]),
    ];
  };
  const groups = bySources(findings.slice(0, most));
  const rest = findings.length - most;
  const more = rest > 0 ? [{ text: say.more(rest), indent: 2 + labelWidth }] : [];
  if (!rule) return [...groups.flatMap((group) => group.findings.flatMap(blocksOf)), ...more];

  const note = (label: string, text: string): Block => ({
    lead: label,
    text,
    indent: 4,
    hang: 2 + labelWidth,
    tone: "faint",
  });
  const grounds = groups.map(({ sources }) =>
    sources.map((source) => note(say.source, sourceText(source, language))),
  );
  const [ground = []] = grounds;
  const isOne = groups.length === 1;
  return [
    ...groups.flatMap((group, at) => [
      ...group.findings.flatMap(blocksOf),
      ...(isOne ? [] : (grounds[at] ?? [])),
    ]),
    ...more,
    note(say.why, rule.reason[language]),
    ...(isOne ? ground : []),
    note(say.fix, rule.fix[language]),
    note(say.rule, `${rule.title[language]} (${rule.id})`),
  ];
};
