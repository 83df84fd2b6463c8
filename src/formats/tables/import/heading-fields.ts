import { type Part, partNames } from "../../../plan/kinds.js";
import { once } from "../../../plan/once.js";
import type { Heading } from "./heading.js";
import { dependentWords, gatheringWords, groupHeadings } from "./headings/group-headings.js";
import { bareHeading, fieldsByHeading, headingKey } from "./known-headings.js";
import { fieldOfPeriod } from "./period-column.js";

type Fields = ReadonlyMap<Part, string>;

const pairKey = (group: string, text: string): string => JSON.stringify([group, text]);

const pairs = once((): ReadonlyMap<string, Fields> => {
  const all = new Map<string, Map<Part, string>>();
  for (const part of partNames) {
    for (const { over, below } of groupHeadings[part] ?? []) {
      for (const [field, words] of Object.entries(below)) {
        for (const word of words) {
          for (const group of over) {
            const key = pairKey(headingKey(group), headingKey(word));
            const fields = all.get(key) ?? new Map<Part, string>();
            all.set(key, fields.set(part, field));
          }
        }
      }
    }
  }
  return all;
});

const dependent: ReadonlySet<string> = new Set(dependentWords.map(headingKey));
const gathering: ReadonlySet<string> = new Set(gatheringWords.map(headingKey));

/** What a column is by both its headings, for each part that knows them together. */
const together = (group: string, text: string): Fields =>
  new Map([
    ...fieldsByHeading(`${group} ${text}`),
    ...(pairs().get(pairKey(bareHeading(group), bareHeading(text))) ?? []),
  ]);

/**
 * Which field does a column fill, in each part that knows its heading? A heading under another means what both say
 * together; else what it says alone, if that hangs on nothing above it.
 */
export const fieldsOfHeading = (heading: Heading): Fields => {
  const { text, group } = heading;
  const period = fieldOfPeriod(heading);
  const alone = fieldsByHeading(text);
  const ofPeriod: Fields = new Map(period === undefined ? [] : [["indicators", period]]);
  if (group === undefined) return period === undefined ? alone : new Map([...ofPeriod, ...alone]);
  const isOwn = gathering.has(bareHeading(group)) || !dependent.has(bareHeading(text));
  return new Map([...(isOwn ? alone : []), ...together(group, text), ...ofPeriod]);
};

/** Do both headings of a column say what neither says alone? */
const isPair = ({ text, group }: Heading, part: Part): boolean =>
  group !== undefined &&
  ((part === "indicators" && fieldOfPeriod({ text, group }) !== undefined) ||
    together(group, text).has(part));

/** Is a heading that is known so no title over the whole table? Then the lower row is not to be read without it. */
export const hasGroups = (headings: readonly Heading[], part: Part): boolean => {
  const first = headings.find(({ text }) => text !== "");
  return headings.some((heading) => heading.group !== first?.group && isPair(heading, part));
};

/** Do the headings of this column in two rows say together what the lower one does not? */
export const isTogether = (heading: Heading, part: Part): boolean =>
  heading.group !== undefined &&
  (gathering.has(bareHeading(heading.group)) || isPair(heading, part));
