import * as z from "zod";
import type { Infer } from "../../plan/infer.js";
import { once } from "../../plan/once.js";

const figure = () => z.number().min(0).exactOptional();

/** What a row or a total of a published table can state. Everything may be absent: what is not stated is not checked. */
const figures = () => ({
  /** Those who answer, times a year each, and answers in all. */
  respondents: figure(),
  timesPerYear: figure(),
  responses: figure(),
  /** What one answer takes: one of the two. */
  minutesEach: figure(),
  hoursEach: figure(),
  /** Those who read and decline, in all, and what it takes each. */
  nonResponses: figure(),
  nonHoursEach: figure(),
  hours: figure(),
  personDays: figure(),
  /** Money: of an hour, of other things for each answer, in all, and for each who answers. */
  perHour: figure(),
  externalEach: figure(),
  cost: figure(),
  costEach: figure(),
  /** Something bought once: price, years, interest, and what it is a year. */
  price: figure(),
  years: figure(),
  interest: figure(),
  yearlyCost: figure(),
});

const kind = () => z.enum(["reporting", "recordKeeping"]).exactOptional();

export const burdenTableSchema = once(() =>
  z.strictObject({
    /** Hours in a person-day. */
    hoursPerDay: z.number().positive().exactOptional(),
    rows: z
      .array(z.strictObject({ name: z.string().exactOptional(), kind: kind(), ...figures() }))
      .max(10_000),
    /** Totals of all rows, or of those of a kind. */
    totals: z
      .array(z.strictObject({ name: z.string().exactOptional(), kind: kind(), ...figures() }))
      .max(100)
      .exactOptional(),
  }),
);

/** A published table of burden, as it is printed: rows, and what it states of their sums. */
export type BurdenTable = Infer<typeof burdenTableSchema>;
export type TableLine = BurdenTable["rows"][number];
/** A figure that a line can state. */
export type TableColumn = Exclude<keyof TableLine, "name" | "kind">;
