import type { Words } from "../../../sources/words.js";
import type { CellFault, CellPlace } from "../cell-fault.js";
import { columnLetters } from "./column-letters.js";
import { fieldsMeant } from "./fields-of.js";
import type { GuessedColumn } from "./guess.js";
import { importFault, shownText } from "./import-fault.js";

/** What can be done about two columns for one field, where more is to be said than that. */
const beside = (field: string, column: string): Words => {
  if (field === "target") {
    return {
      sv: " Planen har plats för ett målvärde för varje indikator.",
      en: " The plan has room for one target for each indicator.",
    };
  }
  if (field !== "label.sv" && field !== "label.en") return { sv: "", en: "" };
  return {
    sv: ` Är den något annat än namnet, säg vad: {"${column}": "fält"}.`,
    en: ` If it is something else than the name, say what: {"${column}": "field"}.`,
  };
};

/** Two columns for one field: which of them counts has to be said. */
export const columnsTwice = (
  columns: readonly GuessedColumn[],
  place: Pick<CellPlace, "file" | "sheet">,
  row: number,
): readonly CellFault[] => {
  const seen = new Map<string, GuessedColumn>();
  const faults: CellFault[] = [];
  for (const column of columns) {
    let isTold = false;
    for (const field of column.fields.flatMap(fieldsMeant)) {
      const first = seen.get(field);
      if (first === undefined) seen.set(field, column);
      else if (!isTold) {
        isTold = true;
        const [a, b] = [columnLetters(first.column), columnLetters(column.column)];
        const found = `${a} ${shownText(first.heading)}, ${b} ${shownText(column.heading)}`;
        const more = beside(field, b);
        faults.push(
          importFault(
            { ...place, row, column: column.column },
            "column-twice",
            { expected: field, found },
            {
              sv: `Två kolumner fyller samma fält (${field}): ${found}.${more.sv} Döp om den ena, eller säg i en mappningsfil vilken som gäller: {"${b}": null}.`,
              en: `Two columns fill the same field (${field}): ${found}.${more.en} Rename one, or say in a mapping file which one counts: {"${b}": null}.`,
            },
          ),
        );
      }
    }
  }
  return faults;
};
