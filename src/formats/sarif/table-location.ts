import type { Language } from "../../report/language.js";
import { shownAt } from "../places/shown-at.js";
import type { CellPlace } from "../tables/cell-fault.js";
import { columnLetters } from "../tables/import/column-letters.js";
import { placeText } from "../tables/import/place-text.js";
import { fileUri } from "./file-uri.js";
import { plainMessage } from "./plain-message.js";

/** A name for what stands in a place. */
export interface SarifLogicalLocation {
  readonly name?: string;
  readonly fullyQualifiedName: string;
  readonly kind: string;
}

/** A place as SARIF tells it. */
export interface SarifLocation {
  readonly message?: { readonly text: string };
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn?: number };
  };
  readonly logicalLocations?: readonly SarifLogicalLocation[];
}

const readFrom = { sv: "Läst från", en: "Read from" } as const;

/**
 * The cell that something was read from, as a place of SARIF: the line of a text table; for a workbook, which has no lines,
 * the file alone. The cell and the sheet are told by name, for a column of cells is no column of letters.
 */
export const tableLocation = (
  cell: CellPlace,
  about: readonly SarifLogicalLocation[],
  language: Language,
): SarifLocation => {
  const { file, sheet, row, column } = cell;
  const { line } = shownAt("", {}, cell);
  const letters = column === undefined ? "" : columnLetters(column);
  const place = placeText(cell, language);
  return {
    message: { text: plainMessage(`${readFrom[language]} ${place}.`) },
    physicalLocation: {
      artifactLocation: { uri: fileUri(file) },
      ...(line !== undefined && { region: { startLine: line } }),
    },
    logicalLocations: [
      ...about,
      {
        name: `${letters}${row ?? ""}`,
        fullyQualifiedName: place,
        kind: column === undefined ? "row" : "cell",
      },
      ...(sheet === undefined ? [] : [{ name: sheet, fullyQualifiedName: sheet, kind: "sheet" }]),
    ],
  };
};
