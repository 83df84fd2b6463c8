import { describe, expect, it } from "vitest";
import { heaviestSeverity } from "../../src/check/heaviest-severity.js";
import { check } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { textReport } from "../../src/report/index.js";
import { defineRule } from "../../src/rules/index.js";
import { kommunallagen, literature } from "../../src/sources/index.js";

const plan = parsePlanOrThrow({
  format: 1,
  organisation: { id: "organisation:exempel", label: { sv: "Exempelkommun" } },
  units: [
    { id: "unit:a", kind: "board", label: { sv: "Nämnden" } },
    { id: "unit:b", kind: "board" },
    { id: "unit:c", kind: "board" },
  ],
});

const rule = (
  id: string,
  more: Partial<Pick<Parameters<typeof defineRule<"unit">>[0], "force" | "sources" | "needs">>,
  judge: Parameters<typeof defineRule<"unit">>[0]["check"],
) =>
  defineRule({
    id,
    family: "delegation",
    on: "unit",
    force: "law",
    principles: ["law"],
    title: { sv: `Frågan ${id}`, en: `The question ${id}` },
    reason: { sv: "Därför.", en: "Because." },
    fix: { sv: "Gör så.", en: "Do so." },
    message: { sv: "{entity} visar inget stöd.", en: "{entity} shows no support." },
    sources: [kommunallagen["6:38"]],
    needs: [],
    examples: () => ({ good: [], bad: [] }),
    check: judge,
    ...more,
  });

const say = (rules: readonly ReturnType<typeof rule>[], asOf = "2026-11-01", most = 10) =>
  textReport(plan, check(plan, { asOf, rules }), { language: "sv", rules, most });

describe("a report in words", () => {
  it("says how far the law was read when the day is later, and only then", () => {
    const silent = [rule("silent", {}, () => {})];
    const sentence = "Lagen är läst till och med den 1 juli 2025; senare ändringar är inte med.";
    expect(say(silent, "2026-11-01")).toContain(sentence);
    expect(say(silent, "2025-07-01")).not.toContain(sentence);
  });

  it("says with nothing found that it holds only for what could be answered", () => {
    expect(say([rule("silent", {}, () => {})])).toContain(
      "1 av 1 fråga kunde besvaras, helt eller delvis. Inga fynd bland det som kunde besvaras.",
    );
  });

  it("tells of law as an error and of guidance as less, each with sign, word and source", () => {
    const law = rule("of-law", {}, (_, __, tell) => tell.finding());
    const method = rule(
      "of-method",
      { force: "method", sources: [literature["rka-analysis"]] },
      (_, __, tell) => tell.finding(),
    );
    const page = say([law, method]);
    expect(page).toContain("Fynd: 3 fel (✖), 3 varningar (▲) och 0 råd (●).");
    expect(page).toContain("✖ Fel         Nämnden visar inget stöd.");
    expect(page).toContain("Källa       6 kap. 38 § kommunallagen (2017:725)\n");
    expect(page).toMatch(/Källa {7}RKA och SKR 2021.*\(läst i delar\)/);
    expect(page.match(/Följer delegationsordningen lagen, så långt planen visar\?/g)).toHaveLength(
      1,
    );
  });

  it("folds what has one cause, with its count and names", () => {
    const folded = rule("folded", {}, (_, __, tell) => tell.finding({ cause: "unit:a" }));
    const page = say([folded]).replace(/\s+/g, " ");
    expect(page).toContain("Det gäller 3 på samma sätt: Nämnden, unit:b och unit:c.");
    expect(page.match(/✖ Fel/g)).toHaveLength(1);
  });

  it("tells what was not examined, apart from findings and from what passes", () => {
    const reason = { sv: "Speciallagen är inte läst.", en: "The special act was not read." };
    const outside = rule("outside", {}, (_, __, tell) => tell.notExamined(reason));
    expect(say([outside])).toContain("3 × Speciallagen är inte läst. (Frågan outside)");
  });

  it("tells a setting that is not made apart from the facts of the plan, and where it is made", () => {
    const waits = rule("waits", {}, (_, __, tell) => tell.cannotTell("options: hoursPerYear"));
    const page = say([waits]).replace(/\s+/g, " ");
    expect(page).toContain(
      "Vilka inställningar är inte gjorda? – Frågan waits: inställningen hoursPerYear är inte gjord. Den hör inte till planen: den görs i en profil (rules.waits.options.hoursPerYear) eller i metoden. 3 svar väntar på det.",
    );
    expect(page).not.toContain("Uppgift som saknas");
    expect(page).not.toContain("Uppgift att fylla i");
  });

  it("puts a question that lacks several facts once", () => {
    const page = say([
      rule("asks", {}, (_, __, tell) => {
        tell.cannotTell("unit.kind");
        tell.cannotTell("unit.parent");
      }),
    ]);
    expect(page).toMatch(
      /Frågan asks +enhet: slag \(unit\.kind\) +3\n +enhet: överordnad enhet \(unit\.parent\) +3\n/,
    );
  });

  it("blames a rule that breaks, and goes on", () => {
    const broken = rule("broken", {}, () => {
      throw new Error("oj");
    });
    const page = say([broken, rule("of-law", {}, (_, __, tell) => tell.finding())]);
    expect(page.replace(/\s+/g, " ")).toContain("Regeln broken kunde inte köras: oj.");
    expect(page).toContain("Övrigt\n");
    expect(page).toContain("Nämnden visar inget stöd.");
  });
});

describe("how heavy a rule can be", () => {
  const full = kommunallagen["6:38"];
  const secondHand = { ...full, reading: "secondHand" } as const;

  it.each([
    ["law", [full], "error"],
    ["law", [secondHand], "warning"],
    // A finding may rest on the part that was read in full alone.
    ["law", [full, secondHand], "error"],
    ["law", [literature["rka-analysis"]], "warning"],
    ["method", [full], "warning"],
    ["ownChoice", [full], "info"],
  ] as const)("%s with %j", (force, [first, ...rest], severity) => {
    expect(heaviestSeverity({ force, sources: [first, ...rest] })).toBe(severity);
  });
});

describe("the report at a glance", () => {
  const fires = rule("fires", {}, (_, __, tell) => tell.finding());
  const open = rule("open", { needs: ["staff"] }, () => undefined);
  const advice = {
    ...rule("advice", { force: "ownChoice" }, (unit, _, tell) => {
      if (unit.id === "unit:a") tell.finding();
    }),
    family: "law" as const,
  };

  it("counts the findings of each question by weight, and the rules that had an answer", () => {
    const lines = say([fires, open, advice]).split("\n");
    expect(lines.find((line) => line.includes("Följer delegationsordningen"))).toMatch(
      / +3 +· +· +1 av 2$/,
    );
    expect(lines.find((line) => line.includes("Hålls lagens"))).toMatch(/\? +· +· +1 +1 av 1$/);
  });

  it("is left out when there is one question only", () => {
    expect(say([fires, open])).not.toContain("Regler besvarade");
  });
});
