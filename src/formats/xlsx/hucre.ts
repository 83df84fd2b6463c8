import { TableError } from "../tables/table-error.js";

/** The package that writes workbooks, loaded when one is written. */
export const hucre = async (
  file: string,
  load: () => Promise<typeof import("hucre/xlsx")> = () => import("hucre/xlsx"),
): Promise<typeof import("hucre/xlsx")> => {
  try {
    return await load();
  } catch {
    throw new TableError({
      place: { file },
      code: "no-package",
      expected: "hucre",
      found: "",
      message: {
        sv: "För att skriva xlsx behövs paketet hucre: npm install hucre. Till CSV behövs inget: ange en mapp i stället för en fil.",
        en: "To write xlsx the package hucre is needed: npm install hucre. CSV needs none: give a folder instead of a file.",
      },
    });
  }
};
