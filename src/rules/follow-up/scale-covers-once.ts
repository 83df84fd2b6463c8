import type { Scale } from "../../plan/entities/scale.js";
import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

type Band = NonNullable<Scale["bands"]>[number];

/** A place on the scale between values: just before a value, or just after it. */
interface Edge {
  readonly value: number;
  readonly isAfter: boolean;
}

/** Where a limit stands; `isAfter` says on which side of it. An open end has no sides. */
const edge = (limit: number | null | undefined, open: number, isAfter: boolean): Edge =>
  typeof limit === "number" ? { value: limit, isAfter } : { value: open, isAfter: open > 0 };

const isLower = (a: Edge, b: Edge): boolean =>
  a.value < b.value || (a.value === b.value && !a.isAfter && b.isAfter);
const lowerOf = (a: Edge, b: Edge): Edge => (isLower(a, b) ? a : b);
const higherOf = (a: Edge, b: Edge): Edge => (isLower(a, b) ? b : a);

/** `60`, `80–85`, `<0`: the values between two edges. */
const valuesBetween = (from: Edge, to: Edge): string | number => {
  if (from.value === to.value) return from.value;
  if (from.value === -Infinity) return `<${to.value}`;
  return to.value === Infinity ? `>${from.value}` : `${from.value}–${to.value}`;
};

/** The limit that is not told, if any. Which end is included matters only where there is an end. */
const untoldIn = ({ from, to, fromIncluded, toIncluded }: Band): string | undefined => {
  if (from === undefined) return "from";
  if (to === undefined) return "to";
  if (from !== null && fromIncluded === undefined) return "fromIncluded";
  return to !== null && toIncluded === undefined ? "toIncluded" : undefined;
};

const edgesOf = ({ from, to, fromIncluded, toIncluded }: Band) => ({
  from: edge(from, -Infinity, fromIncluded === false),
  to: edge(to, Infinity, toIncluded !== false),
});

const band = (
  name: string,
  from: number | null,
  to: number | null,
  included: readonly [boolean, boolean],
) => ({
  label: { sv: name },
  from,
  to,
  fromIncluded: included[0],
  toIncluded: included[1],
});
const percent = { id: "scale:lights", lowest: 0, highest: 100 };

/** Which colour does 60 get? The bands of a scale give each value one verdict, neither two nor none. */
export const scaleCoversOnce = defineRule({
  id: "scale-covers-once",
  family: "follow-up",
  on: "scale",
  force: "method",
  principles: ["openness", "knowledge"],
  title: {
    sv: "En bedömningsskala ger varje värde exakt ett omdöme",
    en: "A scale for judging gives each value exactly one verdict",
  },
  reason: {
    sv: "Ett värde som får två färger blir den färg som läsaren vill se, och ett som inte får någon blir inte bedömt.",
    en: "A value that gets two colours becomes the one its reader wants to see, and one that gets none is not judged.",
  },
  fix: {
    sv: "Låt varje band börja där det förra slutar och säg vilket av dem gränsen hör till.",
    en: "Let each band begin where the one before ends, and say to which of them the limit belongs.",
  },
  message: { sv: "I {entity} {why}: {values}.", en: "In {entity}, {why}: {values}." },
  terms: {
    twice: { sv: "får värden två omdömen", en: "values get two verdicts" },
    never: { sv: "får värden inget omdöme", en: "values get no verdict" },
  },
  sources: [
    practice["malmo-2012"],
    practice["stockholm-2021"],
    ownChoice("Follows from what a scale is: each value has one verdict."),
  ],
  needs: ["bands", "lowest", "highest"],
  inPractice: {
    sv: "Trafikljusskalan ger 60 både rött och gult och 82 ingen färg alls; två enheter med samma utfall kan redovisa olika färg.",
    en: "The traffic-light scale gives 60 both red and yellow, and 82 no colour at all; two units with the same outcome may show different colours.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Varje gräns hör till ett band; det sista är öppet uppåt.",
          en: "Each limit belongs to one band; the last is open upwards.",
        },
        plan: {
          scales: [
            {
              id: "scale:three",
              lowest: 0,
              highest: null,
              bands: [
                band("uppnått", 100, null, [true, true]),
                band("ej uppnått", 0, 80, [true, false]),
                band("delvis uppnått", 80, 100, [true, false]),
              ],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "60 får två färger och 82 ingen.",
          en: "60 gets two colours and 82 none.",
        },
        plan: {
          scales: [
            {
              ...percent,
              bands: [
                band("rött", 0, 60, [true, true]),
                band("gult", 60, 80, [true, true]),
                band("grönt", 85, 100, [true, true]),
              ],
            },
          ],
        },
      },
      {
        says: { sv: "Botten och toppen saknas.", en: "The bottom and the top are missing." },
        plan: {
          scales: [
            {
              ...percent,
              bands: [band("gult", 10, 80, [true, false]), band("grönt", 80, 100, [true, false])],
            },
          ],
        },
      },
    ],
  }),
  // A scale of words has no limits, and nothing to cover.
  when: ({ bands }) =>
    bands === undefined || bands.some(({ from, to }) => from !== undefined || to !== undefined),
  check: ({ bands = [], lowest, highest }, _, tell) => {
    const untold = new Set(bands.map(untoldIn).filter((field) => field !== undefined));
    for (const field of untold) tell.cannotTell(`scale.bands[].${field}`);
    if (untold.size > 0) return;

    let covered = edge(lowest, -Infinity, false);
    const end = edge(highest, Infinity, true);
    const report = (why: "twice" | "never", from: Edge, to: Edge, path: string) => {
      if (!isLower(from, to)) return;
      tell.finding({ path, params: { why, values: valuesBetween(from, to) } });
    };
    const inOrder = bands
      .map((one, at) => ({ ...edgesOf(one), path: `bands[${at}]` }))
      .filter(({ from, to }) => isLower(from, to))
      .sort((a, b) => (isLower(a.from, b.from) ? -1 : isLower(b.from, a.from) ? 1 : 0));
    for (const [at, { from, to, path }] of inOrder.entries()) {
      if (at > 0) report("twice", from, lowerOf(lowerOf(covered, to), end), path);
      report("never", covered, lowerOf(from, end), path);
      covered = higherOf(covered, to);
    }
    report("never", covered, end, "bands");
  },
});
