import { type Part, partNames, parts } from "../../../plan/kinds.js";
import { once } from "../../../plan/once.js";
import { columnsOf } from "../columns-of.js";
import { folded } from "../folded.js";
import { headingsOf } from "./headings/headings.js";

/** What a heading is compared by: without marks after it, `Anm.`, `Delegat*`, `Varför?`. */
export const headingKey = (text: string): string => folded(text).replace(/[\s.:*?!]+$/u, "");

/** Units that make figures mean something else than the field's own: passed over, they would be read a thousand times wrong. */
const otherUnit =
  /\((?:[^()]*\s)?(?:i\s+)?(?:tkr|ksek|mkr|mnkr|msek|tusen|tusental|miljoner|pbb|prisbasbelopp|basbelopp|dagar|veckor|days|weeks|thousands?|millions?)\b[^()]*\)/u;

/** The same without what stands in brackets: `Beloppsgräns (kr)`. */
const withoutBrackets = (key: string): string =>
  otherUnit.test(key) ? key : headingKey(key.replace(/\s*\([^()]*\)/gu, ""));

/** What a heading is compared by where only its words count: `Beloppsgräns (kr)` is `beloppsgräns`. */
export const bareHeading = (text: string): string => withoutBrackets(headingKey(text));

/** The field that a heading means, by part. */
type Fields = ReadonlyMap<Part, string>;

/** Every heading that is known. A field's own name goes before what else it may be called. */
const known: () => ReadonlyMap<string, Fields> = once(() => {
  const all = new Map<string, Map<Part, string>>();
  const add = (part: Part, word: string, field: string) => {
    const key = headingKey(word);
    const fields = all.get(key) ?? new Map<Part, string>();
    all.set(key, fields);
    if (!fields.has(part)) fields.set(part, field);
  };
  for (const part of partNames) {
    const columns = columnsOf(parts[part]);
    for (const { field, heading } of columns) {
      add(part, heading.sv, field);
      add(part, heading.en, field);
    }
    for (const [field, words] of headingsOf(part)) for (const word of words) add(part, word, field);
    for (const { field } of columns) add(part, field, field);
  }
  return all;
});

const none: Fields = new Map();

/** `Deadline/Senast`: two words for one thing, for each part that knows them so. */
const fieldsOfAll = (words: readonly string[]): Fields => {
  const [first = none, ...more] = words.map((word) => known().get(headingKey(word)) ?? none);
  return new Map(
    [...first].filter(([part, field]) => more.every((fields) => fields.get(part) === field)),
  );
};

/** Which field does this heading mean, in each part that knows it? */
export const fieldsByHeading = (heading: string): Fields => {
  const key = headingKey(heading);
  if (key === "") return none;
  const bare = withoutBrackets(key);
  const found = known().get(key) ?? known().get(bare);
  if (found) return found;
  // A word that is parted at the end of a line: `Belopps-` above `gräns`.
  const whole = known().get(bare.replace(/(?<=\p{Ll})-\s?(?=\p{Ll})/gu, ""));
  if (whole) return whole;
  const words = bare.split("/");
  return words.length > 1 && words.length < 5 ? fieldsOfAll(words) : none;
};
