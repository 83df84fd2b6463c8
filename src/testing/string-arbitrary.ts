import * as fc from "fast-check";
import type * as z from "zod";
import { date, day, monthDay, period } from "../plan/date.js";
import { slug } from "../plan/id.js";
import { once } from "../plan/once.js";
import { checksOf } from "./checks-of.js";
import { dayArbitrary } from "./day-arbitrary.js";
import { periodArbitrary } from "./period-arbitrary.js";

export const slugArbitrary = once(() => fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,4}[a-z0-9])?$/));

export const keyArbitrary = once(() =>
  fc
    .stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/)
    .filter((name) => name !== "constructor" && name !== "prototype"),
);

/** What is drawn for the patterns that are better written out than matched. */
const formats = once((): ReadonlyMap<string, fc.Arbitrary<string>> => {
  const oneDay = dayArbitrary();
  const month = oneDay.map((d) => d.slice(0, "2026-08".length));
  const year = oneDay.map((d) => d.slice(0, "2026".length));
  const drawn: [z.ZodString, fc.Arbitrary<string>][] = [
    [day(), oneDay],
    [date(), fc.oneof(oneDay, month, year)],
    [monthDay(), oneDay.map((d) => d.slice("2026-".length))],
    [period(), periodArbitrary()],
    [slug(), slugArbitrary()],
  ];
  return new Map(drawn.map(([schema, arbitrary]) => [String(checksOf(schema).pattern), arbitrary]));
});

/** Words of any script, short enough to be read. */
const words = once(() =>
  fc.oneof(
    fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 8 }),
  ),
);

/** Draws what a schema of a text describes: by its pattern, or any words that are not too long. */
export const stringArbitrary = (schema: z.ZodString): fc.Arbitrary<string> => {
  const { pattern } = checksOf(schema);
  if (pattern !== undefined) return formats().get(String(pattern)) ?? fc.stringMatching(pattern);
  const longest = schema.maxLength ?? Number.POSITIVE_INFINITY;
  return words().filter((drawn) => drawn.length <= longest);
};
