import { describe, expect, it } from "vitest";
import { measured, uncertaintyBeside, weigh } from "../../src/burden/index.js";
import { besideBlocks } from "../../src/report/burden/beside-blocks.js";
import { planOf } from "../burden/plans.js";

const options = { year: 2026, hoursPerYear: 1700 } as const;
const linesOf = (plan: Parameters<typeof weigh>[0]) => {
  const weights = weigh(plan, options);
  const { beside } = uncertaintyBeside(weights);
  return besideBlocks(measured(weights), "sv", beside).map(({ text }) => text);
};

describe("what demands take beside those who answer", () => {
  it("is said of each apart, with its own least value", () => {
    const readers = [{ people: 5, minutes: 60 }];
    const plan = planOf(
      { effort: { minutes: 5, readers, collector: {} } },
      { id: "obligation:two", effort: { minutes: 5, readers: [{}], hops: [{}] } },
    );
    // 5 × 60 minutes; the other's readers, the hop and nothing of the collector's are told
    expect(linesOf(plan)).toEqual([
      "Vid sidan av dem som svarar, och inte med i summan:",
      "De som läser svaren: minst 5 timmar (inget intervall är sagt), i 2 krav.",
      "De som för svaren vidare: okänt: nämns i 1 krav, men inte hur lång tid det tar.",
      "Den som begär in: okänt: nämns i 1 krav, men inte hur lång tid det tar.",
    ]);
  });

  it("has its range, where one is told", () => {
    // A range with nine cases in ten inside it: 8 in ten lie nearer.
    const readers = [{ minutes: { low: 600, likely: 900, high: 1200 } }];
    expect(linesOf(planOf({ effort: { readers } }))[1]).toMatch(
      /^De som läser svaren: 15 timmar \(i åtta fall av tio 1[0-4]–1[6-9]\), i 1 krav\.$/,
    );
  });

  it("is nothing where no demand tells of it", () => {
    expect(linesOf(planOf({}))).toEqual([]);
  });
});
