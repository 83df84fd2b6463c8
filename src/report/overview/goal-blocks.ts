import { parsePeriod } from "../../calendar/parse-period.js";
import type { Goal, Indicator, Observation, Occasion } from "../../plan/entities/index.js";
import type { Method } from "../../plan/method.js";
import type { Query } from "../../plan/query.js";
import { isActive } from "../../rules/is-active.js";
import { formatNumber } from "../format-number.js";
import { formatPeriod } from "../format-period.js";
import { goalLevels } from "../goal-levels.js";
import type { Language } from "../language.js";
import { goalWordsOf } from "../lead-sentences.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { countsPeople, suppressSmall } from "../suppress-small.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";
import { verdictWords } from "../vocabulary-words.js";

const words = {
  sv: {
    title: (goals: string) => `Vilka ${goals} gäller, och hur har de bedömts?`,
    columns: ["Ansvarig", "Bedömning", "Senaste siffra"],
    untold: "inte sagt",
    nobody: "ingen",
    forecast: "prognos",
    none: "ingen i planen",
    inferred: "° Vår slutsats; källan säger det inte.",
    more: (count: number, goals: string) => `… och ${count} ${goals} till.`,
    women: "kvinnor",
    few: "kvinnor och män visas inte (färre än fem)",
    men: "män",
  },
  en: {
    title: (goals: string) => `Which ${goals} hold, and how were they judged?`,
    columns: ["Responsible", "Judgement", "Latest figure"],
    untold: "not told",
    nobody: "nobody",
    forecast: "forecast",
    none: "none in the plan",
    inferred: "° Our conclusion; the source does not say so.",
    more: (count: number, goals: string) => `… and ${count} more ${goals}.`,
    women: "women",
    few: "women and men are not shown (fewer than five)",
    men: "men",
  },
} as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const endOf = (period: string | null | undefined) =>
  (period ? parsePeriod(period)?.to : undefined) ?? "";

const isStated = (entity: Goal, field: string) =>
  (entity.basisOf?.[field] ?? entity.basis ?? "stated") === "stated";

const decimals = (value: number) => (String(value).split(".")[1] ?? "").length;

/** The goals in force: who answers for each, how the goal was judged, and apart from that the latest figure. */
export const goalBlocks = (
  q: Query,
  asOf: string,
  { language, width }: TextOptions,
  method: Method | undefined,
  most = 8,
): readonly Block[] => {
  const say = words[language];
  const { one, several } = goalWordsOf(method, language);
  const { name } = namer(q, language);
  const goals = q
    .all("goal")
    .filter((goal) => isActive(goal, asOf))
    .sort((a, b) => goalLevels.indexOf(a.level) - goalLevels.indexOf(b.level));
  if (goals.length === 0) return [];

  const ownerOf = (goal: Goal): string => {
    const { owner, shared } = goal;
    if (owner === null) return say.nobody;
    const field = owner ? "owner" : "shared";
    const units = owner ? [owner] : (shared ?? []);
    if (units.length === 0) return say.untold;
    return listed(units.map(name), language, 2) + (isStated(goal, field) ? "" : "°");
  };
  const shown = goals
    .slice(0, most)
    .map((goal) => [
      name(goal.id),
      ownerOf(goal),
      judgement(goal, q, asOf, language),
      latestFigure(goal, q, asOf, language),
    ]);
  const rest = goals.length - shown.length;
  const notes: Block[] = [];
  if (rest > 0) notes.push({ text: say.more(rest, several), indent: 2 });
  if (shown.some((row) => row[1]?.endsWith("°"))) {
    notes.push({ text: say.inferred, indent: 2, tone: "faint" });
  }
  return [
    blank,
    { text: say.title(several), tone: "heading" },
    blank,
    ...table(
      [capital(one), ...say.columns].map((title) => ({ title })),
      shown,
      { width },
    ),
    ...notes,
  ];
};

const judgement = (goal: Goal, q: Query, asOf: string, language: Language): string => {
  const say = words[language];
  let latest: Occasion | undefined;
  for (const occasion of q.refs(goal.id, "occasion.assessments[].goal")) {
    const end = endOf(occasion.period);
    if (end <= asOf && end >= endOf(latest?.period)) latest = occasion;
  }
  const found = latest?.assessments?.find((assessment) => assessment.goal === goal.id);
  if (!latest || !found) return say.none;
  const { verdict, forecast } = found;
  const about = latest.period ? ` (${formatPeriod(latest.period, language)})` : "";
  const parts = [
    verdict && verdictWords[verdict][language],
    forecast && `${say.forecast}: ${verdictWords[forecast][language]}`,
  ].filter(Boolean);
  return (parts.join("; ") || say.untold) + about;
};

const latestOf = (
  indicators: readonly Indicator[],
  q: Query,
  asOf: string,
): Observation | undefined => {
  let latest: Observation | undefined;
  for (const { id } of indicators) {
    for (const observation of q.refs(id, "observation.indicator")) {
      const end = endOf(observation.period);
      if (typeof observation.value !== "number" || end === "" || end > asOf) continue;
      if (end > endOf(latest?.period)) latest = observation;
    }
  }
  return latest;
};

/** A figure for women and men; a count of so few that they could be recognised is kept back. */
const splitText = (
  split: { readonly women: number; readonly men: number } | null,
  language: Language,
): string => {
  const say = words[language];
  if (split === null) return `, ${say.few}`;
  const show = (value: number) => formatNumber(value, language, decimals(value));
  return `, ${say.women} ${show(split.women)}, ${say.men} ${show(split.men)}`;
};

const latestFigure = (goal: Goal, q: Query, asOf: string, language: Language): string => {
  const say = words[language];
  const indicators: readonly Indicator[] = q.refs(goal.id, "indicator.goals[]");
  const show = (value: number) => formatNumber(value, language, decimals(value));
  // What carries the target tells more of the goal than what is only watched.
  const latest =
    latestOf(
      indicators.filter(({ role }) => role === "target"),
      q,
      asOf,
    ) ?? latestOf(indicators, q, asOf);
  const { value, women, men, period } = latest ?? {};
  if (typeof value !== "number" || !latest || !period) return say.none;
  const unit = q.get(latest.indicator)?.unitOfMeasure;
  const name = namer(q, language).name(latest.indicator);
  const split =
    typeof women === "number" && typeof men === "number"
      ? splitText(countsPeople(unit) ? suppressSmall(women, men) : { women, men }, language)
      : "";
  return `${name}: ${show(value)}${unit ? ` ${unit}` : ""} (${formatPeriod(period, language)})${split}`;
};
