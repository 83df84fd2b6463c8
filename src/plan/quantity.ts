import * as z from "zod";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";

/** A number that may be any size but must be a number: never NaN, never infinite. */
export const number = () => z.number();

/** Nothing or more. */
export const atLeastZero = () => z.number().min(0);

/** A part of a whole, 0–1. */
export const share = () => z.number().min(0).max(1);

/** Whole things that can be counted. */
export const count = () => z.int().min(0);

/**
 * Low, likely and high: an honest estimate. Low to high is read as a 90 % range. One that is not in order says nothing:
 * it is measured as not told.
 */
export const rangeSchema = once(() =>
  z.strictObject({
    low: atLeastZero(),
    likely: atLeastZero().exactOptional(),
    high: atLeastZero(),
  }),
);
export type Range = Infer<typeof rangeSchema>;

/** How much: one number, a range, or an estimate that several entities share (one error, not forty). */
export const quantitySchema = once(() =>
  z.union([atLeastZero(), rangeSchema(), z.strictObject({ estimate: id("estimate") })]),
);
export type Quantity = Infer<typeof quantitySchema>;
