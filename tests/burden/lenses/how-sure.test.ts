import { describe, expect, it } from "vitest";
import { howSure, weigh } from "../../../src/burden/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { textBurden, textLenses } from "../../../src/report/index.js";
import { obligation, planOf, planWith } from "../plans.js";

const hour = 6_000_000;
const asked = { year: 2026, hoursPerYear: 1700 } as const;
const textOf = (plan: Plan, language: "sv" | "en" = "sv") =>
  textBurden(weigh(plan, asked), { language, width: 1000 });

describe("a typical unit and the sum", () => {
  it("have the median and the mean, and the one times the units is not the other", () => {
    // 1, 2 and 9 hours: the median is 2, the mean 4; 3 × 2 is not 12.
    const plan = planOf(
      { id: "obligation:a", from: ["unit:board"], effort: { minutes: 60 } },
      { id: "obligation:b", from: ["unit:school-a"], effort: { minutes: 120 } },
      { id: "obligation:c", from: ["unit:school-b"], effort: { minutes: 540 } },
      { id: "obligation:d", from: ["unit:school-b"], effort: {} },
    );
    const weights = weigh(plan, asked);
    const { typical, total } = howSure(weights);
    expect(typical).toEqual({ units: 3, median: 2 * hour, mean: 4 * hour, unknown: 1 });
    expect(total.minutes.mean).toBeCloseTo(12 * hour, 0);
    expect(textLenses(weights, { language: "sv", show: ["how-sure"], width: 1000 })).toContain(
      "3 gånger medianen blir 6,0 timmar, men summan är 12",
    );
  });

  it("have the middle of two when the units are even in number", () => {
    const plan = planOf(
      { id: "obligation:a", from: ["unit:board"], effort: { minutes: 60 } },
      { id: "obligation:b", from: ["unit:school-a"], effort: { minutes: 180 } },
    );
    expect(howSure(weigh(plan, asked)).typical?.median).toBe(2 * hour);
  });

  it("are none where nothing is known", () => {
    expect(howSure(weigh(planOf({ effort: {} }), asked)).typical).toBeNull();
  });
});

describe("what the figures rest on", () => {
  it("counts the demands that rest on a median", () => {
    const plan = planWith({
      estimates: [
        { id: "estimate:median", value: 30, statistic: "median" },
        { id: "estimate:mean", value: 30, statistic: "mean" },
      ],
      obligations: [
        obligation({ id: "obligation:a", effort: { minutes: { estimate: "estimate:median" } } }),
        obligation({ id: "obligation:b", effort: { minutes: { estimate: "estimate:mean" } } }),
        obligation({
          id: "obligation:c",
          effort: { steps: [{ minutes: { estimate: "estimate:median" } }] },
        }),
      ],
    });
    expect(howSure(weigh(plan, asked)).onMedians).toBe(2);
  });

  it("names the fields that are not told", () => {
    const { untold, total } = howSure(weigh(planOf({ effort: {} }), asked));
    expect(untold).toEqual([{ entity: "obligation:one", path: "effort.minutes" }]);
    expect(total.unknown).toBe(1);
  });
});

describe("the words beside the sum", () => {
  const ranged = { low: 600, likely: 1200, high: 6000 };

  it("say that nobody has told how sure the figures are", () => {
    expect(textOf(planOf({}))).toContain("Ingen har sagt hur säkra siffrorna är");
  });

  it("say the range and never outer bounds", () => {
    const text = textOf(planOf({ effort: { minutes: ranged } }));
    expect(text).toMatch(/i medeltal \d+ timmar, i åtta fall av tio \d+–\d+/);
    expect(text).not.toContain("ytterkanter");
    expect(text).not.toContain("Okänt kommer till");
  });

  it("say that the range is of what is known when something is not", () => {
    const text = textOf(
      planOf({ effort: { minutes: ranged } }, { id: "obligation:two", effort: {} }),
      "en",
    );
    expect(text).toContain("what is known takes");
    expect(text).toContain("The unknown comes on top.");
  });

  it("say the range of the money, that a rate counts as sure, and of the time invested", () => {
    const rates = { perHour: 600, source: "the finance office" };
    const dialogue = { id: "dialogue:one", on: "2026-04-14", participants: { people: 1 } } as const;
    const plan = {
      ...planOf({ effort: { minutes: ranged } }),
      dialogues: [{ ...dialogue, minutes: 120 }],
    };
    const text = textLenses(weigh(plan, { ...asked, rates }), {
      language: "sv",
      show: ["how-sure"],
    }).replace(/\s+/g, " ");
    expect(text).toMatch(
      /medeltal [\d ]+ SEK, i åtta fall av tio [\d ]+–[\d ]+\. Timkostnaden räknas som säker/,
    );
    expect(text).toContain("Dialog och utveckling (vid sidan av) 2,0 2,0 2,0 2,0 exakt");
    expect(textOf(plan)).toContain("vid sidan av kraven: 2 timmar (inget intervall är sagt).");
  });
});
