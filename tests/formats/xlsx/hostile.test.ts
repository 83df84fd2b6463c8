import { describe, expect, it } from "vitest";
import { TableError } from "../../../src/formats/tables/index.js";
import { readXlsx } from "../../../src/formats/xlsx/index.js";
import { sheetOf, workbookFiles, workbookOf } from "./workbook-of.js";
import { type ToPack, zipOf } from "./zip-of.js";

const text = (words: string) => new TextEncoder().encode(words);
const one = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
const files = workbookFiles({ A: one });

/** The small workbook with one of its files changed. */
const changed = (name: string, change: Partial<ToPack>) =>
  zipOf(files.map((file) => (file.name === name ? { ...file, ...change } : file)));

const sheetXml = (xml: string) =>
  changed("xl/worksheets/sheet1.xml", { content: `<worksheet>${xml}</worksheet>` });

const refusal = async (bytes: Uint8Array) => {
  const started = performance.now();
  try {
    await readXlsx({ name: "fil.xlsx", bytes });
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    expect(error.fault.place.file).toBe("fil.xlsx");
    expect(error.fault.message.sv.length).toBeLessThan(300);
    expect(error.fault.message.sv).toMatch(/\.$/);
    expect(error.fault.found.length).toBeLessThan(200);
    expect(Object.keys(error)).toEqual(["fault", "name"]);
    expect(performance.now() - started).toBeLessThan(20_000);
    return error.fault.code;
  }
  return "read";
};

const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (words: string) => [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);

describe("what is no workbook", () => {
  it.each<[string, string, Uint8Array]>([
    ["nothing", "empty", text("")],
    ["a table of commas", "not-a-workbook", text("Vem;Till vem\n")],
    ["a page", "not-a-workbook", text("<html><table>")],
    ["a PDF", "not-a-workbook", text("%PDF-1.7")],
    ["an old workbook", "old-workbook", new Uint8Array([...old, ...utf16("Workbook")])],
    ["an older one", "old-workbook", new Uint8Array([9, 8, 16, 0, 0, 6])],
    ["a locked one", "encrypted", new Uint8Array([...old, ...utf16("EncryptedPackage")])],
    ["a zip of something else", "not-a-workbook", zipOf([{ name: "a.txt", content: "a" }])],
    ["an open document", "open-document", zipOf([{ name: "content.xml", content: "<a/>" }])],
    [
      "a binary workbook",
      "binary-workbook",
      zipOf([
        {
          name: "_rels/.rels",
          content: `<r><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></r>`,
        },
      ]),
    ],
    ["a letter", "not-a-workbook", changed("xl/workbook.xml", { content: "<document/>" })],
    ["a zip with a password", "encrypted", changed("xl/workbook.xml", { flags: 1 })],
  ])("%s is refused as %s", async (_, code, bytes) => {
    expect(await refusal(bytes)).toBe(code);
  });
});

describe("a broken workbook", () => {
  const whole = zipOf(files);

  it("is told of wherever it is cut", async () => {
    for (let length = 4; length < whole.length; length += 37) {
      expect(["broken", "not-a-workbook"]).toContain(await refusal(whole.slice(0, length)));
    }
    expect(await refusal(whole)).toBe("read");
  });

  it("never gives other values, whichever byte is turned", async () => {
    const values = new Set<string>();
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] as number) ^ 0x55;
      try {
        const sheets = await readXlsx({ name: "fil.xlsx", bytes });
        values.add(JSON.stringify(sheets.map(({ rows }) => rows)));
      } catch (error) {
        expect(error).toBeInstanceOf(TableError);
      }
    }
    // Names of files are not covered by a sum: without its sheet's name the workbook seems to have none.
    values.delete("[]");
    expect([...values]).toEqual(["[[[1]]]"]);
  });

  it.each<[string, Uint8Array]>([
    ["a wrong sum", changed("xl/worksheets/sheet1.xml", { toldCrc: 1 })],
    ["a wrong sum, unpacked", changed("xl/worksheets/sheet1.xml", { toldCrc: 1, stored: true })],
    ["a size too large", changed("xl/worksheets/sheet1.xml", { toldSize: 9_999 })],
    ["a size too small", changed("xl/worksheets/sheet1.xml", { toldSize: 9, stored: true })],
    ["a way of packing nobody knows", changed("xl/workbook.xml", { toldMethod: 99 })],
    [
      "two files of one name, with the other stroke",
      zipOf([...files, { name: "xl\\workbook.xml", content: "<a/>" }]),
    ],
    ["a file that is missing", zipOf(files.filter(({ name }) => !name.includes("sheet1")))],
    ["two files of one name", zipOf([...files, ...files.slice(-1)])],
    ["XML cut short", sheetXml("<sheetData><row><c")],
    ["XML that closes too little", sheetXml("<sheetData><row>")],
    ["XML that closes too much", sheetXml("</sheetData>")],
    ["XML that closes another", sheetXml("<sheetData></sheetdata>")],
    ["XML that goes on after its end", sheetXml("</worksheet><worksheet>")],
    ["no XML", changed("xl/worksheets/sheet1.xml", { content: "" })],
    ["an open comment", changed("xl/worksheets/sheet1.xml", { content: "<worksheet/><!-- a" })],
    ["an attribute told twice", sheetXml(`<sheetData><row r="1" r="2"/></sheetData>`)],
    ["an attribute without quotes", sheetXml("<sheetData><row r=1/></sheetData>")],
    ["an entity that XML does not have", sheetXml("<sheetData>&nbsp;</sheetData>")],
    ["an open ampersand", sheetXml("<sheetData>a & b</sheetData>")],
    ["a character that XML cannot hold", sheetXml("<sheetData>\u0001</sheetData>")],
    ["its number", sheetXml("<sheetData>&#1;</sheetData>")],
    [
      "XML in another encoding",
      changed("xl/worksheets/sheet1.xml", { content: new Uint8Array(utf16("<worksheet/>")) }),
    ],
    [
      "XML in another encoding, told of",
      changed("xl/worksheets/sheet1.xml", {
        content: new Uint8Array([
          ...[0xff, 0xfe],
          ...utf16(`<?xml version="1.0" encoding="UTF-16"?><worksheet/>`),
        ]),
      }),
    ],
    [
      "a letter in another encoding",
      changed("xl/worksheets/sheet1.xml", {
        content: new Uint8Array([...text("<worksheet>"), 0xe5, ...text("</worksheet>")]),
      }),
    ],
    [
      "half a letter at the end",
      changed("xl/worksheets/sheet1.xml", {
        content: new Uint8Array([...text("<worksheet/>"), 0xc3]),
      }),
    ],
    [
      "a cell beyond the last column",
      sheetXml(`<sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData>`),
    ],
    [
      "a cell beyond the last row",
      sheetXml(`<sheetData><row><c r="A1048577"><v>1</v></c></row></sheetData>`),
    ],
    ["a cell that is none", sheetXml(`<sheetData><row><c r="1A"><v>1</v></c></row></sheetData>`)],
    ["a row that is none", sheetXml(`<sheetData><row r="-1"/></sheetData>`)],
    [
      "a row of a million digits",
      sheetXml(`<sheetData><row r="${"9".repeat(999_000)}"/></sheetData>`),
    ],
  ])("is told of: %s", async (_, bytes) => {
    expect(await refusal(bytes)).toBe("broken");
  });
});

describe("a bomb", () => {
  const spaces = new Uint8Array(20 * 2 ** 20).fill(32);

  it("that says how large it is, is not unpacked", async () => {
    const large = new Uint8Array(257 * 2 ** 20).fill(32);
    expect(await refusal(changed("xl/worksheets/sheet1.xml", { content: large }))).toBe(
      "too-large",
    );
  });

  it("that says it is small, is left where it passes that", async () => {
    for (const zip64 of [false, true]) {
      const change = { content: spaces, toldSize: 100, zip64 };
      expect(await refusal(changed("xl/worksheets/sheet1.xml", change))).toBe("broken");
    }
    for (const name of [
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "_rels/.rels",
    ]) {
      expect(await refusal(changed(name, { content: spaces, toldSize: 0, flags: 8 }))).toBe(
        "broken",
      );
    }
  });

  it("of one sheet told a thousand times is summed", async () => {
    const sheet = `<sheetData>${" ".repeat(900_000)}</sheetData>`;
    const bytes = zipOf(
      workbookFiles({ A: sheet }).map((file) =>
        file.name === "xl/workbook.xml"
          ? {
              ...file,
              content: `<workbook>${`<sheet name="A" id="rId1"/>`.repeat(999)}</workbook>`,
            }
          : file,
      ),
    );
    expect(await refusal(bytes)).toBe("too-large");
  });

  it("of files without end is refused", async () => {
    const many = Array.from({ length: 21_000 }, (_, at) => ({ name: `${at}/`, content: "" }));
    expect(await refusal(zipOf([...files, ...many], { zip64End: true }))).toBe("too-large");
  });

  it.each([
    ["laughs a billion times", `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>`],
    ["reads a file of the machine", `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>`],
    ["declares nothing much", `<!DOCTYPE a>`],
  ])("that %s is not read", async (_, declaration) => {
    for (const { name, content } of files.slice(1)) {
      expect(await refusal(changed(name, { content: `${declaration}${content}` }))).toBe(
        "declarations",
      );
    }
  });

  it("of corners far apart is refused before the grid between them is made", async () => {
    const corner = `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const [sheet] = await readXlsx({
      name: "a",
      bytes: sheetOf(`<row r="1"><c r="A1"><v>1</v></c></row>${corner}`),
    });
    expect([sheet?.rows.length, sheet?.rows[1]?.length, sheet?.rows.at(-1)?.length]).toEqual([
      1_048_576, 0, 16_384,
    ]);
    const sheets = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`S${i}`, `<sheetData>${corner}</sheetData>`]),
    );
    expect(await refusal(workbookOf(sheets))).toBe("too-large");
    const wide = Array.from(
      { length: 2_000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    expect(await refusal(sheetOf(wide.join("")))).toBe("too-large");
  });

  it("of a million columns is refused", async () => {
    expect(await refusal(sheetOf(`<row>${"<c><v>1</v></c>".repeat(1_000_000)}</row>`))).toBe(
      "broken",
    );
  });

  it.each<[string, string, string]>([
    [
      "merged cells",
      "too-large",
      `${one}<mergeCells>${`<mergeCell ref="A1:A9"/>`.repeat(100_001)}</mergeCells>`,
    ],
    [
      "merged columns",
      "too-large",
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="A1000000"><v>1</v></c></row></sheetData>
       <mergeCells>${`<mergeCell ref="A1:A1048576"/>`.repeat(50_000)}</mergeCells>`,
    ],
    ["a tag without end", "too-large", `<sheetData a="${"b".repeat(3_000_000)}"/>`],
    ["a name without end", "too-large", `<${"b".repeat(3_000_000)}/>`],
    ["a comment without end", "too-large", `<!--${"b".repeat(3_000_000)}`],
    [
      "text without end",
      "too-large",
      `<sheetData><row><c t="str"><v>${"b".repeat(3_000_000)}</v></c></row></sheetData>`,
    ],
    [
      "attributes without values",
      "broken",
      `<sheetData><row ${"a ".repeat(400_000)}/></sheetData>`,
    ],
    [
      "attributes without end",
      "read",
      `<sheetData><row ${Array.from({ length: 80_000 }, (_, at) => `a${at}=''`).join(" ")}/></sheetData>`,
    ],
    ["instructions without end", "too-large", `<?a ${"b".repeat(3_000_000)}`],
    ["letters without end", "too-large", `<![CDATA[${"b".repeat(3_000_000)}`],
    ["tags within tags", "read", `${"<a>".repeat(500_000)}${"</a>".repeat(500_000)}`],
    ["digits", "read", `<sheetData><row><c><v>${"1".repeat(900_000)}x</v></c></row></sheetData>`],
    [
      "open ampersands",
      "broken",
      `<sheetData><row><c t="str"><v>${"&".repeat(900_000)}</v></c></row></sheetData>`,
    ],
    [
      "underscores",
      "read",
      `<sheetData><row><c t="str"><v>${"_x00".repeat(200_000)}</v></c></row></sheetData>`,
    ],
  ])("of %s ends: %s", async (_, code, xml) => {
    expect(await refusal(sheetXml(xml))).toBe(code);
  });

  it("of formats ends", async () => {
    const formats = (code: string) =>
      `<numFmts><numFmt numFmtId="164" formatCode="${code.repeat(400_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    for (const code of ["[", "&quot;", "_"]) {
      const bytes = sheetOf(`<row><c s="0"><v>1</v></c></row>`, {
        styles: formats(code).slice(0, 990_000),
      });
      expect(["read", "broken", "too-large"]).toContain(await refusal(bytes));
    }
    const many = `<cellXfs>${"<xf/>".repeat(100_001)}</cellXfs>`;
    expect(await refusal(sheetOf("", { styles: many }))).toBe("too-large");
  });
});

describe("names", () => {
  it("that lead out of the workbook lead nowhere", async () => {
    const rels = files.find(({ name }) => name === "xl/_rels/workbook.xml.rels")?.content as string;
    for (const target of [
      "../../../../etc/passwd",
      "/etc/passwd",
      "..\\..\\secret",
      "file:///etc/passwd",
    ]) {
      const content = rels.replace("worksheets/sheet1.xml", target);
      expect(await refusal(changed("xl/_rels/workbook.xml.rels", { content }))).toBe("broken");
    }
    const out = rels.replace(
      `Target="worksheets/sheet1.xml"`,
      `Target="http://example.org/a.xml" TargetMode="External"`,
    );
    const sheets = await readXlsx({
      name: "a",
      bytes: changed("xl/_rels/workbook.xml.rels", { content: out }),
    });
    expect(sheets).toEqual([]);
  });

  it("of objects' own properties are names like any other", async () => {
    const [sheet] = await readXlsx({
      name: "a",
      bytes: workbookOf({
        constructor: `<sheetData><row><c t="str"><v>__proto__</v></c><c t="str"><v>&amp;toString;</v></c></row></sheetData>`,
      }),
    });
    expect([sheet?.name, sheet?.rows]).toEqual(["constructor", [["__proto__", "&toString;"]]]);
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(await refusal(sheetXml(`<sheetData ${name}="1">&${name};</sheetData>`))).toBe(
        "broken",
      );
      expect(await refusal(sheetXml(`<${name} ${name}="1" /><sheetData/>`))).toBe("read");
    }
  });
});
