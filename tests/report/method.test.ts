import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/burden/index.js";
import { schedule } from "../../src/calendar/index.js";
import { check } from "../../src/check/index.js";
import { kalmar, lotsStyle, type Method } from "../../src/methods/index.js";
import { type Plan, parsePlanOrThrow, query } from "../../src/plan/index.js";
import { messageOf, textOverview, textReport } from "../../src/report/index.js";
import { methodOf } from "../../src/report/method-of.js";
import { catalogue } from "../../src/rules/index.js";

const asOf = "2026-11-01";
const load = (id: string): Plan =>
  parsePlanOrThrow(JSON.parse(readFileSync(`examples/methods/${id}.json`, "utf8")));

const overview = (plan: Plan, language: "sv" | "en", method?: Method) =>
  textOverview(
    plan,
    {
      report: check(plan, { asOf, ...(method && { method }) }),
      burden: measure(plan, { year: 2026, hoursPerYear: 1700 }),
      schedule: schedule(plan, { from: "2026-01-01", to: "2026-12-31" }),
    },
    { language },
  );

describe("an overview", () => {
  it("names the method, and calls goals what the method calls them", () => {
    expect(overview(load("borlange"), "sv")).toContain("Styrmetod: Borlänges styrmodell");
    expect(overview(load("borlange"), "sv")).toContain("Vilka mål och åtaganden gäller");
    expect(overview(load("borlange"), "sv")).toMatch(
      /Mål eller +Ansvarig|Mål eller åtagande +Ansvarig/,
    );
    expect(overview(load("borlange"), "en")).toContain("Which goals and commitments hold");
    expect(overview(load("borlange"), "en")).toContain(
      "Steering method: Borlänge's steering model",
    );
  });

  it("uses the usual words for a method that has none of its own, and names none it does not know", () => {
    const bare = { id: "bare", title: { sv: "Utan ord" }, sources: ["vår egen"] };
    const plan = { ...load("borlange"), method: bare };
    expect(overview(plan, "sv")).toContain("Styrmetod: Utan ord");
    expect(overview(plan, "sv")).toContain("Vilka mål gäller");
    const other = overview(load("borlange"), "sv", { ...bare, id: "other" });
    expect(other).not.toContain("Styrmetod");
    expect(other).toContain("Vilka mål gäller");
  });
});

describe("methodOf", () => {
  it("is the plan's own, with what it extends; or one of ours that the report was made with", () => {
    const own = { id: "own", title: { sv: "Egen" }, extends: "kalmar", sources: ["vår"] };
    const plan: Plan = { ...load("kalmar"), method: own };
    expect(methodOf(plan, { method: "own" })?.stages).toEqual(kalmar.stages);
    expect(methodOf(plan, { method: "lots-style" })).toBe(lotsStyle);
    expect(methodOf(load("kalmar"), { method: "kalmar" })).toBe(kalmar);
    expect(methodOf(plan, { method: "another" })).toBeUndefined();
  });
});

describe("a report", () => {
  it("counts the findings in the method's own grouping", () => {
    const plan = load("lean");
    const [occasion] = plan.occasions ?? [];
    const late = {
      ...plan,
      occasions: [{ ...occasion, handled: [{ by: "unit:board", on: "2026-04-20" }] }],
    } as Plan;
    const page = textReport(late, check(late, { asOf }), { language: "sv" });
    expect(page).toContain("Fynden i metodens egen indelning (Lean, riktat mot rapporteringen)");
    expect(page).toMatch(/Väntan: rapporter som behandlas för sent +1\n/);
    expect(page).toMatch(/Lager: siffror som ingen kommenterar +0\n/);
    expect(page).toMatch(/Transport +ingen regel\n/);
  });

  it("has no such part for a method without one", () => {
    const plan = load("kalmar");
    expect(textReport(plan, check(plan, { asOf }), { language: "sv" })).not.toContain("indelning");
  });

  it("calls a perspective by its label, in the reader's language or the one there is", () => {
    const rule = catalogue.find(({ id }) => id === "perspective-has-goal");
    const said = (perspective: { sv?: string; en?: string }, language: "sv" | "en") =>
      messageOf(
        { entity: "organisation:exempelkommun", params: { perspective } },
        rule,
        query(load("kalmar")),
        language,
      );
    expect(said({ sv: "Ekonomi", en: "Financial" }, "sv")).toBe(
      "Inget mål som gäller hör till perspektivet ”Ekonomi”.",
    );
    expect(said({ sv: "Ekonomi", en: "Financial" }, "en")).toContain("“Financial”");
    expect(said({ sv: "Ekonomi" }, "en")).toContain("“Ekonomi”");
    expect(said({ en: "Financial" }, "sv")).toContain("”Financial”");
    expect(said({}, "sv")).toContain("””");
  });
});
