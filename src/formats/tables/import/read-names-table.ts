import { kindWords } from "../../../plan/kind-words.js";
import { type Kind, type Part, partNames, partOf, parts } from "../../../plan/kinds.js";
import type { CellFault } from "../cell-fault.js";
import { folded } from "../folded.js";
import { cellText } from "./cell-text.js";
import { importFault, shownText } from "./import-fault.js";
import { type NamesField, namesColumns } from "./names-table.js";
import { type Spellings, spellingKey } from "./spellings.js";
import type { TableToRead } from "./table-to-read.js";

const kindOf: ReadonlyMap<string, Kind> = new Map(
  partNames.flatMap((part) => {
    const kind = parts[part];
    return [kind, kindWords[kind].sv, kindWords[kind].en].map(
      (word) => [folded(word), kind] as const,
    );
  }),
);

const isYes = (text: string): boolean => /^(?:ja|yes|x|true|sant|ny|new)$/u.test(folded(text));

/** The columns of a filled-in table of names, as the columns of what is new in it. */
const columnsFor = (part: Part, columns: ReadonlyMap<NamesField, number>) => {
  const fields: Partial<Record<NamesField, string>> =
    part === "units"
      ? { name: "label.sv", kind: "kind", unit: "parent" }
      : part === "positions"
        ? { name: "label.sv", kind: "kind", role: "role", unit: "unit" }
        : { name: part === "sources" ? "title" : "label.sv" };
  return [...columns].flatMap(([field, at]) => {
    const filled = fields[field];
    return filled === undefined ? [] : [{ column: at + 1, heading: field, fields: [filled] }];
  });
};

/** What a filled-in table of names says: which spellings mean what, and what is new and is to be an entity of its own. */
export const readNamesTable = (
  table: TableToRead,
): {
  readonly spellings: Spellings;
  readonly tables: readonly TableToRead[];
  readonly faults: readonly CellFault[];
} => {
  const { held, guess } = table;
  const columns = namesColumns(held.rows[guess.headingRow - 1] ?? []) ?? new Map();
  const spellings = new Map<string, string>();
  const newRows = new Map<Part, number[]>();
  const faults: CellFault[] = [];
  for (const at of table.rows) {
    const textOf = (field: NamesField): string => {
      const column = columns.get(field);
      return column === undefined ? "" : cellText(held.rows[at]?.[column]);
    };
    const [name, same, isNew] = [textOf("name"), textOf("same"), textOf("isNew")];
    if (name === "") continue;
    const kind = kindOf.get(folded(textOf("what")));
    const key = spellingKey(name, kind);
    const place = { file: held.file, ...(held.sheet && { sheet: held.sheet }), row: at + 1 };
    if (same !== "" && isYes(isNew)) {
      faults.push(
        importFault(
          place,
          "same-and-new",
          { expected: "one of them", found: shownText(name) },
          {
            sv: `${shownText(name)} kan inte både vara samma som ${shownText(same)} och vara ny. Töm den ena cellen.`,
            en: `${shownText(name)} cannot both be the same as ${shownText(same)} and be new. Empty one of the cells.`,
          },
        ),
      );
    } else if (same !== "") spellings.set(key, same);
    else if (isYes(isNew)) {
      if (!spellings.get(key)) spellings.set(key, "");
      if (kind !== undefined) {
        const part = partOf[kind];
        newRows.set(part, [...(newRows.get(part) ?? []), at]);
        continue;
      }
      faults.push(
        importFault(
          { ...place, column: (columns.get("what") ?? 0) + 1 },
          "not-allowed",
          { expected: "funktion, enhet …", found: shownText(textOf("what")) },
          {
            sv: `Vad är ${shownText(name)}? Skriv ett slag: funktion, enhet, mål, indikator …, inte ${shownText(textOf("what"))}.`,
            en: `What is ${shownText(name)}? Write one kind: position, unit, goal, indicator …, not ${shownText(textOf("what"))}.`,
          },
        ),
      );
    } else if (!spellings.get(key)) spellings.set(key, "");
  }
  const tables = [...newRows].map(([part, rows]): TableToRead => {
    const own = columnsFor(part, columns);
    return { ...table, guess: { ...guess, of: part, columns: own }, columns: own, rows };
  });
  return { spellings, tables, faults };
};
