import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const call = async (...argv: string[]) => {
  const { io, said } = fakeIo();
  return { code: await run(["sources", ...argv], io), ...said };
};

describe("sources", () => {
  it("lists what should be read again, with the rules that rest on it", async () => {
    const { code, stdout } = await call("--older-than", "2025-07-02");
    expect(code).toBe(0);
    expect(stdout).toContain("7 kap. 5 § kommunallagen");
    expect(stdout).toContain("redelegation-");
    expect(stdout).not.toContain("2026-11-22");
  });

  it("counts a time back from a day", async () => {
    const rows = async (asOf: string) =>
      (await call("--older-than", "P12M", "--as-of", asOf, "--json")).stdout
        .split("\n")
        .filter(Boolean);
    const first = (await rows("2026-07-01")).map((row) => JSON.parse(row).id);
    expect(first).toEqual(["tid-1930-173-2"]);
    const old = (await rows("2026-07-02")).map((row) => JSON.parse(row));
    expect(new Set(old.map(({ checkedOn }) => checkedOn))).toEqual(
      new Set(["2023-03-01", "2025-07-01"]),
    );
    const found = old.find(({ id }) => id === "kl-11-16");
    expect(found.rules).toEqual(["follow-up-frequency", "interim-report-window-and-deadline"]);
  });

  it("tells when nothing is that old, in either language", async () => {
    expect((await call("--older-than", "2020-01-01")).stdout).toContain("Ingen källa");
    expect((await call("--older-than", "2020-01-01", "--lang", "en")).stdout).toContain(
      "No source",
    );
  });

  it("lists all, the oldest reading first, when nothing else is asked", async () => {
    const { stdout } = await call("--json");
    const days = stdout
      .split("\n")
      .filter(Boolean)
      .map((row) => JSON.parse(row).checkedOn);
    expect(days.length).toBeGreaterThan(60);
    expect(days).toEqual([...days].sort());
  });

  it.each([
    [["--older-than", "P18M"], "Ange --as-of"],
    [["--older-than", "P18M", "--as-of", "2026"], "ingen hel dag"],
    [["--older-than", "old"], "varken en dag eller en tid"],
  ])("%j is not understood, and says how", async (argv, says) => {
    const { code, stderr } = await call(...argv);
    expect([code, stderr.includes(says)]).toEqual([2, true]);
  });
});
