import * as fc from "fast-check";
import { readXlsx as readByHucre } from "hucre/xlsx";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import type { Cell, TableError } from "../../../src/formats/tables/index.js";
import { hucre } from "../../../src/formats/xlsx/hucre.js";
import { readXlsx, writeXlsx } from "../../../src/formats/xlsx/index.js";
import { partsOf } from "./parts-of.js";

const rows: readonly (readonly Cell[])[] = [
  ["Kod", "Antal", "Dag", "Ja", "Text"],
  ["0180", 12.5, { day: "2026-11-24" }, true, "1-2"],
  ["2025", -3, { day: "1901-01-01" }, false, "rad ett\nrad två & <tre>"],
  [null, 0, null, null, "=1+1"],
];

const first = async (bytes: Uint8Array) => (await readXlsx({ name: "a.xlsx", bytes }))[0]?.rows;

/** Without what is empty at the end, which no workbook keeps. */
const trimmed = (all: readonly (readonly Cell[])[]) => {
  const lines = all.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return lines.slice(0, lines.findLastIndex((row) => row.length > 0) + 1);
};

describe("a written workbook", () => {
  it("is read the same by readers that know nothing of us", async () => {
    const bytes = await writeXlsx([{ name: "Enheter", rows }]);
    const plain = rows.map((row) =>
      row.map((cell) =>
        cell === "=1+1"
          ? "'=1+1"
          : typeof cell === "object" && cell
            ? new Date(`${cell.day}T00:00:00Z`)
            : cell,
      ),
    );
    const [sheet] = await readExcelFile(Buffer.from(bytes));
    expect(sheet?.sheet).toBe("Enheter");
    expect(sheet?.data).toEqual(plain);
    const workbook = await readByHucre(bytes);
    expect(workbook.sheets[0]?.rows).toEqual(plain);
    expect(await first(bytes)).toEqual(trimmed(rows));
  });

  it("has the same bytes each time", async () => {
    const write = () =>
      writeXlsx([{ name: "A", rows, columns: [{ choices: ["a", "b"] }] }], { title: "T" });
    const [one, two] = [await write(), await write()];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(partsOf(one).get("docProps/core.xml")).toContain(
      "2000-01-01T00:00:00Z</dcterms:modified>",
    );
  });

  it("has headings that are bold and stay in sight, columns that fit, and wrapped text", async () => {
    const parts = partsOf(await writeXlsx([{ name: "A", rows: [["Rubrik"], ["x".repeat(300)]] }]));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain(`<pane ySplit="1" topLeftCell="A2" state="frozen"`);
    expect(sheet).toMatch(/<col min="1" max="1" width="50"/);
    const heading = Number(/<c r="A1"[^>]* s="(\d+)"/.exec(sheet)?.[1]);
    const styles = parts.get("xl/styles.xml") ?? "";
    const xf =
      [
        ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(
          /<xf [\s\S]*?(?:<\/xf>|\/>)/g,
        ),
      ][heading]?.[0] ?? "";
    const font = Number(/fontId="(\d+)"/.exec(xf)?.[1]);
    const fonts = [...styles.matchAll(/<font>[\s\S]*?<\/font>/g)].map(([one]) => one);
    expect(fonts[font]).toContain("<b");
    expect(xf).toContain("wrapText");
  });

  it("prints as wide as the table on A4, lying", async () => {
    const parts = partsOf(await writeXlsx([{ name: "A", rows: [["Rubrik"]] }]));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    const [setup = ""] = /<pageSetup [^>]*>/.exec(sheet) ?? [];
    for (const told of ['paperSize="9"', 'orientation="landscape"', 'fitToHeight="0"']) {
      expect(setup).toContain(told);
    }
  });

  it("offers choices: short ones in the cell, long ones and those with a comma from a hidden sheet", async () => {
    const long = Array.from({ length: 40 }, (_, i) => `ett ganska långt val nummer ${i}`);
    const bytes = await writeXlsx([
      {
        name: "Mål",
        rows: [["Nivå", "Slag", "Annat", "Samma"]],
        columns: [
          { choices: ["nämnd", "enhet & del"] },
          { choices: long },
          { choices: ["a, b", "c"] },
          { choices: long },
        ],
      },
    ]);
    const parts = partsOf(bytes);
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    const validations = [
      ...sheet.matchAll(
        /<dataValidation [^>]*sqref="([^"]*)"[^>]*>[\s\S]*?<formula1>([\s\S]*?)<\/formula1>/g,
      ),
    ].map(([, range, formula]) => [range, formula]);
    expect(validations).toEqual([
      ["A2:A1048576", expect.stringMatching(/^(?:"|&quot;)nämnd,enhet &amp; del(?:"|&quot;)$/)],
      ["B2:B1048576", "'Listor'!$A$1:$A$40"],
      ["C2:C1048576", "'Listor'!$B$1:$B$2"],
      ["D2:D1048576", "'Listor'!$A$1:$A$40"],
    ]);
    expect(parts.get("xl/workbook.xml")).toMatch(/<sheet name="Listor"[^>]*state="hidden"/);
    const sheets = await readXlsx({ name: "a", bytes });
    expect(sheets[1]?.rows[1]).toEqual([long[1], "c"]);
    expect(sheets[1]?.isHidden).toBe(true);
  });

  it("makes empty cells ready to write in, as text where a column is text", async () => {
    const bytes = await writeXlsx([
      { name: "A", rows: [["Kod", "Antal"]], columns: [{ isText: true }, {}], emptyRows: 3 },
    ]);
    const parts = partsOf(bytes);
    const cells = [
      ...(parts.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<c r="([AB]\d)" s="(\d+)"\/>/g),
    ];
    expect(cells.map(([, cell]) => cell)).toEqual(["A2", "B2", "A3", "B3", "A4", "B4"]);
    const xfs = [
      ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(parts.get("xl/styles.xml") ?? "")?.[0] ?? "").matchAll(
        /<xf [^>]*numFmtId="(\d+)"/g,
      ),
    ];
    const [text, plain] = [0, 1].map((at) => xfs[Number(cells[at]?.[2])]?.[1]);
    expect(plain).toBe("0");
    expect(parts.get("xl/styles.xml")).toContain(`<numFmt numFmtId="${text}" formatCode="@"`);
    expect(await first(bytes)).toEqual([["Kod", "Antal"]]);
  });

  it("has names that Excel takes", async () => {
    const names = [
      "Mål/delmål [2026]: *?",
      "mål delmål 2026",
      "History",
      "",
      "x".repeat(40),
      "X".repeat(31),
      "'a'",
      "Listor",
    ];
    const bytes = await writeXlsx(names.map((name) => ({ name, rows: [] })));
    const read = await readXlsx({ name: "a", bytes });
    expect(read.map(({ name }) => name)).toEqual([
      "Mål delmål 2026",
      "mål delmål 2026 2",
      "History 2",
      "Ark",
      "x".repeat(31),
      `${"X".repeat(29)} 2`,
      "a",
      "Listor 2",
    ]);
  });

  it("says what does not fit in a workbook", async () => {
    const error = await writeXlsx([{ name: "A", rows: [["a"], [null, "å".repeat(32_768)]] }], {
      file: "plan.xlsx",
    }).catch((caught: TableError) => caught);
    expect((error as TableError).fault.message.sv).toBe(
      "Texten till cell B2 i bladet A är 32768 tecken lång, och en cell tar 32767. Skriv CSV i stället: ange en mapp.",
    );
    expect((error as TableError).fault.place).toEqual({
      file: "plan.xlsx",
      sheet: "A",
      row: 2,
      column: 2,
    });
    await expect(writeXlsx([{ name: "A", rows: [], emptyRows: 1_048_577 }])).rejects.toThrow(
      /1048577 rows/,
    );
  });

  it("says which package is missing", async () => {
    const missing = hucre("plan.xlsx", () =>
      Promise.reject(new Error("Cannot find package 'hucre'")),
    );
    const error = await missing.catch((caught: TableError) => caught);
    expect((error as TableError).fault.message.sv).toContain("npm install hucre");
    expect((error as TableError).fault.message.en).toContain("npm install hucre");
  });
});

const day = fc.integer({ min: 0, max: 109_571 }).map(
  (days): Cell => ({
    day: new Date(Date.UTC(1900, 0, 1) + days * 86_400_000).toISOString().slice(0, 10),
  }),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    "_x000D_",
    "_x005F_",
    "#REF!",
    "=1+1",
    "'=x",
    "-",
    "#N/A",
    "a\r\nb",
    " ",
    "\t",
    "å _x00e5_ å",
    "__proto__",
    "true",
    "0180",
    "1e5",
  ),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map((text) => (text === "" ? null : text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.constant(null),
  day,
);

describe("whatever is written", () => {
  it("is read as it was", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        async (table) => {
          expect(await first(await writeXlsx([{ name: "A", rows: table }]))).toEqual(
            trimmed(table),
          );
        },
      ),
      { numRuns: 150, examples: [[[["_x_x0041_", "\ud800", "\u0000"]]]] },
    );
  });

  it("is read by others as by us, where it is plain", async () => {
    const plain = fc.oneof(
      fc.string({
        unit: fc.constantFrom("a", "å", "0", " ", "<", "&", "'", '"', ";", "😀"),
        minLength: 1,
      }),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(plain, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        async (table) => {
          const bytes = await writeXlsx([{ name: "A", rows: table }]);
          const others = (await readByHucre(bytes)).sheets[0]?.rows as Cell[][];
          expect(await first(bytes)).toEqual(trimmed(others));
        },
      ),
      { numRuns: 100 },
    );
  });
});
