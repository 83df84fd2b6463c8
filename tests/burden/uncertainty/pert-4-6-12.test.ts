import { describe, expect, it } from "vitest";
import { round, threePoint } from "../../../src/burden/index.js";
import { distributionReader } from "../../../src/burden/uncertainty/distribution-reader.js";

// https://calhub.xyz/other/pert prints 6.67 and 1.33 for 4, 6 and 12. The triangular figures are worked out by hand:
// (4 + 6 + 12) / 3 = 7.33, and √((16 + 36 + 144 − 24 − 48 − 72) / 18) = √(52/18) = 1.70.
const points = { low: 4, likely: 6, high: 12 };

describe("the golden three-point estimate 4, 6, 12", () => {
  it("is the published one by the rule of thumb", () => {
    const { mean, sd } = threePoint(points);
    expect([round(mean, 2), round(sd, 2)]).toEqual([6.67, 1.33]);
  });

  it("is the triangular one worked out by hand", () => {
    const { mean, sd } = threePoint(points, "triangular");
    expect([round(mean, 2), round(sd, 2)]).toEqual([7.33, 1.7]);
  });

  it("is the same read as ends, but for the deviation that a beta distribution has of its own", () => {
    const read = distributionReader();
    const shown = (distribution: "pert" | "triangular") => {
      const [mean, variance] = read({ ...points, coverage: 1, distribution }).cumulants;
      return [round(mean, 2), round(Math.sqrt(variance), 2)];
    };
    // (6.667 − 4)(12 − 6.667) / 7 = 2.03, whose root is 1.43.
    expect(shown("pert")).toEqual([6.67, 1.43]);
    expect(shown("triangular")).toEqual([7.33, 1.7]);
  });
});
