import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import type { HandyReader } from "./handy-reader.js";

/** Why a figure is missing, as tables say it. One dash alone is used for too many things to be read. */
const marks: Readonly<Record<string, string>> = {
  ".": "notApplicable",
  "..": "secret",
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
};

/** An outcome, or why there is none: never written as zero. */
export const readOutcome: HandyReader = {
  fills: ["value", "missing"],
  read: (cell) => {
    const mark = folded(cellText(cell));
    const missing = Object.hasOwn(marks, mark) ? marks[mark] : undefined;
    return missing === undefined ? undefined : { values: { value: null, missing } };
  },
};
