import { parsePeriod } from "../calendar/parse-period.js";
import type { Indicator, Observation } from "../plan/entities/index.js";
import type { Query } from "../plan/query.js";
import { countsPeople, suppressSmall } from "../report/suppress-small.js";
import { isActive } from "../rules/is-active.js";

/** An indicator with its latest figure, as far as it may be shown. */
export interface IndicatorFacts {
  readonly indicator: Indicator;
  readonly latest: Observation | undefined;
  /** Outcomes for its own unit by period, those that are over by the day. */
  readonly series: readonly Observation[];
  /** `few`: kept back, since so few could be recognised. */
  readonly split: { readonly women?: number; readonly men?: number } | "few";
}

const endOf = (period: string | null | undefined): string =>
  (period ? parsePeriod(period)?.to : undefined) ?? "";

/** Women and men of an outcome. Of people counted, neither is shown where either, or what is left of the whole, is few. */
const splitOf = (latest: Observation | undefined, unit: string | undefined) => {
  const { value, women, men } = latest ?? {};
  const told = {
    ...(typeof women === "number" && { women }),
    ...(typeof men === "number" && { men }),
  };
  if (!countsPeople(unit)) return told;
  const whole = typeof value === "number" ? value : Number.POSITIVE_INFINITY;
  const [one, other] = [
    told.women ?? whole - (told.men ?? 0),
    told.men ?? whole - (told.women ?? 0),
  ];
  if (told.women === undefined && told.men === undefined) return told;
  return suppressSmall(one, other) === null ? "few" : told;
};

/** The indicators in force, in the plan's order, each with its latest figure. */
export const indicatorFacts = (q: Query, asOf: string): readonly IndicatorFacts[] =>
  q
    .all("indicator")
    .filter((indicator) => isActive(indicator, asOf))
    .map((indicator) => {
      const { id, unit } = indicator;
      const series = q
        .refs(id, "observation.indicator")
        .filter((one) => one.unit === undefined || one.unit === unit || unit === undefined)
        .map((one) => ({ one, end: endOf(one.period) }))
        .filter(({ end }) => end !== "" && end <= asOf)
        .toSorted((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)))
        .map(({ one }) => one);
      const latest = series.at(-1);
      return { indicator, latest, series, split: splitOf(latest, indicator.unitOfMeasure) };
    });
