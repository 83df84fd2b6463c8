import type { MeasureOptions } from "../burden/measure-options.js";
import type { Call } from "./command.js";
import { ratesOf } from "./rates-of.js";
import { workingYearOf } from "./working-year-of.js";

/** What measuring needs beside the plan and the days. Hours in a working year are never assumed. */
export const measureSettings = async (
  call: Call,
): Promise<Pick<MeasureOptions, "hoursPerYear" | "workingYear" | "rates" | "recipe">> => ({
  ...workingYearOf(call),
  ...(await priceSettings(call)),
});

/** What an hour costs, and whether a recipe may stand in: for what is weighed without person-years. */
export const priceSettings = async (
  call: Call,
): Promise<Pick<MeasureOptions, "rates" | "recipe">> => {
  const rates = await ratesOf(call);
  return {
    ...(rates && { rates }),
    ...(call.given.has("recipe") && { recipe: true as const }),
  };
};
