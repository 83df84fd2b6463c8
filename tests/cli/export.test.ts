import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { importTables, readCsv } from "../../src/formats/tables/index.js";
import { readXlsx } from "../../src/formats/xlsx/index.js";
import { fakeIo } from "./fake-io.js";

const text = readFileSync(
  new URL("../../examples/exempelkommun/plan.json", import.meta.url),
  "utf8",
);
const machine = (files: Readonly<Record<string, string>> = {}) =>
  fakeIo({ "plan.json": text, ...files });

const sheetsOf = (bytes: Uint8Array | undefined) =>
  readXlsx({ name: "a.xlsx", bytes: bytes ?? new Uint8Array() });

describe("styrkedja export", () => {
  it.each(["sv", "en"])(
    "writes a workbook that is imported as the very same plan, in %s",
    async (lang) => {
      const { io, said, bytesIn } = machine();
      expect(await run(["export", "plan.json", "-o", "ut.xlsx", "--lang", lang], io)).toBe(0);
      expect(said.stderr).toMatch(/^(?:Skrev|Wrote) ut\.xlsx \(\d+ (?:tabeller|tables)\)\.\n$/);
      const { plan, faults, unmatched } = importTables(await sheetsOf(bytesIn("ut.xlsx")));
      expect([faults, unmatched]).toEqual([[], []]);
      expect(plan).toEqual(JSON.parse(text));
    },
  );

  it("writes a folder of CSV files that is imported as the very same plan", async () => {
    const { io, bytesIn, paths } = machine();
    expect(await run(["export", "plan.json", "-o", "ut"], io)).toBe(0);
    const files = paths().filter((path) => path.startsWith("ut/"));
    expect(files).toEqual(
      expect.arrayContaining(["ut/plan.csv", "ut/mål.csv", "ut/egna-regler.csv"]),
    );
    const sheets = files.map((name) => readCsv({ name, bytes: bytesIn(name) ?? new Uint8Array() }));
    expect(importTables(sheets).plan).toEqual(JSON.parse(text));
  });

  it("writes some parts alone, with drop-downs and yes and no in words", async () => {
    const { io, bytesIn } = machine();
    const argv = ["export", "plan.json", "-o", "ut.xlsx", "--parts", "delegations,goals"];
    expect(await run(argv, io)).toBe(0);
    const sheets = await sheetsOf(bytesIn("ut.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["Mål", "Delegationer"]);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain("nej");
    expect(cells.filter((cell) => typeof cell === "boolean")).toEqual([]);
  });

  it.each([
    [["--what", "findings", "--as-of", "2026-11-01"], "Svar;Svar, kod;Regel;"],
    [["--what", "burden", "--year", "2026", "--hours-per-year", "1700"], "Från;Till;Uppdelning;"],
    [["--what", "schedule", "--year", "2026"], "Tillfälle;Dag;Sista dag;"],
  ])("writes long tables with %j", async (options, heading) => {
    const { io, textOf } = machine();
    expect(await run(["export", "plan.json", "-o", "ut.csv", ...options], io)).toBe(0);
    const lines = textOf("ut.csv").replaceAll('"', "").split("\r\n");
    expect(lines[0]?.replace("\ufeff", "")).toContain(heading.split(";")[0]);
    expect(lines.length).toBeGreaterThan(20);
  });

  it("writes the same bytes for the same plan", async () => {
    const [one, two] = [machine(), machine()];
    for (const { io } of [one, two]) await run(["export", "plan.json", "-o", "ut.xlsx"], io);
    expect(one.bytesIn("ut.xlsx")).toEqual(two.bytesIn("ut.xlsx"));
  });

  it.each([
    [["export", "plan.json", "-o", "ut.csv"], "ut.csv är varken"],
    [["export", "plan.json"], "Vart? Ange -o FIL.xlsx"],
    [["export", "plan.json", "plan.json", "-o", "ut"], "Ange en plan i taget"],
    [["export", "plan.json", "-o", "ut", "--what", "finding"], "inte finding. Menade du findings?"],
    [["export", "plan.json", "-o", "ut", "--year", "2026"], "--year hör inte till --what plan."],
    [
      ["export", "plan.json", "-o", "ut", "--what", "schedule", "--parts", "units"],
      "--parts hör inte till --what schedule.",
    ],
    [["export", "plan.json", "-o", "ut", "--parts", "unit"], "--parts: unit finns inte."],
    [["export", "saknas.json", "-o", "ut"], "saknas.json"],
  ])("says what is wrong with %j", async (argv, words) => {
    const { io, said, paths } = machine();
    expect(await run(argv, io)).toBe(2);
    expect(said.stderr).toContain(words);
    expect(paths()).toEqual(["plan.json"]);
  });
});
