import type { Words } from "../../sources/words.js";
import type { Cell } from "../tables/cell.js";
import type { CellFault } from "../tables/cell-fault.js";
import { cellAt } from "./cell-at.js";
import { cellTrouble } from "./cell-trouble.js";
import { cellValue, type ValueContext } from "./cell-value.js";
import { unescapeText } from "./escaped-text.js";
import { fillDown, type Merge } from "./fill-down.js";
import { limits } from "./limits.js";
import { readRelations } from "./read-relations.js";
import { type Attributes, readXml } from "./read-xml.js";
import { refuse } from "./refusals.js";
import { sheetNotes } from "./sheet-notes.js";
import type { XlsxSheet } from "./xlsx-sheet.js";
import type { Zip } from "./zip.js";

/** Places in the grid that may still be filled, over all sheets of the file. */
export interface Budget {
  cells: number;
}

const mostFaults = 100;
/** Notes of the old kind and threads of the new. */
const comments: ReadonlySet<string> = new Set(["comments", "threadedComment"]);
const none: readonly Cell[] = [];

const isTrue = (value: string | undefined) => value === "1" || value === "true";

export const readSheet = async (
  zip: Zip,
  {
    name,
    isHidden,
    path,
  }: { readonly name: string; readonly isHidden: boolean; readonly path: string },
  context: ValueContext,
  budget: Budget,
): Promise<XlsxSheet> => {
  const { file } = zip;
  const rows: Cell[][] = [];
  const merges: Merge[] = [];
  const faults: CellFault[] = [];
  let faultCount = 0;
  let hiddenRows = 0;
  let hiddenColumns = 0;
  let timesOfDay = 0;
  let row = 0;
  let column = 0;
  let isData = false;
  let isCell = false;
  let part: "" | "v" | "t" = "";
  let isPhonetic = false;
  let piece = "";
  const raw = { type: "", style: 0, value: "", inline: "", hasFormula: false, hasValue: false };

  const put = (cell: Cell) => {
    budget.cells -= Math.max(0, row - rows.length);
    if (budget.cells < 0) refuse(file, "too-large", `${name} ${row}:${column}`);
    while (rows.length < row) rows.push(none as Cell[]);
    let line = rows[row - 1] as Cell[];
    if (line === none) {
      line = [];
      rows[row - 1] = line;
    }
    budget.cells -= Math.max(0, column - line.length);
    if (budget.cells < 0) refuse(file, "too-large", `${name} ${row}:${column}`);
    while (line.length < column - 1) line.push(null);
    line[column - 1] = cell;
  };

  const openCell = ({ r, t = "", s = "0" }: Attributes) => {
    isCell = true;
    const place = r === undefined ? { row, column: column + 1 } : cellAt(r);
    if (!place || place.row > limits.rows || place.column > limits.columns) {
      return refuse(file, "broken", `${name} ${r}`);
    }
    row = place.row;
    column = place.column;
    raw.type = t;
    raw.style = Number(s);
    raw.value = "";
    raw.inline = "";
    raw.hasFormula = false;
    raw.hasValue = false;
  };

  const closeCell = () => {
    isCell = false;
    const { cell, trouble, hasTime } = cellValue(raw, context);
    if (trouble) {
      faultCount += 1;
      const place = { file, sheet: name, row, column };
      if (faults.length < mostFaults) faults.push(cellTrouble(place, trouble, raw.value));
    }
    if (hasTime) timesOfDay += 1;
    if (cell !== null) put(cell);
  };

  const openRow = ({ r, hidden }: Attributes) => {
    row = r === undefined ? row + 1 : Number(r);
    if (!(Number.isInteger(row) && row >= 1 && row <= limits.rows)) {
      refuse(file, "broken", `${name} ${r}`);
    }
    column = 0;
    if (isTrue(hidden)) hiddenRows += 1;
  };

  const openOther = (tag: string, { ref = "", hidden, min = "0", max = "0" }: Attributes) => {
    if (tag === "sheetData") isData = true;
    else if (tag === "mergeCell") {
      const [from, to] = ref.split(":").map(cellAt);
      if (merges.length >= limits.merges) refuse(file, "too-large", "merged cells");
      if (from && to) merges.push({ from, to });
    } else if (tag === "col" && isTrue(hidden)) {
      hiddenColumns += Math.max(0, Math.min(Number(max), limits.columns) - Number(min) + 1);
    }
  };

  await readXml(zip, path, {
    open: (tag, attributes) => {
      if (!isData) openOther(tag, attributes);
      else if (tag === "c") openCell(attributes);
      else if (tag === "row") openRow(attributes);
      else if (isCell) {
        if (tag === "f") raw.hasFormula = true;
        else if (tag === "rPh") isPhonetic = true;
        else if (tag === "v" || (tag === "t" && !isPhonetic)) {
          part = tag;
          piece = "";
          if (tag === "v") raw.hasValue = true;
        }
      }
    },
    text: (text) => {
      if (part !== "") piece += text;
    },
    close: (tag) => {
      if (!isData) return;
      if (tag === "c") closeCell();
      else if (tag === part) {
        if (part === "v") raw.value = piece;
        else raw.inline += unescapeText(piece);
        part = "";
      } else if (tag === "rPh") isPhonetic = false;
      else if (tag === "sheetData") isData = false;
    },
  });
  const filledDown = fillDown(rows, merges, (count) => {
    budget.cells -= count;
    if (budget.cells < 0) refuse(file, "too-large", name);
  });
  const beside = await readRelations(zip, path);
  const notes: readonly Words[] = sheetNotes({
    isHidden,
    hasComments: beside.some(({ type }) => comments.has(type)),
    hiddenRows,
    hiddenColumns,
    filledDown,
    timesOfDay,
  });
  return { file, name, rows, isHidden, faults, faultCount, notes };
};
