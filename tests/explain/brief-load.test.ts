import { describe, expect, it } from "vitest";
import { hours } from "../../src/burden/index.js";
import { brief } from "../../src/explain/index.js";
import { textBrief } from "../../src/report/index.js";
import { planWith } from "./plans.js";

const chief = {
  id: "position:chief",
  unit: "unit:vof",
  role: "headOfAdministration",
  holders: 1,
  manages: 6,
  headOfAdministrationFor: ["unit:von"],
};
const other = { id: "position:other", unit: "unit:north" };
const monthly = { recurrence: { every: "month" }, due: { by: "days", days: 10 } };
const planOf = (parts: object) => planWith({ positions: [chief, other], ...parts });
const loadOf = (parts: object, days = 60) =>
  brief(planOf(parts), "position:chief", { asOf: "2026-11-01", days }).load;
const told = (minutes: number) => ({ effort: { minutes } });

describe("how much lies on one function", () => {
  it("is the year's time of what it answers for, its own unit's part", () => {
    const { year, amount, dueDays } = loadOf({
      obligations: [
        { id: "obligation:unit", from: ["unit:vof", "unit:north"], ...monthly, ...told(60) },
        { id: "obligation:both", from: ["unit:vof", "unit:von"], ...monthly, ...told(30) },
        { id: "obligation:elsewhere", from: ["unit:bun"], ...monthly, ...told(6000) },
        {
          id: "obligation:others",
          from: ["unit:vof"],
          performedBy: ["position:other"],
          ...monthly,
          ...told(6000),
        },
      ],
      houseRules: [{ id: "houseRule:one", appliesTo: ["unit:vof"], minutesPerYear: 120 }],
    });
    expect(year).toBe(2026);
    // 12 × 60, 12 × 2 × 30 and 120 minutes; the months of both, January's for December of the year before
    expect(hours(amount).likely).toBe(26);
    expect(amount).toMatchObject({ known: 3, unknown: 0 });
    expect(dueDays).toBe(24);
  });

  it("is all of what others deliver when the function is named for the work", () => {
    const { amount } = loadOf({
      obligations: [
        {
          id: "obligation:named",
          from: ["unit:north", "unit:bun"],
          performedBy: ["position:chief"],
          ...monthly,
          ...told(10),
        },
      ],
    });
    // 12 × 10 minutes in two units
    expect(hours(amount).likely).toBe(4);
  });

  it("is at least so much where something is not told, and never nothing", () => {
    const obligations = [
      { id: "obligation:told", from: ["unit:vof"], ...monthly, ...told(60) },
      { id: "obligation:untold", from: ["unit:vof"], ...monthly },
      { id: "obligation:ended", from: ["unit:vof"], ...monthly, validTo: "2025-06" },
    ];
    const { amount } = loadOf({ obligations });
    expect(hours(amount).likely).toBe(12);
    expect(amount).toMatchObject({ known: 1, unknown: 1 });
  });

  it("has the weeks ahead in which most is due", () => {
    const obligations = [
      { id: "obligation:a", from: ["unit:vof"], ...monthly },
      { id: "obligation:b", from: ["unit:von"], ...monthly },
      { id: "obligation:c", from: ["unit:vof"], recurrence: { every: "month" } },
    ];
    // two on 10 November and two on 10 December; one on the last day of November
    expect(loadOf({ obligations }, 50).busiest).toEqual({
      weeks: ["2026-W46", "2026-W50"],
      dueDays: 2,
    });
    expect(loadOf({ obligations }, 30).busiest).toEqual({ weeks: ["2026-W46"], dueDays: 2 });
    expect(loadOf({ obligations }, 5).busiest).toBeNull();
  });

  it("has its people, and says when they are not told of one that manages", () => {
    const seen = brief(planOf({}), "position:chief", { asOf: "2026-11-01" });
    expect(seen.load).toMatchObject({ manages: 6, delegations: 0 });
    expect(seen.untold).not.toContain("position.manages");
    const { manages: _, ...silent } = chief;
    const untold = brief(planWith({ positions: [silent, other] }), "position:chief", {
      asOf: "2026-11-01",
    });
    expect(untold.load.manages).toBeUndefined();
    expect(untold.untold).toContain("position.manages");
    const officer = brief(planOf({}), "position:other", { asOf: "2026-11-01" });
    expect(officer.untold).not.toContain("position.manages");
  });
});

describe("how much lies on one function, in words", () => {
  const page = (parts: object, language: "sv" | "en") => {
    const plan = planOf(parts);
    const seen = brief(plan, "position:chief", { asOf: "2026-11-01" });
    return textBrief(plan, seen, { language }).replace(/\s+/g, " ");
  };
  const told60 = { id: "obligation:told", from: ["unit:vof"], ...monthly, ...told(60) };
  const untold = { id: "obligation:untold", from: ["unit:vof"], ...monthly };

  it("says the hours, and that they are not the function's own alone", () => {
    const obligations = [told60, untold];
    expect(page({ obligations }, "sv")).toContain(
      "har 2 krav på sig 2026 (rapporter, uppföljning och egna regler): minst 12 timmar, räknat på alla som gör arbetet och inte bara dig. För 1 av dem är något om tiden inte sagt. – Något ska lämnas 24 gånger 2026. – Mest ska vara klart vecka 46 2026: 2 saker. – 6 medarbetare svarar direkt till dig.",
    );
    expect(page({ obligations }, "en")).toContain(
      "There are 2 demands on you, your unit or your board in 2026 (reports, follow-up and house rules): at least 12 hours, of all who do the work and not of you alone. For 1 of them something of the time is not told. – Something is due 24 times in 2026. – Most is to be done in week 46 2026: 2 things. – 6 people answer directly to you.",
    );
  });

  it("says when no time, or no demand, is told", () => {
    expect(page({ obligations: [untold] }, "sv")).toContain("hur lång tid de tar är inte sagt.");
    expect(page({}, "sv")).toContain("Planen visar inga krav på dig, din enhet eller din nämnd");
  });
});
