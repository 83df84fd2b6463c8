import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const goalHasOwner = ["--only", "goal-has-owner"];
const asOf = ["--as-of", "2026-11-01"];

const check = async (argv: readonly string[], plan: object = small) => {
  const { io, said } = fakeIo({ "plan.json": json(plan) });
  return { code: await run(["check", "plan.json", ...argv], io), ...said };
};

describe("check", () => {
  it("tells the finding with its place, reason, source and remedy, and what cannot be told", async () => {
    const { code, stdout, stderr } = await check([...asOf, ...goalHasOwner]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const said of [
      "Exempelkommun: vad planen visar den 1 november 2026",
      "Hänger målen ihop?",
      "▲ Varning     ”Färre ensamma” har ingen ansvarig enhet.",
      "goal:a · owner",
      "Varför      Ett mål som ingen svarar för",
      "Källa       RKA och SKR 2021",
      "Förslag     Skriv vilken enhet",
      "Vad kan inte sägas, och vilken uppgift skulle säga det?",
    ]) {
      expect(stdout).toContain(said);
    }
    expect(stdout).toMatch(
      /Varje mål har en ansvarig enhet .*mål: ansvarig enhet \(goal\.owner\) +1\n/,
    );
  });

  it("speaks English", async () => {
    const { stdout } = await check([...asOf, ...goalHasOwner, "--lang", "en"]);
    expect(stdout).toContain("Exempelkommun: what the plan shows on 1 November 2026");
    expect(stdout).toContain("▲ Warning     “Fewer lonely” has no unit responsible.");
  });

  it.each([
    ["error", 0],
    ["warning", 1],
    ["info", 1],
    ["never", 0],
  ])("with a warning and --fail-on %s ends with %i", async (limit, code) => {
    expect((await check([...asOf, ...goalHasOwner, "--fail-on", limit])).code).toBe(code);
  });

  it("needs a day: told, or the day the plan describes; never today", async () => {
    const { code, stderr } = await check([]);
    expect(code).toBe(2);
    expect(stderr).toContain("Ange --as-of, till exempel --as-of 2026-11-01");
    const described = await check([], { ...small, describedOn: "2025-03-04" });
    expect(described.stdout).toContain("4 mars 2025");
    const vague = await check([], { ...small, describedOn: "2025" });
    expect([vague.code, vague.stderr]).toEqual([
      2,
      expect.stringContaining("Planens describedOn, 2025, är ingen hel dag"),
    ]);
  });

  it("says of a method it does not know that there is none", async () => {
    const { code, stderr } = await check(asOf, { ...small, method: "no-such-method" });
    expect(code).toBe(2);
    expect(stderr).toContain("Planen följer en metod som inte finns här.");
  });

  it("with --json gives one line: the report as data, each message in both languages", async () => {
    const { stdout } = await check([...asOf, ...goalHasOwner, "--json"]);
    expect(stdout.trimEnd()).not.toContain("\n");
    expect(JSON.parse(stdout)).toMatchObject({
      file: "plan.json",
      ok: true,
      organisation: "organisation:exempel",
      report: {
        asOf: "2026-11-01",
        findings: [
          {
            rule: "goal-has-owner",
            entity: "goal:a",
            path: "owner",
            severity: "warning",
            message: {
              sv: "”Färre ensamma” har ingen ansvarig enhet.",
              en: "“Fewer lonely” has no unit responsible.",
            },
          },
        ],
        cannotTell: [{ field: "goal.owner", count: 1, examples: ["goal:b"] }],
      },
    });
  });

  it("shows at most so many findings of each rule and counts the others", async () => {
    const goals = Array.from({ length: 5 }, (_, i) => ({ ...small.goals[0], id: `goal:g-${i}` }));
    const { stdout } = await check([...asOf, ...goalHasOwner, "--most", "2"], { ...small, goals });
    expect(stdout.match(/▲ Varning/g)).toHaveLength(2);
    expect(stdout).toContain("… och 3 till av samma slag.");
  });
});

describe("--summary", () => {
  const short = [...asOf, ...goalHasOwner, "--summary"];

  it("gives the counts, how much could be told, and one line for each rule that found something", async () => {
    const { code, stdout, stderr } = await check(short);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      [
        "Exempelkommun: vad planen visar den 1 november 2026",
        "",
        "1 av 1 fråga kunde besvaras, helt eller delvis. Fynd: 0 fel (✖), 1 varning (▲) och 0 råd (●).",
        "1 av 2 svar kunde ges, räknat för varje post som en fråga ställs om; 1 kan inte sägas och 0 är inte",
        "granskade. Det som inte kan sägas är varken fynd eller godkänt.",
        "",
        "  ▲   1  Varje mål har en ansvarig enhet och en funktion att fråga (goal-has-owner)",
        "",
      ].join("\n"),
    );
    expect((await check([...short, "--fail-on", "warning"])).code).toBe(1);
  });

  it("is a table in Markdown, the heaviest and the most first", async () => {
    const argv = [...asOf, "--summary", "--format", "markdown", "--lang", "en"];
    const plan = JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8"));
    const { stdout } = await check(argv, plan);
    expect(stdout).toMatch(/^# Exempelkommun .*: what the plan shows on 1 November 2026\n/);
    expect(stdout).toContain("| Weight | Findings | Rule |\n| --- | ---: | --- |\n");
    expect(stdout).toMatch(/^\| ▲ Warning \| \d+ \| .* \(report-has-use\) \|$/m);
    const rows = [...stdout.matchAll(/^\| ([✖▲●]) \w+ \| (\d+) \|/gm)].map(
      ([, sign, count]) => ["●▲✖".indexOf(sign ?? ""), Number(count)] as const,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows).toEqual(rows.toSorted(([a, m], [b, n]) => b - a || n - m));
  });

  it("has no rules to show where nothing is found, and is none of the other formats", async () => {
    const { stdout } = await check(short, { ...small, goals: [] });
    expect(stdout).not.toMatch(/[✖▲●] +\d/);
    const wrong = await check([...short, "--format", "sarif"]);
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("--summary är för --format text och markdown, inte sarif.");
  });
});

describe("several plans", () => {
  const files = {
    "a.json": json(small),
    "b.json": "{",
    "c.json": json({ ...small, goals: [] }),
  };
  const argv = ["check", "a.json", "b.json", "c.json", ...asOf];

  it("are answered one by one under their names; one that cannot be read does not stop the others", async () => {
    const { io, said } = fakeIo(files);
    expect(await run(argv, io)).toBe(2);
    expect(said.stdout.match(/── .* ──/g)).toEqual(["── a.json ──", "── c.json ──"]);
    expect(said.stderr).toContain("b.json: Filen tar slut för tidigt");
  });

  it("with --json are one line each", async () => {
    const { io, said } = fakeIo(files);
    await run([...argv, "--json"], io);
    const lines = said.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, ok }) => [file, ok])).toEqual([
      ["a.json", true],
      ["b.json", false],
      ["c.json", true],
    ]);
    expect(lines[1].error).toMatchObject({ code: "json", line: 1, column: 2 });
  });

  it("show how far one has come, on a terminal and nowhere else", async () => {
    const names = Array.from({ length: 6 }, (_, i) => `${i}.json`);
    const many = Object.fromEntries(names.map((name) => [name, json(small)]));
    const terminal = { isTerminal: { stdin: true, stdout: false, stderr: true } };
    const shown = fakeIo(many, terminal);
    await run(["validate", ...names], shown.io);
    expect(shown.said.stderr).toContain("\r6/6");
    const silent = fakeIo(many);
    await run(["validate", ...names], silent.io);
    expect(silent.said.stderr).toBe("");
  });
});
