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
    const { code, stdout } = await call("plan.json", "demand.json", "--rate", "400");
    expect(code).toBe(0);
    expect(stdout).toContain("Innan kravet skickas ut: Ny tabell");
    // Four times half an hour: 2 hours, 800.
    expect(stdout).toContain("Alla som svarar: 2 timmar. Kostnad: 800 SEK.");
    expect(stdout).toContain("? Är det sagt vem som står bakom? Inte sagt.");
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
