import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const [month, ...others] = small.obligations;
const later = {
  ...small,
  obligations: [{ ...month, recurrence: { every: "quarter" } }, ...others],
};
const files = {
  "old.json": json(small),
  "new.json": json(later),
  "rates.json": json({ perHour: 300, source: "a test" }),
  "faulty.json": json({ format: 1 }),
};
const call = async (...argv: string[]) => {
  const { io, said } = fakeIo(files);
  const code = await run(["compare", ...argv], io);
  return { code, stdout: said.stdout.replace(/[\s\u00a0]+/g, " "), stderr: said.stderr };
};

describe("compare", () => {
  it("tells what differs in words, and what became of the hours and why", async () => {
    const { code, stdout } = await call("old.json", "new.json", "--year", "2026", "--rate", "400");
    expect(code).toBe(0);
    expect(stdout).toContain("hur ofta var månad, är kvartal.");
    // Two units × 30 minutes × 8 times fewer = 8 hours.
    expect(stdout).toContain("Förändring: −8 timmar, −3 200 SEK.");
    expect(stdout).toContain("Fler eller färre som lämnar, eller andra gånger −8 −3 200 1");
    expect(stdout).toContain("Oförändrade krav: 1.");
    expect(stdout).toContain("För 1 krav saknas uppgifter");
  });

  it("gives the same as data, and keeps another hourly cost apart", async () => {
    const rates = ["--rate", "400", "--rates-before", "rates.json"];
    const { stdout } = await call("old.json", "new.json", "--year", "2026", ...rates, "--json");
    const { differences, burden } = JSON.parse(stdout);
    expect(differences).toHaveLength(1);
    // Eight hours less at 300, and four hours at 100 more.
    const hundreds = burden.byCause.map((one: { cause: string; cost: number }) => [
      one.cause,
      one.cost / 1e6,
    ]);
    expect(hundreds).toEqual([
      ["quantity", -24],
      ["rates", 4],
    ]);
  });

  it("says so when nothing differs", async () => {
    const { stdout } = await call("old.json", "old.json", "--year", "2026", "--lang", "en");
    expect(stdout).toContain("What differs between the plans? Nothing.");
    expect(stdout).toContain("Nothing has changed in time or money.");
  });

  it.each([
    [["old.json"], "Ange två planer, den äldre först"],
    [["old.json", "new.json", "new.json"], "Ange två planer"],
    [["gone.json", "new.json"], "gone.json: Filen finns inte."],
    [["faulty.json", "new.json"], "styrkedja validate faulty.json visar dem."],
  ])("%j ends with 2", async (argv, message) => {
    const { code, stdout, stderr } = await call(...argv, "--year", "2026");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
