import type { Cell } from "../tables/cell.js";
import { unguardText } from "../tables/guard.js";
import { numberText } from "../tables/number-text.js";
import type { TroubleCode } from "./cell-trouble.js";
import { dayOfSerial } from "./day-of-serial.js";
import { unescapeText } from "./escaped-text.js";
import type { Shown } from "./number-format.js";

/** A cell as it stands in the XML. */
export interface RawCell {
  /** s, str, inlineStr, b, e, d, or n, which is the same as none. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Text that stands in the cell itself, its escapes resolved. */
  readonly inline: string;
  readonly hasFormula: boolean;
  readonly hasValue: boolean;
}

/** What a cell's value is read with. */
export interface ValueContext {
  readonly from1904: boolean;
  readonly sharedStrings: readonly string[];
  readonly styles: readonly Shown[];
}

/** A cell's value, or why it is not read. */
export interface CellValue {
  readonly cell: Cell;
  readonly trouble?: TroubleCode;
  readonly hasTime?: boolean;
}

const nothing: CellValue = { cell: null };
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const isoDay = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?Z?$/;

const told = (text: string): CellValue => (text === "" ? nothing : { cell: unguardText(text) });

const sharedText = (index: string, { sharedStrings }: ValueContext): CellValue => {
  if (index === "") return nothing;
  const text = sharedStrings[Number(index)];
  return text === undefined ? { cell: null, trouble: "no-such-text" } : told(text);
};

/** What a share is shown as: 0.91 is `91 %` to whoever reads the workbook, and in a column of per cent it is 91. */
const perCentText = (share: number): string => {
  const [digits, power = "0"] = String(share).split("e");
  return `${numberText(Number(`${digits}e${Number(power) + 2}`), "en")} %`;
};

const numberValue = (raw: RawCell, { styles, from1904 }: ValueContext): CellValue => {
  const text = raw.value.trim();
  const value = Number(text);
  if (!number.test(text) || !Number.isFinite(value)) return { cell: null, trouble: "not-a-number" };
  const shown = styles[raw.style] ?? "number";
  if (shown === "number") return { cell: value };
  if (shown === "percent") return { cell: perCentText(value) };
  if (shown === "time") return { cell: null, trouble: "time-of-day" };
  const found = dayOfSerial(value, from1904);
  if (!found) return { cell: null, trouble: "not-a-day" };
  return { cell: { day: found.day }, hasTime: found.hasTime };
};

const dayValue = (text: string): CellValue => {
  const [, day, time] = isoDay.exec(text) ?? [];
  if (day === undefined) return { cell: null, trouble: "not-a-day" };
  return { cell: { day }, hasTime: time !== undefined && !/^[0:.]+$/.test(time) };
};

/** What stands in the cell? Text stays text, however much like a number it looks. */
export const cellValue = (raw: RawCell, context: ValueContext): CellValue => {
  if (raw.hasFormula && !raw.hasValue) return { cell: null, trouble: "no-stored-value" };
  switch (raw.type) {
    case "inlineStr":
      return told(raw.inline);
    case "s":
      return sharedText(raw.value.trim(), context);
    case "str":
      return told(unescapeText(raw.value));
    case "e":
      return { cell: null, trouble: "error-value" };
    case "b":
      return raw.value === "" ? nothing : { cell: /^\s*(?:1|true)\s*$/i.test(raw.value) };
    case "d":
      return dayValue(raw.value.trim());
    default:
      return raw.value.trim() === "" ? nothing : numberValue(raw, context);
  }
};
