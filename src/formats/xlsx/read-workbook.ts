import { limits } from "./limits.js";
import { readRelations } from "./read-relations.js";
import { type Attributes, readXml } from "./read-xml.js";
import { refuse } from "./refusals.js";
import type { Zip } from "./zip.js";

/** What is in the workbook, and where in the zip. */
export interface Workbook {
  /** Days are counted from 1904 instead of 1900: old workbooks from a Macintosh. */
  readonly from1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly path: string;
  }[];
}

/** Of a namespace of its own, under whatever prefix. */
const relationId = (attributes: Attributes) =>
  Object.entries(attributes).find(([name]) => /^(?:.*:)?id$/.test(name))?.[1] ?? "";

const isTrue = (value: string | undefined) => value === "1" || value === "true";

export const readWorkbook = async (zip: Zip): Promise<Workbook> => {
  const { file, entries } = zip;
  if (entries.has("content.xml")) refuse(file, "open-document");
  const root = await readRelations(zip, "");
  const path = root.find(({ type }) => type === "officeDocument")?.path ?? "";
  if (path.endsWith(".bin")) refuse(file, "binary-workbook", path);
  if (!entries.has(path)) refuse(file, "not-a-workbook", path);
  const relations = await readRelations(zip, path);
  const pathOf = (type: string) => {
    const found = relations.find((relation) => relation.type === type)?.path;
    return found !== undefined && entries.has(found) ? found : undefined;
  };
  const named: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  await readXml(zip, path, {
    open: (name, attributes) => {
      if (name === "workbook") isWorkbook = true;
      if (name === "workbookPr") from1904 = isTrue(attributes["date1904"]);
      if (name !== "sheet") return;
      if (named.length >= limits.sheets) refuse(file, "too-large", "sheets");
      named.push({
        name: attributes["name"] ?? "",
        isHidden: (attributes["state"] ?? "visible") !== "visible",
        id: relationId(attributes),
      });
    },
  });
  if (!isWorkbook) refuse(file, "not-a-workbook", path);
  const sheets = named.flatMap(({ id, ...sheet }) => {
    const relation = relations.find((one) => one.id === id);
    // A sheet that is a diagram or a macro has no cells.
    return relation?.type === "worksheet" ? [{ ...sheet, path: relation.path }] : [];
  });
  return { from1904, sharedStrings: pathOf("sharedStrings"), styles: pathOf("styles"), sheets };
};
