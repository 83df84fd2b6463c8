import type { Fault } from "../../../plan/fault.js";
import { fileFaults } from "../../../plan/file-faults.js";
import { partNames } from "../../../plan/kinds.js";
import { nearest } from "../../../plan/nearest.js";
import { fieldsOf, isFieldOf } from "./fields-of.js";
import { type Mapping, mappingSchema, type TableMapping } from "./mapping.js";

/** What became of the input: the mapping as it was given, or every fault. */
export type ParseMappingResult =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

const isSomewhere = (field: string, { part }: TableMapping): boolean =>
  part === undefined
    ? isFieldOf("plan", field) || partNames.some((one) => isFieldOf(one, field))
    : isFieldOf(part, field);

const known = ({ part }: TableMapping): readonly string[] =>
  part === undefined ? partNames.flatMap((one) => [...fieldsOf(one)]) : [...fieldsOf(part)];

const fieldFault = (path: string, field: string, table: TableMapping): Fault => {
  const near = nearest(field, known(table));
  const found = JSON.stringify(field.length > 60 ? `${field.slice(0, 60)}…` : field);
  const of = table.part ?? "";
  const meant = (sv: boolean) =>
    near === undefined ? "" : sv ? ` Menades "${near}"?` : ` Was "${near}" meant?`;
  return {
    path,
    code: "unknown-key",
    expected: "field",
    found,
    ...(near !== undefined && { nearest: near }),
    message: {
      sv: `Det finns inget fält ${found}${of && ` i ${of}`}.${meant(true)} Fälten står i docs/plan.md.`,
      en: `There is no field ${found}${of && ` in ${of}`}.${meant(false)} The fields are in docs/plan.md.`,
    },
  };
};

const faultsIn = (table: TableMapping, at: number): readonly Fault[] => {
  const path = `$.tables[${at}]`;
  const named: (readonly [path: string, field: string])[] = [
    ...Object.entries(table.columns ?? {}).flatMap(([column, fields]) =>
      (fields === null ? [] : [fields].flat()).map(
        (field) => [`${path}.columns[${JSON.stringify(column)}]`, field] as const,
      ),
    ),
    ...Object.keys(table.always ?? {}).map((field) => [`${path}.always`, field] as const),
    ...(table.sameAsAbove ?? []).map((field) => [`${path}.sameAsAbove`, field] as const),
  ];
  return named
    .filter(([, field]) => !isSomewhere(field, table))
    .map(([where, field]) => fieldFault(where, field, table));
};

/**
 * Is this a mapping, and do its fields exist? Returns it as it was given, or all its faults at once, each with its JSON
 * path and how to mend it, in Swedish and English.
 *
 * @example
 * ```ts
 * import { parseMapping } from "styrkedja/formats/tables";
 *
 * const tables = [{ part: "goals", columns: { B: "ownr" } }];
 * const result = parseMapping({ format: 1, tables });
 * result.ok ? "" : result.faults[0]?.nearest; // "owner"
 * ```
 */
export const parseMapping = (input: unknown): ParseMappingResult => {
  const written = fileFaults(mappingSchema(), input);
  const faults = written.length > 0 ? written : ((input as Mapping).tables ?? []).flatMap(faultsIn);
  return faults.length === 0
    ? { ok: true, mapping: input as Mapping }
    : { ok: false, faults, count: faults.length };
};
