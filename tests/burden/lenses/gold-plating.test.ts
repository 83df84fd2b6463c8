import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goldPlating, hours, measured, weigh } from "../../../src/burden/index.js";
import type { Obligation } from "../../../src/plan/entities/index.js";
import { obligation, planOf, planWith } from "../plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const of = (...fields: readonly Partial<Obligation>[]) =>
  goldPlating(weigh(planOf(...fields), year));
const law = { kind: "statute", citation: { sfs: "2017:725" } } as const;
const citation = { sfs: "2017:725" } as const;
const yearly = { recurrence: { every: "year" }, citation } as const;
const board = { kind: "board", decidedBy: "unit:board", decidedOn: "2020-02-03" } as const;
const monthly = { recurrence: { every: "month" }, ground: law } as const;

describe("what is asked beyond the lawful least", () => {
  it("is the share of the hours above the lawful frequency: 12 × (1 − 4/12)", () => {
    const { byLaw, above, lines, deciders } = of({
      ...monthly,
      lawfulMinimum: { recurrence: { every: "quarter" }, citation },
      beyond: board,
    });
    expect([hours(byLaw).likely, hours(above).likely]).toEqual([4, 8]);
    expect(lines).toMatchObject([
      { timesAYear: { asked: 12, least: 4 }, isLaw: true, decided: board, items: [], form: null },
    ]);
    expect(deciders).toHaveLength(1);
    expect(deciders[0]).toMatchObject({ kind: "board", decidedBy: "unit:board" });
  });

  it("takes the least number a year where no recurrence fits", () => {
    const { above } = of({ ...monthly, lawfulMinimum: { perYear: 9, citation }, beyond: board });
    expect(hours(above).likely).toBe(3);
  });

  it("counts what the law asks every fourth year by its share of the year", () => {
    const every4 = { recurrence: { every: "year", step: 4 }, citation } as const;
    const { byLaw, above } = of({ ground: law, lawfulMinimum: every4, beyond: board });
    expect([hours(byLaw).likely, hours(above).likely]).toEqual([0.3, 0.8]);
  });

  it("never goes below nothing: what is asked too seldom is all the law's", () => {
    const monthLaw = { recurrence: { every: "month" }, citation } as const;
    const { byLaw, above } = of({ ground: law, lawfulMinimum: monthLaw });
    expect(hours(byLaw).likely).toBe(1);
    expect(above.known).toBe(0);
  });

  it("is all of it where the law asks nothing, or where our own decision names no law", () => {
    const { noLaw, deciders } = of(
      { id: "obligation:none", lawfulMinimum: null, ground: { kind: "grantCondition" } },
      { id: "obligation:own", ground: board },
      { id: "obligation:habit", ground: null },
    );
    expect(hours(noLaw).likely).toBe(3);
    expect(deciders.map(({ kind }) => kind)).toEqual(["grantCondition", "board", "none"]);
  });

  it("cannot tell, and says by which field, where the law's least is not told", () => {
    const { notTold, untold, byLaw, noLaw } = of(
      { id: "obligation:law", ground: law },
      { id: "obligation:cited", ground: { ...board, citation } },
      {
        id: "obligation:how-often",
        ground: law,
        lawfulMinimum: { text: "Now and then.", citation },
      },
      { id: "obligation:no-ground" },
    );
    expect(notTold.known).toBe(4);
    expect(byLaw.known + noLaw.known).toBe(0);
    expect(untold.map(({ path }) => path)).toEqual([
      "lawfulMinimum",
      "lawfulMinimum",
      "lawfulMinimum.recurrence",
      "ground",
    ]);
  });

  it("believes the plan that nothing goes beyond a law that says no frequency", () => {
    const { byLaw } = of({ ground: law, lawfulMinimum: { citation }, beyond: null });
    expect(byLaw.known).toBe(1);
  });

  it("compares cases with cases", () => {
    const byCase = { every: "case", perYear: 5 } as const;
    const lawCase = { recurrence: { every: "case" }, citation } as const;
    expect(
      hours(of({ recurrence: byCase, ground: law, lawfulMinimum: lawCase }).byLaw).likely,
    ).toBe(5);
    const { above } = of({
      recurrence: byCase,
      ground: law,
      lawfulMinimum: { perYear: 2, citation },
      beyond: board,
    });
    expect(hours(above).likely).toBe(3);
  });

  it("does not say that the law decided what it does not ask", () => {
    const { deciders, untold } = of({ ...monthly, lawfulMinimum: yearly });
    expect(deciders.map(({ kind }) => kind)).toEqual([null]);
    expect(untold).toEqual([{ entity: "obligation:one", path: "beyond" }]);
  });

  it("takes the body and the day from the decision that the ground names", () => {
    const plan = {
      ...planOf({ ground: { kind: "council", decision: "decision:ask" } }),
      decisions: [{ id: "decision:ask", body: "unit:council", on: "2020-02-03" }],
    } as const;
    expect(goldPlating(weigh(plan, year)).lines[0]?.decided).toEqual({
      kind: "council",
      decidedBy: "unit:council",
      decision: "decision:ask",
      decidedOn: "2020-02-03",
    });
  });

  it("lists content and form beyond, with what the content takes when it is told", () => {
    const plan = {
      ...planOf({
        ground: law,
        lawfulMinimum: {
          ...yearly,
          form: "selfAssessment",
          dataItems: ["dataItem:pupils"],
        },
        beyond: board,
        form: "report",
        from: ["unit:school-a", "unit:school-b"],
        dataItems: ["dataItem:pupils-again", "dataItem:mood", "dataItem:weather"],
      }),
      dataItems: [
        { id: "dataItem:pupils", definitionKey: "pupils" },
        { id: "dataItem:pupils-again", definitionKey: "pupils" },
        { id: "dataItem:mood", collectMinutes: 30 },
        { id: "dataItem:weather" },
      ],
    } as const;
    const { above, lines } = goldPlating(weigh(plan, year));
    expect(above.known).toBe(0);
    // two schools, once a year: 2 × 30 minutes
    expect(lines[0]?.items.map(({ item, minutes }) => [item, minutes?.likely ?? null])).toEqual([
      ["dataItem:mood", 6_000_000],
      ["dataItem:weather", null],
    ]);
    expect(lines[0]?.form).toEqual({ asked: "report", least: "selfAssessment" });
  });

  it("counts talk beyond the law as time invested, and never lists it", () => {
    const { conversation, noLaw, lines, deciders } = of({ ground: board, form: "dialogue" });
    expect(hours(conversation).likely).toBe(1);
    expect([noLaw.known, lines.length, deciders.length]).toEqual([0, 0, 0]);
  });

  it("does not judge a house rule that refers to law", () => {
    const rule = { ground: board, appliesTo: ["unit:school-a"], minutesPerYear: 60 } as const;
    const found = goldPlating(
      weigh(
        planWith({
          houseRules: [
            { id: "houseRule:own", ...rule },
            { id: "houseRule:law", ...rule, law: [citation] },
          ],
        }),
        year,
      ),
    );
    expect([found.noLaw.known, found.notTold.known]).toEqual([1, 1]);
    expect(found.untold).toEqual([{ entity: "houseRule:law", path: "law" }]);
  });

  it("adds up to the whole, to the last small unit", () => {
    const recurrences = ["year", "half", "tertial", "quarter", "month", "week"] as const;
    const recurrence = fc.constantFrom(...recurrences).map((every) => ({ every }));
    const fields = fc.record(
      {
        recurrence,
        ground: fc.constantFrom(law, board, null),
        beyond: fc.constantFrom(board, null),
        form: fc.constantFrom("report", "dialogue", "automatic"),
        lawfulMinimum: fc.option(
          fc.record(
            { recurrence, citation: fc.constant(citation) },
            { requiredKeys: ["citation"] },
          ),
        ),
        effort: fc.record(
          { minutes: fc.double({ min: 0, max: 1e4, noNaN: true }), fixedMinutes: fc.nat(999) },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 8 }), (all) => {
        const obligations = all.map((own, at) =>
          obligation({ ...own, id: `obligation:o${at}` } as Partial<Obligation>),
        );
        const weights = weigh(planWith({ obligations }), {
          ...year,
          rates: { perHour: 333, source: "test" },
        });
        const { byLaw, above, noLaw, conversation, notTold, deciders } = goldPlating(weights);
        const parts = [byLaw, above, noLaw, conversation, notTold];
        const total = measured(weights).demands;
        const add = (of: (part: typeof byLaw) => number | undefined, from = parts) =>
          from.reduce((sum, part) => sum + (of(part) ?? 0), 0);
        for (const bound of ["low", "likely", "high"] as const) {
          expect(add((part) => part.minutes[bound])).toBe(total.minutes[bound]);
          expect(add((part) => part.cost?.[bound])).toBe(total.cost?.[bound] ?? 0);
        }
        expect(
          add(
            (part) => part.minutes.likely,
            deciders.flatMap((d) => [d.above, d.noLaw]),
          ),
        ).toBe(above.minutes.likely + noLaw.minutes.likely);
      }),
    );
  });
});
