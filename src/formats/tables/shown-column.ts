import { codeWord } from "../../plan/code-word.js";
import type { Language } from "../../report/language.js";
import type { Column } from "./column.js";

/** How a column is shown in a workbook. */
export interface ShownColumn {
  /** Words to choose among. */
  readonly choices?: readonly string[];
  /** Its cells are text even when empty, so that 0180 and 4.10 stay what they are. */
  readonly isText: boolean;
}

const yesOrNo = { sv: ["ja", "nej"], en: ["yes", "no"] } as const;

/** Numbers, days and what is counted keep their format; all else is text. */
const counted: ReadonlySet<string> = new Set(["number", "date", "quantity"]);

/** How is this column shown in a workbook: does it have words to choose among, and is it text? */
export const shownColumn = (
  { form, isList, codes }: Pick<Column, "form" | "isList" | "codes">,
  language: Language,
): ShownColumn => {
  const isText = !counted.has(form);
  if (form === "boolean") return { choices: yesOrNo[language], isText };
  if (form !== "code" || isList) return { isText };
  return { choices: codes.map((code) => codeWord(code, language) ?? code), isText };
};
