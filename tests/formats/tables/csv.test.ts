import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cell,
  decodeText,
  guardText,
  readCsv,
  TableError,
  unguardText,
  writeCsv,
} from "../../../src/formats/tables/index.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

const sheetOf = (text: string) => readCsv({ name: "a.csv", bytes: utf8(text) });

const rowsOf = (text: string) => [...sheetOf(text).rows];

const faultOf = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof TableError) return error.fault;
    throw error;
  }
  throw new Error("nothing thrown");
};

describe("the letters of a file", () => {
  it("are those of its mark, of UTF-8 where they can be, else of Windows-1252", () => {
    expect(decodeText(utf8("\ufeffår"))).toEqual({ text: "år", encoding: "utf-8" });
    expect(decodeText(utf8("år – 5"))).toEqual({ text: "år – 5", encoding: "utf-8" });
    expect(decodeText(Uint8Array.of())).toEqual({ text: "", encoding: "utf-8" });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe5, 0, 0x72, 0))).toEqual({
      text: "år",
      encoding: "utf-16le",
    });
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0xe5, 0, 0x72))).toEqual({
      text: "år",
      encoding: "utf-16be",
    });
    // 0x96 is the dash that stands for minus in files from SCB; 0x80 the euro sign; 0x81 nothing.
    expect(decodeText(Uint8Array.of(0xe5, 0x96, 0x35, 0x80, 0x81, 0x92, 0x9f))).toEqual({
      text: "å–5€\u0081’Ÿ",
      encoding: "windows-1252",
    });
  });
});

describe("bytes that are no letters", () => {
  const broken = (before: readonly number[]) =>
    Uint8Array.from([
      ...before,
      ...utf8("Enhet;Tid\nSkolan i öster;1\nV"),
      0xff,
      ...utf8("st;2\n"),
    ]);

  it.each([
    ["behind the mark of UTF-8", [0xef, 0xbb, 0xbf]],
    ["among the letters of UTF-8 without a mark", []],
  ])("are a fault that says where: %s", (_, before) => {
    const { rows, encoding } = readCsv({ name: "a.csv", bytes: broken(before) });
    expect(encoding).toBe("utf-8");
    expect(faultOf(() => [...rows])).toMatchObject({
      place: { file: "a.csv", row: 3, column: 1 },
      code: "broken-letters",
      message: { sv: expect.stringContaining("i A3 står tecken som inte går att läsa") },
    });
  });

  it("are half a letter in UTF-16", () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x3b, 0x00, 0x00, 0xd8, 0x42, 0x00]);
    expect(faultOf(() => [...readCsv({ name: "a.csv", bytes }).rows])).toMatchObject({
      place: { row: 1, column: 2 },
    });
  });

  it("are something else than the sign for them, which a text may hold", () => {
    expect(rowsOf("a;\ufffd\n")).toEqual([["a", "\ufffd"]]);
  });
});

describe("a CSV file", () => {
  it.each([
    ["Kod;Värde\n0180;12,5\n", ";"],
    ["Kod\tVärde\n0180\t12,5\n", "\t"],
    ["Code,Value\n0180,12.5\n", ","],
    ["Värde\n12,5\n13,5\n", ";"],
    ["Namn, i kommunen;Värde\nA, B;12,5\nC;1,5\n", ";"],
    ["Delegationsordning, antagen 2024\n\nNr;Ärende\n1;Avtal\n2;Avtal\n", ";"],
    ['Name,Units\nA,"b; c; d"\nB,"e; f; g"\n', ","],
    ['"a;b;c","d"\n"a;""b;c","d"\n', ","],
    ["a;b,c,d\ne;f,g,h\n", ","],
    ["", ";"],
  ])("tells what stands between its cells: %j", (text, delimiter) => {
    expect(sheetOf(text).delimiter).toBe(delimiter);
  });

  it("keeps its cells as they are: no number, no day, no lost zero", () => {
    expect(rowsOf("a;b;c;d;e\n12,5;0180;1-2;1 234,5;3/4-26\n")[1]).toEqual([
      "12,5",
      "0180",
      "1-2",
      "1 234,5",
      "3/4-26",
    ]);
  });

  it("ends its lines in any way, and its last line or not", () => {
    const expected = [["a", "b"], ["c", null], [null], ["d", "e"]];
    for (const end of ["\n", "\r\n", "\r"])
      for (const last of ["", end])
        expect(rowsOf(["a;b", "c;", "", `d;e${last}`].join(end))).toEqual(expected);
    expect(rowsOf("a;b;")).toEqual([["a", "b", null]]);
    expect(rowsOf("")).toEqual([]);
  });

  it("holds line ends, quotes and delimiters inside quotes", () => {
    expect(rowsOf('a;"b;\r\n""c"""\n"";"d" ;5" rör\n')).toEqual([
      ["a", 'b;\r\n"c"'],
      [null, "d", '5" rör'],
    ]);
  });

  it("may say itself what stands between its cells; that line is no row", () => {
    expect(rowsOf("sep=,\r\na,b;c\r\n")).toEqual([["a", "b;c"]]);
    expect(rowsOf("sep=,\ra;b,c\rd,e")).toEqual([
      ["a;b", "c"],
      ["d", "e"],
    ]);
    expect(rowsOf('"sep=,"\na;b\n')).toEqual([["sep=,"], ["a", "b"]]);
    expect(rowsOf(writeCsv([["sep=;"], ["a", "b"]], { language: "sv" }))).toEqual([
      ["sep=;"],
      ["a", "b"],
    ]);
    expect(rowsOf("sep=\t\na\tb")).toEqual([["a", "b"]]);
    expect(rowsOf("sep=a\nb")).toEqual([["sep=a"], ["b"]]);
  });

  it("can be gone through again", () => {
    const { rows } = sheetOf("a;b\n");
    expect([...rows]).toEqual([...rows]);
  });

  it("with a quote that never ends names the row and column where it began", () => {
    expect(faultOf(() => rowsOf('a;b\n"x\ny";z\nc;"d\ne;f\n'))).toMatchObject({
      code: "open-quote",
      place: { file: "a.csv", row: 3, column: 2 },
      message: {
        sv: 'Ett citattecken (") öppnas på rad 3 och avslutas aldrig. Avsluta det, eller skriv "" för ett citattecken i texten.',
      },
    });
  });

  it("with text behind a quoted cell names the row and column", () => {
    expect(faultOf(() => rowsOf('a;b\nc;"d"e;f\n'))).toMatchObject({
      code: "after-quote",
      place: { row: 2, column: 2 },
    });
  });

  it("that is larger than any table is refused: rows, columns and letters", () => {
    expect(faultOf(() => rowsOf("\n".repeat(1_048_577)))).toMatchObject({
      code: "too-large",
      place: { row: 1_048_577 },
    });
    expect(rowsOf("\n".repeat(1_048_576)).length).toBe(1_048_576);
    expect(faultOf(() => rowsOf(`a${";".repeat(16_384)}`))).toMatchObject({
      code: "too-large",
      place: { row: 1, column: 16_385 },
    });
    expect(rowsOf(`a${";".repeat(16_383)}`)[0]?.length).toBe(16_384);
    for (const text of ["a".repeat(1_000_001), `"${"a".repeat(1_000_001)}"`])
      expect(faultOf(() => rowsOf(`b;${text};c`))).toMatchObject({
        code: "too-large",
        place: { row: 1, column: 2 },
      });
    expect(rowsOf(`"${"a".repeat(1_000_000)}"`)[0]?.[0]).toHaveLength(1_000_000);
  });
});

describe("writing CSV", () => {
  it("is by the language", () => {
    const rows = [
      ["Kod", "Värde", "Ja", "Dag"],
      ["0180", 12.5, true, { day: "2026-11-24" }],
      [null, -0.25, false, "a; b"],
    ];
    expect(writeCsv(rows, { language: "sv" })).toBe(
      '\ufeffKod;Värde;Ja;Dag\r\n0180;12,5;ja;2026-11-24\r\n;-0,25;nej;"a; b"\r\n',
    );
    expect(writeCsv(rows, { language: "en" })).toBe(
      '\ufeffKod,Värde,Ja,Dag\r\n0180,12.5,yes,2026-11-24\r\n,-0.25,no,"a; b"\r\n',
    );
  });

  it("leaves no number that may be read as a thousand times more", () => {
    expect(writeCsv([[1.234, 12.345, 0.125, 1234.567, 1e21, -0]], { language: "en" })).toBe(
      "\ufeff1.2340,12.3450,0.125,1234.567,1e+21,-0\r\n",
    );
    expect(writeCsv([[1.234]], { language: "sv" })).toBe("\ufeff1,2340\r\n");
  });

  it("leaves no formula, and numbers as they are", () => {
    const formulas = ["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "'=1", "''-x"];
    expect(writeCsv([formulas], { language: "sv" })).toBe(
      `\ufeff'=1+1;'+1;'-1;'@A1;"'\tx";"'\rx";''=1;'''-x\r\n`,
    );
    for (const text of formulas) expect(unguardText(guardText(text))).toBe(text);
    for (const text of ["", "a", "'a", "a=1", "'"]) expect(guardText(text)).toBe(text);
    expect(writeCsv([[-1]], { language: "sv" })).toBe("\ufeff-1\r\n");
    expect(writeCsv([["sep=,"]], { language: "sv" })).toBe('\ufeff"sep=,"\r\n');
  });

  it("and reading it gives the same texts back", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...`;,\t"'\n\r=+-@ a1\ufeff`), maxLength: 6 }),
    );
    const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom("sv" as const, "en" as const), (body, language) => {
        const all = [["Namn", "Värde"], ...body];
        const read = rowsOf(writeCsv(all, { language }));
        const empty = (cell: string): Cell => (cell === "" ? null : cell);
        expect(read).toEqual(all.map((row) => row.map(empty)));
      }),
    );
  });

  it("and any text at all is read or refused by name", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...';,\t"\n\ra') })),
        (text) => {
          const { rows } = sheetOf(text);
          try {
            for (const row of rows) expect(row.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(TableError);
          }
        },
      ),
    );
  });
});
