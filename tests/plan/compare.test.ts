import { describe, expect, it } from "vitest";
import { compare, parsePlanOrThrow } from "../../src/plan/index.js";

const organisation = { id: "organisation:a", label: { sv: "Exempelkommun" } };
const units = [
  { id: "unit:von", label: { sv: "Vård- och omsorgsnämnden", en: "The care board" } },
  { id: "unit:bun", label: { sv: "Bildningsnämnden", en: "The education board" } },
];

const planOf = (parts: object) => parsePlanOrThrow({ format: 1, organisation, units, ...parts });

/** What is said of one entity whose fields change. */
const changed = (part: string, id: string, before: object, after: object) => {
  const of = (fields: object) => planOf({ [part]: [{ id, label: { sv: "X" }, ...fields }] });
  const { sentences } = compare(of(before), of(after));
  expect(sentences).toHaveLength(1);
  return sentences[0] as { readonly sv: string; readonly en: string };
};

describe("what differs is told in the words of the trade", () => {
  it("fields and codes by their names, in both languages", () => {
    expect(changed("goals", "goal:a", { level: "unit" }, { level: "board" })).toEqual({
      sv: "Målet ”X”: nivå var enhet, är nämnd.",
      en: "The goal “X”: level was unit, is board.",
    });
    const { sv } = changed("cycles", "cycle:a", { purpose: "control" }, { purpose: "learning" });
    expect(sv).toBe("Uppföljningen ”X”: syfte var kontroll, är lärande.");
  });

  it("free text that is alike a code is left as it is", () => {
    const { sv } = changed("goals", "goal:a", { statement: "quality" }, { statement: "Trygghet" });
    expect(sv).toBe("Målet ”X”: beslutad lydelse var quality, är Trygghet.");
  });

  it("lists as names with commas, an empty one and one that is null apart from what is not told", () => {
    const goal = (fields: object) =>
      changed("goals", "goal:a", fields, { shared: ["unit:von", "unit:bun"] }).sv;
    const after = "är Vård- och omsorgsnämnden, Bildningsnämnden.";
    expect(goal({ shared: [] })).toBe(`Målet ”X”: enheter som delar det var ingen, ${after}`);
    expect(goal({})).toBe(`Målet ”X”: enheter som delar det var inget sagt, ${after}`);
    expect(changed("goals", "goal:a", { owner: null }, { owner: "unit:von" }).sv).toBe(
      "Målet ”X”: ansvarig enhet var inget, är Vård- och omsorgsnämnden.",
    );
  });

  it("long lists and texts are cut at a whole name or word", () => {
    const matters = Array.from({ length: 9 }, (_, i) => `matter:m-${i}`);
    expect(changed("delegations", "delegation:a", { matters: [] }, { matters }).en).toContain(
      "is matter:m-0, matter:m-1, matter:m-2, matter:m-3, matter:m-4, matter:m-5 and 3 more.",
    );
    const { sv } = changed("goals", "goal:a", {}, { statement: "ordet ".repeat(60).trim() });
    expect(sv).toMatch(/ordet ordet…\.$/);
    expect(sv.length).toBeLessThan(260);
  });

  it("quantities with their unit, and what has parts as pairs, never as JSON", () => {
    const effort = (minutes: unknown, more = {}) => ({ effort: { minutes, ...more } });
    const { sv, en } = changed(
      "obligations",
      "obligation:a",
      effort(45.5),
      effort({ low: 30, likely: 40, high: 60 }, { per: "year" }),
    );
    expect(sv).toBe(
      "Rapporteringskravet ”X”: vad det tar var 45,5 min, är 30–60 (troligast 40) min, per: år.",
    );
    expect(en).toBe(
      "The reporting obligation “X”: what it takes was 45.5 min, is 30–60 (likely 40) min, per: year.",
    );
    const recurrence = { every: "month", except: [6, 7] };
    const told = changed("cycles", "cycle:a", { recurrence: { every: "half" } }, { recurrence });
    expect(told.sv).toBe("Uppföljningen ”X”: hur ofta var halvår, är månad, utom månaderna: 6, 7.");
    const ground = { kind: "statute", citation: { sfs: "2017:725", chapter: "6" } };
    expect(changed("goals", "goal:a", { ground: null }, { ground }).sv).toBe(
      "Målet ”X”: grund var inget, är lag, lagrum: (SFS: 2017:725, kapitel: 6).",
    );
    const hallmarks = [
      { label: { sv: "Fler ringer" }, indicators: [] },
      { label: { sv: "Färre väntar" } },
    ];
    expect(changed("goals", "goal:a", {}, { hallmarks }).sv).toContain(
      "är Fler ringer (indikatorer: ingen); Färre väntar.",
    );
  });

  it("yes and no, and data of one's own", () => {
    const told = changed(
      "units",
      "unit:x",
      { frontline: false, ext: {} },
      { frontline: true, ext: { a: { b: { c: { d: { e: 1 } } } }, list: [true] } },
    );
    expect(told.sv).toContain("daglig kontakt med invånare var nej, är ja");
    expect(told.sv).toMatch(
      /egna uppgifter var inget, är a: \(b: \(c: \(d: \(…\)\)\)\), list: ja\.$/,
    );
    expect(told.en).not.toMatch(/[{}[\]"]/);
  });

  it("the head of the plan, the organisation field by field", () => {
    const before = planOf({ title: "A", complete: [{ part: "goals" }] });
    const after = planOf({
      title: "A",
      complete: [{ part: "goals", period: "2026" }],
      organisation: { ...organisation, number: "212000-0001" },
    });
    expect(compare(before, after).sentences.map(({ sv }) => sv)).toEqual([
      "Organisationen: organisationsnummer var inget sagt, är 212000-0001.",
      "Planen: vad som är komplett var del: mål, är del: mål, period: 2026.",
    ]);
  });
});
