import * as z from "zod";
import { day, monthDay } from "./date.js";
import { must, told } from "./field.js";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { count, quantitySchema } from "./quantity.js";

const month = () => z.int().min(1).max(12);
const cumulative = () =>
  told(
    z.boolean(),
    "Each period starts with the year (January–August, not May–August): a series of reports to one receiver.",
  );

/** How often something comes back, and which period each time is about. */
export const recurrenceSchema = once(() =>
  z.discriminatedUnion("every", [
    z.strictObject({
      every: z.literal("year"),
      step: told(z.int().min(1).max(50), "Every n years; absent means each year."),
      since: told(
        z.int().min(1900).max(2199),
        "A year in which it falls; needed to know which years when `step` is over 1.",
      ),
    }),
    z.strictObject({ every: z.literal("half"), cumulative: cumulative() }),
    z.strictObject({
      every: z.literal("interim"),
      months: told(
        z.int().min(6).max(8),
        "Length of the interim period in months from January; absent means 8.",
      ),
    }),
    z.strictObject({ every: z.literal("tertial"), cumulative: cumulative() }),
    z.strictObject({ every: z.literal("quarter"), cumulative: cumulative() }),
    z.strictObject({
      every: z.literal("month"),
      only: told(z.array(month()).min(1), "Only these months, 1–12."),
      except: told(z.array(month()), "Each month but these, 1–12."),
      cumulative: cumulative(),
    }),
    z.strictObject({
      every: z.literal("week"),
      step: told(z.int().min(1).max(52), "Every n weeks; absent means each week."),
      since: told(day(), "A day in a week in which it falls; needed when `step` is over 1."),
    }),
    z.strictObject({
      every: z.literal("dates"),
      dates: must(z.array(day()), "Single days."),
    }),
    z.strictObject({
      every: z.literal("case"),
      perYear: told(quantitySchema(), "Cases a year and giver. It has no days of its own."),
    }),
  ]),
);
export type Recurrence = Infer<typeof recurrenceSchema>;

const move = () =>
  told(
    z.enum(["none", "forward", "back", "statutory"]),
    "What happens on a Saturday, Sunday or public holiday; absent means `none`. `statutory`: forward, with midsummer, Christmas and New Year's Eve as non-working too (lag 1930:173, 2 §).",
  );

/** When the answer is due, counted from the last day of the period. */
export const dueSchema = once(() =>
  z.discriminatedUnion("by", [
    z.strictObject({
      by: z.literal("days"),
      days: must(z.int().min(0).max(3660), "Calendar days after the period."),
      move: move(),
    }),
    z.strictObject({
      by: z.literal("workingDays"),
      days: must(z.int().min(0).max(2500), "Working days after the period."),
    }),
    z.strictObject({
      by: z.literal("months"),
      months: must(
        z.int().min(0).max(120),
        "Calendar months after the period; a day that is missing becomes the month's last.",
      ),
      day: told(
        z.int().min(1).max(31),
        "Day of that month; absent means the same day as the period's last.",
      ),
      move: move(),
    }),
    z.strictObject({
      by: z.literal("date"),
      monthDay: must(monthDay(), "Fixed day, `04-15`."),
      yearsAfter: told(
        count().max(10),
        "Years after the year in which the period ends; absent means 0.",
      ),
      move: move(),
    }),
  ]),
);
export type Due = Infer<typeof dueSchema>;

/** One link of the way to a meeting, counted backwards: how many days before the next link it must be ready. */
export const routeStepSchema = once(() =>
  z.strictObject({
    stage: must(
      z.enum([
        "council",
        "notice",
        "executive",
        "committee",
        "documentStop",
        "board",
        "administration",
        "unit",
      ]),
      "What happens here: the meeting itself, the notice, the executive's meeting, its committee's, the document stop, the board's meeting, the unit's own work.",
    ),
    unit: told(id("unit"), "Which unit or body, where the stage alone does not say it."),
    daysBefore: must(
      z.int().min(0).max(400),
      "Days before the next link; 0 for the meeting itself.",
    ),
    workingDays: told(z.boolean(), "The days are working days."),
  }),
);
export type RouteStep = Infer<typeof routeStepSchema>;
