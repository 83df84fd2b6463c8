import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";

const scripts = readdirSync("examples").filter((name) => /^\d.*\.ts$/.test(name));

/** Lines that each script must print: what it is there to show. */
const shows: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "1-check-a-plan.ts": [
    /Granskad per 2026-11-01: \d+ av \d+ frågor kunde besvaras\./,
    "De första fynden:",
    /källa: .+/,
    "Kan inte sägas, för att en uppgift saknas:",
  ],
  "2-measure-the-burden.ts": [
    /Det som begärs 2026: minst [\d\u00a0]+ timmar/,
    /\d krav har okänd tid/,
    /årsarbeten/,
    "De tyngsta kraven:",
    /^- minutes: [\d,]+ timmar/m,
  ],
  "3-what-is-due.ts": [
    /\d+ tillfällen från 2026-09-01 till 2026-12-31\./,
    /Till Kommunstyrelsen/,
    /council: 31 oktober 2026/,
    "(byTheCase)",
  ],
  "4-edit-and-compare.ts": [
    "Uppföljningen ”Omsorgens månadsrapport om mål”",
    /Skillnad: −[\d,]+ timmar om året\./,
    "Tillbakataget: 0 skillnader kvar.",
  ],
  "5-a-rule-of-your-own.ts": [
    "har ingen dag då kravet prövas på nytt.",
    "Vår egen riktlinje för rapporteringskrav (påhittad)",
    "obligation.reviewBy",
  ],
  "6-a-method-of-your-own.ts": [
    "ett mål kallas åtagande.",
    /exempelkommuns-malstyrning: \d+ varningar, \d+ råd, 1 avstängda regler/,
    "goal-has-owner ger nu info.",
    /- stage-skipped: .* har steget ”Åtagande” men inte ”Läget”, som kommer före\./,
    /- goal-placed-in-method: .* har perspektivet ”economy”, som inte finns i metoden\./,
  ],
  "7-a-profile-of-your-own.ts": [
    /- law: \d+ fel, \d+ varningar, 0 råd; \d+ regler av/,
    /- exempelkommun-2026: \d+ fel, .* 1 regler av/,
    "Avstängd: goal-is-premature. Nämnderna skriver situationsanalyser",
    "Inte längre sant: goal-has-owner om goal:climate.",
    "Kan inte längre sägas (cannotTell): council-goal-carried-by-board om goal:living-centre.",
    /^- [a-zA-Z:. ]+: upp till \d+ nya svar/m,
  ],
  "8-before-a-new-demand.ts": [
    "Innan kravet skickas ut: Uppföljning av bemanning och frånvaro",
    "Alla som svarar: 24 timmar",
    /Frågar redan efter samma sak: obligation:.*sick-leave-table/,
    "1. ”Tabell över sjukfrånvaro till HR” upphör att gälla.",
    "Utan det kravet: −24,0 timmar.",
    /Gula kort att skicka: \d+/,
  ],
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the numbered examples", () => {
  it("are all here", () => {
    expect(scripts).toEqual(Object.keys(shows));
  });

  it.each(scripts)("%s shows what it is there to show", async (script) => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => {
      lines.push(line);
    });
    await import(`../../examples/${script}`);
    for (const line of shows[script] ?? []) expect(lines.join("\n")).toMatch(line);
  });
});
