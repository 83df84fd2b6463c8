import type { Part } from "../../../plan/kinds.js";
import type { Names } from "../names.js";
import { type Draft, draftAt } from "./at-path.js";
import { type RowKey, rowKey } from "./row-key.js";

const textOf = (value: unknown, names: Names): string => {
  if (Array.isArray(value)) return value.map((item) => textOf(item, names)).join("; ");
  if (typeof value === "string") return names.nameOf(value, "sv") ?? value;
  return typeof value === "number" ? String(value) : "";
};

/** By what a row of this entity would be known: names where it has ids. */
export const entityKey = (part: Part, entity: object, names: Names): RowKey | undefined =>
  rowKey(part, (field) => {
    const draft = entity as Draft;
    if (field === "to" && part === "delegations") {
      return textOf(draftAt(draft, ["to", "positions"]) ?? draftAt(draft, ["to", "unit"]), names);
    }
    return textOf(draftAt(draft, field.split(".")), names);
  });
