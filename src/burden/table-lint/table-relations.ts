import { yearlyCost } from "../yearly-cost.js";
import { type Between, constant, over, plus, times } from "./between.js";
import type { TableColumn } from "./burden-table.js";

/** Gives the figure of a column of the same line; `undefined` when it is neither stated nor follows. */
export type Get = (column: TableColumn) => Between | undefined;

/** How one figure of a line follows from others. */
export interface Relation {
  readonly column: TableColumn;
  readonly formula: string;
  readonly compute: (get: Get, hoursPerDay: number | undefined) => Between | undefined;
  /** The total is `count × each × factor`, and `each` may be an average that was won from it. */
  readonly average?: {
    readonly count: TableColumn;
    readonly each: TableColumn;
    readonly factor: number;
  };
}

const product = (a: Between | undefined, b: Between | undefined): Between | undefined =>
  a && b && times(a, b);

/** The sum, where the second part is told at all. */
const withOther = (a: Between | undefined, b: Between | undefined): Between | undefined =>
  a && b ? plus(a, b) : a;

const declined = (get: Get) => product(get("nonResponses"), get("nonHoursEach"));

/** Every way in which the figures of a line hang together. */
export const relations: readonly Relation[] = [
  {
    column: "responses",
    formula: "respondents × timesPerYear",
    compute: (get) => product(get("respondents"), get("timesPerYear")),
    average: { count: "respondents", each: "timesPerYear", factor: 1 },
  },
  {
    column: "hours",
    formula: "responses × hoursEach",
    compute: (get) => withOther(product(get("responses"), get("hoursEach")), declined(get)),
    average: { count: "responses", each: "hoursEach", factor: 1 },
  },
  {
    column: "hours",
    formula: "responses × minutesEach",
    compute: (get) => {
      const minutes = product(get("responses"), get("minutesEach"));
      return withOther(minutes && over(minutes, constant(60)), declined(get));
    },
    average: { count: "responses", each: "minutesEach", factor: 1 / 60 },
  },
  {
    column: "personDays",
    formula: "hours / hoursPerDay",
    compute: (get, hoursPerDay) => {
      const hours = get("hours");
      return hours && hoursPerDay ? over(hours, constant(hoursPerDay)) : undefined;
    },
  },
  {
    column: "personDays",
    formula: "minutesEach / 60 / hoursPerDay",
    compute: (get, hoursPerDay) => {
      const minutes = get("minutesEach");
      return minutes && hoursPerDay && !get("hours")
        ? over(minutes, constant(60 * hoursPerDay))
        : undefined;
    },
  },
  {
    column: "cost",
    formula: "hours × perHour",
    compute: (get) =>
      withOther(
        product(get("hours"), get("perHour")),
        product(get("responses"), get("externalEach")),
      ),
    average: { count: "hours", each: "perHour", factor: 1 },
  },
  {
    column: "costEach",
    formula: "cost / respondents",
    compute: (get) => {
      const [cost, respondents] = [get("cost"), get("respondents")];
      return cost && respondents && respondents.least > 0 ? over(cost, respondents) : undefined;
    },
  },
  {
    column: "yearlyCost",
    formula: "price over years, with interest,",
    compute: (get) => {
      const [price, years] = [get("price"), get("years")];
      const each = years && yearlyCost(1, years.value, get("interest")?.value ?? 0);
      return price && each !== undefined ? times(price, constant(each)) : undefined;
    },
  },
];
