import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { methods } from "../../src/methods/methods.js";
import { parsePlan } from "../../src/plan/parse-plan.js";
import { catalogue } from "../../src/rules/catalogue.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const call = async (...argv: string[]) => {
  const { io, said } = fakeIo({ "plan.json": json(small) });
  return { code: await run(argv, io), ...said };
};

describe("init", () => {
  it("writes a plan that is a plan, and has something to check and to measure", async () => {
    const { io, said, textOf } = fakeIo();
    expect(await run(["init", "ny.json"], io)).toBe(0);
    expect(said).toEqual({ stdout: "", stderr: expect.stringContaining("Skrev ny.json.") });
    expect(textOf("ny.json")).toContain('"$schema"');
    expect(parsePlan(JSON.parse(textOf("ny.json"))).ok).toBe(true);
    expect(await run(["check", "ny.json"], io)).toBe(0);
    expect(await run(["measure", "ny.json", "--hours-per-year", "1700"], io)).toBe(0);
    expect(await run(["show", "ny.json", "--hours-per-year", "1700"], io)).toBe(0);
  });

  it("is called plan.json when nothing else is said, or goes to the screen", async () => {
    const { io, said, textOf } = fakeIo();
    await run(["init"], io);
    await run(["init", "-"], io);
    expect(said.stdout).toBe(textOf("plan.json"));
  });

  it("never writes over a file unless told to", async () => {
    const { io, said, textOf } = fakeIo({ "plan.json": "mine" });
    expect(await run(["init"], io)).toBe(2);
    expect(said.stderr).toContain("plan.json finns redan.");
    expect(textOf("plan.json")).toBe("mine");
    expect(await run(["init", "--force"], io)).toBe(0);
    expect(textOf("plan.json")).not.toBe("mine");
  });

  it("says when it cannot write", async () => {
    const { io, said } = fakeIo();
    expect(await run(["init", "missing/plan.json", "--lang", "en"], io)).toBe(2);
    expect(said.stderr).toContain("could not be written");
  });
});

describe("schedule", () => {
  it("tells what is due each day, from whom and to whom", async () => {
    const { code, stdout } = await call(
      "schedule",
      "plan.json",
      "--from",
      "2026-11-01",
      "--to",
      "2026-12-31",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("vad som ska lämnas och när, november–december 2026");
    expect(stdout).toMatch(
      /10\u00a0nov\u00a02026 +Månadsrapport +oktober 2026 +Vård- och omsorgsnämnden och Skolan →\n +Kommunfullmäktige\n/,
    );
    expect(stdout).toMatch(
      /31\u00a0dec\u00a02026\* +Ingen vet vad den tar +2026 +Vård- och omsorgsnämnden → ingen angiven\n/,
    );
    expect(stdout).toContain("* Planen säger ingen dag");
  });

  it("cuts no word of a name, however long the names are", async () => {
    const io = fakeIo({
      "plan.json": readFileSync("examples/exempelkommun/plan.json", "utf8"),
    });
    await run(["schedule", "plan.json", "--year", "2026"], io.io);
    const words = new Set(io.said.stdout.split(/\s+/));
    for (const name of [
      "Kommunledningsförvaltningen",
      "Samhällsbyggnadsnämnden",
      "skyddsutrustning",
    ]) {
      expect(words).toContain(name);
    }
    expect(io.said.stdout).not.toMatch(/Kommunledningsförvaltni(?!ngen)/);
    expect(io.said.stdout).not.toMatch(/\d{4}-\d\d-\d\d/);
    for (const line of io.said.stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("tells the last day of each link on the way to a meeting, the first link first", async () => {
    const route = [
      { stage: "council", daysBefore: 0 },
      { stage: "notice", daysBefore: 8 },
      { stage: "board", unit: "unit:von", daysBefore: 10 },
    ];
    const cycle = {
      id: "cycle:council",
      label: { sv: "Delårsrapport" },
      recurrence: { every: "dates", dates: ["2026-11-23"] },
      route,
    };
    const { io, said } = fakeIo({ "plan.json": json({ ...small, cycles: [cycle] }) });
    await run(["schedule", "plan.json", "--year", "2026"], io);
    // Eight days before Monday 23 November is Sunday 15, so Friday 13; ten days before that is Tuesday 3.
    expect(said.stdout.replace(/\s+/g, " ")).toContain(
      "Delårsrapport, 23 november 2026: Vård- och omsorgsnämnden 3 november 2026, kallelsen 13 november 2026, fullmäktige 23 november 2026.",
    );
  });

  it("can be limited to units, and given as data", async () => {
    const argv = ["schedule", "plan.json", "--year", "2026"];
    expect((await call(...argv, "--units", "unit:skola")).stdout).not.toContain("Ingen vet");
    const { schedule } = JSON.parse((await call(...argv, "--json")).stdout);
    expect(schedule.occurrences).toHaveLength(13);
    expect(schedule.occurrences[0]).toMatchObject({ of: "obligation:month", due: "2026-01-10" });
  });
});

describe("rules and explain", () => {
  it("show every rule, and each with its source", async () => {
    const { stdout } = await call("rules");
    for (const { id } of catalogue) expect(stdout).toContain(id);
    const { stdout: lines } = await call("rules", "--json");
    expect(lines.trimEnd().split("\n")).toHaveLength(catalogue.length);
    for (const rule of catalogue) {
      const explained = await call("explain", rule.id, "--lang", "en");
      expect(explained.code).toBe(0);
      expect(explained.stdout.replace(/\s+/g, " ")).toContain(rule.sources[0].citation);
    }
    expect(JSON.parse((await call("explain", "goal-has-owner", "--json")).stdout)).toMatchObject({
      id: "goal-has-owner",
    });
  });
});

describe("methods", () => {
  it("shows every method with how far it is known, and its sources", async () => {
    const { code, stdout } = await call("methods", "--lang", "en");
    expect(code).toBe(0);
    const flat = stdout.replace(/\s+/g, " ");
    for (const { id, known } of methods) {
      expect(stdout).toMatch(new RegExp(`^${id}( \\(default\\))?$`, "m"));
      expect(flat).toContain(known?.en);
    }
    expect(flat).toContain("Sources: Katrineholms kommun, Kommunens styrmodell;");
    expect(stdout).toContain("lots-style (default)");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("shows one in full: its words, levels, stages, grouping, rules and how its sources were read", async () => {
    const flat = async (...argv: string[]) =>
      (await call("methods", ...argv)).stdout.replace(/\s+/g, " ");
    expect(await flat("katrineholm")).toContain("goal: resultatmål");
    expect(await flat("katrineholm")).toContain(
      "– Kommunplan (kommunplan), mandatperiod, fyra år, kommunfullmäktige",
    );
    expect(await flat("katrineholm")).toContain("– steering-system-balanced: info, months 12");
    expect(await flat("katrineholm")).toContain(
      "Återkommer – Månadsuppföljning till kommunstyrelsen",
    );
    expect(await flat("lots-style", "--lang", "en")).toContain(
      "– 4. Situation analysis: goals.situationAnalysis",
    );
    expect(await flat("lean")).toContain("– Transport: ingen regel letar efter det");
    expect(await flat("lean")).toContain(
      "– Överarbete: samma uppgift lämnas två gånger: double-reporting",
    );
    expect(await flat("trappan")).toContain(
      "Jämställ.nu, Trappan (läst i delar) https://www.jamstall.nu",
    );
    expect(await flat("borlange")).toContain("Perspektiv – Kvalitetsledning (quality)");
    expect(await flat("linkoping", "kalmar")).toMatch(/linkoping.*kalmar/);
    expect(await flat("linkoping")).toContain('– goal-in-one-theme-report: på, kinds ["quality"]');
  });

  it("answers with JSON, one method on each line", async () => {
    const lines = async (...argv: string[]) =>
      (await call("methods", "--json", ...argv)).stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect(await lines()).toEqual(JSON.parse(JSON.stringify(methods)));
    expect((await lines("lean")).map(({ id }) => id)).toEqual(["lean"]);
  });

  it("says which is nearest when there is no such method", async () => {
    const { code, stderr } = await call("methods", "kalmr");
    expect(code).toBe(2);
    expect(stderr).toContain("Det finns ingen metod kalmr. Menade du kalmar?");
  });
});

describe("schema", () => {
  it("is the JSON Schema of a plan", async () => {
    expect(JSON.parse((await call("schema")).stdout)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
  });
});
