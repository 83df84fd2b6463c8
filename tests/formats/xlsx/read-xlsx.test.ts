import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../src/formats/xlsx/index.js";
import { sheetOf, workbookOf } from "./workbook-of.js";

const read = async (bytes: Uint8Array) => readXlsx({ name: "ärenden.xlsx", bytes });
const first = async (bytes: Uint8Array) => {
  const [sheet] = await read(bytes);
  if (!sheet) throw new Error("no sheet");
  return sheet;
};
const rowsOf = async (rows: string, options?: Parameters<typeof sheetOf>[1]) =>
  (await first(sheetOf(rows, options))).rows;

const styles = `<numFmts count="4"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/>
  <numFmt numFmtId="165" formatCode="[$-41D]d mmmm yyyy"/><numFmt numFmtId="166" formatCode="#,##0\\ &quot;dagar&quot;"/>
  <numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
  <xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="167"/></cellXfs>`;

describe("what stands in a cell", () => {
  it("is text, a number, yes or no, or nothing, as the workbook holds it", async () => {
    const sharedStrings = `<si><t>0180</t></si><si><t xml:space="preserve"> 1-2 </t></si>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>2025</v></c>
      <c r="D1" t="n"><v>-1.5E-3</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" s="3"/>
      <c r="H1" t="inlineStr"><is><t>2025</t></is></c><c r="I1" t="s"><v></v></c><c r="J1" t="str"><f>A1</f><v></v></c></row>`;
    expect(await rowsOf(rows, { sharedStrings })).toEqual([
      ["0180", " 1-2 ", 2025, -0.0015, true, false, null, "2025"],
    ]);
  });

  it("is joined where it is written in several styles, without how it is read aloud", async () => {
    const sharedStrings = `<si><r><rPr><b/></rPr><t>Kommun</t></r><r><t xml:space="preserve">styrelsen &amp; nämnd</t></r>
      <rPh sb="0" eb="1"><t>aloud</t></rPh></si>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c>
      <c r="B1" t="inlineStr"><is><r><t>Bygg</t></r><r><rPr><i/></rPr><t>nämnden</t></r></is></c></row>`;
    expect(await rowsOf(rows, { sharedStrings })).toEqual([
      ["Kommunstyrelsen & nämnd", "Byggnämnden"],
    ]);
  });

  it("keeps what XML cannot hold, and what only looks like it", async () => {
    const sharedStrings = `<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><t>&#229;&#xe4;&#x1F600;&lt;&amp;unknown;</t></si>
      <si><t><![CDATA[<b> &amp;]]></t></si>`;
    const rows = `<row>${[0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join("")}</row>`;
    expect(await rowsOf(rows, { sharedStrings })).toEqual([
      ["a\rb", "_x000D_", "åä😀<&unknown;", "<b> &amp;"],
    ]);
  });

  it("is the day where the number is shown as one, in both ways of counting", async () => {
    // 46350 is 2026-11-24 counted from 1900: 126 years and their 31 leap days after 1899-12-31, and the day that never was.
    const cells = (value: number) =>
      [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>${value}</v></c>`).join("");
    const day = { day: "2026-11-24" };
    expect(await rowsOf(`<row>${cells(46_350)}</row>`, { styles })).toEqual([
      [46_350, day, day, day, 46_350, day],
    ]);
    const properties = `<workbookPr date1904="1"/>`;
    expect(await rowsOf(`<row>${cells(46_350 - 1_462)}</row>`, { styles, properties })).toEqual([
      [46_350 - 1_462, day, day, day, 46_350 - 1_462, day],
    ]);
  });

  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
  ])("counts day %i as %s", async (serial, day) => {
    expect(await rowsOf(`<row><c s="1"><v>${serial}</v></c></row>`, { styles })).toEqual([
      [{ day }],
    ]);
  });

  it("is the day of a date with a time of day, and that is told", async () => {
    const sheet = await first(
      sheetOf(
        `<row><c s="5"><v>46350.5625</v></c><c s="5"><v>46349.99999999999</v></c><c t="d"><v>2026-11-24T08:30:00</v></c>
         <c t="d"><v>2026-11-24T00:00:00</v></c></row>`,
        { styles },
      ),
    );
    const day = { day: "2026-11-24" };
    expect(sheet.rows).toEqual([[day, day, day, day]]);
    expect(sheet.notes.map(({ en }) => en)).toEqual([
      "2 dates had a time of day too. The days were read, the times were not.",
    ]);
  });

  it("is the value of a formula that was worked out", async () => {
    expect(
      await rowsOf(
        `<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c><c><f t="shared" si="0"/><v>7</v></c></row>`,
      ),
    ).toEqual([[2, "2x", 7]]);
  });

  it("is told of, with the cell's name, where it cannot be read", async () => {
    const sheet = await first(
      sheetOf(
        `<row r="7"><c r="AB7"><f>SUM(A1:A2)</f></c><c r="AC7" t="e"><v>#REF!</v></c><c r="AD7" s="1"><v>-3</v></c>
         <c r="AE7" s="6"><v>0.5</v></c><c r="AF7" s="7"><v>1.5</v></c><c r="AG7"><v>0x1F</v></c><c r="AH7"><v>1e999</v></c>
         <c r="AI7" s="1"><v>60</v></c><c r="AJ7" s="1"><v>2958465</v></c>
         <c r="AK7" t="s"><v>0</v></c></row>`,
        { styles },
      ),
    );
    expect(sheet.rows).toEqual([]);
    expect(
      sheet.faults.map(({ code, place, found }) => [place.row, place.column, code, found]),
    ).toEqual([
      [7, 28, "no-stored-value", ""],
      [7, 29, "error-value", "#REF!"],
      [7, 30, "not-a-day", "-3"],
      [7, 31, "time-of-day", "0.5"],
      [7, 32, "time-of-day", "1.5"],
      [7, 33, "not-a-number", "0x1F"],
      [7, 34, "not-a-number", "1e999"],
      [7, 35, "not-a-day", "60"],
      [7, 36, "not-a-day", "2958465"],
      [7, 37, "no-such-text", "0"],
    ]);
    expect(sheet.faults[1]?.message.sv).toBe(
      "Cell AC7 visar felet #REF!. Rätta formeln, eller skriv värdet.",
    );
    expect(sheet.faults[1]?.place).toEqual({
      file: "ärenden.xlsx",
      sheet: "A",
      row: 7,
      column: 29,
    });
  });

  it("is counted when too much is wrong to list", async () => {
    const cells = `<c t="e"><v>#N/A</v></c>`.repeat(150);
    const sheet = await first(sheetOf(`<row>${cells}</row>`));
    expect([sheet.faults.length, sheet.faultCount]).toEqual([100, 150]);
  });
});

describe("the rows", () => {
  it("stand where the spreadsheet shows them, with nothing between", async () => {
    expect(
      await rowsOf(
        `<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>`,
      ),
    ).toEqual([[], [null, 1], [], [2]]);
  });

  it("end where the values end, whatever is formatted beyond them", async () => {
    expect(
      await rowsOf(
        `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`,
      ),
    ).toEqual([[1]]);
  });

  it("are read with a namespace before each name too", async () => {
    const bytes = workbookOf({
      A: `<x:sheetData xmlns:x="y"><x:row r='1' ><x:c t = "str" r = 'B1' note="a > b"><x:v>ja</x:v></x:c></x:row></x:sheetData>`,
    });
    expect((await first(bytes)).rows).toEqual([[null, "ja"]]);
  });

  it("get the value of what is merged downwards, never across", async () => {
    const sheet = await first(
      workbookOf({
        A: `<sheetData><row r="1"><c r="A1" t="str"><v>Rapporter 2026</v></c></row>
          <row r="2"><c r="A2" t="str"><v>Skola</v></c><c r="B2"><v>1</v></c></row>
          <row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row><row r="6"><c r="B6"><v>4</v></c></row></sheetData>
          <mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/><mergeCell ref="C2:C1048576"/></mergeCells>`,
      }),
    );
    expect(sheet.rows).toEqual([
      ["Rapporter 2026"],
      ["Skola", 1],
      ["Skola", 2],
      ["Skola", 3],
      [],
      [null, 4],
    ]);
    expect(sheet.notes.map(({ sv }) => sv)).toEqual([
      "2 celler fick sitt värde från den cell ovanför som de är sammanfogade med.",
    ]);
  });

  it("are read without the comments on them, and that is told", async () => {
    const cells = new Map([["0,0", { value: "Avtal", comment: { text: "Se över!" } }]]);
    const sheet = await first(
      await writeXlsx({ sheets: [{ name: "A", rows: [["Avtal"]], cells }] }),
    );
    expect(sheet.rows).toEqual([["Avtal"]]);
    expect(sheet.notes.map(({ sv }) => sv)).toEqual([
      "Bladet har kommentarer till celler. De läses inte.",
    ]);
  });

  it("are read where they are hidden, and that is told", async () => {
    const sheet = await first(
      workbookOf(
        {
          A: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>`,
        },
        { sheetAttributes: `state="veryHidden"` },
      ),
    );
    expect(sheet.isHidden).toBe(true);
    expect(sheet.rows).toEqual([[1]]);
    expect(sheet.notes.map(({ en }) => en)).toEqual([
      'The sheet is hidden in the workbook. It was read all the same. To leave it out, write "leaveOut": true for it in a mapping file.',
      "One row is hidden in the workbook. It was read all the same.",
      "2 columns are hidden in the workbook. They were read all the same.",
    ]);
  });

  it("come sheet by sheet, in the workbook's order and with its names", async () => {
    const sheets = await read(
      workbookOf({
        "Mål &amp; mått": `<sheetData><row><c><v>1</v></c></row></sheetData>`,
        Tomt: "<sheetData/>",
      }),
    );
    expect(sheets.map(({ file, name, rows }) => [file, name, rows])).toEqual([
      ["ärenden.xlsx", "Mål & mått", [[1]]],
      ["ärenden.xlsx", "Tomt", []],
    ]);
  });
});

describe("sixty thousand rows", () => {
  it("are read well within ten seconds", async () => {
    const day = (at: number) => 45_000 + (at % 2_000);
    const rows = Array.from(
      { length: 60_000 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 5_000}</v></c><c r="B${at + 1}"><v>${at / 4}</v></c>` +
        `<c r="C${at + 1}" s="1"><v>${day(at)}</v></c><c r="D${at + 1}" t="inlineStr"><is><t>Rapport ${at} &amp; mer</t></is></c></row>`,
    );
    const sharedStrings = Array.from({ length: 5_000 }, (_, at) => `<si><t>Enhet ${at}</t></si>`);
    const bytes = sheetOf(rows.join(""), { styles, sharedStrings: sharedStrings.join("") });
    const started = performance.now();
    const sheet = await first(bytes);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(sheet.rows.length).toBe(60_000);
    expect(sheet.rows[59_999]).toEqual([
      "Enhet 4999",
      14_999.75,
      { day: "2028-09-03" },
      "Rapport 59999 & mer",
    ]);
  });
});
