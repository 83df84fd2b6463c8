import { type Part, partNames } from "../../../plan/kinds.js";
import type { Cell } from "../cell.js";
import { cellText } from "./cell-text.js";
import { periodField } from "./fields-of.js";
import type { GuessedColumn } from "./guess.js";
import { keyFieldsOf } from "./key-fields.js";
import { fieldsByHeading } from "./known-headings.js";
import { periodOfHeading } from "./period-column.js";

/** So far down the headings may stand: titles, dates and logotypes come before them. */
const deepest = 60;
const leastKnown = 2;
/** What a heading that only one part knows weighs beyond one that all know. */
const rarity = 0.5;
const ofName = 1.5;
/** What a table is of has something that its rows are known by. */
const ofLead = 1;

const hasLead = (part: Part, known: ReadonlySet<string>): boolean =>
  keyFieldsOf(part).some(({ lead }) =>
    lead === "label" ? known.has("label.sv") || known.has("label.en") : known.has(lead),
  );

/** A row of headings, and what it is the headings of. */
export interface FoundHeadings {
  readonly row: number;
  readonly parts: readonly Part[];
  readonly known: readonly string[];
}

interface Tally {
  known: Set<string>;
  score: number;
}

const tallyOf = (row: readonly Cell[]): ReadonlyMap<Part, Tally> => {
  const tallies = new Map<Part, Tally>();
  for (const cell of row) {
    if (typeof cell !== "string") continue;
    const fields = fieldsByHeading(cell);
    for (const [part, field] of fields) {
      const tally = tallies.get(part) ?? { known: new Set(), score: 0 };
      tallies.set(part, tally);
      if (tally.known.has(field)) continue;
      tally.known.add(field);
      tally.score += 1 + rarity / fields.size;
    }
  }
  const indicators = tallies.get("indicators");
  const isNamed = indicators?.known.has("label.sv") || indicators?.known.has("label.en");
  if (indicators && isNamed) {
    const periods = new Set(row.map((cell) => periodOfHeading(cellText(cell))));
    periods.delete(undefined);
    indicators.score += periods.size;
    for (const period of periods) indicators.known.add(`${periodField}${period}`);
  }
  return tallies;
};

/**
 * The row that most likely holds the headings, and the parts they fit best: more than one when they fit several equally
 * well. Parts that the sheet's or the file's name speaks of go before others.
 */
export const findHeadings = (
  rows: readonly (readonly Cell[])[],
  named: readonly Part[],
): FoundHeadings | undefined => {
  let best: (FoundHeadings & { readonly score: number }) | undefined;
  for (let at = 0; at < Math.min(rows.length, deepest); at++) {
    const row = rows[at] ?? [];
    const scores = [...tallyOf(row)]
      .filter(([, { known }]) => known.size >= leastKnown)
      .map(([part, { score, known }]) => {
        const weight = (named.includes(part) ? ofName : 0) + (hasLead(part, known) ? ofLead : 0);
        return [part, score + weight] as const;
      });
    const score = Math.max(0, ...scores.map(([, one]) => one));
    if (score <= (best?.score ?? 0) + 1e-9) continue;
    const parts = partNames.filter((part) =>
      scores.some(([one, its]) => one === part && its > score - 1e-9),
    );
    const known = row
      .map(cellText)
      .filter((text) => parts.some((part) => fieldsByHeading(text).has(part)));
    best = { row: at + 1, parts, known, score };
  }
  return best;
};

/** Which field each column fills, by what stands above it; and the columns that nobody knows. */
export const columnsByHeadings = (
  row: readonly Cell[],
  part: Part,
): {
  readonly columns: readonly GuessedColumn[];
  readonly unknown: readonly { readonly column: number; readonly heading: string }[];
} => {
  const columns: GuessedColumn[] = [];
  const unknown: { column: number; heading: string }[] = [];
  row.forEach((cell, at) => {
    const heading = cellText(cell);
    if (heading === "") return;
    const period = part === "indicators" ? periodOfHeading(heading) : undefined;
    const field =
      (typeof cell === "string" ? fieldsByHeading(cell).get(part) : undefined) ??
      (period && `${periodField}${period}`);
    if (field === undefined) unknown.push({ column: at + 1, heading });
    else columns.push({ column: at + 1, heading, fields: [field] });
  });
  return { columns, unknown };
};
