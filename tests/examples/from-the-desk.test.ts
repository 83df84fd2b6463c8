import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { importTables, readCsv } from "../../src/formats/tables/index.js";
import { readXlsx } from "../../src/formats/xlsx/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { fakeIo } from "../cli/fake-io.js";

const folder = "examples/from-the-desk";
const files = [
  "delegationsordning.xlsx",
  "mal-och-indikatorer.xlsx",
  "rapporter.csv",
  "mapping.json",
];
const bytes = Object.fromEntries(files.map((file) => [file, readFileSync(`${folder}/${file}`)]));

/** The words of a command line, with what stands in quotation marks as one. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

const commands = readFileSync(`${folder}/README.md`, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("npx styrkedja "))
  .map((line) => words(line).slice(2));

describe("the worked example from three spreadsheets", () => {
  it("is under ten commands, and each does what its text says", async () => {
    expect(commands.length).toBeLessThan(10);
    const machine = fakeIo(bytes);
    const codes: number[] = [];
    const said: string[] = [];
    for (const argv of commands) {
      machine.said.stdout = "";
      codes.push(await run([...argv], machine.io));
      said.push(machine.said.stdout);
    }
    // The guess and its saving end with 1 for the two names; the check for its error.
    expect(codes).toEqual([1, 1, 0, 1, 0, 0, 0]);
    const [guess = "", , made = "", findings = "", burden = ""] = said;
    expect(guess).toContain("Omsorgsnämden");
    expect(guess).toContain("Liknar: Enhetschef hemtjänst.");
    expect(guess).toContain("2 namn leder ingenstans");
    expect(made).toContain("Nya poster: 29.");
    expect(findings).toContain("1 fel (✖), 1 varning (▲)");
    expect(findings).toContain("(urgent-mandate-only-elected)");
    expect(findings).toContain("(delegate-exists)");
    // Known: 24 monthly reports of 2 hours, 4 of 3 and one of 8: 48 + 12 + 8 = 68.
    expect(burden).toContain("minst 68 timmar");
    expect(machine.has("plan.import.json")).toBe(true);
    expect(machine.has("days.ics")).toBe(true);
    expect(machine.has("plan.xlsx")).toBe(true);

    const plan = machine.textOf("plan.json");
    const [, , again = []] = commands;
    machine.said.stdout = "";
    expect(
      await run(
        [...again, "--force"].filter((word) => word !== "--force"),
        machine.io,
      ),
    ).toBe(0);
    expect(machine.said.stdout).toContain("Nya poster: 0.");
    expect(machine.textOf("plan.json")).toBe(plan);

    const back = await readXlsx({
      name: "plan.xlsx",
      bytes: machine.bytesIn("plan.xlsx") as Uint8Array,
    });
    expect(importTables(back).plan).toEqual(parsePlanOrThrow(JSON.parse(plan)));
  });

  it("is as messy as it says: Windows-1252, decimal commas, days as dates and as words", async () => {
    expect(() =>
      new TextDecoder("utf-8", { fatal: true }).decode(bytes["rapporter.csv"]),
    ).toThrow();
    const rows = [
      ...readCsv({ name: "rapporter.csv", bytes: bytes["rapporter.csv"] as Uint8Array }).rows,
    ];
    expect(rows[4]?.slice(0, 2)).toEqual(["Hemtjänsten", "Omsorgsförvaltningen"]);
    const sheets = await readXlsx({
      name: "mal-och-indikatorer.xlsx",
      bytes: bytes["mal-och-indikatorer.xlsx"] as Uint8Array,
    });
    const cells = sheets.flatMap((sheet) => [...sheet.rows].flat());
    expect(cells).toContain("81,5");
    expect(cells).toContainEqual({ day: "2025-11-19" });
    expect(cells).toContain("19 november 2025");
  });
});
