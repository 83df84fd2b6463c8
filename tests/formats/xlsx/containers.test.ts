import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readXlsx } from "../../../src/formats/xlsx/index.js";
import { sheetOf, workbookFiles, workbookOf } from "./workbook-of.js";
import { type ToPack, zipOf } from "./zip-of.js";

const one = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const files = workbookFiles({ A: one });
const rowsOf = async (bytes: Uint8Array) => {
  const [sheet] = await readXlsx({ name: "a.xlsx", bytes });
  return sheet?.rows;
};
const changed = (change: (file: ToPack) => Partial<ToPack>) =>
  zipOf(files.map((file) => ({ ...file, ...change(file) })));

const Worker = vi.fn();
beforeAll(() => {
  vi.stubGlobal("Worker", Worker);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe("a workbook is read", () => {
  it.each<[string, Uint8Array]>([
    ["whose files are stored as they are", changed(() => ({ stored: true }))],
    ["with sizes in an extra field, as Java writes them", changed(() => ({ zip64: true }))],
    ["the same, stored", changed(() => ({ zip64: true, stored: true }))],
    ["with sizes after the content, as streams write them", changed(() => ({ descriptor: true }))],
    ["with an end for large files", zipOf(files, { zip64End: true })],
    [
      "with strokes of the other sort",
      changed(({ name }) => ({ name: name.replaceAll("/", "\\") })),
    ],
    ["with folders told of", zipOf([{ name: "xl/", content: "", stored: true }, ...files])],
    ["with a name that leads out", zipOf([{ name: "../a", content: "" }, ...files])],
    ["with marks of the encoding", changed(({ content }) => ({ content: `\ufeff${content}` }))],
    ["with lines of the other sort", changed(({ content }) => ({ content: `${content}\r\n` }))],
  ])("%s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([[1]]);
  });

  it("that begins inside other bytes", async () => {
    const bytes = new Uint8Array([1, 2, 3, ...zipOf(files), 4]).subarray(3, -1);
    expect(await rowsOf(bytes)).toEqual([[1]]);
  });

  it("beside others, and leaves them alone", async () => {
    const wrong = changed(() => ({ toldCrc: 1 }));
    const read = await Promise.allSettled(
      Array.from({ length: 12 }, (_, at) => rowsOf(at % 3 === 2 ? wrong : zipOf(files))),
    );
    expect(read.map((each) => (each.status === "fulfilled" ? each.value : each.status))).toEqual(
      Array.from({ length: 12 }, (_, at) => (at % 3 === 2 ? "rejected" : [[1]])),
    );
  });
});

describe("a workbook that is read", () => {
  it("starts no worker, where there are some", async () => {
    await rowsOf(zipOf(files));
    expect(Worker).not.toHaveBeenCalled();
  });
});

describe("XML is read", () => {
  it("whatever the order of its attributes, their quotes and the room between them", async () => {
    const rows = `<row\n r = '2' ><c t="str"\tr='B2'\n s="0"><v >ja</v ></c ></row>`;
    expect(await rowsOf(sheetOf(rows))).toEqual([[], [null, "ja"]]);
  });

  it("with characters by number, also in attributes", async () => {
    const [sheet] = await readXlsx({
      name: "a",
      bytes: workbookOf({
        "M&#229;l &amp; m&#xE4;tt &quot;26&quot;": `<sheetData><row><c r="&#66;1" t="inlineStr"><is><t>&#x1F600;&#10;&apos;</t></is></c></row></sheetData>`,
      }),
    });
    expect([sheet?.name, sheet?.rows]).toEqual([`Mål & mätt "26"`, [[null, "😀\n'"]]]);
  });

  it("with comments, instructions and CDATA inside its text", async () => {
    const rows = `<row><c><v>1<!-- > < & -->2<?a b?>3</v></c><c t="str"><v>a<![CDATA[ & <b> ]]>&amp;]</v></c></row>`;
    expect(await rowsOf(sheetOf(rows))).toEqual([[123, "a & <b> &]"]]);
  });

  it("with the relation's namespace under another name", async () => {
    const content = `<x:workbook xmlns:x="m" xmlns:rel="r"><x:sheets><x:sheet sheetId="9" rel:id="rId1" name="B"/></x:sheets></x:workbook>`;
    const bytes = changed(({ name }) => (name === "xl/workbook.xml" ? { content } : {}));
    expect((await readXlsx({ name: "a", bytes })).map(({ name, rows }) => [name, rows])).toEqual([
      ["B", [[1]]],
    ]);
  });

  it("and an attribute of another namespace is not its own", async () => {
    const rows = `<row y:r="7" r="1" xmlns:y="y"><c y:t="e" r="A1" y:r="B9"><v>1</v></c></row>`;
    expect(await rowsOf(sheetOf(rows))).toEqual([[1]]);
  });

  it.each([true, false])("wherever a piece of it ends; stored: %s", async (stored) => {
    // Letters of two, three and four bytes, so that pieces of any even size end inside some of them.
    const text = "å–😀".repeat(100_000);
    const rows = Array.from({ length: 3 }, () => `<row><c t="str"><v>a${text}</v></c></row>`);
    const content = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
    const bytes = changed(({ name }) =>
      name === "xl/worksheets/sheet1.xml" ? { content, stored } : {},
    );
    expect((await rowsOf(bytes))?.map(([cell]) => cell === `a${text}`)).toEqual([true, true, true]);
  });
});
