import type { Brief } from "../explain/brief.js";
import type { Plan } from "../plan/plan.js";
import { type Query, query } from "../plan/query.js";
import { decidesBlocks } from "./brief/decides-blocks.js";
import { loadBlocks } from "./brief/load-blocks.js";
import { openBlocks } from "./brief/open-blocks.js";
import { owesBlocks } from "./brief/owes-blocks.js";
import { untoldInBrief } from "./brief/untold-in-brief.js";
import { formatDate } from "./format-date.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { namer } from "./namer.js";
import { type Block, blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: {
    title: (position: string, unit: string, day: string) => `${position}${unit}, den ${day}`,
    vacant: "Planen säger att ingen har funktionen just nu.",
    headFor: (boards: string) => `Förvaltningschef för ${boards}.`,
    owns: "Vad svarar du för?",
    goals: "Mål",
    unitGoals: "Enhetens övriga mål",
    indicators: "Indikatorer",
    estimates: "Skattningar som enheten gjort",
    conflicts: "Målkonflikter som du ska väga av",
    ownsNothing: "Planen visar inga mål eller siffror som är dina.",
  },
  en: {
    title: (position: string, unit: string, day: string) => `${position}${unit}, on ${day}`,
    vacant: "The plan says that nobody holds the position now.",
    headFor: (boards: string) => `Head of administration for ${boards}.`,
    owns: "What do you answer for?",
    goals: "Goals",
    unitGoals: "Other goals of the unit",
    indicators: "Indicators",
    estimates: "Estimates the unit has made",
    conflicts: "Conflicts between goals for you to balance",
    ownsNothing: "The plan shows no goals or figures that are yours.",
  },
} as const;

/**
 * What does this function owe, decide, own and answer for, in words? A page for the first Monday, to the one who holds
 * the function.
 *
 * @example
 * ```ts
 * import { brief } from "styrkedja/explain";
 * import { textBrief } from "styrkedja/report";
 *
 * const seen = brief(plan, "position:head-elderly", { asOf: "2026-11-01", days: 30 });
 * console.log(textBrief(plan, seen, { language: "sv" }));
 * ```
 */
export const textBrief = (plan: Plan, brief: Brief, options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const q = query(plan);
  const { name } = namer(q, language);
  const { position, unit, asOf, isVacant, headFor = [] } = brief;
  const where = unit ? ` (${name(unit)})` : "";
  return layOut(
    [
      { text: say.title(name(position), where, formatDate(asOf, language)), tone: "heading" },
      ...(isVacant ? [{ text: say.vacant }] : []),
      ...(headFor.length > 0 ? [{ text: say.headFor(listed(headFor.map(name), language)) }] : []),
      ...owesBlocks(brief, q, options),
      ...loadBlocks(brief, language),
      ...openBlocks(brief, q, language),
      ...decidesBlocks(brief, q, language, options.cellOf),
      ...ownsBlocks(brief, q, language),
      ...untoldInBrief(brief, language),
    ],
    options,
  );
};

const ownsBlocks = ({ owns }: Brief, q: Query, language: Language): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const kinds = ["goals", "unitGoals", "indicators", "estimates", "conflicts"] as const;
  const lines = kinds.flatMap((kind): readonly Block[] => {
    const ids: readonly string[] = owns[kind];
    if (ids.length === 0) return [];
    return [
      { text: `${say[kind]}:`, indent: 2 },
      ...ids.map((id): Block => ({ lead: "–", text: name(id), indent: 4 })),
    ];
  });
  return [
    blank,
    { text: say.owns, tone: "heading" },
    blank,
    ...(lines.length > 0 ? lines : [{ text: say.ownsNothing, indent: 2 }]),
  ];
};
