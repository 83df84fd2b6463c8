import { type Part, partNames, parts } from "../../../plan/kinds.js";
import { once } from "../../../plan/once.js";
import { columnsOf } from "../columns-of.js";
import { headColumns } from "../head-columns.js";
import type { TableOf } from "./guess.js";
import { handyFields } from "./handy-fields.js";

const ofParts = Object.fromEntries<() => ReadonlySet<string>>(
  partNames.map((part) => [
    part,
    once<ReadonlySet<string>>(
      () =>
        new Set([
          ...columnsOf(parts[part]).map(({ field }) => field),
          ...(handyFields[part] ?? []),
        ]),
    ),
  ]),
) as Readonly<Record<Part, () => ReadonlySet<string>>>;

/** Figures of a period in a list of indicators: `observations.2024`, and `observations.2024.women`. */
export const periodField = "observations.";

/** What is to be reached a year, in a list of indicators: `target.2026`. */
export const targetField = "target.";

const figureParts = ["women", "men"] as const;

/** The outcome that such a field is about, and which of its values; absent for any other field. */
export const figureOfField = (
  field: string,
): { readonly period: string; readonly of: "value" | (typeof figureParts)[number] } | undefined => {
  if (!field.startsWith(periodField)) return undefined;
  const rest = field.slice(periodField.length);
  const part = figureParts.find((one) => rest.endsWith(`.${one}`));
  return part === undefined
    ? { period: rest, of: "value" }
    : { period: rest.slice(0, -part.length - 1), of: part };
};

/** The year of such a target; absent for any other field. */
export const yearOfTarget = (field: string): string | undefined =>
  /^target\.(\d{4})$/u.exec(field)?.[1];

/** The fields of an entity that a column's field speaks of: `target.2026` says both how much and when. */
export const fieldsMeant = (field: string): readonly string[] =>
  yearOfTarget(field) === undefined ? [field] : ["target", "target.at"];

const ofHead = once(() => new Set(headColumns().map(({ field }) => field)));

/** The fields that a column of such a table may fill. */
export const fieldsOf = (of: Exclude<TableOf, "names">): ReadonlySet<string> =>
  of === "plan" ? ofHead() : ofParts[of]();

/** May a column of such a table fill this field? */
export const isFieldOf = (of: Exclude<TableOf, "names">, field: string): boolean =>
  fieldsOf(of).has(field) ||
  (of === "indicators" && (field.startsWith(periodField) || yearOfTarget(field) !== undefined));
