import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../src/report/page.js";
import { safeText } from "../../src/report/safe-text.js";
import { table } from "../../src/report/table.js";
import { textWidth } from "../../src/report/text-width.js";
import { wrap } from "../../src/report/wrap.js";

const anyText = fc.string({ unit: "binary", maxLength: 80 });
const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), {
  maxLength: 20,
});

describe("text from outside", () => {
  it("keeps no character that steers a screen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(safeText(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it("keeps every ordinary character", () => {
    expect(safeText("Åsa åt – ”mört” 50 %\u00a0& 1 < 2")).toBe("Åsa åt – ”mört” 50 %\u00a0& 1 < 2");
  });
});

describe("the width of a text", () => {
  it.each([
    ["åäö", 3],
    ["a\u030aa\u0308o\u0308", 3],
    ["✖ ▲ ●", 5],
    ["会議", 4],
    ["👩‍🏫", 2],
    ["–", 1],
  ])("%s is %i columns", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("never makes a line too wide, and loses nothing but spaces", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, width) => {
        const text = safeText(parts.join(" "));
        const lines = wrap(text, width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("leaves a no-break space whole", () => {
    expect(wrap("är 1\u00a0234 kr", 7)).toEqual(["är", "1\u00a0234", "kr"]);
    expect(wrap("Bildnings-och-kulturnämnden", 14)).toEqual(["Bildnings-och-", "kulturnämnden"]);
  });
});

describe("a page", () => {
  it("is made of lines within its width, whatever stands in its tables", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, fc.nat(99999)), { maxLength: 5 }), (rows) => {
        const columns = [
          { title: "Vad" },
          { title: "Var" },
          { title: "Antal", align: "right" as const },
        ];
        const cells = rows.map(([a, b, n]) => [a, b, String(n)]);
        const page = layOut(
          [{ lead: "✖ Fel", text: rows[0]?.[0] ?? "" }, ...table(columns, cells, { width: 60 })],
          {
            width: 60,
          },
        );
        for (const line of page.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(60);
      }),
    );
  });

  it("sets what follows a lead under the text", () => {
    expect(
      layOut([{ lead: "✖ Fel", text: "ett två tre fyra fem sex sju", indent: 2 }], { width: 28 }),
    ).toBe("  ✖ Fel ett två tre fyra fem\n        sex sju\n");
  });

  it("gives the tone to the lead alone, or to the whole where there is none", () => {
    const style = (text: string, tone: string) => `<${tone}>${text}</>`;
    const blocks = [
      { lead: "▲", text: "akta", tone: "warning" as const },
      { text: "Rubrik", tone: "heading" as const },
    ];
    expect(layOut(blocks, { style })).toBe("<warning>▲</> akta\n<heading>Rubrik</>\n");
  });
});

describe("a table", () => {
  it("wraps titles over numbers before it cuts a word", () => {
    const columns = [{ title: "" }, { title: "Utan dag för omprövning", align: "right" as const }];
    const lines = layOut(table(columns, [["Kommunledningsförvaltningen", "12"]], { width: 42 }));
    expect(lines.split("\n").map((line) => line.trim())).toEqual([
      "Utan dag",
      "för",
      "omprövning",
      "Kommunledningsförvaltningen           12",
      "",
    ]);
  });

  it("lines up columns whatever the letters, and wraps the widest", () => {
    const columns = [{ title: "Namn" }, { title: "Timmar", align: "right" as const }];
    const rows = [
      ["Åsa ska\u030al", "1\u00a0234"],
      ["en mycket lång rad som bryts", "5"],
    ];
    expect(layOut(table(columns, rows, { width: 30 }))).toBe(
      [
        "  Namn                  Timmar",
        "  Åsa ska\u030al               1\u00a0234",
        "  en mycket lång rad         5",
        "  som bryts",
        "",
      ].join("\n"),
    );
  });
});
