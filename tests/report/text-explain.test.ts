import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brief, coverageMatrix, explainDelegation, explainGoal } from "../../src/explain/index.js";
import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { query } from "../../src/plan/query.js";
import { textBrief, textCoverageMatrix, textDelegation, textGoal } from "../../src/report/index.js";
import { namer } from "../../src/report/namer.js";
import { textWidth } from "../../src/report/text-width.js";
import { planWith } from "../explain/plans.js";

const example = (name: string): Plan =>
  parsePlanOrThrow(JSON.parse(readFileSync(`examples/${name}/plan.json`, "utf8")));
const exempel = example("exempelkommun");
const day = { asOf: "2026-11-01" };
const flat = (page: string) => page.replace(/\s+/g, " ");
const goal = (id: `goal:${string}`, language: "sv" | "en" = "sv") =>
  textGoal(exempel, explainGoal(exempel, id, day), { language });
const briefOf = (id: `position:${string}`, language: "sv" | "en" = "sv") =>
  textBrief(exempel, brief(exempel, id, day), { language });
const matrix = (plan: Plan, asOf: string, language: "sv" | "en" = "sv") =>
  textCoverageMatrix(plan, coverageMatrix(plan, { asOf }), { language });

describe("a goal, link by link", () => {
  it("begins with whom it reaches", () => {
    const page = flat(goal("goal:fewer-lonely-elders"));
    expect(page).toContain(
      "Färre äldre känner sig ensamma (fullmäktiges mål) den 1 november 2026 Målet når fram till dem som gör arbetet: Vård- och omsorgsförvaltningen,",
    );
    expect(page).toContain("Grund: fullmäktige; Plan för mandatperioden 2023–2026 s. 6");
    expect(page).toContain("Har tagit upp det: Vård- och omsorgsnämnden (16 februari 2023)");
    expect(page).toContain("(2025: delvis uppnått, träffbild täckt)");
    expect(page).toContain("Aktiviteter: Öppna mötesplatserna på lördagar (klart 7 mars 2026)");
    expect(page).toContain(
      "– Hemtjänst norr: högst tio medarbetare på fjorton dagar (enhetens mål) Ansvarig: Hemtjänst norr; Enhetschef hemtjänst norr",
    );
  });

  it("or with where it breaks, and whom it reaches all the same", () => {
    expect(flat(goal("goal:climate"))).toContain(
      "Kedjan brister på ett ställe: – ”Verksamheten släpper ut hälften så mycket 2026 som 2018” har ingen ansvarig enhet. Den når ändå fram till: Samhällsbyggnadsförvaltningen.",
    );
  });

  it("or says that it cannot be told", () => {
    expect(flat(goal("goal:balanced-economy", "en"))).toContain(
      "Who does the work cannot be told: the plan names no administration, unit or company beneath the goal.",
    );
    expect(flat(goal("goal:balanced-economy"))).toContain("Det stödjer inget annat mål.");
  });
});

describe("a row of the council", () => {
  it("is named by what it is about, never by a key that looks like the number of a paragraph", () => {
    const names = (language: "sv" | "en") =>
      namer(query(exempel), language).name("delegation:council-elected-fees");
    expect(names("sv")).toMatch(/^fullmäktiges beslut om ”/);
    expect(names("en")).toMatch(/^the council's decision on “/);
  });
});

describe("a chain of delegation", () => {
  const delegation = (id: `delegation:${string}`, language: "sv" | "en" = "sv") =>
    flat(textDelegation(exempel, explainDelegation(exempel, id, day), { language }));

  it("shows no key of the council's own as if it were the number of a row", () => {
    expect(delegation("delegation:council-elected-fees")).toContain("→ Kommunstyrelsen: ✖ brister");
    expect(delegation("delegation:technical-1.1")).toContain("→ Bygglovshandläggare (1.1): ✓");
  });

  it("says beside the verdict which act the plan's own reading settles", () => {
    const says = "Annan lag (plan- och bygglagen) har kommunen själv prövat, enligt planen.";
    expect(delegation("delegation:technical-1.1")).toContain(says);
    expect(delegation("delegation:technical-1.1", "en")).toContain(
      "Other law (plan- och bygglagen) the municipality has looked into itself, by the plan.",
    );
    expect(delegation("delegation:care-4.1")).not.toContain("har kommunen själv prövat");
    expect(delegation("delegation:technical-1.2")).not.toContain("har kommunen själv prövat");
  });
});

describe("the coverage of council goals", () => {
  it("is a table of words, with what they mean and its sums", () => {
    const page = matrix(exempel, "2026-11-01");
    expect(page).toMatch(
      /^ {2}Fler elever når målen i grundskolan +fått +– +– +2 mål +– +– +– +–$/m,
    );
    expect(page).toMatch(/^ {2}Färre äldre känner sig ensamma +fått +mål +mål .* täckt \(2025\)$/m);
    expect(page).toMatch(/^ {2}D {7}Bildningsnämnden$/m);
    expect(flat(page)).toContain(
      "Ingen nämnd och inget bolag har, enligt planen, tagit upp: ”En levande tätort”.",
    );
    expect(flat(page)).toContain("Det säger inget om deras uppgifter i övrigt.");
  });

  it("takes nothing for none where a plan is silent", () => {
    const page = flat(matrix(example("katrineholm"), "2021-10-01"));
    expect(page).toContain("inte sagt; det betyder inte att ingen gör något");
    expect(page).toContain("Om någon bär det är inte sagt för: ”35 500 invånare");
    expect(page).not.toContain("Inget av målen finns hos");
    expect(page).toContain("fått?°");
  });

  it("breaks into several tables when there are many boards", () => {
    const units = Array.from({ length: 30 }, (_, at) => ({ id: `unit:b${at}`, kind: "board" }));
    const plan = planWith({ units, goals: [{ id: "goal:a", level: "council" }] });
    const page = matrix(plan, "2026-11-01");
    expect(Math.max(...page.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
    expect(page).toMatch(/ AD$/m);
  });

  it("says when there is nothing to show", () => {
    expect(matrix(planWith({}), "2026-11-01")).toContain("inga mål för fullmäktige");
    const plan = planWith({ units: [], goals: [{ id: "goal:a", level: "council" }] });
    expect(matrix(plan, "2026-11-01", "en")).toContain("no boards or companies");
  });
});

describe("a brief", () => {
  it("says what may not be passed on, and what is found on the rows that hang on it", () => {
    const page = flat(briefOf("position:head-elderly"));
    expect(page).toContain("Får inte lämnas vidare: punkt 1.3.1 (Plats på särskilt boende).");
    const hanging = page.slice(page.indexOf("Vad hänger på dig?"));
    expect(hanging).toMatch(/✖ Fel: I punkt 1\.3\.2 .* enligt planen inte förvaltningschef/);
  });

  it("tells a new manager what is due, hers to decide, and faulty before she decides by it", () => {
    const page = flat(briefOf("position:head-elderly"));
    expect(page).toContain("Verksamhetschef äldreomsorg (Äldreomsorgen), den 1 november 2026");
    expect(page).toContain("20 november Månadsstatistik om hemtjänst oktober 2026");
    expect(page).toContain("skulle ha varit klart 31 oktober 2025");
    expect(page).toContain("✖ Fel: Punkt 3.1.1 (Anställa personal) vidaredelegerar punkt 3.1");
    expect(page).toContain("– ersättare i punkt 1.2 (Hemtjänst)");
    expect(page).toContain("Vidare från dina rader går: punkt 1.3.2 (Plats på särskilt boende).");
    expect(page).toContain("om alla uppdrag finns med");
  });

  it("tells a head of administration what may be passed on, and within what", () => {
    const page = flat(briefOf("position:care-director"));
    expect(page).toContain("Förvaltningschef för Vård- och omsorgsnämnden.");
    expect(page).toMatch(/har \d+ krav på sig 2026 .*: minst \d+ timmar\b.* inte bara dig\./);
    expect(page).toContain("6 medarbetare svarar direkt till dig.");
    expect(page).toContain("Punkt 2.1 (Köp av varor och tjänster): upp till 500 000 SEK");
    expect(page).toContain("raden säger ja, och du är förvaltningschef för nämnden.");
    expect(page).toContain("✖ Fel: Punkt 4.2");
  });

  it("names powers that come from an act", () => {
    const page = flat(briefOf("position:principal-north", "en"));
    expect(page).toContain(
      "By law, without delegation: – The inner organisation of a school unit (2 kap. 10 § skollagen (2010:800))",
    );
    expect(page).toContain("whether the position is head of administration, and for which board");
  });

  it("says what is missing of a function of which next to nothing is told", () => {
    const plan = planWith({ positions: [{ id: "position:a", holders: 0 }] });
    const page = flat(textBrief(plan, brief(plan, "position:a", day), { language: "sv" }));
    expect(page).toContain("Planen säger att ingen har funktionen just nu.");
    expect(page).toContain("Planen visar inget som ska lämnas under tiden.");
    expect(page).toContain("Planen visar inga delegationer till funktionen.");
    expect(page).not.toContain("Vad får lämnas vidare?");
  });
});

describe("every page", () => {
  const hostile = "\u001b[31mRöd\u202e\nrad";
  const label = { sv: hostile };
  const plan = planWith({
    positions: [{ id: "position:a", label, unit: "unit:x" }],
    units: [
      { id: "unit:x", kind: "board", label },
      { id: "unit:kf", kind: "council", label },
    ],
    matters: [{ id: "matter:m", label }],
    goals: [
      { id: "goal:a", label, level: "council", owner: "unit:x", ownerPosition: "position:a" },
    ],
    activities: [{ id: "activity:a", label, owner: "position:a", goals: ["goal:a"] }],
    delegations: [
      {
        id: "delegation:a",
        from: "unit:x",
        to: { kind: "employee", positions: ["position:a"] },
        matters: ["matter:m"],
        limits: { area: hostile },
      },
    ],
  });
  const pages = (language: "sv" | "en") => [
    textGoal(plan, explainGoal(plan, "goal:a", day), { language }),
    textCoverageMatrix(plan, coverageMatrix(plan, day), { language }),
    textBrief(plan, brief(plan, "position:a", day), { language }),
  ];

  it.each(["sv", "en"] as const)("is harmless and fits 100 columns in %s", (language) => {
    const own = [
      goal("goal:fewer-lonely-elders", language),
      goal("goal:vision-2035", language),
      matrix(exempel, "2026-11-01", language),
      briefOf("position:care-director", language),
    ];
    for (const page of [...pages(language), ...own]) {
      for (const sign of ["\u001b", "\u202e"]) expect(page).not.toContain(sign);
      expect(page).not.toMatch(/undefined|null|\[object/);
      expect(Math.max(...page.split("\n").map(textWidth))).toBeLessThanOrEqual(100);
    }
  });
});
