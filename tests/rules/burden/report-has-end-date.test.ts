import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const report = (more: object) => ({
  obligations: [{ id: "obligation:a", ground: { kind: "management" }, ...more }],
});
const asked = (more: object) => ask("report-has-end-date", report(more));

describe("report-has-end-date", () => {
  it("does not fire on the very day it is to be tried again, and does the day after", () => {
    expect(asked({ reviewBy: "2026-11-01" }).fires).toEqual([]);
    expect(asked({ reviewBy: "2026-10-31" }).fires).toEqual(["obligation:a reviewBy"]);
  });

  it("does not call a month passed before it is over", () => {
    expect(asked({ reviewBy: "2026-11" }).fires).toEqual([]);
    expect(asked({ reviewBy: "2026-10" }).fires).toEqual(["obligation:a reviewBy"]);
  });

  it("says which of the two is the matter", () => {
    expect(asked({ reviewBy: null }).findings[0]?.params).toEqual({ why: "noDay" });
    expect(asked({ reviewBy: "2025" }).findings[0]?.params).toEqual({ why: "dayPassed" });
  });

  it.each(["council", "board", "management", "ownHabit"])("asks what %s has asked for", (kind) => {
    expect(asked({ ground: { kind }, reviewBy: null }).fires).toHaveLength(1);
  });

  it.each(["statute", "ordinance", "agencyRule", "grantCondition", "eu"])(
    "does not ask what %s has asked for",
    (kind) => {
      expect(asked({ ground: { kind }, reviewBy: null })).toMatchObject({
        fires: [],
        cannotTell: [],
      });
    },
  );

  it("counts what rests on nothing as one's own", () => {
    expect(asked({ ground: null, reviewBy: null }).fires).toHaveLength(1);
  });

  it("cannot tell where no day is told, and is content with a set end", () => {
    expect(asked({}).cannotTell).toEqual(["obligation.reviewBy"]);
    expect(asked({ endsOn: "2027-12-31" })).toMatchObject({ fires: [], cannotTell: [] });
    expect(asked({ reviewBy: null, basisOf: { reviewBy: "estimated" } }).cannotTell).toEqual([
      "obligation.reviewBy",
    ]);
  });

  it("leaves a report that has ended alone", () => {
    expect(asked({ reviewBy: null, validTo: "2025-12-31" }).fires).toEqual([]);
  });
});
