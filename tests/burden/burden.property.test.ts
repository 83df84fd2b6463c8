import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Burden,
  explainDemand,
  type MeasureOptions,
  measure,
  round,
  type Sums,
  shareOut,
} from "../../src/burden/index.js";
import type { Obligation } from "../../src/plan/entities/index.js";
import { demand, numbered, obligations, quantity, recurrence, someUnits } from "./demands.js";
import { planWith } from "./plans.js";

const rates = { perHour: 411, groups: { nurse: 523.7 }, overhead: 0.47, source: "the pay office" };
const options = { year: 2026, hoursPerYear: 1700, rates };

const measured = (list: readonly Obligation[], asked: MeasureOptions = options): Burden =>
  measure(planWith({ obligations: list }), asked);

const added = (parts: readonly Sums[]) => {
  const six = [0, 0, 0, 0, 0, 0];
  for (const { minutes, cost } of parts) {
    const numbers = [minutes, cost].flatMap((each) => [each?.low, each?.likely, each?.high]);
    for (const [at, number] of numbers.entries()) six[at] = (six[at] ?? 0) + (number ?? 0);
  }
  return six;
};
const amounts = (rows: readonly { readonly amount: Sums }[]) =>
  added(rows.map((row) => row.amount));

describe("a measured burden", () => {
  it("is the same sum however it is grouped, to the last bit", () => {
    fc.assert(
      fc.property(obligations, (list) => {
        const { demands, ...by } = measured(list);
        const total = added([demands]);
        expect(amounts(by.byOrigin)).toEqual(total);
        expect(amounts(by.byPurpose)).toEqual(total);
        expect(amounts(by.byReceiver)).toEqual(total);
        expect(added(by.byUnit.map(({ own }) => own))).toEqual(total);
        expect(added(by.byMonth)).toEqual(total);
        expect(added(by.lines)).toEqual(total);
        const top = by.byUnit.filter(({ unit: id }) => id === "unit:council");
        expect(added(top.map(({ rolledUp }) => rolledUp))).toEqual(top.length ? total : added([]));
      }),
    );
  });

  it("has each demand known or unknown, and a low that is not above the high", () => {
    fc.assert(
      fc.property(obligations, (list) => {
        const { demands, lines, unknown } = measured(list);
        expect(demands.known + demands.unknown).toBe(lines.length);
        expect(new Set(unknown.map(({ entity }) => entity)).size).toBeLessThanOrEqual(lines.length);
        for (const { minutes } of [demands, ...lines]) {
          expect(minutes.low).toBeLessThanOrEqual(minutes.likely);
          expect(minutes.likely).toBeLessThanOrEqual(minutes.high);
          expect(Number.isInteger(minutes.likely)).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order of the plan", () => {
    const shuffled = obligations.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const { unknown, ...burden } = measured(list);
        const { unknown: otherUnknown, ...otherBurden } = measured(other);
        expect(otherBurden).toEqual(burden);
        expect(otherUnknown).toHaveLength(unknown.length);
        expect(otherUnknown).toEqual(expect.arrayContaining([...unknown]));
      }),
    );
  });

  it("doubles when everything comes twice as often", () => {
    const often = fc.constantFrom(["year", "half"] as const, ["half", "quarter"] as const);
    fc.assert(
      fc.property(often, quantity, ([seldom, twice], minutes) => {
        const hoursOf = (every: typeof seldom | typeof twice) =>
          added([
            measured(
              numbered([{ from: ["unit:board"], recurrence: { every }, effort: { minutes } }]),
            ).demands,
          ]).slice(0, 3);
        expect(hoursOf(twice)).toEqual(hoursOf(seldom).map((small) => 2 * small));
      }),
    );
  });

  it("is the same when each giver has an obligation of its own", () => {
    fc.assert(
      fc.property(demand, someUnits, (fields, from) => {
        const together = measured(numbered([{ ...fields, from }]));
        const apart = measured(numbered(from.map((each) => ({ ...fields, from: [each] }))));
        expect(added([together.demands])).toEqual(added([apart.demands]));
        expect(together.byUnit).toEqual(apart.byUnit);
      }),
    );
  });

  it("is the same time when an obligation is split in two", () => {
    fc.assert(
      fc.property(recurrence, fc.nat(3000), fc.nat(3000), (rhythm, one, other) => {
        fc.pre(!("step" in rhythm) && rhythm.every !== "case");
        const asked = (minutes: number) =>
          ({ from: ["unit:board"], recurrence: rhythm, effort: { minutes } }) as const;
        const whole = measured(numbered([asked(one + other)]));
        const split = measured(numbered([asked(one), asked(other)]));
        expect(split.demands.minutes).toEqual(whole.demands.minutes);
      }),
    );
  });

  it("is that of its two halves, for what has days", () => {
    const half = (from: string, to: string) => ({ from, to, hoursPerYear: 1700, rates });
    fc.assert(
      fc.property(quantity, fc.constantFrom("month", "quarter", "week"), (minutes, every) => {
        const list = numbered([
          { from: ["unit:board"], recurrence: { every }, effort: { minutes } },
        ]);
        const spring = measured(list, half("2026-01-01", "2026-06-30"));
        const autumn = measured(list, half("2026-07-01", "2026-12-31"));
        expect(added([spring.demands, autumn.demands]).slice(0, 3)).toEqual(
          added([measured(list).demands]).slice(0, 3),
        );
      }),
    );
  });

  it("is explained by parts that add up to each line", () => {
    fc.assert(
      fc.property(obligations, (list) => {
        const plan = planWith({ obligations: list });
        for (const line of measure(plan, options).lines) {
          const why = explainDemand(plan, line.id, options);
          expect(why?.line).toEqual(line);
          const givers = why?.formula.givers ?? 0;
          expect(added(why?.parts ?? []).map((small) => small * givers)).toEqual(added([line]));
        }
      }),
    );
  });
});

describe("sharing out", () => {
  it("loses nothing and is nowhere a whole unit from the exact share", () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 12 })
      .filter((each) => each.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.nat(1_000_000_000), weights, (total, shares) => {
        const weight = shares.reduce((sum, each) => sum + each, 0);
        const found = shareOut(total, shares);
        expect(found.reduce((sum, each) => sum + each, 0)).toBe(total);
        for (const [at, share] of found.entries())
          expect(Math.abs(share - (total * (shares[at] ?? 0)) / weight)).toBeLessThan(1);
      }),
    );
  });
});

describe("rounding", () => {
  it("is that of the written decimal, half away from zero", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.integer({ min: 1, max: 5 }), (figures, decimals) => {
        const written = Number(`${figures}e-${decimals}`);
        const kept = (BigInt(figures) + 5n) / 10n;
        expect(round(written, decimals - 1)).toBe(Number(`${kept}e-${decimals - 1}`));
        expect(round(-written, decimals - 1) + round(written, decimals - 1)).toBe(0);
      }),
    );
  });
});
