import type { Figure, LeftOutCount } from "./figures.js";
import { breaksRow, sameRow } from "./row-faults.js";
import type { StratsysFault, StratsysFile } from "./stratsys-file.js";

/** A figure and what it is called in Stratsys. */
export interface NamedFigure {
  readonly figure: Figure;
  readonly unit: string;
  readonly measure: string;
  /** The measure column; empty where the file is about one. */
  readonly column: string;
}

const key = ({ unit, measure, column, figure: { day } }: NamedFigure) =>
  [unit, measure, column, day].join("\t");

/**
 * Orders the figures, refuses those that would be read as something else, and has the rest written. In the order of
 * unit, measure and day, so that the file is the same wherever things stand in the plan.
 */
export const writeRows = (
  named: readonly NamedFigure[],
  {
    separator,
    leftOut,
    faults: earlier = [],
    write,
  }: {
    readonly separator: string;
    readonly leftOut: LeftOutCount;
    readonly faults?: readonly StratsysFault[];
    readonly write: (named: readonly NamedFigure[]) => readonly (readonly string[])[];
  },
): StratsysFile => {
  const sorted = named
    .map((one) => ({ one, key: key(one) }))
    .sort(
      (a, b) =>
        (a.key < b.key ? -1 : Number(a.key > b.key)) ||
        (a.one.figure.of < b.one.figure.of ? -1 : 1),
    );
  const broken = new Map<string, StratsysFault>();
  const same: StratsysFault[] = [];
  for (const [at, { one, key: here }] of sorted.entries()) {
    const { unit, indicator, day } = one.figure;
    for (const [id, text] of [
      [unit, one.unit],
      [indicator.id, one.measure],
    ] as const) {
      const fault = broken.has(id) ? undefined : breaksRow(id, text, separator);
      if (fault) broken.set(id, fault);
    }
    const before = sorted[at - 1];
    if (before?.key !== here) continue;
    const row = [one.unit, one.measure, ...(one.column === "" ? [] : [one.column]), day].join(", ");
    same.push(sameRow(before.one.figure, one.figure, row));
  }
  const faults = [...earlier, ...broken.values(), ...same];
  if (faults.length > 0) return { ok: false, faults };
  const days = sorted.map(({ one }) => one.figure.day).sort();
  const [from] = days;
  const to = days.at(-1);
  return {
    ok: true,
    text: write(sorted.map(({ one }) => one))
      .map((row) => `${row.join(separator)}\r\n`)
      .join(""),
    values: sorted.length,
    ...(from !== undefined && to !== undefined && { days: { from, to } }),
    leftOut: leftOut.all(),
  };
};
