import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hours } from "../../src/burden/index.js";
import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { yellowCards } from "../../src/relief/index.js";
import { textYellowCards, yellowCardCsv } from "../../src/report/index.js";
import { planArbitrary } from "../../src/testing/index.js";

const year = { year: 2026 };
const asked = { from: ["unit:school"], dataItems: ["dataItem:a"], reuses: [] };
const planWith = (state: object = {}, town: object = {}, parts: object = {}): Plan =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:x", label: { sv: "Exempelkommun" } },
    units: [
      { id: "unit:board", label: { sv: "Nämnden" } },
      { id: "unit:school", label: { sv: "Skolan" } },
      { id: "unit:agency", label: { sv: "Myndigheten" } },
    ],
    dataItems: [{ id: "dataItem:a", label: { sv: "Elever" }, collectMinutes: 30 }],
    obligations: [
      {
        id: "obligation:state",
        to: ["unit:agency"],
        recurrence: { every: "year" },
        ...asked,
        ...state,
      },
      {
        id: "obligation:town",
        to: ["unit:board"],
        recurrence: { every: "month" },
        ground: { kind: "board", decidedOn: "2018-05-17" },
        ...asked,
        ...town,
      },
    ],
    ...parts,
  });

describe("yellow cards", () => {
  it("go to each asker, in the plan's order, inside the municipality and outside it", () => {
    const { cards, perhaps } = yellowCards(planWith(), year);
    expect(cards.map(({ to }) => to)).toEqual(["unit:board", "unit:agency"]);
    expect(perhaps).toBe(0);
    const [request] = cards[0]?.requests ?? [];
    expect(request).toMatchObject({
      demand: "obligation:town",
      other: "obligation:state",
      otherTo: ["unit:agency"],
      items: ["dataItem:a"],
      units: ["unit:school"],
      since: "2018-05-17",
      // The board asks each month, the state once a year: the board's answer could serve the state.
      serves: { answer: "this", because: "moreOften" },
    });
    expect(cards[1]?.requests[0]?.serves).toEqual({ answer: "other", because: "moreOften" });
    const { cards: byCase } = yellowCards(planWith({ recurrence: { every: "case" } }), year);
    expect(byCase[0]?.requests[0]?.serves).toBeNull();
    // Twelve times half an hour for the board, once for the state.
    const collected = cards.map(({ requests: [one] }) => one && hours(one.collected).likely);
    expect(collected).toEqual([6, 0.5]);
    expect(cards[0]?.requests[0]?.otherCollected).toEqual(cards[1]?.requests[0]?.collected);
  });

  it.each([
    [{}, {}, "moreOften", "”Kommunens tabell” kunna tjäna båda: det lämnas oftare."],
    [
      { recurrence: { every: "month" }, ground: { kind: "statute" } },
      {},
      "law",
      "”Statens tabell” kunna tjäna båda: det lämnas lika ofta och krävs utifrån.",
    ],
    [
      { recurrence: { every: "month" }, due: { by: "days", days: 20 } },
      {},
      "earlier",
      "”Kommunens tabell” kunna tjäna båda: det lämnas lika ofta och tidigare.",
    ],
    [
      { recurrence: { every: "month" } },
      {},
      "either",
      "Vilket som helst av de två skulle kunna tjäna båda: de lämnas lika ofta.",
    ],
    [{ recurrence: { every: "case" } }, {}, undefined, "Hur ofta svaren lämnas är inte sagt"],
  ])("settle a pair once, in the same words on both cards: %j", (state, town, because, words) => {
    const [stateLabel, townLabel] = [{ sv: "Statens tabell" }, { sv: "Kommunens tabell" }];
    const plan = planWith({ label: stateLabel, ...state }, { label: townLabel, ...town });
    const found = yellowCards(plan, year);
    expect(found.cards.map(({ requests: [one] }) => one?.serves?.because)).toEqual([
      because,
      because,
    ]);
    const text = textYellowCards(plan, found, { language: "sv" }).replace(/\s+/g, " ");
    expect(text.split(words)).toHaveLength(3);
    expect(text).toContain("Samma fråga går till Myndigheten.");
    expect(text).toContain("Samma fråga går till Nämnden.");
  });

  it.each([
    [{}, ["obligation:state"]],
    [{ recurrence: { every: "month" } }, ["obligation:state"]],
    [{ recurrence: { every: "case" } }, ["obligation:state"]],
    [{ recurrence: { every: "week" } }, ["obligation:town"]],
  ])("ask the one who is given both answers once: %j", (state, demands) => {
    const both = { to: ["unit:board"] };
    const { cards } = yellowCards(planWith({ ...state, ...both }, both), year);
    expect(cards.map(({ to, requests }) => [to, requests.map(({ demand }) => demand)])).toEqual([
      ["unit:board", demands],
    ]);
  });

  it("are made only of what is told", () => {
    const { reuses: _, ...untold } = asked;
    const plan = planWith();
    const obligations = plan.obligations?.map((one) =>
      one.id === "obligation:town" ? { ...one, ...untold, reuses: undefined } : one,
    );
    const unsaid = JSON.parse(JSON.stringify({ ...plan, obligations })) as Plan;
    expect(yellowCards(unsaid, year)).toMatchObject({ cards: [], perhaps: 1 });
    expect(yellowCards(planWith({ reuses: ["obligation:town"] }), year)).toMatchObject({
      cards: [],
      perhaps: 0,
    });
    expect(yellowCards(planWith({ to: [] }), year)).toMatchObject({ unaddressed: 1 });
    expect(yellowCards(planWith({ validTo: "2025-12-31" }), year).cards).toEqual([]);
  });

  it("say at least, when nobody has told what it takes to collect", () => {
    const { cards } = yellowCards(planWith({}, {}, { dataItems: [{ id: "dataItem:a" }] }), year);
    expect(cards[0]?.requests[0]?.collected).toMatchObject({ known: 0, unknown: 1 });
  });

  it("are short letters, and rows that no spreadsheet takes for formulas", () => {
    const plan = planWith({ label: { sv: '=1+1;"x"' } }, { label: { sv: "Kommunens tabell" } });
    const found = yellowCards(plan, year);
    const text = textYellowCards(plan, found, { language: "sv" }).replace(/\s+/g, " ");
    expect(text).toContain(
      "”Elever” begärs av er i ”Kommunens tabell” (sedan 17 maj 2018). Uppgiften lämnas av Skolan.",
    );
    expect(text).toContain(
      "Att samla in det tar 6 timmar för ert svar och 0,5 timmar för det andra (2026).",
    );
    const [, row] = yellowCardCsv(plan, found, "sv").split("\r\n");
    expect(row).toBe(
      `Nämnden;Kommunens tabell;Elever;"'=1+1;""x""";Myndigheten;Skolan;2018-05-17;6;0;Kommunens tabell`,
    );
    expect(textYellowCards(planWith(), { ...found, cards: [] }, { language: "en" })).toContain(
      "The plan shows no data that are asked for twice",
    );
  });

  it("can be made of any plan", () => {
    fc.assert(
      fc.property(planArbitrary({ maxPerPart: 5, dangling: true }), (plan) => {
        const found = yellowCards(plan, year);
        expect(new Set(found.cards.map(({ to }) => to)).size).toBe(found.cards.length);
        for (const language of ["sv", "en"] as const) {
          expect(textYellowCards(plan, found, { language })).not.toMatch(/undefined|NaN/);
          expect(yellowCardCsv(plan, found, language)).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
