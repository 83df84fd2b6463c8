import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { readXlsx, writeXlsx } from "../../src/formats/xlsx/index.js";
import { parsed } from "../formats/calendar/parsed.js";
import { fakeIo } from "./fake-io.js";

/** What somebody fills in, by table: in the order of the template's columns, the rest left empty. */
const filled = {
  sv: {
    enheter: [
      ["Kommunfullmäktige", "fullmäktige"],
      ["Barn- och utbildningsnämnden", "nämnd", "Kommunfullmäktige", "Kommunfullmäktige"],
      ["Skolförvaltningen", "förvaltning", "Barn- och utbildningsnämnden", "", "640,5"],
      ["Norrskolan", "enhet", "Skolförvaltningen"],
    ],
    indikatorer: [["Behöriga", "", "", "", "procent", "högre är bättre", "", "", "minst 90"]],
    utfall: [
      ["Behöriga", "Norrskolan", "2026-T2", "87,5", "89", "86"],
      ["Behöriga", "Norrskolan", "2025", "", "", "", "bortfall"],
    ],
    rapporteringskrav: [
      [
        "Norrskolan",
        "Skolförvaltningen",
        "Frånvaro",
        "varje månad",
        "egen vana",
        "10 dagar efter perioden",
        "60",
      ],
    ],
  },
  en: {
    units: [
      ["The council", "council"],
      ["The education board", "board", "The council", "The council"],
      ["North school", "unit", "The education board"],
    ],
    indicators: [["Qualified", "", "", "", "percent", "higher is better", "", "", "at least 90"]],
    observations: [
      ["Qualified", "North school", "2026-T2", "87.5", "89", "86"],
      ["Qualified", "North school", "2025", "", "", "", "dropout"],
    ],
    "reporting-obligations": [
      [
        "North school",
        "The education board",
        "Absence",
        "every month",
        "own habit",
        "10 days after the period",
        "60",
      ],
    ],
  },
} as const;

const names = {
  sv: { school: "Norrskolan", measure: "Behöriga", report: "Frånvaro" },
  en: { school: "North school", measure: "Qualified", report: "Absence" },
} as const;

type Language = keyof typeof filled;
const rowsOf = (lang: Language): Readonly<Record<string, readonly (readonly string[])[]>> =>
  filled[lang];

/** The template as CSV files with rows written under the example, as a spreadsheet saves them. */
const asCsv = async (lang: Language) => {
  const machine = fakeIo();
  expect(await run(["template", "-o", "mall/", "--lang", lang], machine.io)).toBe(0);
  const mark = lang === "sv" ? ";" : ",";
  const files = Object.entries(rowsOf(lang)).map(([name, rows]) => {
    const path = `mall/${name}.csv`;
    expect(machine.has(path)).toBe(true);
    const more = rows.map((row) => `${row.join(mark)}\r\n`).join("");
    return [path, `${machine.textOf(path)}${more}`] as const;
  });
  return Object.fromEntries(files);
};

const fileNameOf = (sheet: string) => sheet.toLowerCase().replaceAll(" ", "-");

/** The template as a workbook, the same rows written into its sheets. */
const asWorkbook = async (lang: Language) => {
  const machine = fakeIo();
  expect(await run(["template", "-o", "mall.xlsx", "--lang", lang], machine.io)).toBe(0);
  const bytes = machine.bytesIn("mall.xlsx") ?? new Uint8Array();
  const more = new Map(Object.entries(rowsOf(lang)));
  const sheets = await readXlsx({ name: "mall.xlsx", bytes });
  const tables = sheets.map(({ name = "", rows }) => ({
    name,
    rows: [...rows, ...(more.get(fileNameOf(name)) ?? [])],
  }));
  const { length } = tables.filter(({ name }) => more.has(fileNameOf(name)));
  expect(length).toBe(more.size);
  return { "mall.xlsx": await writeXlsx(tables) };
};

const written = async (files: Readonly<Record<string, string | Uint8Array>>, lang: Language) => {
  const machine = fakeIo(files);
  const argv = ["import", ...Object.keys(files), "-o", "plan.json", "--organisation", "Provköping"];
  const code = await run([...argv, "--lang", lang], machine.io);
  expect([code, machine.said.stdout]).toEqual([
    0,
    expect.stringMatching(/Hoppar över|passed over/),
  ]);
  const files2 = { "plan.json": machine.textOf("plan.json") };
  return async (...words: string[]) => {
    const { io, said } = fakeIo(files2);
    const [command = "", ...options] = words;
    return { code: await run([command, "plan.json", ...options, "--lang", lang], io), ...said };
  };
};

describe.each([
  ["sv", "CSV files", asCsv],
  ["en", "CSV files", asCsv],
  ["sv", "a workbook", asWorkbook],
  ["en", "a workbook", asWorkbook],
] as const)("a template in %s, filled in as %s", (lang, _, make) => {
  const { school, measure, report } = names[lang];

  it("becomes a plan that is checked, figures for Stratsys and tasks in a calendar", async () => {
    const call = await written(await make(lang), lang);
    const checked = await call("check", "--as-of", "2026-11-24");
    expect(checked.code).toBeLessThan(2);
    expect(checked.stdout).toContain("Provköping");

    const figures = await call("stratsys", "--heading", "no");
    expect([figures.code, figures.stdout.replace(",", ".")]).toEqual([
      0,
      `${school}\t2026-08-31\t${measure}\t87.5\r\n`,
    ]);
    expect(figures.stderr).toContain(
      lang === "sv" ? "Ett värde, 31 augusti 2026." : "One value, 31 August 2026.",
    );
    expect(figures.stderr).toContain(lang === "sv" ? "bortfall" : "non-response");

    const tasks = await call("calendar", "--tasks", "--year", "2027", "--stamp", "2026-11-24");
    expect(tasks.code).toBe(0);
    const { entries } = parsed(tasks.stdout);
    expect(entries).toHaveLength(12);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["vtodo"]));
    // December 2026 is due ten days into January, January on 10 February, and so on.
    expect(entries.slice(0, 2).map(({ on }) => on)).toEqual(["2027-01-10", "2027-02-10"]);
    expect(entries[0]?.title).toContain(report);
  });
});
