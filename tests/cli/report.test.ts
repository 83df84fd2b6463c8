import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { planHash } from "../../src/html/plan-hash.js";
import { parsePlanOrThrow } from "../../src/plan/parse-plan-or-throw.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const told = ["--as-of", "2026-11-01", "--year", "2026", "--hours-per-year", "1700"];

const report = async (argv: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const machine = fakeIo({ "plan.json": json(small), ...files });
  const code = await run(["report", "plan.json", ...told, ...argv], machine.io);
  return { code, ...machine.said, textOf: machine.textOf, paths: machine.paths };
};

describe("report", () => {
  it("writes the whole page to a file, with the version it was made with", async () => {
    const { code, stdout, stderr, textOf } = await report(["-o", "report.html"]);
    expect([code, stdout, stderr]).toEqual([0, "", "Skrev report.html.\n"]);
    expect(textOf("report.html").startsWith("<!doctype html>\n")).toBe(true);
    expect(textOf("report.html").includes("styrkedja 1.2.3")).toBe(true);
  });

  it("says the hash of the plan that the library would reckon", async () => {
    const { stdout } = await report(["--format", "json"]);
    expect(JSON.parse(stdout).hash).toBe(planHash(parsePlanOrThrow(small)));
    const page = await report([]);
    expect(page.stdout).toContain(planHash(parsePlanOrThrow(small)));
  });

  it("writes over a file only with --force", async () => {
    const there = { "report.html": "mine" };
    const kept = await report(["-o", "report.html"], there);
    expect([kept.code, kept.textOf("report.html")]).toEqual([2, "mine"]);
    expect(kept.stderr).toContain("report.html finns redan.");
    const forced = await report(["-o", "report.html", "--force"], there);
    expect(forced.code).toBe(0);
    expect(forced.textOf("report.html").startsWith("<!doctype html>")).toBe(true);
  });

  it("shows the sections asked for, and refuses one that is none", async () => {
    const { stdout } = await report(["--sections", "method,lead", "--lang", "en"]);
    expect([...stdout.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      "method",
      "lead",
    ]);
    const wrong = await report(["--sections", "lede"]);
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toContain("lede");
  });

  it("gives the overview as text, the same as show", async () => {
    const { stdout } = await report(["--format", "text"]);
    const { io, said } = fakeIo({ "plan.json": json(small) });
    await run(["show", "plan.json", ...told], io);
    expect(stdout).toBe(said.stdout);
  });

  it("gives a paper for decision in Markdown, with the proposal left to its author", async () => {
    const { code, stdout } = await report(["--format", "markdown"]);
    expect(code).toBe(0);
    const headings = stdout.split("\n").filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "# Tjänsteskrivelse: styrningen i Exempelkommun",
      "## Ärendet i korthet",
      "## Bakgrund",
      "## Vad planen visar",
      "## Börda",
      "## De tyngsta kraven",
      "### 1\\. Månadsrapport",
      "## Vad som inte kan sägas",
      "## Källor",
      "## Förslag till beslut",
    ]);
    // Twelve times, two units, half an hour each.
    expect(stdout).toContain("- **Tar:** 12 timmar om året");
    expect(stdout).toContain("Underlaget föreslår inget beslut.");
  });

  it("gives the facts of the page as one object, with null for what is not told", async () => {
    const { stdout } = await report(["--format", "json"]);
    const facts = JSON.parse(stdout);
    expect(facts).toMatchObject({ asOf: "2026-11-01", year: 2026, counts: { error: 0 } });
    expect(facts.tables.goals).toEqual([
      { id: "goal:a", goal: "Färre ensamma", judgement: null, period: null },
      { id: "goal:b", goal: "Bara en tanke", judgement: null, period: null },
    ]);
    expect(facts.tables.demands).toEqual([
      {
        id: "obligation:month",
        demand: "Månadsrapport",
        lowHours: 12,
        likelyHours: 12,
        highHours: 12,
        isUntold: false,
      },
      {
        id: "obligation:untold",
        demand: "Ingen vet vad den tar",
        lowHours: null,
        likelyHours: null,
        highHours: null,
        isUntold: true,
      },
    ]);
  });

  it.each([
    [["--format", "pdf"], "--format är html, text, markdown eller json, inte pdf."],
    [
      ["--format", "markdown", "--sections", "lead"],
      "--sections är för --format html, inte markdown.",
    ],
  ])("refuses %j", async (argv, words) => {
    const { code, stdout, stderr } = await report(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(words);
  });

  it("tells in its help which formats it has", async () => {
    const { io, said } = fakeIo();
    await run(["report", "--help"], io);
    expect(said.stdout).toContain("--format html|text|markdown|json");
  });
});
