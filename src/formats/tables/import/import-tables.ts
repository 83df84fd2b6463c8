import { slugPattern } from "../../../plan/id.js";
import { type Part, partNames } from "../../../plan/kinds.js";
import { parsePlan } from "../../../plan/parse-plan.js";
import type { Entity, Plan } from "../../../plan/plan.js";
import type { CellFault, CellPlace } from "../cell-fault.js";
import type { Sheet } from "../sheet.js";
import type { Draft } from "./at-path.js";
import { faultList } from "./fault-list.js";
import { importFault } from "./import-fault.js";
import type { ImportChanges, Imported } from "./imported.js";
import type { ImportedRow } from "./imported-row.js";
import type { Mapping } from "./mapping.js";
import { matched } from "./matched.js";
import { slugOf } from "./new-id.js";
import { opened } from "./opened.js";
import { planFaults } from "./plan-faults.js";
import { type ReadEntity, readEntities } from "./read-entities.js";
import { readHead } from "./read-head.js";
import type { SideFile } from "./side-file.js";
import { goneRows, sideOf } from "./side-of.js";
import { unmatchedCollector } from "./unmatched.js";

export interface ImportOptions {
  /** Which column is what, where headings do not say it. */
  readonly mapping?: Mapping;
  /** The plan that is brought up to date; absent: a new one. */
  readonly plan?: Plan;
  /** What lay beside that plan. */
  readonly side?: SideFile;
  /** Whose plan it becomes, when nothing else says it: a name or an id. */
  readonly organisation?: string;
  /** Take away entities whose rows are gone; absent: they are kept and listed. */
  readonly dropMissing?: boolean;
  /** Called now and then with how many rows have been read. */
  readonly onRows?: (rows: number) => void;
}

const organisationFrom = (text: string): Draft => {
  const isId =
    text.startsWith("organisation:") && slugPattern.test(text.slice("organisation:".length));
  return isId
    ? { id: text }
    : { id: `organisation:${slugOf(text) || "kommun"}`, label: { sv: text } };
};

const whose = (file: string): CellFault =>
  importFault(
    { file },
    "no-organisation",
    { expected: "organisation", found: "" },
    {
      sv: "Vilken organisation gäller planen? Ange --organisation, till exempel --organisation Exempelkommun, eller skriv organisation i mappningsfilen.",
      en: "Whose plan is it? Give --organisation, such as --organisation Exempelkommun, or write organisation in the mapping file.",
    },
  );

const rowText = ({ file, sheet, row }: CellPlace): string => JSON.stringify([file, sheet, row]);

/** The parts of the plan as they become: in their old order, what is new after it. */
const assembled = (
  plan: Plan | undefined,
  read: ReadonlyMap<string, ReadEntity>,
  partsRead: ReadonlySet<Part>,
  dropped: ReadonlySet<string>,
) => {
  const lists = new Map<Part, unknown[]>();
  const rows = new Map<Part, (ImportedRow | undefined)[]>();
  const old = new Set<string>();
  for (const part of partNames) {
    const before = (plan?.[part] ?? []) as readonly Entity[];
    if (plan?.[part] === undefined && !partsRead.has(part)) continue;
    const kept = before.filter(({ id }) => !dropped.has(id));
    for (const { id } of kept) old.add(id);
    lists.set(
      part,
      kept.map((entity) => read.get(entity.id)?.entity ?? entity),
    );
    rows.set(
      part,
      kept.map(({ id }) => read.get(id)?.row),
    );
  }
  for (const [id, { entity, row }] of read) {
    if (old.has(id)) continue;
    lists.get(row.part)?.push(entity);
    rows.get(row.part)?.push(row);
  }
  return { lists, rows };
};

const changesOf = (
  before: ReadonlyMap<string, Draft>,
  read: ReadonlyMap<string, ReadEntity>,
  dropped: number,
): ImportChanges => {
  const changes = { added: 0, changed: 0, unchanged: 0, dropped };
  for (const [id, { entity }] of read) {
    const old = before.get(id);
    if (old === undefined) changes.added += 1;
    else if (old === entity) changes.unchanged += 1;
    else changes.changed += 1;
  }
  return changes;
};

/**
 * What plan do these tables make? Reads spreadsheets into a new plan, or brings one up to date: rows are known again by
 * id, number or name, only the fields of the tables' columns change, and ids stay the same. All faults are told at once,
 * each with file, sheet, row and column, and then there is no plan. Names that lead nowhere are listed, never invented.
 *
 * @example
 * ```ts
 * import { importTables } from "styrkedja/formats/tables";
 *
 * const rows = [["Enhet", "Typ"], ["Socialnämnden", "nämnd"]];
 * const { plan } = importTables([{ file: "enheter.csv", rows }], { organisation: "Exempelkommun" });
 * plan?.units?.[0]?.id; // "unit:socialnamnden"
 * ```
 */
export const importTables = (sheets: Iterable<Sheet>, options: ImportOptions = {}): Imported => {
  const { mapping, plan, side, dropMissing = false, onRows } = options;
  const faults = faultList();
  const open = opened(sheets, mapping, side, faults);
  const found = matched(open, plan, side, faults);
  const unmatched = unmatchedCollector();
  const telling = { faults, notFound: unmatched.add };

  const head: Draft = { format: 1 };
  for (const [name, value] of Object.entries(plan ?? {})) {
    if (!(partNames as readonly string[]).includes(name)) head[name] = value;
  }
  for (const table of open.tables) {
    if (table.guess.of === "plan") readHead(table, head, found.names, telling);
  }
  const said = options.organisation ?? mapping?.organisation;
  if (head["organisation"] === undefined && said !== undefined) {
    head["organisation"] = organisationFrom(said);
  }
  if (head["organisation"] === undefined) faults.add(whose(open.guesses[0]?.file ?? ""));

  const before = new Map<string, Draft>();
  for (const part of partNames) {
    for (const entity of (plan?.[part] ?? []) as readonly Entity[]) {
      before.set(entity.id, entity as unknown as Draft);
    }
  }
  const read = readEntities(found, before, open.spellings, telling, onRows);
  const gone = goneRows(side, open.tables, (id) => before.has(id) && !read.has(id));
  const dropped = new Set(dropMissing ? gone.map(({ id }) => id) : []);
  const partsRead = new Set(found.tables.map(({ part }) => part));
  for (const { row } of read.values()) partsRead.add(row.part);
  const { lists, rows } = assembled(plan, read, partsRead, dropped);

  const result = { ...head, ...Object.fromEntries(lists) };
  const parsed = parsePlan(result);
  if (!parsed.ok) {
    const otherwise = { file: open.guesses[0]?.file ?? "" };
    const told = new Set(faults.listed.map(({ place }) => rowText(place)));
    const inPlan = planFaults(parsed.faults, (part, at) => rows.get(part)?.[at], otherwise);
    // What a cell could not say is missing in the plan too: it is told once.
    faults.add(...inPlan.filter(({ place }) => !told.has(rowText(place))));
  }
  const isKept = (id: string) => before.has(id) && !dropped.has(id);
  const { id = "" } = (head["organisation"] ?? {}) as { id?: string };
  return {
    ...(faults.count() === 0 && {
      plan: result as unknown as Plan,
      side: sideOf(id, read, side, isKept, open.spellings),
    }),
    tables: open.guesses,
    faults: faults.listed,
    count: faults.count(),
    unmatched: unmatched.list(found.names),
    gone,
    changes: changesOf(before, read, dropped.size),
  };
};
