import { once } from "../../../plan/once.js";
import { folded } from "../folded.js";
import type { ReadValueResult } from "../read-value-result.js";
import { expectedIn } from "./expected.js";
import { monthNumber } from "./month-number.js";
import { readQuantityText } from "./read-quantity.js";
import type { Reading, ReadOne } from "./reading.js";
import { recurrenceHint } from "./recurrence-hint.js";
import { recurrencePhrases, weekSteps, yearSteps } from "./recurrence-phrases.js";
import { valueFault } from "./value-fault.js";

const phrases = once((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [every, { written, understood }] of Object.entries(recurrencePhrases)) {
    for (const phrase of [written.sv, written.en, ...understood]) found.set(phrase, every);
  }
  return found;
});

type Parts = Readonly<Record<string, unknown>>;

/** `juli, augusti och december`; absent where one of them is no month. */
const months = (text: string): readonly number[] | undefined => {
  const found = text.split(/, (?:och |and )?| och | and /).map(monthNumber);
  return found.every((month) => month !== undefined) ? found : undefined;
};

const own = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** How often, without what is said behind a comma. */
const oftenFrom = (text: string): Parts | undefined => {
  const every = phrases().get(text);
  if (every !== undefined) return { every };
  const dates = /^(?:bestämda dagar|given days): (.+)$/.exec(text)?.[1];
  if (dates !== undefined) return { every: "dates", dates: dates.split(", ") };
  const [, often, since] = /^(.+) (?:sedan|since) (\S+)$/.exec(text) ?? [];
  if (often !== undefined && since !== undefined) {
    const found = oftenFrom(often);
    return found && { ...found, since: found["every"] === "year" ? Number(since) : since };
  }
  const but = /^(?<often>.+?),? (?:utom|förutom|but|except) (?<except>.+)$/.exec(text)?.groups;
  if (but) {
    const found = oftenFrom(but["often"] ?? "");
    const except = months(but["except"] ?? "");
    return found && except && { ...found, except };
  }
  const named = /^(?:varje (?:år|månad) i|every (?:year|month) in) (.+)$/.exec(text)?.[1];
  const only = named === undefined ? undefined : months(named);
  if (only) return { every: "month", only };
  const years = /^(?:vart (\d{1,2}):[ae] år|every (\d{1,2}) years)$/.exec(text);
  const yearStep = own(yearSteps, text) ?? (years && Number(years[1] ?? years[2]));
  if (yearStep) return { every: "year", step: yearStep };
  const weeks = /^(?:var (\d{1,2}):[ae] vecka|every (\d{1,2}) weeks)$/.exec(text);
  const weekStep = own(weekSteps, text) ?? (weeks && Number(weeks[1] ?? weeks[2]));
  return weekStep ? { every: "week", step: weekStep } : undefined;
};

/** What is said last, and what it means. */
const endings: readonly (readonly [RegExp, (found: RegExpExecArray) => Parts])[] = [
  [/, (?:från årets början|from the start of the year)$/, () => ({ cumulative: true })],
  [/, (?:var period för sig|each period by itself)$/, () => ({ cumulative: false })],
  [/, (\d{1,2}) (?:månader|months)$/, (found) => ({ months: Number(found[1]) })],
];

const casesAYear = /^(.+?), (.+) (?:om året|per år|a year|per year)$/is;

const recurrenceFrom = (text: string, reading: Reading): ReadValueResult | undefined => {
  const plain = folded(text);
  const simple = oftenFrom(plain);
  if (simple) return { value: simple };
  for (const [ending, meaning] of endings) {
    const found = ending.exec(plain);
    const often = found && oftenFrom(plain.slice(0, found.index));
    if (often) return { value: { ...often, ...meaning(found) } };
  }
  // The name of an estimate may stand here, and keeps its letters.
  const [, often = "", perYear = ""] = casesAYear.exec(text) ?? [];
  const found = oftenFrom(folded(often));
  if (!found) return undefined;
  const read = readQuantityText(perYear, reading);
  return "value" in read ? { value: { ...found, perYear: read.value } } : read;
};

/** How often something comes back, in words. */
export const readRecurrence: ReadOne = (cell, reading) => {
  const text = typeof cell === "string" ? cell : "";
  const read = text === "" ? undefined : recurrenceFrom(text, reading);
  if (read) return read;
  const hint = recurrenceHint(folded(text));
  return valueFault("wrong-format", cell, expectedIn(reading.column), hint && { hint });
};
