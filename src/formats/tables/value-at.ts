import type { Column } from "./column.js";

const isEmptyOrNone = (value: unknown): boolean =>
  value === null ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/**
 * What does this entity say in this column? `undefined` where nothing is told. Of an object whose fields have columns of
 * their own only what those cannot say: that it is none (`null`), or empty.
 */
export const valueAt = (entity: object, { path, form }: Column): unknown => {
  let value: unknown = entity;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return form === "whole" && !isEmptyOrNone(value) ? undefined : value;
};
