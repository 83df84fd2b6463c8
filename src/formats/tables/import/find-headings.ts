import { type Part, partNames } from "../../../plan/kinds.js";
import type { Cell } from "../cell.js";
import { questionAbout, withoutWeaker } from "./asked-about.js";
import { periodField } from "./fields-of.js";
import type { ColumnsKnown, GuessedColumn, UnknownColumn } from "./guess.js";
import {
  type Heading,
  type HeadingPlace,
  type HeadingRows,
  headingsAt,
  shownHeading,
} from "./heading.js";
import { fieldsOfHeading, hasGroups, isTogether } from "./heading-fields.js";
import { keyFieldsOf } from "./key-fields.js";
import { isUnitOrMeasure } from "./unit-or-measure.js";

/** So far down the headings may stand: titles, dates and logotypes come before them. */
const deepest = 60;
const leastKnown = 2;
/** What a heading that only one part knows weighs beyond one that all know. */
const rarity = 0.5;
const ofName = 1.5;
/** What a table is of has something that its rows are known by. */
const ofLead = 1;

/** Numbers, boards and days stand in lists of many kinds: without one of these it is no list of this part. */
const mustSay: { readonly [P in Part]?: readonly string[] } = {
  delegations: ["id", "label.sv", "label.en", "to"],
};

const saysEnough = (part: Part, known: ReadonlySet<string>): boolean =>
  known.size >= leastKnown && (mustSay[part]?.some((field) => known.has(field)) ?? true);

const hasLead = (part: Part, known: ReadonlySet<string>): boolean =>
  keyFieldsOf(part).some(({ lead }) =>
    lead === "label" ? known.has("label.sv") || known.has("label.en") : known.has(lead),
  );

/** Headings, and what it is the headings of. */
export interface FoundHeadings extends HeadingPlace {
  readonly parts: readonly Part[];
  readonly known: readonly string[];
}

interface Tally {
  known: Set<string>;
  /** Outcomes by period: they count where the figures they are of are named. */
  figures: Set<string>;
  score: number;
}

const tallyOf = (headings: readonly Heading[]): ReadonlyMap<Part, Tally> => {
  const tallies = new Map<Part, Tally>();
  for (const heading of headings) {
    if (heading.text === "") continue;
    const fields = fieldsOfHeading(heading);
    for (const [part, field] of fields) {
      const tally = tallies.get(part) ?? { known: new Set(), figures: new Set(), score: 0 };
      tallies.set(part, tally);
      if (field.startsWith(periodField)) tally.figures.add(field);
      else if (!tally.known.has(field)) {
        tally.known.add(field);
        tally.score += 1 + rarity / fields.size;
      }
    }
  }
  const indicators = tallies.get("indicators");
  // What it means its cells say; that it stands in a list of indicators is known all the same.
  if (indicators && headings.some(({ text }) => isUnitOrMeasure(text))) indicators.score += 1;
  for (const tally of tallies.values()) {
    if (!tally.known.has("label.sv") && !tally.known.has("label.en")) continue;
    tally.score += tally.figures.size * (1 + rarity);
    for (const figure of tally.figures) tally.known.add(figure);
  }
  return tallies;
};

/** How well headings fit each part that knows enough of them. */
const scoresOf = (
  headings: readonly Heading[],
  count: HeadingRows,
  named: readonly Part[],
): readonly (readonly [part: Part, score: number])[] =>
  [...tallyOf(headings)]
    .filter(
      ([part, { known }]) =>
        saysEnough(part, known) &&
        (count === 1 || headings.some((heading) => isTogether(heading, part))),
    )
    .map(([part, { score, known }]) => {
      const weight = (named.includes(part) ? ofName : 0) + (hasLead(part, known) ? ofLead : 0);
      return [part, score + weight] as const;
    });

/** A row that stands under known groups is not read alone: `2026` under `Målvärde` is no outcome. */
const countsOf = (
  rows: readonly (readonly Cell[])[],
  row: number,
  named: readonly Part[],
): readonly HeadingRows[] => {
  if (row < 2) return [1];
  const alone = scoresOf(headingsAt(rows, row, 1), 1, named);
  const headings = headingsAt(rows, row, 2);
  const most = Math.max(0, ...alone.map(([, score]) => score));
  const joined = scoresOf(headings, 2, named);
  const isUnder = alone.some(
    ([part, score]) =>
      score > most - 1e-9 && joined.some(([one]) => one === part) && hasGroups(headings, part),
  );
  return isUnder ? [2] : [1, 2];
};

/**
 * The rows that most likely hold the headings, and the parts they fit best: more than one when they fit several equally
 * well. Parts that the sheet's or the file's name speaks of go before others. Two rows are read together only where they
 * say more so than either of them alone.
 */
export const findHeadings = (
  rows: readonly (readonly Cell[])[],
  named: readonly Part[],
): FoundHeadings | undefined => {
  let best: (FoundHeadings & { readonly score: number }) | undefined;
  for (let row = 1; row <= Math.min(rows.length, deepest); row++) {
    for (const count of countsOf(rows, row, named)) {
      const headings = headingsAt(rows, row, count);
      const scores = scoresOf(headings, count, named);
      const score = Math.max(0, ...scores.map(([, one]) => one));
      if (score <= (best?.score ?? 0) + 1e-9) continue;
      const parts = partNames.filter((part) =>
        scores.some(([one, its]) => one === part && its > score - 1e-9),
      );
      const known = headings
        .filter((heading) => parts.some((part) => fieldsOfHeading(heading).has(part)))
        .map(shownHeading);
      best = { row, count, parts, known, score };
    }
  }
  return best;
};

/** Which field each column fills, by what stands above it; and the columns that nobody knows. */
export const columnsByHeadings = (headings: readonly Heading[], part: Part): ColumnsKnown => {
  const found: GuessedColumn[] = [];
  const unknown: UnknownColumn[] = [];
  headings.forEach((heading, at) => {
    if (heading.text === "") return;
    const field = fieldsOfHeading(heading).get(part);
    const shown = { column: at + 1, heading: shownHeading(heading) };
    const question = field === undefined ? questionAbout(part, heading.text, at + 1) : undefined;
    if (field === undefined) unknown.push({ ...shown, ...(question && { question }) });
    else found.push({ ...shown, fields: [field] });
  });
  const { columns, weaker } = withoutWeaker(found, part);
  return { columns, unknown: [...unknown, ...weaker].sort((a, b) => a.column - b.column) };
};
