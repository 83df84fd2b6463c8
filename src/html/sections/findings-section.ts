import type { Finding } from "../../check/report.js";
import { bySources } from "../../report/by-sources.js";
import { familyQuestions } from "../../report/family-questions.js";
import { formatNumber } from "../../report/format-number.js";
import { listed } from "../../report/listed.js";
import { messageOf } from "../../report/message.js";
import { registerOf } from "../../report/register-of.js";
import { severityWords } from "../../report/severity-words.js";
import { sourceText } from "../../report/source-text.js";
import { families } from "../../rules/rule.js";
import { tag } from "../../svg/draw/tag.js";
import type { HtmlContext } from "../context.js";
import { listedInData } from "../listed-in-data.js";
import { folded, foldedAbout, h, type Markup, p, text } from "../markup.js";
import type { HtmlSection } from "../section.js";
import { shownFindings } from "../shown-findings.js";

const words = {
  sv: {
    about:
      "Lag och råd hålls isär: bara lagtext som är läst i sin helhet, och en plan som inte hänger ihop, ger fel.",
    why: "Varför",
    source: "Källa",
    sources: "Källor",
    fix: "Förslag",
    more: (count: string) => `… och ${count} till av samma slag`,
    uncounted: (count: string) => `Därtill ${count} av samma slag.`,
    concerns: (count: number, some: string) => ` Det gäller ${count} på samma sätt: ${some}.`,
    none: "Inga fynd bland det som kunde besvaras.",
    filter: "Visa bara fynd med ordet",
    other: "Övrigt",
  },
  en: {
    about:
      "Law and advice are kept apart: only statute text read in full, and a plan that does not hang together, gives errors.",
    why: "Why",
    source: "Source",
    sources: "Sources",
    fix: "Suggestion",
    more: (count: string) => `… and ${count} more of the same kind`,
    uncounted: (count: string) => `Beside them ${count} of the same kind.`,
    concerns: (count: number, some: string) => ` It holds for ${count} in the same way: ${some}.`,
    none: "No findings among what could be answered.",
    filter: "Show only findings with the word",
    other: "Other",
  },
} as const;

const findingItem = (finding: Finding, context: HtmlContext): Markup => {
  const { language, q, rules, name, cellOf } = context;
  const { severity, entity, path, count, related, folds } = finding;
  const { sign, [language]: word } = severityWords[severity];
  const say = words[language];
  const more = folds && count > 1 ? say.concerns(count, listed(related.map(name), language)) : "";
  const cell = cellOf?.(entity, path);
  const register = registerOf(finding, q, context);
  return h(
    "li",
    { class: "finding" },
    h("b", { class: severity }, text(`${sign} ${word}: `)),
    text(messageOf(finding, rules.get(finding.rule), q, language) + more),
    register === undefined ? "" : h("span", { class: "muted" }, text(` (${register})`)),
    cell === undefined ? "" : h("div", { class: "muted" }, text(cell)),
  );
};

const ruleGroup = (id: string, findings: readonly Finding[], context: HtmlContext): Markup => {
  const { language, rules } = context;
  const say = words[language];
  const rule = rules.get(id);
  const sources = [
    ...new Set(
      bySources(findings).flatMap(({ sources: own }) =>
        own.map((one) => sourceText(one, language)),
      ),
    ),
  ];
  const { open, inFold, uncounted } = shownFindings(findings);
  const item = (finding: Finding) => findingItem(finding, context);
  return h(
    "div",
    { class: "rule" },
    h(
      "h4",
      {},
      text(`${rule?.title[language] ?? id} (${formatNumber(findings.length, language)})`),
    ),
    h("ul", {}, ...open.map(item)),
    inFold.length === 0
      ? ""
      : folded(say.more(formatNumber(inFold.length, language)), h("ul", {}, ...inFold.map(item))),
    uncounted === 0
      ? ""
      : listedInData(say.uncounted(formatNumber(uncounted, language)), "findings", context),
    rule
      ? foldedAbout(
          rule.title[language],
          `${say.why} · ${say.source} · ${say.fix}`,
          p(`${say.why}: ${rule.reason[language]}`),
          p(`${sources.length > 1 ? say.sources : say.source}: ${sources.join("; ")}.`),
          p(`${say.fix}: ${rule.fix[language]}`),
        )
      : "",
  );
};

/** What does the plan show when held against law and good steering? Under the question each rule answers, with its paragraph and a way to mend it. */
export const findingsSection: HtmlSection = {
  id: "findings",
  title: {
    sv: "Vad visar planen när den hålls mot lag och god styrning?",
    en: "What does the plan show when held against law and good steering?",
  },
  build: (context): Markup => {
    const { language, report, rules } = context;
    const say = words[language];
    if (report.findings.length === 0) return p(say.none);
    const byFamily = [...families, undefined].map((family) => {
      const byRule = new Map<string, Finding[]>();
      for (const finding of report.findings) {
        if (rules.get(finding.rule)?.family !== family) continue;
        const known = byRule.get(finding.rule);
        if (known) known.push(finding);
        else byRule.set(finding.rule, [finding]);
      }
      if (byRule.size === 0) return "";
      const title = family === undefined ? say.other : familyQuestions[family][language];
      return h(
        "div",
        { class: "family" },
        h("h3", {}, text(title)),
        ...[...byRule].map(([id, findings]) => ruleGroup(id, findings, context)),
      );
    });
    const filter = h(
      "p",
      { class: "script", hidden: "hidden" },
      h("label", { for: "filter" }, text(`${say.filter} `)),
      tag("input", { id: "filter", type: "search" }),
      h("span", { id: "shown", role: "status" }),
    );
    return [p(say.about), filter, ...byFamily].join("");
  },
};
