import { koladaMarks } from "../../../kolada/kolada-marks.js";
import type { Cell } from "../../cell.js";
import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import type { HandyContext, HandyReader } from "./handy-reader.js";

/** One dash alone is used for too many things to be read, but in figures from Kolada. */
const dash = "-";

/** Why a figure is missing, as tables say it. */
const marks: Readonly<Record<string, string>> = {
  sekretess: "secret",
  sekretessbelagt: "secret",
  "inte mätt": "notMeasured",
  "ej mätt": "notMeasured",
  "mäts ej": "notMeasured",
  "mäts inte": "notMeasured",
  bortfall: "dropout",
  "ej svar": "dropout",
  "ej tillämpligt": "notApplicable",
  "inte tillämpligt": "notApplicable",
  "ej aktuellt": "notApplicable",
  "ej publicerat": "notPublished",
  "inte publicerat": "notPublished",
  "ej klart": "notPublished",
  "ej jämförbart": "notComparable",
  "uppgift saknas": "notStated",
  "not measured": "notMeasured",
  "not applicable": "notApplicable",
  secret: "secret",
  confidential: "secret",
  dropout: "dropout",
  "non-response": "dropout",
};

const markIn = (cell: Exclude<Cell, null>, isKolada: boolean): string | undefined => {
  const mark = folded(cellText(cell));
  return Object.hasOwn(marks, mark) || (mark === dash && !isKolada)
    ? marks[mark]
    : koladaMarks.get(mark);
};

/** `91 %` is 91: figures in per cent count so, and so do their targets. */
const inPerCent = (cell: Exclude<Cell, null>, { read }: HandyContext): number | undefined => {
  const bare = /^(.*\d)\s*%$/u.exec(cellText(cell).trim())?.[1];
  const said = bare === undefined ? undefined : read("value", bare);
  return said && "value" in said && typeof said.value === "number" ? said.value : undefined;
};

/** An outcome, or why there is none: never written as zero. */
export const readOutcome: HandyReader = {
  fills: ["value", "missing"],
  read: (cell, context) => {
    const missing = markIn(cell, context.isKolada);
    if (missing !== undefined) return { values: { value: null, missing } };
    const value = inPerCent(cell, context);
    return value === undefined ? undefined : { values: { value } };
  },
};

/** An outcome of women or of men alone. Where it is missing it is not told: the plan has no place for the reason. */
export const readOutcomeOf = (field: "women" | "men"): HandyReader => ({
  fills: [field],
  read: (cell, context) => {
    if (markIn(cell, context.isKolada) !== undefined) return { values: {} };
    const value = inPerCent(cell, context);
    return value === undefined ? undefined : { values: { [field]: value } };
  },
});
