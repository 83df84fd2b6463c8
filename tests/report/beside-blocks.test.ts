import { describe, expect, it } from "vitest";
import { measure } from "../../src/burden/index.js";
import { besideBlocks } from "../../src/report/burden/beside-blocks.js";
import { planOf } from "../burden/plans.js";

const options = { year: 2026, hoursPerYear: 1700 } as const;
const linesOf = (plan: Parameters<typeof measure>[0]) =>
  besideBlocks(measure(plan, options), "sv").map(({ text }) => text);

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
      "De som läser svaren: minst 5 timmar, i 2 krav.",
      "De händer det passerar: okänt: nämns i 1 krav, men inte hur lång tid det tar.",
      "Den som begär in: okänt: nämns i 1 krav, men inte hur lång tid det tar.",
    ]);
  });

  it("is nothing where no demand tells of it", () => {
    expect(linesOf(planOf({}))).toEqual([]);
  });
});
