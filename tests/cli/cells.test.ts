import { readFileSync } from "node:fs";
import Ajv04 from "ajv-draft-04";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { writeXlsx } from "../../src/formats/xlsx/index.js";
import { fakeIo } from "./fake-io.js";

const schema = JSON.parse(readFileSync("tests/formats/sarif-schema.json", "utf8"));
const isSarif = new Ajv04.default({
  strict: false,
  allErrors: true,
  validateFormats: false,
  unicodeRegExp: false,
}).compile(schema);

/** In a spreadsheet the goals stand in rows 2 and 3; in the file, which says its delimiter first, on lines 3 and 5. */
const goals =
  'sep=;\r\nMål;Nivå;Ansvarig\r\n"Färre\r\nensamma";nämnd;ingen\r\nTrygg;nämnd;ingen\r\n';
const workbook = await writeXlsx([
  {
    name: "Mål",
    rows: [
      ["Mål", "Nivå", "Ansvarig"],
      ["Fler i arbete", "nämnd", "ingen"],
    ],
  },
]);
const only = ["--as-of", "2026-11-01", "--only", "goal-has-owner"];
const whose = ["--organisation", "Exempelkommun"];

/** A machine with an imported plan. */
const imported = async (
  files: Readonly<Record<string, string | Uint8Array>> = {
    "mål.csv": goals,
    "arbete.xlsx": workbook,
  },
) => {
  const machine = fakeIo(files);
  expect(
    await run(["import", ...Object.keys(files), "-o", "plan.json", ...whose], machine.io),
  ).toBe(0);
  machine.said.stdout = "";
  machine.said.stderr = "";
  const ask = async (...argv: readonly string[]): Promise<string> => {
    machine.said.stdout = "";
    machine.said.stderr = "";
    await run(argv, machine.io);
    return machine.said.stdout;
  };
  const checked = (...more: readonly string[]) => ask("check", "plan.json", ...only, ...more);
  return { ...machine, ask, checked };
};

/** The same machine after somebody has written over some files, or taken them away. */
const later = (
  { bytesIn, paths }: Pick<ReturnType<typeof fakeIo>, "bytesIn" | "paths">,
  changed: Readonly<Record<string, string | undefined>>,
) => {
  const files = new Map<string, string | Uint8Array | undefined>([
    ...paths().map((path) => [path, bytesIn(path)] as const),
    ...Object.entries(changed),
  ]);
  return fakeIo(
    Object.fromEntries(
      [...files].flatMap(([path, content]) => (content === undefined ? [] : [[path, content]])),
    ),
  );
};

/** The line of the plan on which an entity's owner stands. */
const ownerLine = (plan: string, id: string): number => {
  const lines = plan.split("\n");
  const from = lines.findIndex((line) => line.includes(`"${id}"`));
  return lines.findIndex((line, at) => at > from && line.includes('"owner"')) + 1;
};

describe("the cell of a finding, from a list to a check", () => {
  it("stands in SARIF: a text table's line first, a workbook behind the plan, and both are valid", async () => {
    const { checked, textOf } = await imported();
    const log = JSON.parse(await checked("--format", "sarif"));
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    const [run0] = log.runs;
    const [lonely, work, safe] = run0.results;
    expect(lonely.message.text).toMatch(/ \(mål\.csv, C2\)$/);
    expect(lonely.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "m%C3%A5l.csv" },
          region: { startLine: 3 },
        },
        logicalLocations: [
          { name: "goal:farre-ensamma", fullyQualifiedName: "/goals/0/owner", kind: "object" },
          { name: "C2", fullyQualifiedName: "mål.csv, C2", kind: "cell" },
        ],
      },
    ]);
    const [inPlan] = lonely.relatedLocations;
    expect(inPlan.message.text).toBe("I planen.");
    expect(inPlan.physicalLocation.artifactLocation.uri).toBe("plan.json");
    expect(inPlan.physicalLocation.region.startLine).toBe(
      ownerLine(textOf("plan.json"), "goal:farre-ensamma"),
    );
    expect(lonely.properties.cell).toEqual({ file: "mål.csv", row: 2, column: 3, line: 3 });
    expect(safe.locations[0].physicalLocation.region).toEqual({ startLine: 5 });

    expect(work.locations[0].physicalLocation.artifactLocation.uri).toBe("plan.json");
    expect(work.locations[0].physicalLocation.region.startLine).toBe(
      ownerLine(textOf("plan.json"), "goal:fler-i-arbete"),
    );
    expect(work.message.text).toMatch(/ \(arbete\.xlsx, Mål, C2\)$/);
    expect(work.relatedLocations).toEqual([
      {
        message: { text: "Läst från arbete.xlsx, Mål, C2." },
        physicalLocation: { artifactLocation: { uri: "arbete.xlsx" } },
        logicalLocations: [
          { name: "goal:fler-i-arbete", fullyQualifiedName: "/goals/2/owner", kind: "object" },
          { name: "C2", fullyQualifiedName: "arbete.xlsx, Mål, C2", kind: "cell" },
          { name: "Mål", fullyQualifiedName: "Mål", kind: "sheet" },
        ],
      },
    ]);
    expect(run0.artifacts.map((one: { location: { uri: string } }) => one.location.uri)).toEqual([
      "plan.json",
      "m%C3%A5l.csv",
      "arbete.xlsx",
    ]);
  });

  it("is where GitHub puts its annotation: the line of a text table, else the plan, with the cell in words", async () => {
    const { checked, textOf } = await imported();
    const [lonely = "", work = "", safe = ""] = (await checked("--format", "github")).split("\n");
    expect(lonely).toContain("::warning file=mål.csv,line=3,title=");
    expect(lonely).toContain("%0Amål.csv, C2%0A");
    expect(safe).toContain("::warning file=mål.csv,line=5,title=");
    const line = ownerLine(textOf("plan.json"), "goal:fler-i-arbete");
    expect(work).toContain(`::warning file=plan.json,line=${line},col=`);
    expect(work).toContain("%0Aarbete.xlsx, Mål, C2%0A");
  });

  it("is where JUnit links its case, and stands in what the case says", async () => {
    const { checked, textOf } = await imported();
    const failed = await checked("--format", "junit", "--fail-on", "warning");
    expect(failed).toContain('(goal:trygg) · owner" file="mål.csv" line="5">');
    expect(failed).toMatch(
      /<failure [^\n]*>\n\s+mål\.csv, C3\n\s+plan\.json:\d+:\d+ \/goals\/1\/owner/,
    );
    const line = ownerLine(textOf("plan.json"), "goal:fler-i-arbete");
    expect(failed).toContain(`(goal:fler-i-arbete) · owner" file="plan.json" line="${line}">`);
    expect(failed).toContain("        arbete.xlsx, Mål, C2\n");
    // What is too light to fail is told in one line alone.
    const skipped = await checked("--format", "junit");
    expect(skipped).toContain('har ingen ansvarig enhet. arbete.xlsx, Mål, C2"/>');
  });

  it("stands in Markdown and in both summaries", async () => {
    const { checked } = await imported();
    const markdown = await checked("--format", "markdown");
    expect(markdown).toContain("(goal:farre-ensamma · owner; mål.csv, C2)");
    expect(markdown).toContain("(goal:fler-i-arbete · owner; arbete.xlsx, Mål, C2)");
    expect((await checked("--summary")).replace(/\s+/g, " ")).toContain(
      "(goal-has-owner). Se först mål.csv, C2.",
    );
    expect((await checked("--summary", "--lang", "en")).replace(/\s+/g, " ")).toContain(
      "(goal-has-owner). See mål.csv, C2 first.",
    );
    const table = await checked("--summary", "--format", "markdown");
    expect(table).toContain("| Tyngd | Fynd | Regel | Se först |\n| --- | ---: | --- | --- |");
    expect(table).toContain("| mål.csv, C2 |");
  });

  it("stands where accepted findings are told", async () => {
    const { ask, checked } = await imported();
    const why = ["--because", "Känt.", "--review-by", "2027-01-01", "-o", "ok.json"];
    await ask("accept", "plan.json", ...only, ...why);
    expect(await checked("--baseline", "ok.json")).toContain("enhet. (mål.csv, C2)");
    expect(await checked("--baseline", "ok.json", "--format", "markdown")).toContain(
      "(arbete.xlsx, Mål, C2)",
    );
  });

  it("stands in the row of a table of findings, each part in a column", async () => {
    const { ask, textOf } = await imported();
    await ask("export", "plan.json", "--what", "findings", "--as-of", "2026-11-01", "-o", "f.csv");
    const rows = textOf("f.csv").split("\r\n");
    expect(rows[0]).toContain(";Fält;Fil;Blad;Rad;Kolumn;Text;");
    expect(rows.find((row) => row.includes("goal:trygg"))).toContain(";owner;mål.csv;;3;C;");
    expect(rows.find((row) => row.includes("goal:fler"))).toContain(";owner;arbete.xlsx;Mål;2;C;");
  });

  it("stands in every other place that lists findings: show, report, explain and brief", async () => {
    const { ask, textOf } = await imported();
    const year = ["--as-of", "2026-11-01", "--year", "2026", "--hours-per-year", "1700"];
    expect(await ask("show", "plan.json", ...year)).toContain("(mål.csv, C2)");
    const seen = JSON.parse(await ask("show", "plan.json", ...year, "--json"));
    const owner = (one: { rule: string }) => one.rule === "goal-has-owner";
    expect(seen.report.findings.find(owner).cell).toMatchObject({ file: "mål.csv", row: 2 });
    expect(await ask("report", "plan.json", ...year, "--format", "text")).toContain(
      "(mål.csv, C2)",
    );
    await ask("report", "plan.json", ...year, "-o", "blad.html");
    expect(textOf("blad.html")).toContain("har ingen ansvarig enhet. (mål.csv, C2)");
    expect(textOf("blad.html")).toContain(
      'har ingen ansvarig enhet.<div class="muted">arbete.xlsx, Mål, C2</div>',
    );
    const facts = JSON.parse(await ask("report", "plan.json", ...year, "--format", "json"));
    expect(facts.tables.findings.find(owner).cell).toBe("mål.csv, C2");
    const explained = await ask("explain", "goal:trygg", "plan.json", "--as-of", "2026-11-01");
    expect(explained).toContain("– ”Trygg” har ingen ansvarig enhet. (mål.csv, C3)");
    expect(explained).toContain("(goal-has-owner; mål.csv, C3)");
    const told = JSON.parse(
      await ask("explain", "goal:trygg", "plan.json", "--as-of", "2026-11-01", "--json"),
    );
    expect(told.goal.breaks.find(owner).cell).toMatchObject({ row: 3, column: 3 });
  });

  it("stands in what is told of powers: brief and explain", async () => {
    const folder = "examples/from-the-desk";
    const tables = ["delegationsordning.xlsx", "mal-och-indikatorer.xlsx", "rapporter.csv"];
    const { io, said, textOf } = fakeIo(
      Object.fromEntries(
        [...tables, "mapping.json"].map((file) => [file, readFileSync(`${folder}/${file}`)]),
      ),
    );
    await run(["import", ...tables, "--mapping", "mapping.json", "-o", "plan.json", ...whose], io);
    const ask = async (...argv: readonly string[]) => {
      said.stdout = "";
      await run(argv, io);
      return said.stdout;
    };
    // The receiver of an urgent mandate stands in column D of the sixth row.
    const cell = {
      file: "delegationsordning.xlsx",
      sheet: "Delegationsordning",
      row: 6,
      column: 4,
    };
    const text = "(delegationsordning.xlsx, Delegationsordning, D6)";
    const id = ["delegation:1-1", "plan.json", "--as-of", "2026-11-01"];
    expect((await ask("explain", ...id)).replace(/\s+/g, " ")).toContain(text);
    const { links } = JSON.parse(await ask("explain", ...id, "--json")).delegation;
    expect(links.at(-1).breaks[0].cell).toEqual(cell);
    const who = ["plan.json", "position:omsorgschef", "--as-of", "2026-11-01"];
    expect((await ask("brief", ...who)).replace(/\s+/g, " ")).toContain(text);
    expect(JSON.parse(await ask("brief", ...who, "--json")).brief.decides.findings[0].cell).toEqual(
      cell,
    );
    const year = ["--as-of", "2026-11-01", "--year", "2026", "--hours-per-year", "1700"];
    // Once beside the chain, and once among the findings.
    const shown = (await ask("show", "plan.json", ...year)).replace(/\s+/g, " ");
    expect(shown.split(text)).toHaveLength(3);
    await ask("report", "plan.json", ...year, "--sections", "delegation", "-o", "kedja.html");
    expect(
      textOf("kedja.html")
        .replace(/<[^>]*>|\s+/g, " ")
        .replace(/ +/g, " "),
    ).toContain(text);
  });
});

describe("a place without a column", () => {
  it("is a row, and is told as one", async () => {
    const { io, said } = await imported({ "mål.csv": "Mål;Nivå\nTrygg;nämnd\n" }).then((machine) =>
      later(machine, {
        "plan.json": machine.textOf("plan.json").replace('"level"', '"owner": null,\n"level"'),
      }),
    );
    await run(["check", "plan.json", ...only], io);
    expect(said.stdout).toContain("mål.csv, rad 2");
    said.stdout = "";
    await run(["check", "plan.json", ...only, "--format", "sarif"], io);
    const log = JSON.parse(said.stdout);
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    expect(log.runs[0].results[0].locations[0].logicalLocations[1]).toEqual({
      name: "2",
      fullyQualifiedName: "mål.csv, rad 2",
      kind: "row",
    });
  });
});

describe("the cell of a fault, in a plan that was changed by hand after its import", () => {
  const broken = async () => {
    const machine = await imported();
    return later(machine, {
      "plan.json": machine.textOf("plan.json").replaceAll('"board"', '"namnd"'),
    });
  };

  it("is told beside the plan's own place, in every shape", async () => {
    const { io, said } = await broken();
    expect(await run(["check", "plan.json", "--format", "github"], io)).toBe(2);
    expect(said.stdout.split("\n")[0]).toMatch(/^::error file=plan\.json,line=\d+,col=\d+,/);
    expect(said.stdout).toContain("%0Amål.csv, B2\n");
    said.stdout = "";
    await run(["check", "plan.json", "--format", "junit"], io);
    expect(said.stdout).toMatch(/file="plan\.json" line="\d+">/);
    expect(said.stdout).toContain("        arbete.xlsx, Mål, B2\n");
    said.stdout = "";
    await run(["check", "plan.json", "--format", "sarif"], io);
    const log = JSON.parse(said.stdout);
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    const [first, , work] = log.runs[0].invocations[0].toolExecutionNotifications;
    expect(first.locations.map((one: Located) => uriOf(one))).toEqual([
      "plan.json",
      "m%C3%A5l.csv",
    ]);
    expect(first.locations[1].physicalLocation.region).toEqual({ startLine: 3 });
    expect(work.locations[1].message.text).toBe("Läst från arbete.xlsx, Mål, B2.");
  });

  it("is told by every command that reads a plan, and once that it was changed", async () => {
    const { io, said } = await broken();
    await run(["measure", "plan.json", "--year", "2026", "--hours-per-year", "1700"], io);
    expect(said.stderr).toContain("mål.csv, B2");
    expect(said.stderr.match(/plan\.json har ändrats sedan importen\./g)).toHaveLength(1);
    said.stderr = "";
    await run(["compare", "plan.json", "plan.json", "--year", "2026"], io);
    expect(said.stderr).toContain("$.goals[0].level (mål.csv, B2): ");
  });
});

interface Located {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
}
const uriOf = ({ physicalLocation }: Located): string => physicalLocation.artifactLocation.uri;

describe("what lies beside the plan", () => {
  const check = ["check", "plan.json", ...only];

  it("says nothing when all is as it was, line ends turned on the way or not", async () => {
    const machine = await imported();
    await machine.checked();
    expect(machine.said.stderr).toBe("");
    const { io, said } = later(machine, {
      "mål.csv": goals.replaceAll("\r", ""),
      "plan.json": `${JSON.stringify(JSON.parse(machine.textOf("plan.json")))}`,
    });
    await run(check, io);
    expect(said.stdout).toContain("mål.csv, C2");
    expect(said.stderr).toBe("");
  });

  it("tells once that a table has changed since, and names it", async () => {
    const machine = await imported();
    const { io, said } = later(machine, { "mål.csv": `${goals}Ny;nämnd;ingen\r\n` });
    await run(check, io);
    expect(said.stdout).toContain("mål.csv, C2");
    expect(said.stderr).toBe(
      "Ändrat sedan det lästes in: mål.csv. Rader kan ha flyttat sig; läs in igen med styrkedja import.\n",
    );
    said.stderr = "";
    await run([...check, "--lang", "en"], io);
    expect(said.stderr).toContain("Changed since it was read: mål.csv. Rows may have moved;");
  });

  it("is not missed for a plan that was written by hand, or that comes by standard input", async () => {
    const plan = (await imported()).textOf("plan.json");
    const alone = fakeIo({ "plan.json": plan }, { stdin: plan });
    for (const file of ["plan.json", "-"]) {
      alone.said.stdout = "";
      await run(["check", file, ...only], alone.io);
      expect(alone.said.stdout).toContain("goal:trygg · owner\n    Varför");
      expect(alone.said.stderr).toBe("");
    }
  });

  it("tells the cell of a table that is not where one stands, and opens the plan", async () => {
    const machine = await imported();
    const { io, said } = later(machine, { "mål.csv": undefined });
    await run(check, io);
    expect(said.stdout).toContain("mål.csv, C2");
    said.stdout = "";
    await run([...check, "--format", "github"], io);
    expect(said.stdout).toMatch(/^::warning file=plan\.json,line=\d+,col=.*%0Amål\.csv, C2%0A/);
    said.stdout = "";
    await run([...check, "--format", "junit"], io);
    expect(said.stdout).not.toContain('file="mål.csv"');
    said.stdout = "";
    await run([...check, "--format", "sarif"], io);
    const log = JSON.parse(said.stdout);
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    const [lonely] = log.runs[0].results;
    expect(lonely.locations.map(uriOf)).toEqual(["plan.json"]);
    expect(lonely.relatedLocations.map(uriOf)).toEqual(["m%C3%A5l.csv"]);
    expect(lonely.relatedLocations[0].physicalLocation.region).toEqual({ startLine: 3 });
    expect(said.stderr).toBe("");
  });

  it("tells that the plan was edited since, and no cell of what was added by hand", async () => {
    const machine = await imported();
    const plan = JSON.parse(machine.textOf("plan.json"));
    plan.goals = [{ id: "goal:ny", level: "board", owner: null }, ...plan.goals];
    const { io, said } = later(machine, { "plan.json": JSON.stringify(plan) });
    await run([...check, "--format", "github"], io);
    const [lonely = "", , added = ""] = said.stdout.split("\n");
    expect(added).toContain("file=plan.json,line=1,");
    expect(added).not.toContain("csv");
    // The id holds, wherever in the plan it stands now.
    expect(lonely).toContain("file=mål.csv,line=3,");
    expect(said.stderr).toMatch(/^plan\.json har ändrats sedan importen\. [^\n]*\n$/);
  });

  it("tells no cell of a row that is gone from a table that was read again", async () => {
    const machine = await imported({ "mål.csv": goals });
    const { io, said, textOf } = later(machine, {
      "mål.csv": "Mål;Nivå;Ansvarig\nTrygg;nämnd;ingen\n",
    });
    await run(["import", "mål.csv", "-o", "plan.json"], io);
    expect(textOf("plan.json")).toContain("goal:farre-ensamma");
    said.stdout = "";
    said.stderr = "";
    await run([...check, "--json"], io);
    const cells = JSON.parse(said.stdout).report.findings.map(
      ({ entity, cell }: { entity: string; cell?: object }) => [entity, cell],
    );
    expect(cells).toEqual([
      ["goal:farre-ensamma", undefined],
      ["goal:trygg", { file: "mål.csv", row: 2, column: 3 }],
    ]);
    expect(said.stderr).toBe("");
  });

  const side = (machine: { textOf: (path: string) => string }) =>
    JSON.parse(machine.textOf("plan.import.json"));

  it("of an older kind, without hashes, is believed", async () => {
    const machine = await imported();
    const old = side(machine);
    const { hash: _, ...rest } = old;
    const tables = old.tables.map(({ hash: __, ...table }: { hash: string }) => table);
    const { io, said } = later(machine, {
      "plan.import.json": JSON.stringify({ ...rest, tables }),
      "mål.csv": "other",
    });
    await run(check, io);
    expect(said.stdout).toContain("mål.csv, C2");
    expect(said.stderr).toBe("");
  });

  it("keeps the places of a list when another is read", async () => {
    const machine = await imported({ "mål.csv": goals });
    const { io, said } = later(machine, { "enheter.csv": "Enhet;Typ\nSkolan;enhet\n" });
    expect(await run(["import", "enheter.csv", "-o", "plan.json"], io)).toBe(0);
    said.stdout = "";
    said.stderr = "";
    await run([...check, "--format", "github"], io);
    expect(said.stdout).toContain("::warning file=mål.csv,line=5,");
    expect(said.stderr).toBe("");
  });

  it.each([
    ["{", "plan.import.json kan inte läsas"],
    [
      '{"format":1}',
      "plan.import.json kan inte läsas, och därför sägs inte i vilka celler något står. $.",
    ],
    [
      '{"format":1,"organisation":"organisation:b","tables":[],"entities":{},"names":{}}',
      "plan.import.json hör till organisation:b, planen till organisation:exempelkommun",
    ],
  ])("that cannot be used is told once, and the check goes on: %s", async (text, words) => {
    const machine = await imported();
    const { io, said } = later(machine, { "plan.import.json": text });
    expect(await run(check, io)).toBe(0);
    expect(said.stdout).toContain("goal:trygg · owner");
    expect(said.stdout).not.toContain("mål.csv");
    expect(said.stderr).toContain(words);
    expect(said.stderr.split("\n")).toHaveLength(2);
  });

  it("opens no file outside the folder one stands in, whatever it says", async () => {
    const machine = await imported();
    const opened: string[] = [];
    for (const file of [
      "/etc/passwd",
      "../x.csv",
      "C:/x.csv",
      "\\\\server\\x.csv",
      "a/../../x",
      "-",
      "http://x.example/",
    ]) {
      const old = side(machine);
      const tables = old.tables.map((table: object) => ({ ...table, file }));
      const { io } = later(machine, {
        "plan.import.json": JSON.stringify({ ...old, tables }),
      });
      await run(check, {
        ...io,
        readFile: async (path) => {
          opened.push(path);
          return io.readFile(path);
        },
      });
    }
    expect(new Set(opened)).toEqual(new Set(["plan.json", "plan.import.json"]));
  });

  it.each([
    ["that is not here", "::error::x,y<script>alert(1)</script>[x](http://x.example)"],
    ["that is here", ",y<script>alert(1)<script>[x](y)"],
  ])(
    "may hold any name %s and any number: nothing breaks, and nothing is steered",
    async (_, odd) => {
      const machine = await imported({ "mål.csv": goals });
      const name = `a\nb%0A${odd}\u202e${"ö".repeat(300)}`;
      const isHere = !odd.includes(":");
      const old = side(machine);
      const big = Number.MAX_SAFE_INTEGER;
      const text = JSON.stringify({
        ...old,
        tables: [{ ...old.tables[0], file: name, columns: { owner: big, "label.sv": 1 } }],
        entities: { ...old.entities, "goal:trygg": { table: big, row: 1 } },
      }).replace(
        '"entities":{',
        '"entities":{"__proto__":{"table":0,"row":1},"constructor":{"table":0,"row":1},',
      );
      const { io, said } = later(machine, {
        "plan.import.json": text,
        ...(isHere && { [name]: goals }),
      });
      const shape = async (...more: readonly string[]) => {
        said.stdout = "";
        await run([...check, ...more], io);
        return said.stdout;
      };
      expect(await shape("--json")).toContain("goal:farre-ensamma");
      const [, cell] = JSON.parse(await shape("--json")).report.findings.map(
        (one: { cell?: object }) => one.cell,
      );
      expect(cell).toBeUndefined();
      for (const format of ["text", "markdown"]) {
        const told = await shape("--format", format);
        expect(told).not.toContain("\u202e");
        expect(told).not.toMatch(/^b%0A/m);
      }
      expect(await shape("--format", "markdown")).not.toContain("<script>");
      const github = await shape("--format", "github");
      expect(github.split("\n").filter((line) => line.startsWith("::error"))).toEqual([]);
      expect(github).toContain(isHere ? "file=a%0Ab%250A%2Cy<script>" : "file=plan.json");
      const junit = await shape("--format", "junit");
      expect(junit).not.toContain("<script>");
      const log = JSON.parse(await shape("--format", "sarif"));
      expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
      const [first] = log.runs[0].results;
      expect(first.message.text).not.toContain("](");
      expect(first.message.text).toContain(`(a b%0A${odd.slice(0, 7)}`);
      expect(first.message.text).not.toContain("\u202e");
      const uris = [...first.locations, ...first.relatedLocations].map(uriOf);
      expect(uris[isHere ? 0 : 1]).toMatch(
        isHere ? /^a%0Ab%250A%2Cy%3C/ : /^a%0Ab%250A%3A%3Aerror/,
      );
      expect(uris[isHere ? 1 : 0]).toBe("plan.json");
      said.stdout = "";
      const year = ["--as-of", "2026-11-01", "--year", "2026", "--hours-per-year", "1700"];
      await run(["report", "plan.json", ...year], io);
      expect(said.stdout).not.toContain("<script>alert");
    },
  );
});
