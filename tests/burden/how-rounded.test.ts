import { describe, expect, it } from "vitest";
import { howRounded, type Rounding, type RoundingContext } from "../../src/burden/index.js";

describe("how a published figure was rounded", () => {
  it.each<[Rounding, number, number, RoundingContext?]>([
    ["exact", 104, 104],
    // 0.1 + 0.2 lies a hair over 0.3
    ["exact", 0.1 + 0.2, 0.3],
    ["displayed", 1.25, 1.3],
    ["displayed", 7.25, 7.3],
    ["displayed", -2.5, -3],
    ["displayed", 266.585, 266.59],
    ["displayed", 8_428_297.85, 8_428_000, { digits: -3 }],
    ["displayed", 26.96, 27, { digits: 1 }],
    ["inconsistent", 27.4, 27, { digits: 1 }],
    ["inconsistent", 8_428_297.85, 8_428_000],
    ["truncated", 73.58, 73],
    ["truncated", -73.58, -73],
    ["truncated", 1.999, 1.99],
    // 1.04 + 1.04 + 1.04 = 3.12, and 1.0 + 1.0 + 1.0 = 3.0
    ["sumOfRoundedRows", 3.12, 3, { digits: 1, rows: [1.04, 1.04, 1.04] }],
    ["displayed", 3.12, 3.1, { rows: [1.04, 1.04, 1.04] }],
    // 10 × 3 is 30; 34 / 10 is 3.4, shown as 3
    ["onlyAverage", 30, 34, { average: { count: 10, each: 3 } }],
    // 38 / 10 is 3.8, cut to 3
    ["truncated", 30, 38, { average: { count: 10, each: 3 } }],
    ["inconsistent", 30, 44, { average: { count: 10, each: 3 } }],
    ["onlyAverage", 30, 44, { average: { count: 10, each: 4, factor: 1 } }],
    ["inputsShown", 6.8, 3.4, { between: [3.4, 10.2] }],
    ["inputsShown", 6.8, 3.4, { between: [1, 3.36] }],
    ["inconsistent", 6.8, 3.4, { between: [1, 3.34] }],
    ["inconsistent", 6.8, 3.4, { between: [3.46, 10] }],
    ["inconsistent", 93.4, 64],
    ["inconsistent", Number.NaN, 64],
    ["inconsistent", 64, Number.POSITIVE_INFINITY],
  ])("%s: %d shown as %d %j", (how, computed, published, context) => {
    expect(howRounded(computed, published, context)).toBe(how);
  });
});
