import { hourlyCost } from "../hourly-cost.js";
import type { Rates } from "../rates.js";
import { germanWages, type Wages } from "./german-wages.js";
import { jordbruksverketHourlyCost } from "./jordbruksverket-hourly-cost.js";

/** Published hourly costs that can be measured with. */
export interface RateTable {
  /** What a file of rates writes: `{"table": "jordbruksverket"}`. */
  readonly id: string;
  readonly currency: string;
  readonly year: number;
  readonly rates: Rates;
}

const { wage, socialChargesAndHolidayPay, administration, source } = jordbruksverketHourlyCost;

const german = ({ level, mean, simpleAndMiddle, upper, higher }: Wages): RateTable => ({
  id: `germany-${level === "socialInsurance" ? "social-insurance" : level}`,
  currency: germanWages.currency,
  year: germanWages.source.year,
  rates: {
    perHour: mean,
    groups: { simpleAndMiddle, upper, higher },
    source: `${germanWages.source.title}, ${level}, ${germanWages.source.year}`,
  },
});

/** The published hourly costs, each with its currency and year. None is a default. */
export const rateTables: readonly RateTable[] = [
  {
    id: "jordbruksverket",
    currency: jordbruksverketHourlyCost.currency,
    year: source.year,
    rates: {
      perHour: hourlyCost(wage, socialChargesAndHolidayPay, administration),
      source: `${source.title}, ${source.year}`,
    },
  },
  ...germanWages.rows.map(german),
];
