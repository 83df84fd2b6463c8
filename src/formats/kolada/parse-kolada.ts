import type * as z from "zod";
import { type Envelope, envelopesOf } from "./envelopes.js";
import { faultOf, faultsOfRow } from "./fault-of.js";
import type {
  KoladaAnswers,
  KoladaGroup,
  KoladaKpi,
  KoladaMunicipality,
  KoladaUnit,
} from "./kolada-answers.js";
import type { KoladaFault } from "./kolada-fault.js";
import { koladaIdPattern } from "./kolada-id.js";
import {
  figureSchema,
  groupSchema,
  kpiSchema,
  municipalitySchema,
  unitFigureSchema,
  unitSchema,
} from "./kolada-schemas.js";
import { type FigurePlace, mergeFigures } from "./merge-figures.js";
import {
  figureOf,
  groupOf,
  kpiOf,
  municipalityOf,
  type ReadFigure,
  unitFigureOf,
  unitOf,
} from "./read-rows.js";
import type { SavedAnswer } from "./saved-answer.js";

/** What became of saved answers: all that they tell, or their faults. */
export type KoladaParsed =
  | { readonly ok: true; readonly answers: KoladaAnswers }
  | {
      readonly ok: false;
      /** The first hundred faults, file by file. */
      readonly faults: readonly KoladaFault[];
      /** How many there are in all. */
      readonly count: number;
    };

const mostListed = 100;
/** From here on, a faulty row is counted as one fault without looking into it. */
const mostExamined = 20_000;
/** Nobody needs more at a time: all of Sweden, every indicator and one year is 1.9 million rows. */
const mostRows = 5_000_000;

type RowKind = "kpi" | "figure" | "unitFigure" | "municipality" | "unit" | "group";

/** Kolada does not say which question an answer answers; its rows do, each by its own fields. */
const kindOfRow = (row: unknown): RowKind | undefined => {
  if (typeof row !== "object" || row === null) return undefined;
  const has = (key: string) => Object.hasOwn(row, key);
  if (has("kpi")) return has("ou") ? "unitFigure" : "figure";
  if (has("members")) return "group";
  const { id } = row as { readonly id?: unknown };
  if (has("is_divided_by_gender") || (typeof id === "string" && koladaIdPattern.test(id)))
    return "kpi";
  if (has("type") || (typeof id === "string" && /^\d{4}$/.test(id))) return "municipality";
  return has("municipality") ? "unit" : undefined;
};

const byId = <T extends { readonly id: string }>() => {
  const known = new Map<string, T>();
  return {
    add: (one: T) => known.set(one.id, one),
    all: (): readonly T[] => [...known.values()],
  };
};

/** Files that promise another page when no last page of that sort is there. */
const unfinishedOf = (pages: readonly { kind: RowKind | undefined; page: Envelope }[]) => {
  const ended = new Set(pages.filter(({ page }) => !page.continues).map(({ kind }) => kind));
  const open = pages.filter(({ kind, page }) => page.continues && !ended.has(kind));
  return [...new Set(open.map(({ page }) => page.file))];
};

/**
 * What do these saved answers from Kolada say? Reads answers of version 3 (and of version 2, which is closed) to `kpi`,
 * `data`, `oudata`, `ou`, `municipality`, `kpi_groups` and `municipality_groups`, in any order and number. Fields that
 * are not used are passed over; those that are must be right, or every fault is told, with its file and JSON path. A
 * value that is deleted in Kolada is left out and counted; a value that is null stays null, with what Kolada says of it.
 *
 * @example
 * ```ts
 * import { parseKolada } from "styrkedja/formats/kolada";
 *
 * const json = { values: [{ kpi: "N01951", municipality: 483, period: 2018, values: [] }], next_url: null };
 * const read = parseKolada([{ file: "data.json", json }]);
 * read.ok ? "" : read.faults[0]?.path; // "$.values[0].municipality"
 * read.ok ? "" : read.faults[0]?.message.en; // 'Expected a code as text, with its zeros: "0483", but found 483.'
 * ```
 */
export const parseKolada = (saved: readonly SavedAnswer[]): KoladaParsed => {
  const faults: KoladaFault[] = [];
  let count = 0;
  let examined = 0;
  let rows = 0;
  let deleted = 0;
  const days: string[] = [];
  const pages: { kind: RowKind | undefined; page: Envelope }[] = [];
  const kpis = byId<KoladaKpi>();
  const municipalities = byId<KoladaMunicipality>();
  const units = byId<KoladaUnit>();
  const groups = byId<KoladaGroup>();
  const figures = mergeFigures();

  const tell = (found: readonly KoladaFault[]) => {
    count += found.length;
    for (const fault of found) if (faults.length < mostListed) faults.push(fault);
  };
  const unread = (found: () => readonly KoladaFault[]) => {
    examined += 1;
    if (examined > mostExamined) count += 1;
    else tell(found());
  };
  const reading =
    <S extends z.ZodType>(schema: S, use: (row: z.infer<S>, place: FigurePlace) => void) =>
    (row: unknown, place: FigurePlace) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) use(parsed.data, place);
      else unread(() => faultsOfRow(parsed.error.issues, row, place));
    };
  const addFigure = (read: ReadFigure, place: FigurePlace) => {
    deleted += read.deleted;
    tell(figures.add(read.figure, place));
  };
  const readers: Readonly<Record<RowKind, (row: unknown, place: FigurePlace) => void>> = {
    kpi: reading(kpiSchema(), (row) => kpis.add(kpiOf(row))),
    municipality: reading(municipalitySchema(), (row) => municipalities.add(municipalityOf(row))),
    unit: reading(unitSchema(), (row) => units.add(unitOf(row))),
    group: reading(groupSchema(), (row) => groups.add(groupOf(row))),
    figure: reading(figureSchema(), (row, place) => addFigure(figureOf(row), place)),
    unitFigure: reading(unitFigureSchema(), (row, place) => addFigure(unitFigureOf(row), place)),
  };
  const addPage = (page: Envelope) => {
    const { file, path } = page;
    pages.push({ kind: kindOfRow(page.rows[0]), page });
    for (const [at, row] of page.rows.entries()) {
      const place = { file, path: `${path}[${at}]` };
      const kind = kindOfRow(row);
      if (kind !== undefined) readers[kind](row, place);
      else unread(() => [faultOf({ ...place, code: "unknown-row" }, "row", row ?? null)]);
    }
  };

  for (const one of saved) {
    const opened = envelopesOf(one);
    if ("fault" in opened) {
      tell([opened.fault]);
      continue;
    }
    if (opened.savedOn !== undefined) days.push(opened.savedOn);
    for (const page of opened.envelopes) {
      rows += page.rows.length;
      if (rows > mostRows) {
        tell([tooLarge(page)]);
        return { ok: false, faults, count };
      }
      addPage(page);
    }
  }
  if (count > 0) return { ok: false, faults, count };
  const savedOn = days.sort()[0];
  return {
    ok: true,
    answers: {
      kpis: kpis.all(),
      figures: figures.figures(),
      municipalities: municipalities.all(),
      units: units.all(),
      groups: groups.all(),
      deleted,
      unfinished: unfinishedOf(pages),
      ...(savedOn !== undefined && { savedOn }),
    },
  };
};

const tooLarge = ({ file, path }: Envelope): KoladaFault => ({
  file,
  path,
  code: "too-large",
  expected: String(mostRows),
  found: "",
  message: {
    sv: "Svaren har mer än fem miljoner rader. Ta färre nyckeltal, kommuner eller år åt gången.",
    en: "The answers have more than five million rows. Take fewer indicators, municipalities or years at a time.",
  },
});
