import type { Finding } from "../check/report.js";
import type { Method } from "../plan/method.js";
import { formatNumber } from "./format-number.js";
import { labelText } from "./label-text.js";
import { type Block, blank } from "./page.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: (method: string) => `Fynden i metodens egen indelning (${method})`,
    columns: ["Vad metoden letar efter", "Fynd"],
    noRule: "ingen regel",
  },
  en: {
    title: (method: string) => `The findings in the method's own grouping (${method})`,
    columns: ["What the method looks for", "Findings"],
    noRule: "no rule",
  },
} as const;

/** How many findings there are under each of the method's own headings. A finding may stand under several. */
export const lensBlocks = (
  findings: readonly Finding[],
  method: Method | undefined,
  { language, width }: TextOptions,
): readonly Block[] => {
  if (!method?.lenses?.length) return [];
  const say = words[language];
  const byRule = new Map<string, number>();
  for (const { rule, count } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + count);
  const rows = method.lenses.map(({ label, rules }) => [
    labelText(label, language),
    rules.length === 0
      ? say.noRule
      : formatNumber(
          rules.reduce((sum, rule) => sum + (byRule.get(rule) ?? 0), 0),
          language,
        ),
  ]);
  const [what, found] = say.columns;
  return [
    blank,
    { text: say.title(labelText(method.title, language)), tone: "heading" },
    ...table([{ title: what }, { title: found, align: "right" }], rows, { width }),
  ];
};
