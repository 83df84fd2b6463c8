import { writeCsv } from "../../formats/tables/csv/write-csv.js";
import { isKnownTable } from "../../formats/tables/import/guess.js";
import { importTables } from "../../formats/tables/import/import-tables.js";
import type { Imported } from "../../formats/tables/import/imported.js";
import { mappingOf } from "../../formats/tables/import/mapping-of.js";
import { missingTable } from "../../formats/tables/import/missing-table.js";
import { parseMapping } from "../../formats/tables/import/parse-mapping.js";
import {
  parseSideFile,
  type SideFile,
  sideFileName,
} from "../../formats/tables/import/side-file.js";
import type { Plan } from "../../plan/plan.js";
import { formatNumber } from "../../report/format-number.js";
import { type Block, layOut } from "../../report/page.js";
import { safeText } from "../../report/safe-text.js";
import type { Call, Command } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { guessBlocks } from "../guess-blocks.js";
import { hashOf } from "../hash-of.js";
import { changeBlocks, goneBlocks, importFaultBlocks, unmatchedBlocks } from "../import-blocks.js";
import { importWords } from "../import-words.js";
import type { Io, WrittenFile } from "../io.js";
import { readPlan } from "../read-plan.js";
import { readSettingsFile } from "../read-settings-file.js";
import { readSheets } from "../read-sheets.js";
import { UsageError } from "../usage-error.js";

const isThere = async (io: Io, file: string): Promise<boolean> => {
  try {
    await io.readFile(file);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
};

/** The plan that is brought up to date, and what lies beside it. */
const before = async (io: Io, file: string | undefined) => {
  if (file === undefined || !(await isThere(io, file))) return {};
  const plan: Plan = await readPlan(io, file);
  const beside = sideFileName(file);
  if (!(await isThere(io, beside))) return { plan };
  const { side } = await readSettingsFile(io, beside, parseSideFile);
  if (side.organisation !== plan.organisation.id) {
    throw new UsageError({
      sv: `${beside} hör till ${side.organisation}, planen till ${plan.organisation.id}.`,
      en: `${beside} belongs to ${side.organisation}, the plan to ${plan.organisation.id}.`,
    });
  }
  return { plan, side };
};

const json = (value: unknown, space?: number): string => `${JSON.stringify(value, null, space)}\n`;

/** What is wrong: nothing, names that lead nowhere, or what keeps the files from being a plan. */
const codeOf = ({ count, unmatched, tables }: Imported): ExitCode => {
  if (count > 0 || !tables.some(isKnownTable)) return exitCode.wrong;
  return unmatched.length > 0 ? exitCode.findings : exitCode.fine;
};

/** What somebody may have filled in is not written over. */
const refuseExisting = async ({ io, given }: Call): Promise<void> => {
  for (const option of ["save-mapping", "missing"] as const) {
    const file = given.get(option);
    if (file === undefined || given.has("force") || !(await isThere(io, file))) continue;
    throw new UsageError({
      sv: `${file} finns redan. Välj ett annat namn, eller skriv över den med --force.`,
      en: `${file} exists already. Choose another name, or write over it with --force.`,
    });
  }
};

/** With what tells these versions of the plan and its tables from others, so that a check can say that they have changed. */
const stamped = (side: SideFile, plan: Plan, hashes: ReadonlyMap<string, string>): SideFile => ({
  ...side,
  hash: hashOf(JSON.stringify(plan)),
  tables: side.tables.map((table) => {
    const hash = table.hash ?? hashes.get(table.file);
    return hash === undefined ? table : { ...table, hash };
  }),
});

/** The files that an import writes: the plan with what lies beside it, and what was asked for beside them. */
const filesOf = (
  { given, language }: Call,
  imported: Imported,
  hashes: ReadonlyMap<string, string>,
): readonly WrittenFile[] => {
  const { plan, side, tables, unmatched } = imported;
  const output = given.get("output");
  const mapping = given.get("save-mapping");
  const missing = given.get("missing");
  const isRead = codeOf(imported) !== exitCode.wrong;
  return [
    ...(output !== undefined && plan && side && isRead
      ? [
          { path: output, text: json(plan, 2) },
          { path: sideFileName(output), text: json(stamped(side, plan, hashes)) },
        ]
      : []),
    ...(mapping === undefined ? [] : [{ path: mapping, text: json(mappingOf(tables), 2) }]),
    ...(missing === undefined || unmatched.length === 0
      ? []
      : [{ path: missing, text: writeCsv(missingTable(unmatched, { language }), { language }) }]),
  ];
};

export const importFiles: Command = {
  name: "import",
  takes: "FILE…",
  summary: {
    sv: "gör en plan av listor i Excel eller CSV, eller för in dem i den plan som finns",
    en: "make a plan of lists in Excel or CSV, or bring the plan there is up to date with them",
  },
  about: {
    sv: "Visar hur varje blad förstås (av rubriker på svenska eller engelska), vad som är fel och i vilken cell. Inget skrivs förrän -o anges, och inte då heller så länge det finns fel. Bredvid planen läggs PLAN.import.json: med den känns raderna igen, så att en import till uppdaterar i stället för att dubblera, och styrkedja check säger i vilken fil, rad och kolumn ett fynd står. Namn som inte leder någonstans hittas aldrig på: de räknas upp. Avslutar med 0 när allt är läst, 1 när namn inte leder någonstans, 2 när något är fel.",
    en: "Shows how each sheet is understood (by headings in Swedish or English), what is wrong and in which cell. Nothing is written until -o is given, nor then as long as there are faults. Beside the plan lies PLAN.import.json: by it rows are known again, so that a further import updates and does not double, and styrkedja check says in which file, row and column a finding stands. Names that lead nowhere are never invented: they are listed. Ends with 0 when all is read, 1 when names lead nowhere, 2 when something is wrong.",
  },
  options: [
    "output",
    "organisation",
    "mapping",
    "save-mapping",
    "missing",
    "drop-missing",
    "force",
    "json",
  ],
  run: async (call) => {
    const { io, given, language, positionals, text } = call;
    if (positionals.length === 0) {
      throw new UsageError({
        sv: "Vilka filer ska läsas? Ange en eller flera, .xlsx eller .csv.",
        en: "Which files are to be read? Give one or more, .xlsx or .csv.",
      });
    }
    await refuseExisting(call);
    const say = importWords[language];
    const output = given.get("output");
    const known = await before(io, output);
    const mappingFile = given.get("mapping");
    const mapping =
      mappingFile === undefined
        ? undefined
        : (await readSettingsFile(io, mappingFile, parseMapping)).mapping;
    const organisation =
      given.get("organisation") ?? (output === undefined ? "organisation:plan" : undefined);
    const { sheets, hashes } = await readSheets(io, positionals);
    const imported = importTables(sheets, {
      ...known,
      ...(mapping && { mapping }),
      ...(organisation !== undefined && { organisation }),
      dropMissing: given.has("drop-missing"),
      ...(io.isTerminal.stderr && {
        onRows: (rows: number) => io.stderr(`\r${say.rows(formatNumber(rows, language))}\u001b[K`),
      }),
    });
    if (io.isTerminal.stderr) io.stderr("\r\u001b[K");

    const code = codeOf(imported);
    const { tables, faults, count, unmatched, gone, changes, plan } = imported;
    const files = filesOf(call, imported, hashes);
    if (given.has("json")) {
      const written = files.map(({ path }) => path);
      io.stdout(
        json({ ok: count === 0, tables, count, faults, unmatched, gone, changes, written }),
      );
    } else {
      const blocks: readonly Block[] = [
        ...guessBlocks(tables, language),
        ...importFaultBlocks(faults, count, language),
        ...unmatchedBlocks(unmatched, language),
        ...goneBlocks(gone, given.has("drop-missing"), language),
        ...(plan ? changeBlocks(imported, language) : []),
      ];
      io.stdout(layOut(blocks, text));
    }
    if (files.length > 0) {
      try {
        await io.writeFiles(files);
      } catch {
        const all = files.map(({ path }) => path).join(", ");
        throw new UsageError({
          sv: `${all} kunde inte skrivas, och inget är ändrat. Finns mappen, och får du skriva där?`,
          en: `${all} could not be written, and nothing is changed. Does the folder exist, and may you write there?`,
        });
      }
      io.stderr(`${safeText(say.wrote(files.map(({ path }) => path).join(", ")))}\n`);
    }
    if (output !== undefined) {
      io.stderr(`${safeText(code === exitCode.wrong ? say.notWritten : say.next(output))}\n`);
    } else if (code !== exitCode.wrong && !given.has("json")) io.stderr(`${say.howToWrite}\n`);
    return code;
  },
};
