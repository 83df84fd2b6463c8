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

/** Figures of a period in a list of indicators: `observations.2024`. */
export const periodField = "observations.";

const ofHead = once(() => new Set(headColumns().map(({ field }) => field)));

/** The fields that a column of such a table may fill. */
export const fieldsOf = (of: Exclude<TableOf, "names">): ReadonlySet<string> =>
  of === "plan" ? ofHead() : ofParts[of]();

/** May a column of such a table fill this field? */
export const isFieldOf = (of: Exclude<TableOf, "names">, field: string): boolean =>
  fieldsOf(of).has(field) || (of === "indicators" && field.startsWith(periodField));
