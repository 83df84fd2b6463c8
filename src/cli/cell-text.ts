import type { CellOf } from "../formats/tables/import/cells-of.js";
import { placeText } from "../formats/tables/import/place-text.js";
import type { Language } from "../report/language.js";
import type { CellText } from "../report/text-options.js";

/** The cells that something was read from, as they are told in text. */
export const cellText = (cellOf: CellOf | undefined, language: Language): CellText | undefined =>
  cellOf &&
  ((entity, path) => {
    const cell = cellOf(entity, path);
    return cell && placeText(cell, language);
  });
