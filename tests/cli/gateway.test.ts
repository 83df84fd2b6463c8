import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const demand = {
  id: "obligation:new",
  label: { sv: "Ny tabell" },
  from: ["unit:skola"],
  recurrence: { every: "quarter" },
  effort: { minutes: 30 },
};
const files = {
  "plan.json": json({ ...small, describedOn: "2026-11-01" }),
  "demand.json": json(demand),
  "faulty.json": json({ ...demand, form: "raport" }),
  "faults.json": json({ ...demand, form: "raport", purpose: "kontroll" }),
  "staff.json": json({ ...demand, effort: { minutes: 30, staff: "manager" } }),
  "euro.json": json({ table: "germany-all" }),
  "same.json": json({ ...demand, id: "obligation:month" }),
};
const call = async (...argv: string[]) => {
  const { io, said } = fakeIo(files);
  const code = await run(["gateway", ...argv], io);
  return { code, stdout: said.stdout.replace(/[\s\u00a0]+/g, " "), stderr: said.stderr };
};

describe("gateway", () => {
  it("shows what to know before a demand is sent out", async () => {
    const { code, stdout } = await call("plan.json", "demand.json", "--rate=400", "--year=2027");
    expect(code).toBe(0);
    expect(stdout).toContain("Innan kravet skickas ut: Ny tabell");
    // Four times half an hour: 2 hours, 800.
    expect(stdout).toContain("Alla som svarar: 2 timmar. Kostnad: 800 SEK.");
    expect(stdout).toContain("? Är det sagt vem som står bakom? Inte sagt.");
  });

  it("counts from the day it is sent out, and says what a full year takes", async () => {
    // The year of the plan's day, 1 November 2026: one quarter is left, half an hour of the two of a full year.
    const { stdout } = await call("plan.json", "demand.json", "--rate", "400");
    expect(stdout).toContain("Alla som svarar: 0,5 timmar. Kostnad: 200 SEK.");
    expect(stdout).toContain(
      "Räknat från 1 november 2026, den dag kravet skickas ut. När det börjar gälla är inte sagt.",
    );
    expect(stdout).toContain("Ett helt år, räknat som 2027: 2 timmar, 800 SEK.");
  });

  it("shows units and groups of staff apart, in the reader's words", async () => {
    const { stdout } = await call("plan.json", "staff.json");
    expect(stdout).toContain("Enhet Timmar Kostnad Skolan");
    expect(stdout).toContain("Personalgrupp Timmar Kostnad chefer");
    expect((await call("plan.json", "staff.json", "--lang=en")).stdout).toContain(
      "Group of staff Hours Cost managers",
    );
  });

  it.each([
    [[], "plan.json är en hel plan, men här väntas ett enda rapporteringskrav"],
    [["--lang=en"], "plan.json is a whole plan, but a single reporting obligation is expected"],
  ])("says one thing when the demand is a whole plan", async (argv, message) => {
    const { code, stderr } = await call("plan.json", "plan.json", ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    // The least that can be given, ready to be copied.
    const least = stderr.split("\n").find((line) => line.trim().startsWith("{")) ?? "";
    expect(JSON.parse(least)).toMatchObject({ id: "obligation:ny-tabell" });
    expect(stderr).not.toContain("$.");
  });

  it("tells each fault of a demand on a line of its own", async () => {
    const { stderr } = await call("plan.json", "faults.json");
    expect(stderr.split("\n").filter((line) => line.includes(": $."))).toHaveLength(2);
  });

  it("gives the same as data", async () => {
    const { stdout } = await call("plan.json", "demand.json", "--json");
    expect(JSON.parse(stdout).gateway).toMatchObject({ demand: "obligation:new", sameData: [] });
  });

  it.each([
    [["plan.json"], "Ange en plan och ett nytt krav"],
    [["plan.json", "gone.json"], "gone.json: Filen finns inte."],
    [["plan.json", "faulty.json"], "faulty.json: $.form: "],
    [["plan.json", "same.json"], "obligation:month finns redan i planen."],
    [
      ["plan.json", "demand.json", "--rates", "euro.json"],
      "Timkostnaderna är i EUR och planen i SEK.",
    ],
    [
      ["plan.json", "demand.json", "--rates", "euro.json", "--lang", "en"],
      "The hourly costs are in EUR and the plan in SEK.",
    ],
  ])("%j ends with 2", async (argv, message) => {
    const { code, stdout, stderr } = await call(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
