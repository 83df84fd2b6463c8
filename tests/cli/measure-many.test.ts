import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const plan = (name: string, minutes: number, more: object = {}) =>
  JSON.stringify({
    format: 1,
    organisation: { id: `organisation:${name}`, ...more },
    units: [{ id: "unit:school" }],
    obligations: [
      {
        id: "obligation:report",
        from: ["unit:school"],
        recurrence: { every: "quarter" },
        effort: { minutes },
        ground: { kind: "statute" },
      },
    ],
  });

const measured = async (lines: readonly string[], ...more: readonly string[]) => {
  const { io, said } = fakeIo({ "all.ndjson": lines.join("\n") });
  const argv = ["measure", "all.ndjson", "--ndjson", "--year", "2026", "--hours-per-year", "1700"];
  const code = await run([...argv, "--lang", "en", ...more], io);
  return { code, ...said };
};

const a = plan("a", 60);
const b = plan("b", 30);
const c = plan("c", 15);

describe("measuring one plan a line", () => {
  it("adds them up, whatever the order, to the same bytes", async () => {
    const one = await measured([a, b, c], "--json");
    const other = await measured([c, "", a, "  ", b], "--json");
    expect(one.code).toBe(0);
    expect(other.stdout).toBe(one.stdout);
    const { sum } = JSON.parse(one.stdout);
    // four times 60 + 30 + 15 minutes
    expect(sum.demands.minutes.likely).toBe(420 * 100_000);
    expect(sum.organisations).toBe(3);
  });

  it("says so in words", async () => {
    const { stdout } = await measured([a, b, c]);
    expect(stdout).toContain("3 organisations together");
    expect(stdout).toContain("takes 7 hours, in 3 demands");
    expect(stdout).toContain("ranges do not add up");
    // What it is counted with: the working year, and that no hour has a price.
    expect(stdout.replace(/\s+/g, " ")).toContain("full-time years, at 1,700 hours a year.");
    expect(stdout).toContain("The cost is unknown: no hourly cost is given.");
  });

  it("names the hourly cost it is priced with", async () => {
    const { stdout } = await measured([a], "--rate", "400");
    // four hours at 400
    expect(stdout).toContain("Cost: 1,600 SEK (hourly cost: 400 SEK, given with --rate).");
  });

  it("tells of each line that is not measured, and measures the others", async () => {
    const wrong = JSON.stringify({ format: 1, organisation: { id: "organisation:x" }, gaols: [] });
    const krone = plan("d", 60, { currency: "NOK" });
    const { code, stdout, stderr } = await measured([a, "{", wrong, a, krone, b], "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, refused: 4 });
    expect(JSON.parse(stdout).sum.demands.minutes.likely).toBe(360 * 100_000);
    const told = stderr.trimEnd().split("\n");
    expect(told).toHaveLength(4);
    // The number of the line in the file, and no number within the line.
    expect(told[0]).toMatch(/^all\.ndjson:2: The line ends too early, at column 2\./);
    expect(told[1]).toMatch(/^all\.ndjson:3: One fault .*gaols/);
    expect(told[2]).toMatch(/^all\.ndjson:4: organisation:a is on line 1 already/);
    expect(told[3]).toMatch(/^all\.ndjson:5: The plan is in NOK/);
  });

  it("tells in words of a line whose numbers have zeros too many", async () => {
    const { code, stderr } = await measured([a, plan("huge", 1e300)], "--lang", "en");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^all\.ndjson:2: Times, amounts or counts are so large/);
  });

  it("tells of a file that is not there", async () => {
    const { io, said } = fakeIo({});
    const argv = ["measure", "gone", "--ndjson", "--year", "2026", "--hours-per-year", "1700"];
    expect(await run(argv, io)).toBe(2);
    expect(said.stderr).toContain("gone: Filen finns inte.");
    expect(said.stdout).toContain("Ingen plan kunde mätas.");
  });

  it.each(["--units=unit:school", "--show=all"])("does not take %s", async (option) => {
    const { code, stderr } = await measured([a], option);
    expect(code).toBe(2);
    expect(stderr).toContain("one plan at a time");
  });
});
