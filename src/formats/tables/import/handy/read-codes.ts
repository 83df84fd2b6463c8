import { cellText } from "../cell-text.js";
import { shownText } from "../import-fault.js";
import type { HandyReader } from "./handy-reader.js";

/** What the figure is called in Kolada. */
export const readKolada: HandyReader = {
  fills: ["externalIds.kolada"],
  read: (cell) => {
    const text = cellText(cell).toUpperCase();
    if (/^[NU]\d{5}$/.test(text)) return { values: { "externalIds.kolada": text } };
    return {
      fault: {
        code: "wrong-format",
        expected: "N01951",
        found: shownText(cellText(cell)),
        message: {
          sv: `Ett nyckeltal i Kolada skrivs med N eller U och fem siffror, N01951, men det står ${shownText(cellText(cell))}.`,
          en: `A key figure in Kolada is written with N or U and five digits, N01951, but found ${shownText(cellText(cell))}.`,
        },
      },
    };
  },
};

/** A short name, such as KS. Other lists may use it for the unit or position. */
export const readShort: HandyReader = {
  fills: ["externalIds.short"],
  read: (cell) => ({ values: { "externalIds.short": cellText(cell) } }),
};
