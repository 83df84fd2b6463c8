import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const asked = { from: ["unit:skola"], dataItems: ["dataItem:a"], reuses: [] };
const plan = {
  ...small,
  dataItems: [{ id: "dataItem:a", collectMinutes: 60 }],
  obligations: [
    { id: "obligation:one", to: ["unit:kf"], recurrence: { every: "year" }, ...asked },
    { id: "obligation:two", to: ["unit:von"], recurrence: { every: "year" }, ...asked },
  ],
};
const call = async (...argv: string[]) => {
  const { io, said } = fakeIo({ "plan.json": json(plan) });
  const code = await run(["yellow-card", "plan.json", "--year", "2026", ...argv], io);
  return { code, ...said };
};

describe("yellow-card", () => {
  it("writes a letter to each asker, or to those chosen", async () => {
    const { code, stdout } = await call();
    expect(code).toBe(0);
    expect(stdout).toContain("Till Kommunfullmäktige\n");
    expect(stdout).toContain("Till Vård- och omsorgsnämnden\n");
    const one = await call("--units", "unit:von");
    expect(one.stdout).not.toContain("Till Kommunfullmäktige\n");
  });

  it("gives rows and data", async () => {
    const { stdout } = await call("--csv");
    expect(stdout.split("\r\n")).toHaveLength(4);
    const { yellowCards } = JSON.parse((await call("--json")).stdout);
    expect(yellowCards.cards).toHaveLength(2);
  });
});
