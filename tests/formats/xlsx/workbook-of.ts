import { type ToPack, zipOf } from "./zip-of.js";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const relations = (targets: readonly (readonly [string, string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A workbook made by hand: what stands within each sheet's XML, and parts that take the place of the usual ones. */
export const workbookFiles = (
  sheets: Readonly<Record<string, string>>,
  { sheetAttributes = "", properties = "", sharedStrings = "", styles = "" } = {},
): readonly ToPack[] => {
  const names = Object.keys(sheets);
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${names
        .map(
          (name, i) =>
            `<sheet name="${name}" sheetId="${i + 1}" ${sheetAttributes} r:id="rId${i + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations([
        ...names.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "/xl/styles.xml"],
      ]),
    },
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${main}">${sharedStrings}</sst>` },
    { name: "xl/styles.xml", content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` },
    ...Object.values(sheets).map((xml, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `<?xml version="1.0"?><worksheet xmlns="${main}">${xml}</worksheet>`,
    })),
  ];
};

export const workbookOf = (...given: Parameters<typeof workbookFiles>): Uint8Array =>
  zipOf(workbookFiles(...given));

/** The workbook with one sheet `A` of these rows' XML. */
export const sheetOf = (rows: string, options?: Parameters<typeof workbookFiles>[1]): Uint8Array =>
  workbookOf({ A: `<sheetData>${rows}</sheetData>` }, options);
