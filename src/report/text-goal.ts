import type { GoalExplained } from "../explain/explain-goal.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import { catalogue } from "../rules/catalogue.js";
import { formatCitation } from "./format-citation.js";
import { formatDate } from "./format-date.js";
import { goalLevelWords } from "./goal-level-words.js";
import { goalLinkBlocks } from "./goal-link-blocks.js";
import type { Language } from "./language.js";
import { listed } from "./listed.js";
import { messageAndCell } from "./message-and-cell.js";
import { namer } from "./namer.js";
import { missingBlocks } from "./overview/missing-blocks.js";
import { type Block, blank, layOut } from "./page.js";
import type { TextOptions } from "./text-options.js";
import { originWords } from "./vocabulary-words.js";

const words = {
  sv: {
    title: (goal: string, level: string, day: string) => `${goal} (${level}) den ${day}`,
    reaches: (units: string) => `Målet når fram till dem som gör arbetet: ${units}.`,
    breaks: (count: number) =>
      `Kedjan brister på ${count === 1 ? "ett ställe" : `${count} ställen`}:`,
    more: (count: number) => `… och ${count} till; de står vid sina led.`,
    reachesToo: (units: string) => `Den når ändå fram till: ${units}.`,
    cannotTell:
      "Det går inte att säga vem som gör arbetet: planen nämner ingen förvaltning, enhet eller bolag under målet.",
    above: "Vad stödjer målet, och på vilken grund står det?",
    servesNone: "Det stödjer inget annat mål.",
    servesUntold: "Vad det stödjer är inte sagt.",
    servesMissing: "Det mål som det sägs stödja finns inte i planen.",
    serves: "Stödjer",
    ground: "Grund",
    chain: "Vem bär målet, led för led?",
    sources: "Vad en regel vilar på visar styrkedja explain REGEL.",
    decided: (by: string, on: string) => `beslutat${by}${on}`,
    by: (body: string) => ` av ${body}`,
    on: (day: string) => ` ${day}`,
  },
  en: {
    title: (goal: string, level: string, day: string) => `${goal} (${level}) on ${day}`,
    reaches: (units: string) => `The goal reaches those who do the work: ${units}.`,
    breaks: (count: number) =>
      `The chain breaks in ${count === 1 ? "one place" : `${count} places`}:`,
    more: (count: number) => `… and ${count} more; they stand at their links.`,
    reachesToo: (units: string) => `It reaches all the same: ${units}.`,
    cannotTell:
      "Who does the work cannot be told: the plan names no administration, unit or company beneath the goal.",
    above: "What does the goal serve, and on what ground does it stand?",
    servesNone: "It serves no other goal.",
    servesUntold: "What it serves is not told.",
    servesMissing: "The goal it is said to serve is not in the plan.",
    serves: "Serves",
    ground: "Ground",
    chain: "Who carries the goal, link by link?",
    sources: "What a rule rests on: styrkedja explain RULE.",
    decided: (by: string, on: string) => `decided${by}${on}`,
    by: (body: string) => ` by ${body}`,
    on: (day: string) => ` on ${day}`,
  },
} as const;

const mostUnits = 10;
const mostBreaks = 5;

/**
 * Who carries this goal, and where does the chain break, in words? First the answer; then what the goal serves and stands
 * on, each link that carries it with what the rules find there, and what cannot be told.
 *
 * @example
 * ```ts
 * import { explainGoal } from "styrkedja/explain";
 * import { textGoal } from "styrkedja/report";
 *
 * const seen = explainGoal(plan, "goal:living-centre", { asOf: "2026-11-01" });
 * console.log(textGoal(plan, seen, { language: "sv" }));
 * ```
 */
export const textGoal = (plan: Plan, seen: GoalExplained, options: TextOptions): string => {
  const { language, cellOf } = options;
  const say = words[language];
  const q = query(plan);
  const { name } = namer(q, language);
  const rules = new Map(catalogue.map((rule) => [rule.id, rule]));
  const units = listed(seen.reached.map(name), language, mostUnits);
  const level = goalLevelWords[q.get(seen.goal)?.level ?? "untold"][language];
  const heading = (text: string): readonly Block[] => [blank, { text, tone: "heading" }, blank];

  const broken = seen.breaks.slice(0, mostBreaks).map(
    (finding): Block => ({
      lead: "–",
      text: messageAndCell(finding, rules.get(finding.rule), q, language, cellOf),
      indent: 2,
    }),
  );
  const rest = seen.breaks.length - broken.length;
  const answer: Readonly<Record<GoalExplained["answer"], readonly Block[]>> = {
    reaches: [{ text: say.reaches(units) }],
    breaks: [
      { text: say.breaks(seen.breaks.length) },
      ...broken,
      ...(rest > 0 ? [{ text: say.more(rest), indent: 2 }] : []),
      ...(seen.reached.length > 0 ? [{ text: say.reachesToo(units) }] : []),
    ],
    cannotTell: [{ text: say.cannotTell }],
  };
  return layOut(
    [
      { text: say.title(name(seen.goal), level, formatDate(seen.asOf, language)), tone: "heading" },
      blank,
      ...answer[seen.answer],
      ...heading(say.above),
      ...aboveBlocks(seen, plan, language),
      ...heading(say.chain),
      ...seen.chain.flatMap((link, at) =>
        goalLinkBlocks(link, {
          q,
          rules,
          language,
          isFirst: at === 0,
          above: parentOf(seen, at),
          cellOf,
        }),
      ),
      ...(seen.chain.some(({ findings }) => findings.length > 0)
        ? [blank, { text: say.sources, tone: "faint" as const }]
        : []),
      ...missingBlocks(seen.cannotTell, rules, options),
    ],
    options,
  );
};

/** The link under which this one stands: the nearest before it that is one step up. */
const parentOf = ({ chain }: GoalExplained, at: number): string | undefined => {
  const depth = chain[at]?.depth ?? 0;
  for (let before = at - 1; before >= 0; before--) {
    if ((chain[before]?.depth ?? 0) < depth) return chain[before]?.goal;
  }
  return undefined;
};

const aboveBlocks = (seen: GoalExplained, plan: Plan, language: Language): readonly Block[] => {
  const say = words[language];
  const q = query(plan);
  const { name } = namer(q, language);
  const told = q.get(seen.goal)?.serves;
  const line = (lead: string, text: string): Block => ({ lead: `${lead}:`, text, indent: 2 });
  const above = seen.above.map(({ goal }) => {
    const level = goalLevelWords[q.get(goal)?.level ?? "untold"][language];
    return line(say.serves, `${name(goal)} (${level})`);
  });
  const isCircle = (seen.chain[0]?.serves?.length ?? 0) > 0;
  const none =
    told === undefined ? say.servesUntold : told.length === 0 ? say.servesNone : say.servesMissing;
  const { ground } = seen;
  const by = ground?.decidedBy ? say.by(name(ground.decidedBy)) : "";
  const on = ground?.decidedOn ? say.on(formatDate(ground.decidedOn, language)) : "";
  const parts = [
    originWords[ground?.kind ?? (ground === null ? "none" : "untold")][language],
    ground?.citation && formatCitation(ground.citation),
    (by || on) && say.decided(by, on),
  ].filter(Boolean);
  return [
    ...(above.length > 0 ? above : isCircle ? [] : [{ text: none, indent: 2 }]),
    line(say.ground, parts.join("; ")),
  ];
};
