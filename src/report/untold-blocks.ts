import type { CannotTell } from "../check/report.js";
import type { Rule } from "../rules/rule.js";
import { formatNumber } from "./format-number.js";
import { type Block, blank } from "./page.js";
import { table } from "./table.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: "Vad kan inte sägas, och vilken uppgift skulle säga det?",
    intro:
      "En uppgift som saknas är varken ett fynd eller ett godkännande. När den fylls i kan frågan besvaras.",
    columns: ["Det som frågas", "Uppgift som saknas", "Antal"],
    notStated: "bara slutsats eller skattning",
  },
  en: {
    title: "What cannot be told, and which fact would tell it?",
    intro:
      "A missing fact is neither a finding nor a pass. Once it is filled in, the question can be answered.",
    columns: ["What is asked", "Missing fact", "Count"],
    notStated: "only inferred or estimated",
  },
} as const;

/** What could not be told, and the fact that would tell it. */
export const untoldBlocks = (
  cannotTell: readonly CannotTell[],
  rules: ReadonlyMap<string, Rule>,
  { language, width }: TextOptions,
): readonly Block[] => {
  if (cannotTell.length === 0) return [];
  const say = words[language];
  const rows = cannotTell.map(({ rule, field, because, count }, at) => [
    // A question that lacks several facts is put once.
    cannotTell[at - 1]?.rule === rule ? "" : (rules.get(rule)?.title[language] ?? rule),
    because === "notStated" ? `${field} (${say.notStated})` : field,
    formatNumber(count, language),
  ]);
  const [question, field, count] = say.columns;
  const columns = [
    { title: question },
    { title: field },
    { title: count, align: "right" as const },
  ];
  return [
    blank,
    { text: say.title, tone: "heading" },
    blank,
    { text: say.intro, indent: 2 },
    blank,
    ...table(columns, rows, { width }),
  ];
};
