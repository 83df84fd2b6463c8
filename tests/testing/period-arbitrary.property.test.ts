import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { day, period } from "../../src/plan/date.js";
import { dayArbitrary, periodArbitrary } from "../../src/testing/index.js";

describe("a day drawn", () => {
  it("is a day that exists, within the span", () => {
    fc.assert(
      fc.property(dayArbitrary({ from: "2023-12-30", to: "2024-03-01" }), (drawn) => {
        expect(day().safeParse(drawn).success).toBe(true);
        expect(drawn >= "2023-12-30" && drawn <= "2024-03-01").toBe(true);
      }),
    );
  });

  it("can be the first, the last and a leap day", () => {
    const drawn = fc.sample(dayArbitrary({ from: "2024-02-28", to: "2024-03-01" }), 200);
    expect([...new Set(drawn)].sort()).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
  });
});

describe("a period drawn", () => {
  it("is written as a period and does not end before it begins", () => {
    fc.assert(
      fc.property(periodArbitrary(), (drawn) => {
        expect(period().safeParse(drawn).success).toBe(true);
        expect(parsePeriod(drawn)).toBeDefined();
      }),
    );
  });

  it("is of every kind sooner or later", () => {
    const shapes = fc
      .sample(periodArbitrary(), { seed: 1, numRuns: 300 })
      .map((drawn) => drawn.replace(/\d/g, "0"));
    expect([...new Set(shapes)].sort()).toEqual([
      "0000",
      "0000-00",
      "0000-00-00",
      "0000-00-00/0000-00-00",
      "0000-00/0000-00",
      "0000-H0",
      "0000-Q0",
      "0000-T0",
      "0000-W00",
    ]);
  });
});
