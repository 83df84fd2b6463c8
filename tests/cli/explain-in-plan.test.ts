import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const plan = {
  ...small,
  describedOn: "2026-11-01",
  positions: [{ id: "position:chief", label: { sv: "Chefen" }, unit: "unit:skola" }],
};
const call = async (...argv: string[]) => {
  const { io, said } = fakeIo({ "plan.json": json(plan) });
  return { code: await run(argv, io), ...said };
};

describe("explain goal:ID", () => {
  it("tells who carries a goal, and where the chain breaks", async () => {
    const { code, stdout } = await call("explain", "goal:a", "plan.json");
    expect(code).toBe(0);
    expect(stdout).toContain("Färre ensamma (fullmäktiges mål) den 1 november 2026");
    expect(stdout).toContain("Kedjan brister på ett ställe:\n  – ”Färre ensamma” har ingen");
  });

  it("gives the same as data, each finding with its message", async () => {
    const { stdout } = await call("explain", "goal:a", "plan.json", "--json");
    const { file, ok, organisation, goal } = JSON.parse(stdout);
    expect([file, ok, organisation]).toEqual(["plan.json", true, "organisation:exempel"]);
    expect(goal).toMatchObject({ goal: "goal:a", answer: "breaks", reached: [] });
    expect(goal.breaks[0].message.en).toBe("“Fewer lonely” has no unit responsible.");
    expect(goal.chain[0].findings[0].message.sv).toMatch(/har ingen ansvarig enhet\.$/);
  });

  it("says what was meant, and what can be explained", async () => {
    const near = await call("explain", "goal:aa", "plan.json");
    expect([near.code, near.stdout]).toEqual([2, ""]);
    expect(near.stderr).toContain("finns inte målet goal:aa. Menade du goal:a?");
    const kind = await call("explain", "unit:von", "plan.json");
    expect(kind.code).toBe(2);
    expect(kind.stderr).toContain("unit:von går inte att förklara.");
  });
});

describe("explain obligation:ID", () => {
  it("tells why it is done, for the year, with a draft of the decision", async () => {
    const { code, stdout } = await call(
      "explain",
      "obligation:month",
      "plan.json",
      "--rate",
      "400",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("Varför gör vi det här? Månadsrapport");
    expect(stdout).toContain("Alla som lämnar    12 timmar");
    expect(stdout).toContain("Kostnad            4\u00a0800 SEK");
    expect(stdout).toContain("1. ”Månadsrapport” upphör att gälla.");
  });

  it("gives the card and the draft as data", async () => {
    const { stdout } = await call("explain", "obligation:month", "plan.json", "--json");
    const { why } = JSON.parse(stdout);
    expect(why).toMatchObject({ demand: "obligation:month", change: { what: "all", by: [] } });
    expect(why.draft.en).toContain("Draft of a decision");
  });
});

describe("matrix", () => {
  it("shows council goals by board, as text and as data", async () => {
    expect((await call("matrix", "plan.json")).stdout).toContain(
      "A       Vård- och omsorgsnämnden",
    );
    const { matrix } = JSON.parse((await call("matrix", "plan.json", "--json")).stdout);
    expect(matrix.units).toEqual(["unit:von"]);
    expect(matrix.rows).toHaveLength(2);
  });
});

describe("brief", () => {
  it("tells what a function owes within the days, by its id with or without its kind", async () => {
    const { code, stdout } = await call("brief", "plan.json", "position:chief");
    expect(code).toBe(0);
    expect(stdout).toContain("Chefen (Skolan), den 1 november 2026");
    expect(stdout).toMatch(/10 november +Månadsrapport +oktober 2026/);
    expect(await call("brief", "plan.json", "chief")).toEqual({ code, stdout, stderr: "" });
    const week = await call("brief", "plan.json", "chief", "--days", "7", "--json");
    expect(JSON.parse(week.stdout).brief).toMatchObject({ to: "2026-11-08", owes: [] });
  });

  it.each([
    [["brief", "plan.json"], "Ange en plan och en funktion"],
    [["brief"], "Ange en plan och en funktion"],
    [["brief", "plan.json", "chief", "other"], "Ange en plan och en funktion"],
    [["brief", "plan.json", "cheif"], "funktionen position:cheif. Menade du position:chief?"],
    [["brief", "plan.json", "chief", "--days", "1.5"], "--days är ett helt antal dagar"],
    [["brief", "plan.json", "chief", "--days", "400"], "högst 366"],
  ])("%j ends with 2", async (argv, message) => {
    const { code, stdout, stderr } = await call(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
