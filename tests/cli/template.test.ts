import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { readXlsx } from "../../src/formats/xlsx/index.js";
import { fakeIo } from "./fake-io.js";

const bytes = (content: Uint8Array | undefined) => content ?? new Uint8Array();

describe("styrkedja template", () => {
  it("writes a workbook to fill in", async () => {
    const { io, said, bytesIn } = fakeIo();
    expect(await run(["template", "-o", "mall.xlsx"], io)).toBe(0);
    expect(said.stderr).toBe("Skrev mall.xlsx (9 tabeller).\n");
    const sheets = await readXlsx({ name: "mall.xlsx", bytes: bytes(bytesIn("mall.xlsx")) });
    expect(sheets.map(({ name }) => name)).toEqual([
      "Läs mig",
      "Enheter",
      "Funktioner",
      "Mål",
      "Indikatorer",
      "Utfall",
      "Rapporteringskrav",
      "Delegationsordningar",
      "Delegationer",
      "Egna regler",
    ]);
    expect(sheets[8]?.rows[1]?.slice(0, 3)).toEqual([
      "Exempel: 4.10",
      "Skolskjuts",
      "10 kap. 32 § skollagen",
    ]);
  });

  it("writes the same as CSV files in a folder, with the page that explains as text", async () => {
    const { io, paths, textOf } = fakeIo();
    expect(
      await run(["template", "-o", "mall/", "--lang", "en", "--parts", "units,goals"], io),
    ).toBe(0);
    expect(paths()).toEqual(["mall/read-me.txt", "mall/units.csv", "mall/goals.csv"]);
    expect(textOf("mall/units.csv")).toMatch(/^Name,Kind,Unit above,/);
    expect(textOf("mall/read-me.txt")).toContain("Units:\r\n• Name: text.\r\n");
    // A CSV file has no drop-downs: the words to choose among are told.
    expect(textOf("mall/read-me.txt")).toContain(
      "• Level: one of: vision, council, board, company, administration, department, unit.\r\n",
    );
  });

  it("writes one table as one file", async () => {
    const { io, said } = fakeIo();
    expect(await run(["template", "-o", "enheter.csv", "--parts", "units"], io)).toBe(2);
    expect(said.stderr).toContain("varken en arbetsbok (.xlsx) eller en mapp");
  });

  it("writes nothing over what exists, nor beside it", async () => {
    const { io, said, textOf, paths } = fakeIo({ "mall/mål.csv": "kvar" });
    expect(await run(["template", "-o", "mall"], io)).toBe(2);
    expect(said.stderr).toContain("mall/mål.csv finns redan. Ingenting skrevs.");
    expect(paths()).toEqual(["mall/mål.csv"]);
    expect(await run(["template", "-o", "mall", "--force"], io)).toBe(0);
    expect(textOf("mall/mål.csv")).toContain("Namn;Nivå");
  });

  it.each([
    [["template"], "Vart? Ange -o FIL.xlsx"],
    [["template", "-o", "-"], "Vart? Ange -o FIL.xlsx"],
    [["template", "-o", "mall.ods"], "mall.ods är varken"],
    [["template", "plan.json", "-o", "mall"], "En mall läser ingen fil."],
    [["template", "-o", "mall", "--parts", "unit"], "--parts: unit finns inte. Menade du units?"],
    [["template", "-o", "missing/mall"], "missing/mall kunde inte skrivas."],
    [["template", "-o", "missing/mall.xlsx"], "missing/mall.xlsx kunde inte skrivas."],
  ])("says what is wrong with %j", async (argv, words) => {
    const { io, said, paths } = fakeIo();
    expect(await run(argv, io)).toBe(2);
    expect(said.stderr).toContain(words);
    expect(paths()).toEqual([]);
  });
});
