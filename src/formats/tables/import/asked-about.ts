import type { Part } from "../../../plan/kinds.js";
import type { Words } from "../../../sources/words.js";
import { columnLetters } from "./column-letters.js";
import { fieldWords } from "./field-words.js";
import type { GuessedColumn, UnknownColumn } from "./guess.js";
import { askedHeadings, weakHeadings } from "./headings/asked-headings.js";
import { shownText } from "./import-fault.js";
import { bareHeading } from "./known-headings.js";

/** What is to be said of a column whose heading may mean several things; absent when nobody knows the heading. */
export const questionAbout = (part: Part, heading: string, column: number): Words | undefined => {
  const key = bareHeading(heading);
  const asked = askedHeadings[part]?.find(({ words }) => words.includes(key));
  const letters = columnLetters(column);
  return (
    asked && {
      sv: asked.say.sv.replaceAll("#", letters),
      en: asked.say.en.replaceAll("#", letters),
    }
  );
};

const isWeak = (part: Part, heading: string): boolean => {
  const key = bareHeading(heading);
  return weakHeadings.all.includes(key) || (weakHeadings[part]?.includes(key) ?? false);
};

const aboveGoals = (part: Part, letters: string, language: "sv" | "en"): string => {
  if (part !== "goals") return "";
  return language === "sv"
    ? ` Är det målet ovanför, säg det i en mappningsfil: {"${letters}": "serves"}.`
    : ` If it is the goal above, say so in a mapping file: {"${letters}": "serves"}.`;
};

/** Columns whose heading means a field only where no other does give way to the column that is surer. */
export const withoutWeaker = (
  columns: readonly GuessedColumn[],
  part: Part,
): { readonly columns: readonly GuessedColumn[]; readonly weaker: readonly UnknownColumn[] } => {
  const weaker: UnknownColumn[] = [];
  const surest = new Map<string, GuessedColumn>();
  for (const column of columns) {
    const [field = ""] = column.fields;
    if (!surest.has(field) && !isWeak(part, column.heading)) surest.set(field, column);
  }
  const kept = columns.filter(({ column, heading, fields: [field = ""] }) => {
    const other = surest.get(field);
    if (!other || other.column === column || !isWeak(part, heading)) return true;
    const where = `${columnLetters(other.column)} ${shownText(other.heading)}`;
    const letters = columnLetters(column);
    weaker.push({
      column,
      heading,
      question: {
        sv: `${fieldWords(part, field, "sv")} läses redan från ${where}.${aboveGoals(part, letters, "sv")}`,
        en: `${fieldWords(part, field, "en")} is read from ${where} already.${aboveGoals(part, letters, "en")}`,
      },
    });
    return false;
  });
  return { columns: kept, weaker };
};
