import type { Column } from "./column.js";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/**
 * The object that says these values in these columns, `undefined` for what is not told. The way back from
 * {@link valueAt}: what is told of an object's fields stands in it, though its own column calls it none.
 */
export const entityFrom = (
  values: Iterable<readonly [Column, unknown]>,
): Readonly<Record<string, unknown>> => {
  const entity: Record<string, unknown> = {};
  for (const [{ path, form }, value] of values) {
    if (value === undefined) continue;
    let inside = entity;
    for (const step of path.slice(0, -1)) {
      const below = inside[step];
      if (isObject(below)) inside = below;
      else {
        const made: Record<string, unknown> = {};
        inside[step] = made;
        inside = made;
      }
    }
    const last = path.at(-1) ?? "";
    if (form !== "whole") inside[last] = value;
    else if (!isObject(inside[last])) inside[last] = structuredClone(value);
  }
  return entity;
};
