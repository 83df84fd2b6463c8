import { describe, expect, it } from "vitest";
import { explainDemand, measure } from "../../src/burden/index.js";
import { obligation, planOf, planWith } from "./plans.js";

const options = {
  year: 2026,
  hoursPerYear: 1700,
  rates: { perHour: 300, groups: { nurse: 600 }, overhead: 0.5, source: "the pay office" },
} as const;

const plan = planWith({
  obligations: [
    obligation({
      from: ["unit:school-a", "unit:school-b"],
      recurrence: { every: "tertial" },
      effort: {
        steps: [{ minutes: { low: 30, likely: 60, high: 90 } }, { minutes: 20, staff: "nurse" }],
        fixedMinutes: 100,
        businessAsUsual: 0.5,
      },
      validFrom: "2026-05-01",
    }),
    obligation({ id: "obligation:untold", form: "report", effort: {} }),
  ],
  houseRules: [{ id: "houseRule:travel", appliesTo: ["unit:board"], minutesPerYear: 240 }],
});

describe("explaining a demand", () => {
  const why = explainDemand(plan, "obligation:one", options);

  it("shows every part, each time and in all, for one giver", () => {
    const shown = why?.parts.map(({ term, index, per, each, minutes, staff, perHour }) => [
      ...[term, index, per, each.minutes.likely / 100_000, minutes.likely / 100_000],
      ...[staff, perHour],
    ]);
    // half would be done anyway; two tertials from May, and 8 of 12 months
    expect(shown).toEqual([
      ["steps", 0, "occasion", 30, 60, undefined, 450],
      ["steps", 1, "occasion", 10, 20, "nurse", 900],
      ["fixedMinutes", 0, "year", 50, 33.33333, undefined, 450],
    ]);
    expect(why?.parts[0]?.minutes).toEqual({ low: 3_000_000, likely: 6_000_000, high: 9_000_000 });
    expect(why?.parts[1]?.cost).toEqual({ low: 3_000_000, likely: 3_000_000, high: 3_000_000 });
  });

  it("shows what they are multiplied by", () => {
    expect(why?.formula).toEqual({
      givers: 2,
      dated: [
        { month: "2026-08", times: 1 },
        { month: "2026-12", times: 1 },
      ],
      spreadEvenly: { low: 0, likely: 0, high: 0 },
      years: 8 / 12,
      businessAsUsual: 0.5,
    });
  });

  it.each(["obligation:one", "obligation:untold", "houseRule:travel"] as const)(
    "gives the line of the measure: %s",
    (id) => {
      const { lines } = measure(plan, options);
      expect(explainDemand(plan, id, options)?.line).toEqual(lines.find((line) => line.id === id));
    },
  );

  it("tells what it rests on, and what is missing", () => {
    const untold = explainDemand(plan, "obligation:untold", options);
    expect(untold?.line.missing).toEqual(["effort.minutes"]);
    const stoodIn = explainDemand(plan, "obligation:untold", { ...options, recipe: true });
    expect(stoodIn?.line.missing).toEqual([]);
    expect(stoodIn?.parts.map(({ term }) => term)).toEqual(["recipe"]);
    expect(stoodIn?.assumptions.map(({ key }) => key)).toEqual(["defaultRecipe"]);
  });

  it("shows what it takes of those who read, pass on and ask, part by part", () => {
    const effort = {
      minutes: 5,
      readers: [{ people: 5, minutes: 12, staff: "nurse" }, { minutes: 30 }],
      hops: [{}],
      collector: { minutes: 60, fixedMinutes: 40 },
    };
    const from = ["unit:school-a", "unit:school-b"] as const;
    const asked = planWith({ obligations: [obligation({ from, effort })] });
    const explained = explainDemand(asked, "obligation:one", options);
    const shown = explained?.beside.map(({ beside, isKnown, minutes, parts }) => [
      ...[beside, isKnown, minutes.likely / 100_000],
      parts.map((part) => part.minutes.likely / 100_000),
    ]);
    // read once, 5 × 12 and 30 minutes; nobody says what a hop takes; asked once, 60 and 40 minutes
    expect(shown).toEqual([
      ["readers", true, 90, [60, 30]],
      ["hops", false, 0, [0]],
      ["collector", true, 100, [60, 40]],
    ]);
    // 60 minutes at 600 and half on that
    expect(explained?.beside[0]?.parts[0]?.cost?.likely).toBe(9_000_000);
    expect(why?.beside).toEqual([]);
  });

  it("shows a fare as money of its step", () => {
    const steps = [
      { label: "talk", minutes: 60 },
      { label: "go there", minutes: 10, amount: 30 },
    ];
    const explained = explainDemand(planOf({ effort: { steps } }), "obligation:one", options);
    const shown = explained?.parts.map(({ term, index, minutes, cost }) => [
      ...[term, index, minutes.likely / 100_000, (cost?.likely ?? 0) / 10_000],
    ]);
    // 60 and 10 minutes at 450 an hour, and the fare
    expect(shown).toEqual([
      ["steps", 0, 60, 450],
      ["steps", 1, 10, 75],
      ["stepAmount", 1, 0, 30],
    ]);
  });

  it("has nothing to say of a demand the plan lacks", () => {
    expect(explainDemand(plan, "cycle:gone", options)).toBeUndefined();
  });
});
