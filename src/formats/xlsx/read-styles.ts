import { limits } from "./limits.js";
import { numberFormat, type Shown } from "./number-format.js";
import { readXml } from "./read-xml.js";
import { refuse } from "./refusals.js";
import type { Zip } from "./zip.js";

/** What does each style of the workbook show a number as? By the style's number. */
export const readStyles = async (zip: Zip, path: string): Promise<readonly Shown[]> => {
  const formats = new Map<number, string>();
  const styles: Shown[] = [];
  let isOfCells = false;
  await readXml(zip, path, {
    open: (name, { numFmtId = "0", formatCode = "" }) => {
      if (name === "cellXfs") isOfCells = true;
      else if (name === "numFmt" || (name === "xf" && isOfCells)) {
        const code = Number(numFmtId);
        if (styles.length + formats.size >= limits.styles) refuse(zip.file, "too-large", "styles");
        if (name === "xf") styles.push(numberFormat(code, formats.get(code)));
        else formats.set(code, formatCode);
      }
    },
    close: (name) => {
      if (name === "cellXfs") isOfCells = false;
    },
  });
  return styles;
};
