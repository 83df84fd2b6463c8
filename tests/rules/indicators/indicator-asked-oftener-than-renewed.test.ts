import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (recurrence: unknown, renewed: unknown, more: Record<string, unknown> = {}) => {
  const { findings, cannotTell } = ask("indicator-asked-oftener-than-renewed", {
    indicators: [{ id: "indicator:a", ...(renewed !== undefined && { renewed }), ...more }],
    cycles: [{ id: "cycle:a", recurrence, indicators: ["indicator:a"] }],
  });
  const [rates] = findings.map(({ params: { asked, renewed: news } }) => [asked, news]);
  return rates ?? cannotTell;
};
const year = { every: "year" };

describe("indicator-asked-oftener-than-renewed", () => {
  it.each([
    [year, year, []],
    [{ every: "tertial" }, year, [3, 1]],
    [year, { every: "year", step: 2, since: 2024 }, [1, 0.5]],
    [{ every: "year", step: 2, since: 2024 }, year, []],
    [{ every: "month", only: [2] }, year, []],
    [{ every: "month", except: [1, 6, 8] }, { every: "half" }, [9, 2]],
    [{ every: "interim" }, year, []],
    [{ every: "quarter" }, { every: "month" }, []],
  ])("%j of what is new %j: %j", (recurrence, renewed, expected) => {
    expect(answer(recurrence, renewed)).toEqual(expected);
  });

  it("cannot tell what has no rhythm, is not told or is only inferred", () => {
    expect(answer({ every: "case" }, year)).toEqual(["cycle.recurrence"]);
    expect(answer(year, { every: "dates", dates: ["2026-03-01"] })).toEqual(["indicator.renewed"]);
    expect(answer(year, undefined)).toEqual(["indicator.renewed"]);
    const inferred = { basisOf: { renewed: "inferred" } };
    expect(answer({ every: "month" }, year, inferred)).toEqual(["indicator.renewed"]);
  });

  it("is not asked of a follow-up that has ended", () => {
    const { fires } = ask("indicator-asked-oftener-than-renewed", {
      indicators: [{ id: "indicator:a", renewed: year }],
      cycles: [
        {
          id: "cycle:a",
          recurrence: { every: "month" },
          indicators: ["indicator:a"],
          validTo: "2026-10-31",
        },
      ],
    });
    expect(fires).toEqual([]);
  });

  it("points to the one indicator among several", () => {
    const { fires } = ask("indicator-asked-oftener-than-renewed", {
      indicators: [
        { id: "indicator:monthly", renewed: { every: "month" } },
        { id: "indicator:yearly", renewed: year },
      ],
      cycles: [
        {
          id: "cycle:a",
          recurrence: { every: "month" },
          indicators: ["indicator:monthly", "indicator:yearly"],
        },
      ],
    });
    expect(fires).toEqual(["cycle:a indicators[1]"]);
  });
});
