import { type Part, parts } from "../../../plan/kinds.js";
import type { Cell } from "../cell.js";
import type { Column } from "../column.js";
import { columnsOf } from "../columns-of.js";
import { folded } from "../folded.js";
import type { Names } from "../names.js";
import { readValue } from "../read-value.js";
import type { ValueFault } from "../read-value-result.js";
import { cellText } from "./cell-text.js";
import { yearOfTarget } from "./fields-of.js";
import type { Facts, HandyContext, HandyResult, NotFound } from "./handy/handy-reader.js";
import { handyReaders } from "./handy/handy-readers.js";
import { splitNames } from "./handy/split-names.js";
import { meantByAll, meantByKind, type Spellings } from "./spellings.js";

/** What a cell says, as values of paths in the entity; none when it is empty. */
export type SlotResult =
  | { readonly values: readonly (readonly [path: readonly string[], value: unknown])[] }
  | { readonly fault: ValueFault }
  | { readonly unmatched: readonly NotFound[] };

/** One column of a table and one field that it fills. */
export interface Slot {
  /** From 1; 0 for what is the same in every row. */
  readonly column: number;
  readonly field: string;
  /** The paths it fills. What it does not fill this time it takes away. */
  readonly fills: readonly (readonly string[])[];
  /** Does another column of the table fill some of the same? */
  readonly isShared?: boolean;
  /** A path that it fills only where no other column of the row speaks of it. */
  readonly givesWay?: string;
  /** Does the cell speak of the whole object, whose fields may have columns of their own? */
  readonly isWhole: boolean;
  readonly read: (cell: Cell) => SlotResult;
}

export interface SlotContext {
  readonly names: Names;
  readonly factsOf: (id: string) => Facts | undefined;
  /** Does the table say that its figures come from Kolada? */
  readonly isKolada: boolean;
  /** What whole cells mean, where it has been settled. */
  readonly spellings: Spellings;
}

const mostKept = 5000;
const nothing: SlotResult = { values: [] };

const columnFor = (part: Part, field: string): Column | undefined =>
  columnsOf(parts[part]).find((column) => column.field === field);

/** What the field's own reader says; a list of names is taken apart at commas and `och` as well. */
const ownReader = (column: Column, { names }: SlotContext) => {
  const path = column.path;
  return (cell: Cell): SlotResult => {
    const said = readValue(column, cell, names);
    if ("fault" in said) return said;
    if ("value" in said)
      return said.value === undefined ? nothing : { values: [[path, said.value]] };
    if (typeof cell === "string" && column.isList && column.form === "reference") {
      const found = splitNames(cell, column.targets, names);
      return "ids" in found ? { values: [[path, found.ids]] } : found;
    }
    return said;
  };
};

const asSlotResult = (result: Exclude<HandyResult, undefined>): SlotResult =>
  "values" in result
    ? { values: Object.entries(result.values).map(([path, value]) => [path.split("."), value]) }
    : result;

const saysMore = (result: SlotResult): boolean =>
  "fault" in result && (result.fault.code === "ambiguous" || result.fault.code === "never-none");

const readerOf = (
  part: Part,
  field: string,
  context: SlotContext,
): ((cell: Cell) => SlotResult) => {
  const column = columnFor(part, field);
  const own = column && ownReader(column, context);
  const readers = handyReaders[part] ?? {};
  const handy = Object.hasOwn(readers, field) ? readers[field] : undefined;
  if (!handy) return own ?? (() => nothing);
  const forHandy: HandyContext = {
    names: context.names,
    factsOf: context.factsOf,
    isKolada: context.isKolada,
    read: (name, cell) => {
      const other = columnFor(part, name);
      return other ? readValue(other, cell, context.names) : { value: undefined };
    },
  };
  return (cell) => {
    const said = own?.(cell);
    if (cell === null || cellText(cell) === "" || (said && "values" in said))
      return said ?? nothing;
    const result = handy.read(cell, forHandy);
    if (result === undefined) return said ?? nothing;
    const found = asSlotResult(result);
    return said && "fault" in found && saysMore(said) ? said : found;
  };
};

/** What is to be reached a year, where the year stands above the column: says when as well. */
const targetOfYear = (year: string, slot: Slot): Slot => ({
  ...slot,
  fills: [...slot.fills, ["target", "at"]],
  read: (cell) => {
    const said = slot.read(cell);
    const isTold = "values" in said && said.values.some(([path]) => path.length > 1);
    return isTold ? { values: [...said.values, [["target", "at"], year]] } : said;
  },
});

/** What the cell says once a spelling of the whole of it has been settled: `Styrning` may stand for `ledning`. */
const readSettled = (
  text: string,
  read: (text: string) => SlotResult,
  spellings: Spellings,
): SlotResult => {
  const meant = meantByAll(spellings, text);
  const result = read(meant ?? text);
  if (meant !== undefined || !("unmatched" in result)) return result;
  const said = result.unmatched.find((one) => folded(one.text) === folded(text));
  const other = said && meantByKind(spellings, said.targets, text);
  return other === undefined ? result : read(other);
};

/** The reader of one column for one field. What has been read once is remembered: lists repeat themselves. */
export const slotOf = (part: Part, field: string, column: number, context: SlotContext): Slot => {
  const year = part === "indicators" ? yearOfTarget(field) : undefined;
  if (year !== undefined) return targetOfYear(year, slotOf(part, "target", column, context));
  const own = columnFor(part, field);
  const readers = handyReaders[part] ?? {};
  const handy = Object.hasOwn(readers, field) ? readers[field] : undefined;
  const read = readerOf(part, field, context);
  const isFree = own?.form === "text" && !own.isList;
  const kept = new Map<string, SlotResult>();
  const readText = (text: string): SlotResult => {
    const before = kept.get(text);
    if (before) return before;
    const result = readSettled(text, read, context.spellings);
    if (kept.size < mostKept) kept.set(text, result);
    return result;
  };
  const isWhole = own?.form === "whole";
  return {
    column,
    field,
    fills: [
      ...(own && !isWhole ? [own.path] : []),
      ...(handy?.fills ?? []).map((path) => path.split(".")),
    ],
    isWhole,
    ...(handy?.givesWay !== undefined && { givesWay: handy.givesWay }),
    read: (cell) => (typeof cell === "string" && !isFree ? readText(cell) : read(cell)),
  };
};
