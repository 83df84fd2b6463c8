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
    expect(asked(report("a", "board", 60), report("b", "eu", 60))).toMatchObject({
      fires: [],
      cannotTell: [],
    });
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

  it("names the five heaviest in whatever order they come, and of equals the first by id", () => {
    const related = (...minutes: [id: string, minutes: number][]) =>
      asked(...minutes.map(([id, each]) => report(id, "board", each)))
        .findings[0]?.related.map((id) => id.replace("obligation:", ""))
        .join("");
    expect(related(["f", 60], ["e", 50], ["d", 40], ["c", 30], ["b", 20], ["a", 10])).toBe("bcdef");
    expect(related(["f", 60], ["a", 10], ["b", 30], ["c", 20], ["e", 50], ["d", 40])).toBe("bcdef");
    expect(related(["a", 9], ["b", 9], ["c", 9], ["d", 9], ["e", 9], ["f", 9])).toBe("abcde");
    expect(related(["f", 9], ["e", 9], ["d", 9], ["c", 9], ["b", 9], ["a", 9])).toBe("abcde");
    expect(related(["c", 9], ["a", 9], ["f", 9], ["b", 9], ["e", 9], ["d", 9])).toBe("abcde");
    expect(related(["b", 9], ["c", 9], ["d", 9], ["z", 20], ["e", 9], ["a", 9])).toBe("abcdz");
    expect(related(["a", 9], ["b", 9], ["c", 9], ["d", 9], ["e", 9], ["f", 8], ["g", 10])).toBe(
      "abcdg",
    );
  });

  it("names none that take less than a minute in the year", () => {
    const yearly = (id: string, minutes: number) => ({
      ...report(id, "board", minutes),
      recurrence: { every: "year" },
    });
    const { findings } = asked(yearly("a", 0), yearly("b", 0.5), yearly("c", 1), yearly("d", 2));
    expect(findings[0]?.related).toEqual(["obligation:c", "obligation:d"]);
  });

  it("asks whether the reports of the year are told in full", () => {
    const told = (period: string) =>
      ask("self-imposed-share", {
        complete: [{ part: "obligations", period }],
        obligations: [report("a", "board", 60)],
      });
    expect(told("2026").fires).toHaveLength(1);
    expect(told("2025")).toMatchObject({ fires: [], cannotTell: ["complete: obligations"] });
  });

  it("counts nothing of what came and went in another year", () => {
    const past = { endsOn: "2025-12-31" };
    const { findings } = asked(
      report("a", "board", 60),
      { ...report("b", "eu", 600), ...past },
      { ...report("c", "eu", undefined), ...past },
      { id: "obligation:d", ...past },
    );
    expect(findings).toMatchObject([{ params: { share: 100 }, related: ["obligation:a"] }]);
  });

  it("draws the line where the organisation has drawn it", () => {
    const drawn = (share: number) =>
      ask(
        "self-imposed-share",
        {
          complete: [{ part: "obligations" }],
          obligations: [report("a", "board", 57), report("b", "eu", 43)],
        },
        { options: { "self-imposed-share": { share } } },
      ).fires;
    expect(drawn(0.57)).toEqual([]);
    expect(drawn(0.56)).toHaveLength(1);
  });

  it("says that the effort is missing where a told ground would not be enough", () => {
    const groundless = report("a", undefined, 60);
    const open = (id: string, kind?: string) => report(id, kind, undefined);
    expect(asked(groundless, open("b", "board"), open("c", "eu")).cannotTell).toEqual([
      "obligation.effort",
    ]);
    expect(asked(groundless, open("b")).cannotTell).toEqual(["obligation.effort"]);
    // All that is told is one's own, but nobody knows what the other takes, nor whose it is.
    expect(asked(report("c", "board", 60), open("b"))).toMatchObject({
      fires: [],
      cannotTell: ["obligation.effort"],
    });
    // Either way round, one of the two sides is told: whose the rest is would settle it.
    expect(asked(groundless, open("b", "board"), report("c", "eu", 60)).cannotTell).toEqual([
      "obligation.ground",
    ]);
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
