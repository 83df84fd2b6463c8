import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const report = (id: string, kind: string | undefined, minutes: number | undefined) => ({
  id: `obligation:${id}`,
  from: ["unit:a"],
  recurrence: { every: "month" },
  ...(kind && { ground: { kind } }),
  effort: minutes === undefined ? {} : { minutes },
});
const asked = (...obligations: object[]) =>
  ask("self-imposed-share", { complete: [{ part: "obligations" }], obligations });

describe("self-imposed-share", () => {
  it("fires over half and not at half, with the share as far as it is sure", () => {
    expect(asked(report("a", "board", 60), report("b", "eu", 60)).fires).toEqual([]);
    // 12 × 61 of 12 × 121 minutes: 50.4 per cent.
    expect(asked(report("a", "board", 61), report("b", "eu", 60)).findings).toMatchObject([
      { params: { share: 50, year: "2026" }, related: ["obligation:a"] },
    ]);
  });

  it("fires though some of one's own is not told: it would only be more", () => {
    const more = report("c", "ownHabit", undefined);
    expect(asked(report("a", "board", 90), report("b", "eu", 60), more).fires).toHaveLength(1);
    expect(asked(report("a", "board", 30), report("b", "eu", 60), more)).toMatchObject({
      fires: [],
      cannotTell: ["obligation.effort"],
    });
  });

  it("passes though some of the others' is not told, and cannot fire then", () => {
    const more = report("c", "statute", undefined);
    expect(asked(report("a", "board", 30), report("b", "eu", 60), more)).toMatchObject({
      fires: [],
      cannotTell: [],
    });
    expect(asked(report("a", "board", 90), report("b", "eu", 60), more)).toMatchObject({
      fires: [],
      cannotTell: ["obligation.effort"],
    });
  });

  it("counts what nobody has told the ground of on the side that says least", () => {
    const either = report("c", undefined, 60);
    expect(asked(report("a", "board", 50), report("b", "eu", 40), either)).toMatchObject({
      fires: [],
      cannotTell: ["obligation.ground"],
    });
    expect(asked(report("a", "board", 200), report("b", "eu", 40), either).fires).toHaveLength(1);
  });

  it("names the five heaviest", () => {
    const six = [10, 20, 30, 40, 50, 60].map((minutes, row) =>
      report(String.fromCharCode(97 + row), "board", minutes),
    );
    expect(asked(...six).findings[0]?.related).toEqual(
      ["b", "c", "d", "e", "f"].map((id) => `obligation:${id}`),
    );
  });

  it("passes a plan without reports, and cannot tell where they are not told in full", () => {
    expect(asked()).toMatchObject({ fires: [], cannotTell: [] });
    expect(ask("self-imposed-share", { obligations: [] }).cannotTell).toEqual([
      "complete: obligations",
    ]);
  });

  it("names the same missing fact in any order, though it stops looking once nothing could tell", () => {
    const groundless = report("a", undefined, undefined);
    const own = report("b", "board", undefined);
    const theirs = report("c", "eu", undefined);
    const orders = [
      [groundless, own, theirs],
      [own, theirs, groundless],
      [theirs, groundless, own],
    ];
    for (const order of orders) {
      expect(asked(...order).cannotTell).toEqual(["obligation.effort"]);
    }
  });
});
