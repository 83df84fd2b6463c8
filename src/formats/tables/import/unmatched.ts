import { type Kind, kindOf } from "../../../plan/kinds.js";
import type { CellPlace } from "../cell-fault.js";
import { folded } from "../folded.js";
import type { Names, Targets } from "../names.js";
import type { NotFound } from "./handy/handy-reader.js";

/** A name in the files that leads nowhere, or a fact that the plan would have to say first: listed, never invented. */
export interface Unmatched {
  readonly text: string;
  /** No such name; several have it; or the name is known, but not what has to be known about it. */
  readonly why: "unknown" | "ambiguous" | "untold";
  /** What kinds of thing it was looked for among. */
  readonly targets: Targets;
  /** The field it stands for, `obligation.from`. */
  readonly field: string;
  /** What kind of thing has the name, where it is none of those. */
  readonly otherKind?: Kind;
  /** Names that come near, the nearest first. */
  readonly nearest: readonly string[];
  /** How many cells say it, and where the first of them stand. */
  readonly count: number;
  readonly places: readonly CellPlace[];
}

const mostPlaces = 5;
/** Beyond so many different names no near ones are looked for: something else is wrong. */
const mostNearest = 200;

/** Gathers names that led nowhere, each once with its places. */
export const unmatchedCollector = () => {
  const groups = new Map<
    string,
    { said: NotFound; field: string; count: number; places: CellPlace[] }
  >();
  return {
    add: (said: NotFound, field: string, place: CellPlace): void => {
      const key = JSON.stringify([folded(said.text), said.why, said.targets, field]);
      const group = groups.get(key);
      if (!group) groups.set(key, { said, field, count: 1, places: [place] });
      else {
        group.count += 1;
        if (group.places.length < mostPlaces) group.places.push(place);
      }
    },
    list: (names: Names): readonly Unmatched[] =>
      [...groups.values()].map(({ said, field, count, places }, at) => {
        const isUnknown = said.why === "unknown";
        const other = isUnknown ? kindOf(names.idOf("*", said.text) ?? "") : undefined;
        return {
          text: said.text,
          why: said.why,
          targets: said.targets,
          field,
          ...(other !== undefined && other !== "organisation" && { otherKind: other }),
          nearest: isUnknown && at < mostNearest ? names.nearest(said.targets, said.text) : [],
          count,
          places,
        };
      }),
  };
};
