import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measure } from "../../src/burden/index.js";
import { schedule } from "../../src/calendar/index.js";
import { check } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { textOverview } from "../../src/report/index.js";
import { textWidth } from "../../src/report/text-width.js";

const overview = (name: string, asOf: string, language: "sv" | "en") => {
  const plan = parsePlanOrThrow(JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8")));
  const year = asOf.slice(0, 4);
  const seen = {
    report: check(plan, { asOf }),
    burden: measure(plan, { year: Number(year), hoursPerYear: 1700 }),
    schedule: schedule(plan, { from: `${year}-01-01`, to: `${year}-12-31` }),
  };
  return textOverview(plan, seen, { language });
};

describe("Katrineholm on 1 October 2021, as far as the public record shows", () => {
  const page = overview("katrineholm", "2021-10-01", "sv");

  it("keeps the judgement of a goal apart from its figures", () => {
    // 17 216 + 17 334 = 34 550 inhabitants at the end of 2018; no judgement of the goal was read.
    expect(page.replace(/\s+/g, " ")).toContain("34 550 antal");
    expect(page).toContain("17\u00a0216");
    expect(page).toContain("prognos: ej uppnått");
  });

  it("shows the joint board with its two receivers", () => {
    expect(page).toContain("Viadidaktnämnden → Kommunstyrelsen och Kommunstyrelsen i Vingåker");
  });

  it("tells how long reports waited: 55 days, and 33–188 for delegated decisions", () => {
    expect(page).toMatch(/månadsrapport februari 2017 .* 24 april 2017 +55\n/);
    expect(page).toMatch(/Delegationsbeslut .* 24 april 2017 +33–188\n/);
  });

  it("shows nine months of follow-up, by the wording", () => {
    const row = /Månadsuppföljning till +(·.*)\n *kommunstyrelsen°/.exec(page)?.[1] ?? "";
    expect(row.trim().split(/\s+/)).toEqual([..."·1111·1·1111"]);
  });

  it("never takes what is not told for nothing", () => {
    expect(page).toMatch(
      /Hur lång tid det som begärs tar är okänt: [\s\S]* okänt är\s+inte\s+noll\./,
    );
    expect(page).toContain("Vad kan inte sägas, och vilka uppgifter skulle säga det?");
  });
});

describe("Exempelkommun on 1 November 2026", () => {
  it.each(["sv", "en"] as const)("fits a screen of 100 columns in %s", (language) => {
    const lines = overview("exempelkommun", "2026-11-01", language).split("\n");
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeLessThan(360);
  });

  it("names each figure, and shows what carries the target before what is only watched", () => {
    const page = overview("exempelkommun", "2026-11-01", "sv").replace(/\s+/g, " ");
    expect(page).toContain("Resultat i förhållande");
    expect(page).toContain("1,6 % (2025)");
    expect(page).not.toContain("−600 tkr");
  });

  it("shows each chain of delegation from the board to the one who decides", () => {
    const page = overview("exempelkommun", "2026-11-01", "sv").replace(/\s+/g, " ");
    expect(page).toContain(
      "Vård- och omsorgsnämnden → Vård- och omsorgschef → Verksamhetschef äldreomsorg → Enhetschef Åbacken",
    );
  });
});
