import type { Sums } from "./amount.js";
import { average } from "./average.js";
import { type Column, column } from "./column.js";
import { sumsOf } from "./tally.js";
import { weighEffort } from "./weigh-effort.js";

/** One row of a table of answers: who answers, how often, and what each answer takes. */
export interface ResponseRow {
  readonly name?: string;
  /** Keeping records is a line of its own. Absent means reporting. */
  readonly kind?: "reporting" | "recordKeeping";
  /** Those who answer: how many, or who, so that one who stands in several rows is counted once. */
  readonly respondents: number | readonly string[];
  /** Times a year each of them answers; absent means once. */
  readonly timesPerYear?: number;
  readonly minutes: number;
  /** Those who read the request and decline: how many, and what that takes each of them. */
  readonly declining?: { readonly people: number; readonly minutes: number };
  /** Absent means the rate for all rows. */
  readonly perHour?: number;
}

/** A line of the totals. Time and cost in small units: see {@link Sums}; show them with `hours` and `money`. */
export interface ResponseLine extends Sums {
  /** How many different ones answer. */
  readonly respondents: number;
  /**
   * - `identified`: counted by who they are
   * - `given`: as the caller says
   * - `atLeast`: the largest row. That is right where groups nest, and else too low.
   */
  readonly countedBy: "identified" | "given" | "atLeast";
  readonly responses: number;
  /** Ratios of totals, never means of rows. Absent where there is nothing to share among, or the count is a least one. */
  readonly responsesPerRespondent?: number;
  readonly minutesPerResponse?: number;
}

export interface ResponseTotals extends ResponseLine {
  readonly reporting: ResponseLine;
  readonly recordKeeping: ResponseLine;
  /** Those who read and decline. They answer nothing: `responses` are the requests they read. */
  readonly nonResponse: Omit<ResponseLine, "respondents" | "countedBy" | "responsesPerRespondent">;
}

/** What the rows do not tell. */
export interface ResponseOptions {
  /** How many different ones answer in all, where it is known. */
  readonly respondents?: number;
  readonly perHour?: number;
}

interface Running {
  readonly sums: Column;
  responses: number;
  priced: boolean;
}
const running = (): Running => ({ sums: column(), responses: 0, priced: true });

const enter = (to: Running, responses: number, minutes: number, perHour: number | undefined) => {
  const rates = perHour === undefined ? undefined : { perHour, source: "the table" };
  const weighed = weighEffort({ minutes }, { timesPerYear: responses, ...(rates && { rates }) });
  const own = [weighed.minutes, weighed.cost ?? { low: 0, likely: 0, high: 0 }];
  for (const [index, { low, likely, high }] of own.entries()) {
    for (const [at, value] of [low, likely, high].entries()) {
      to.sums[3 * index + at] = (to.sums[3 * index + at] ?? 0) + value;
    }
  }
  to.responses += responses;
  if (weighed.cost === null) to.priced = false;
};

const countOf = ({ respondents }: ResponseRow): number =>
  typeof respondents === "number" ? respondents : new Set(respondents).size;

const countedOnce = (
  rows: readonly ResponseRow[],
  given?: number,
): Pick<ResponseLine, "respondents" | "countedBy"> => {
  if (given !== undefined) return { respondents: given, countedBy: "given" };
  const lists = rows.flatMap(({ respondents }) =>
    typeof respondents === "number" ? [] : [respondents],
  );
  if (lists.length === rows.length) {
    return { respondents: new Set(lists.flat()).size, countedBy: "identified" };
  }
  const largest = rows.reduce((most, row) => Math.max(most, countOf(row)), 0);
  const most = Math.max(largest, new Set(lists.flat()).size);
  return { respondents: most, countedBy: rows.length === 1 ? "given" : "atLeast" };
};

const minutesEach = ({ sums, responses }: Running) => {
  const each = average((sums[1] ?? 0) / 100_000, responses);
  return each === undefined ? {} : { minutesPerResponse: each };
};

const lineOf = (rows: readonly ResponseRow[], own: Running, given?: number): ResponseLine => {
  const counted = countedOnce(rows, given);
  const each =
    counted.countedBy === "atLeast" ? undefined : average(own.responses, counted.respondents);
  return {
    ...sumsOf(own.sums, own.priced),
    ...counted,
    responses: own.responses,
    ...(each !== undefined && { responsesPerRespondent: each }),
    ...minutesEach(own),
  };
};

/**
 * What does a table of answers come to? Totals as the US Paperwork Reduction Act has them: one who answers in several rows
 * is one respondent, averages are ratios of totals, cost comes of hours that are not rounded, and keeping records and those
 * who read and decline are lines of their own. The total is the sum of the three lines. Who answers is known only where
 * the rows tell it or the caller gives the number; else the largest row is a least count and the answers for each are
 * left out.
 *
 * @example
 * const totals = responseTotals(
 *   [
 *     { respondents: 18, minutes: 60 },
 *     { kind: "recordKeeping", respondents: 53, timesPerYear: 4, minutes: 8.22 },
 *   ],
 *   { respondents: 53 },
 * );
 * totals.responses; // 230
 * hours(totals, 2).likely; // 47.04
 */
export const responseTotals = (
  rows: readonly ResponseRow[],
  { respondents, perHour }: ResponseOptions = {},
): ResponseTotals => {
  const lines = { reporting: running(), recordKeeping: running(), nonResponse: running() };
  const total = running();
  for (const row of rows) {
    const { kind = "reporting", timesPerYear = 1, minutes, declining } = row;
    const rate = row.perHour ?? perHour;
    const answers = countOf(row) * timesPerYear;
    for (const to of [lines[kind], total]) enter(to, answers, minutes, rate);
    if (!declining) continue;
    const read = declining.people * timesPerYear;
    for (const to of [lines.nonResponse, total]) enter(to, read, declining.minutes, rate);
  }
  const of = (kind: "reporting" | "recordKeeping") =>
    rows.filter((row) => (row.kind ?? "reporting") === kind);
  const { nonResponse } = lines;
  return {
    ...lineOf(rows, total, respondents),
    reporting: lineOf(of("reporting"), lines.reporting),
    recordKeeping: lineOf(of("recordKeeping"), lines.recordKeeping),
    nonResponse: {
      ...sumsOf(nonResponse.sums, nonResponse.priced),
      responses: nonResponse.responses,
      ...minutesEach(nonResponse),
    },
  };
};
