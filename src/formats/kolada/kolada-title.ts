import { measureOf } from "./measure-of.js";
import { tidy } from "./tidy.js";

/** A title in Kolada taken apart. */
export interface KoladaTitle {
  readonly name: string;
  /** The words after the last comma, when they are a unit of measure: `andel (%)`, `kr/inv`. */
  readonly unit?: string;
  /** The last year of a series that has ended: `(-2024)`. */
  readonly until?: string;
}

const closed = /\(\s?[-−–]\s?((?:19|20|21)\d\d)\s?\)/;
const longestUnit = 60;

/** `kr/inv`, `inv/km²`: one quantity by another. Words with a choice between them are none. */
const isQuotient = (tail: string) => /\p{L}\/\p{L}/u.test(tail) && !/\boch\/eller\b/i.test(tail);

const isUnit = (tail: string) =>
  tail.length <= longestUnit && (measureOf(tail) !== undefined || isQuotient(tail));

/**
 * What is the indicator called, in what is it counted, and has the series ended? Takes a title in Kolada apart. Some
 * titles have no unit of measure, and then none is told.
 *
 * @example
 * ```ts
 * import { koladaTitle } from "styrkedja/formats/kolada";
 *
 * koladaTitle("Kostnad förskola, kr/inskrivet barn"); // { name: "Kostnad förskola", unit: "kr/inskrivet barn" }
 * ```
 */
export const koladaTitle = (title: string): KoladaTitle => {
  const whole = tidy(title);
  const [ended = "", until] = closed.exec(whole) ?? [];
  const open = ended === "" ? whole : tidy(whole.replace(ended, "").replace(/ +,/g, ","));
  const at = open.lastIndexOf(", ");
  const tail = at > 0 ? open.slice(at + 2) : "";
  const hasUnit = tail !== "" && isUnit(tail);
  return {
    name: hasUnit ? open.slice(0, at) : open,
    ...(hasUnit && { unit: tail }),
    ...(until !== undefined && { until }),
  };
};
