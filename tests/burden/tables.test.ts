import { describe, expect, it } from "vitest";
import {
  germanTravel,
  germanWages,
  hourlyCost,
  hourlyCostFromMonthlyPay,
  jordbruksverketHourlyCost,
  measure,
  monthlyPayMethods,
  rateTables,
  round,
  standardTimes,
  workingYears,
} from "../../src/burden/index.js";
import { planOf, planWith } from "./plans.js";

describe("the tables, typed once more by hand from their sources", () => {
  it("German standard times, administration, January 2025", () => {
    expect(standardTimes.rows.map(({ simple, medium, high }) => [simple, medium, high])).toEqual([
      ...[
        [2, 13, 413],
        [3, 30, 460],
        [5, 30, 110],
        [5, 10, 22],
        [8, 60, 480],
        [9, 120, null],
      ],
      ...[
        [4, 30, 1170],
        [2, 60, 2120],
        [5, 80, 2640],
        [1, 10, 60],
        [5, 60, 480],
        [1, 5, 18],
      ],
      ...[
        [30, 60, 120],
        [2, 10, 20],
        [1, 3, 2640],
        [8, 156, 25_000],
        [12, 4080, 67_200],
      ],
    ]);
  });

  it("German wages 2025, euro an hour", () => {
    const rows = germanWages.rows.map((row) => Object.values(row));
    expect(rows).toEqual([
      ["federal", 33.8, 40.4, 67.6, 44.4],
      ["laender", 30.5, 43.2, 69.3, 46.7],
      ["municipalities", 25.5, 42.2, 70.4, 40.7],
      ["socialInsurance", 30.3, 46.3, 73.2, 48.1],
      ["all", 27.3, 42.9, 69.3, 44.4],
    ]);
    expect([germanWages.currency, germanWages.source.year]).toEqual(["EUR", 2025]);
  });

  it("German travel, minutes and euro", () => {
    expect(germanTravel.rows.map((row) => Object.values(row))).toEqual([
      ["municipality", 15, 1.1],
      ["district", 22, 3.1],
      ["land", 59, 13.2],
      ["mean", 20, 2.6],
    ]);
  });

  it("Jordbruksverket 2022: 257 kr, 49.6 % and 47 % are 565 kr an hour", () => {
    const { wage, socialChargesAndHolidayPay, administration, hoursPerYear, currency, source } =
      jordbruksverketHourlyCost;
    expect([wage, socialChargesAndHolidayPay, administration]).toEqual([257, 0.496, 0.47]);
    expect([hoursPerYear, currency, source.year]).toEqual([1680, "SEK", 2022]);
    expect(round(hourlyCost(wage, socialChargesAndHolidayPay, administration))).toBe(565);
  });

  it("monthly pay: Inera / 142 × 1.54, the EU × 12 / 1720", () => {
    // 42 600 / 142 = 300, × 1.54 = 462; 43 000 × 12 / 1720 = 300
    expect(hourlyCostFromMonthlyPay(42_600, "inera")).toBeCloseTo(462, 9);
    expect(hourlyCostFromMonthlyPay(43_000, "eu")).toBeCloseTo(300, 9);
    expect(() => hourlyCostFromMonthlyPay(1, "none" as "eu")).toThrow("none");
    expect(monthlyPayMethods.map(({ id }) => id)).toEqual(["inera", "eu"]);
  });

  it("five working years, none of them a default", () => {
    expect(workingYears.map(({ id, hours }) => [id, hours])).toEqual([
      ["germany", 1600],
      ["jordbruksverket", 1680],
      ["inera", 1704],
      ["eu", 1720],
      ["us", 2080],
    ]);
    // 142 hours a month
    expect(142 * 12).toBe(1704);
  });

  it("each have a title, an address and their own name", () => {
    const sources = [
      ...[standardTimes, germanWages, germanTravel, jordbruksverketHourlyCost],
      ...monthlyPayMethods,
      ...workingYears,
    ].map(({ source }) => source);
    for (const { title, url } of sources) {
      expect(title).not.toBe("");
      expect(url).toMatch(/^https:\/\//);
    }
    const ids = rateTables.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { rates } of rateTables) expect(rates.source).toMatch(/20\d\d/);
  });

  it("can be measured with, in their own currency alone", () => {
    const german = rateTables.find(({ id }) => id === "germany-municipalities");
    const own = rateTables.find(({ id }) => id === "jordbruksverket");
    expect(round(own?.rates.perHour ?? 0)).toBe(565);
    expect(german?.rates).toMatchObject({ perHour: 40.7, groups: { upper: 42.2 } });
    const options = { year: 2026, hoursPerYear: 1600 } as const;
    const rates = { perHour: 40.7, source: "the table", currency: "EUR" };
    expect(() => measure(planOf({}), { ...options, rates })).toThrow(RangeError);
    const euro = planWith({ organisation: { id: "organisation:example", currency: "EUR" } });
    expect(measure(euro, { ...options, rates }).currency).toBe("EUR");
  });
});

describe("overhead", () => {
  it("is laid each on what stands before it", () => {
    const rates = { perHour: 257, overhead: [0.496, 0.47], source: "Jordbruksverket 2022" };
    const { demands } = measure(planOf({}), { year: 2026, hoursPerYear: 1680, rates });
    // one hour: 565.1738
    expect(demands.cost?.likely).toBe(5_651_738);
  });
});
