import type { Finding } from "../../check/report.js";
import { type Query, query } from "../../plan/query.js";
import type { ReportedPlan } from "../reported-plan.js";
import type { CellPlace } from "../tables/cell-fault.js";
import { type Place, placesIn } from "./places-in.js";
import { pointerOf } from "./pointer-of.js";
import { type ShownAt, shownAt } from "./shown-at.js";

/** A finding with where it stands in the plan, and in its file where the text is known. */
export interface Located {
  readonly finding: Finding;
  readonly pointer: string;
  readonly place: Place | undefined;
  /** The cell it was read from, for a plan that was imported. */
  readonly cell: CellPlace | undefined;
  /** What a tool that shows files by line opens. */
  readonly shown: ShownAt;
}

/** Where all findings of a report stand, found in one pass over the text. */
export const located = (
  { plan, report, file, text, cellOf, isHere = () => true }: ReportedPlan,
  q: Query = query(plan),
): readonly Located[] => {
  const pointers = report.findings.map(({ entity, path }) => pointerOf(q, entity, path));
  const places = text === undefined ? undefined : placesIn(text, pointers);
  return report.findings.map((finding, at) => {
    const pointer = pointers[at] ?? "";
    const place = places?.get(pointer);
    const cell = cellOf?.(finding.entity, finding.path);
    const shown = shownAt(file, place, cell && isHere(cell.file) ? cell : undefined);
    return { finding, pointer, place, cell, shown };
  });
};
