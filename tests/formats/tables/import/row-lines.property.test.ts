import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, importTables, readCsv, writeCsv } from "../../../../src/formats/tables/index.js";

const breaks = fc.constantFrom("\n", "\r\n", "\r", " ", "a", '"', ";");
const words = fc.array(breaks, { maxLength: 5 }).map((parts) => `x${parts.join("")}x`);

const fileOf = (text: string) =>
  readCsv({ name: "mål.csv", bytes: new TextEncoder().encode(text) });

describe("the line of a row in its file", () => {
  it("is where the row begins, however many lines the cells above it take", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.boolean(), (notes, says) => {
        const rows = notes.map((note, at) => [`Målet ${at}`, "nämnd", note]);
        const table = writeCsv([["Mål", "Nivå", "Anteckning"], ...rows], { language: "sv" });
        const text = says ? `sep=;\r\n${table.replace("\ufeff", "")}` : table;
        const { side } = importTables([fileOf(text)], { organisation: "A" });
        if (!side) throw new Error("It was not read.");
        const find = cellsOf(side);
        const lines = text.split(/\r\n|\r|\n/);
        for (const [at] of notes.entries()) {
          const { row, line = row } = find(`goal:malet-${at}`, "") ?? {};
          expect(row).toBe(at + 2);
          expect(lines[(line ?? 0) - 1]).toMatch(new RegExp(`^Målet ${at};`));
        }
      }),
    );
  });

  it("is told only where it is another than the row", () => {
    const plain = "Mål;Nivå\nTrygg;nämnd\n";
    const { side } = importTables([fileOf(plain)], { organisation: "A" });
    expect(side?.entities["goal:trygg"]).not.toHaveProperty("line");
    const broken = 'Mål;Nivå\n"A\nB";nämnd\nC;nämnd\n';
    const { side: some } = importTables([fileOf(broken)], { organisation: "A" });
    expect(some?.entities["goal:a-b"]).not.toHaveProperty("line");
    expect(some?.entities["goal:c"]).toMatchObject({ row: 3, line: 4 });
    const sheets = [
      {
        file: "a.xlsx",
        name: "Mål",
        rows: [
          ["Mål", "Nivå"],
          ["A\nB", "nämnd"],
          ["C", "nämnd"],
        ],
      },
    ];
    const book = importTables(sheets, { organisation: "A" });
    expect(book.side?.entities["goal:c"]).toEqual(
      expect.not.objectContaining({ line: expect.anything() }),
    );
  });
});
