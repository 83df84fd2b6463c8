import { heaviestSeverity } from "../../src/check/heaviest-severity.js";
import { familyQuestions } from "../../src/report/family-questions.js";
import { forceWords } from "../../src/report/force-words.js";
import { principleWords } from "../../src/report/principle-words.js";
import { readingWords } from "../../src/report/reading-words.js";
import { severityWords } from "../../src/report/severity-words.js";
import { catalogue } from "../../src/rules/catalogue.js";
import { families, type Rule, type RuleExample } from "../../src/rules/rule.js";
import type { RuleSource } from "../../src/sources/source.js";
import { page, table } from "./markdown.js";

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

const sourceLine = ({ citation, url, reading, checkedOn, says }: RuleSource): string => {
  const cited = url === undefined ? citation : `[${citation}](${url})`;
  const how =
    reading === "ownChoice" ? checkedOn : `${readingWords[reading].en}, as of ${checkedOn}`;
  return `${cited} (${how})${says === undefined ? "" : `: ${says}`}`;
};

/** A piece of a plan with one entity on each line. */
const compactJson = (plan: RuleExample["plan"]): string => {
  const parts = Object.entries(plan).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((item) => `\n    ${JSON.stringify(item)}`).join(",")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${parts.join(",\n")}\n}`;
};

const exampleBlock = ({ says, plan, asOf }: RuleExample): string =>
  [
    `${says.en}${asOf === undefined ? "" : ` (as of ${asOf})`}`,
    "",
    "```json",
    compactJson(plan),
    "```",
  ].join("\n");

const rulePart = (rule: Rule): readonly string[] => {
  const { sign, en } = severityWords[heaviestSeverity(rule)];
  const options = Object.entries(rule.options ?? {});
  const facts = [
    `**Weight:** ${sign} ${en.toLowerCase()} at most; behind it stands ${forceWords[rule.force].en}`,
    `**Serves:** ${rule.principles.map((principle) => principleWords[principle].en).join(", ")}`,
    `**Judges:** \`${rule.on}\`${rule.needs.length > 0 ? `, needs ${rule.needs.map((field) => `\`${field}\``).join(", ")}` : ""}`,
    `**Suggestion:** ${rule.fix.en} *${rule.fix.sv}*`,
    ...(rule.inPractice ? [`**In practice:** ${rule.inPractice.en} *${rule.inPractice.sv}*`] : []),
  ];
  return [
    `### ${rule.id}`,
    `${rule.title.en}. *${rule.title.sv}.*`,
    `${rule.reason.en} *${rule.reason.sv}*`,
    list(facts),
    `Sources:\n\n${list(rule.sources.map(sourceLine))}`,
    ...(options.length > 0
      ? [
          table(
            ["Option", "Default", "Means", "Where the default comes from"],
            options.map(([name, option]) => [
              `\`${name}\``,
              `\`${JSON.stringify(option.default)}\``,
              option.means.en,
              option.source.en,
            ]),
          ),
        ]
      : []),
    "<details><summary>Examples</summary>",
    ...rule.examples().good.map((example) => `Passes: ${exampleBlock(example)}`),
    ...rule.examples().bad.map((example) => `Is a finding: ${exampleBlock(example)}`),
    "</details>",
  ];
};

/** The page `docs/rules.md`. */
export const rulesPage = (): string =>
  page([
    "# The rules",
    "Made from the catalogue in `src/rules/` by `npm run generate`: change that, not this page.",
    `A rule puts a question to a plan. It has three answers: it passes, it is a finding, or it **cannot be told** from what
the plan says, and then the report names the fact that would tell it. Law is never mixed with advice: of law, only statute text
that was read in full can make an error, method gives warnings, advice and our own choices give advice. A finding says what
the plan shows; it is no verdict on a municipality and no legal advice. There is no score.`,
    table(
      ["Rule", "Weight", "Asks of a plan"],
      catalogue.map((rule) => {
        const { sign, en } = severityWords[heaviestSeverity(rule)];
        return [`[${rule.id}](#${rule.id})`, `${sign} ${en.toLowerCase()}`, rule.title.en];
      }),
    ),
    ...families.flatMap((family) => {
      const rules = catalogue.filter((rule) => rule.family === family);
      const { sv, en } = familyQuestions[family];
      return rules.length === 0 ? [] : [`## ${en}`, `*${sv}*`, ...rules.flatMap(rulePart)];
    }),
  ]);
