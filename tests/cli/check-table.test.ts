import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json } from "./plans.js";

// 248 × 0.5 = 124, and 248 × 0.503 = 124.744, printed 124.74; 4 × 62 = 248.
const agrees = {
  rows: [
    { responses: 248, hoursEach: 0.5, hours: 124 },
    { respondents: 62, timesPerYear: 4, responses: 248, hoursEach: 0.503, hours: 124.74 },
  ],
};
// Of pra-0607-0452-1995 (see tests/burden/golden.json): 13 639 × 64 / 60 = 14 548.27, not 21 234.
const errs = { rows: [{ responses: 13_639, minutesEach: 64, hours: 21_234 }] };
const files = {
  "agrees.json": json(agrees),
  "errs.json": json(errs),
  "silent.json": json({ rows: [{ hours: 12 }] }),
  "faulty.json": '{\n  "rows": [{ "hour": 12 }]\n}',
  "broken.json": '{"rows": [',
};
const call = async (...argv: string[]) => {
  const { io, said } = fakeIo(files, { stdin: json(errs) });
  const code = await run(["check-table", ...argv], io);
  return { code, stdout: said.stdout.replace(/\s+/g, " "), stderr: said.stderr };
};

describe("check-table", () => {
  it("says how many figures agree, and ends with 0", async () => {
    const { code, stdout } = await call("agrees.json");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "Stämmer tabellen med sig själv? 3 tal går att pröva mot annat i tabellen: 2 stämmer precis, 1 stämmer med avrundning och 0 stämmer inte. ",
    );
  });

  it("shows what no rounding explains, and ends with 1", async () => {
    const { code, stdout } = await call("errs.json", "--lang", "en");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "1 figure can be held against others in the table: 0 exactly so, 0 when rounded, and 1 not.",
    );
    expect(stdout).toContain(
      "✖ Row 1: hours is 21234, but responses × minutesEach gives 14548.27;",
    );
    expect((await call("-")).stdout).toContain("✖ Rad 1: hours är 21234,");
  });

  it("never takes silence for agreement", async () => {
    const { code, stdout } = await call("silent.json");
    expect(code).toBe(0);
    expect(stdout).toContain("Tabellen säger inget som går att pröva");
  });

  it("gives the same as data", async () => {
    const { code, stdout } = await call("errs.json", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: "errs.json",
      ok: true,
      checks: [{ column: "hours" }],
      findings: [{ row: 0, column: "hours", stated: 21_234, rounding: "inconsistent" }],
    });
  });

  it("names every column in its help", async () => {
    expect((await call("--help")).stdout).toContain("hoursEach timmar för ett svar");
  });

  it.each([
    [[], "Ange en tabell"],
    [["agrees.json", "errs.json"], "Ange en tabell"],
    [["gone.json"], "gone.json: Filen finns inte."],
    [["broken.json"], "broken.json: Filen tar slut för tidigt"],
    [["faulty.json"], "faulty.json: 1 fel i hur filen är skriven."],
    [["faulty.json"], '$.rows[0].hour (rad 2, tecken 22): Fältet "hour" finns inte här.'],
  ])("%j ends with 2", async (argv, message) => {
    const { code, stdout, stderr } = await call(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
