import * as z from "zod";
import type { MeasureOptions } from "../burden/measure-options.js";
import type { Rates } from "../burden/rates.js";
import { once } from "../plan/once.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { numberOf } from "./number-of.js";
import { readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

const ratesSchema = once(() =>
  z.strictObject({
    perHour: z.number().min(0).exactOptional(),
    groups: z.record(z.string(), z.number().min(0)).exactOptional(),
    overhead: z.number().min(0).exactOptional(),
    source: z.string().min(1),
  }),
);

const givenRate: Words = { sv: "angiven med --rate", en: "given with --rate" };

/** Hourly costs from a file. */
export const ratesFrom = async (call: Call, file: string): Promise<Rates> => {
  const read = await readJson(call.io, file);
  if (!read.ok) {
    const { sv, en } = read.problem.message;
    throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
  const parsed = ratesSchema().safeParse(read.value);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join(".") || "{}";
  throw new UsageError({
    sv: `${file}: timkostnaderna är fel skrivna vid ${place}. Så här: {"perHour": 400, "groups": {"manager": 520}, "overhead": 0.4, "source": "vem som säger det"}`,
    en: `${file}: the hourly costs are wrong at ${place}. Like this: {"perHour": 400, "groups": {"manager": 520}, "overhead": 0.4, "source": "who says so"}`,
  });
};

/** What measuring needs beside the plan and the days. Hours in a working year are never assumed. */
export const measureSettings = async (
  call: Call,
): Promise<Pick<MeasureOptions, "hoursPerYear" | "rates" | "recipe">> => {
  const hoursPerYear = numberOf(call, "hours-per-year");
  if (hoursPerYear === undefined) {
    throw new UsageError({
      sv: "Hur många timmar är ett årsarbete? Ange --hours-per-year, till exempel 1700. Talet skiljer sig mellan avtal och länder (1600–2080), så inget är givet på förhand.",
      en: "How many hours are in a working year? Give --hours-per-year, such as 1700. It differs between agreements and countries (1600–2080), so there is no default.",
    });
  }
  return { hoursPerYear, ...(await priceSettings(call)) };
};

/** What an hour costs, and whether a recipe may stand in: for what is weighed without person-years. */
export const priceSettings = async (
  call: Call,
): Promise<Pick<MeasureOptions, "rates" | "recipe">> => {
  const { given, language } = call;
  const perHour = numberOf(call, "rate");
  const file = given.get("rates");
  if (perHour !== undefined && file !== undefined) {
    throw new UsageError({
      sv: "Ange antingen --rate eller --rates, inte båda.",
      en: "Give either --rate or --rates, not both.",
    });
  }
  const rates =
    file === undefined
      ? perHour && { perHour, source: givenRate[language] }
      : await ratesFrom(call, file);
  return {
    ...(rates && { rates }),
    ...(given.has("recipe") && { recipe: true as const }),
  };
};
