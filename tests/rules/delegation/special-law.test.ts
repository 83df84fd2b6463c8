import { describe, expect, it } from "vitest";
import { ask as askRule } from "../ask.js";

/** A field set to undefined is one that is not told. */
const ask: typeof askRule = (rule, plan, options) =>
  askRule(rule, JSON.parse(JSON.stringify(plan)), options);

const rule = "delegation-special-law-ban";
const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:bn", kind: "board" },
  { id: "unit:bolag", kind: "company" },
];
const positions = [
  { id: "position:rector", role: "principal" },
  { id: "position:manager", role: "manager" },
  { id: "position:untold" },
];
const row = { id: "delegation:1", from: "unit:bn", matters: ["matter:m"], urgentOnly: false };
const employee = { kind: "employee", positions: ["position:manager"] };
const answer = (
  law: readonly object[] | undefined,
  more: object = {},
  matter: object = {},
  plan = {},
) => {
  const { fires, cannotTell, notExamined } = ask(
    rule,
    {
      units,
      positions,
      matters: [{ id: "matter:m", ...(law && { law }), ...matter }],
      delegations: [{ ...row, to: employee, ...more }],
      ...plan,
    },
    {},
  );
  return [...fires, ...cannotTell, ...notExamined.map(() => "not examined")];
};
const pbl = (chapter?: string, section?: string) => [
  { sfs: "2010:900", ...(chapter && { chapter }), ...(section && { section }) },
];

describe(rule, () => {
  it.each([
    ["building sanction fees", pbl("11", "51")],
    ["what 12 kap. 6 § itself lists", pbl("12", "6")],
    ["a detailed plan", pbl("5", "27")],
    ["dismissal of a guardian", [{ sfs: "1949:381", chapter: "11", section: "20" }]],
    ["an order to a guardian under penalty", [{ sfs: "1949:381", chapter: "16", section: "13" }]],
  ])("%s: only the board", (_, law) => {
    expect(answer(law)).toEqual(["delegation:1 matters[0]"]);
    expect(answer(law, { to: { kind: "chair" }, urgentOnly: true })).toEqual([
      "delegation:1 matters[0]",
    ]);
  });

  it("lets the council hand a detailed plan to a board, which 5 kap. 27 § is about", () => {
    expect(answer(pbl("5", "27"), { from: "unit:kf", to: { kind: "board" } })).toEqual([]);
    expect(answer(pbl("5", "27"), { from: "unit:bolag" })).toEqual([]);
  });

  it.each([
    ["6", "6"],
    ["11", "11"],
  ])(
    "LVU %s §: the chair or a member when it cannot wait, else an act that was not read",
    (_, section) => {
      const law = [{ sfs: "1990:52", section }];
      expect(answer(law, { to: { kind: "chair" }, urgentOnly: true })).toEqual([]);
      expect(answer(law, { to: { kind: "member" } })).toEqual([]);
      expect(answer(law, { urgentOnly: true })).toEqual(["delegation:1 matters[0]"]);
      expect(answer(law, { to: { kind: "committee" } })).toEqual(["not examined"]);
      expect(answer(law, { urgentOnly: undefined }).slice(0, 1)).toEqual(["delegation.urgentOnly"]);
    },
  );

  it("gives the rector what skollagen gives the rector", () => {
    const law = [{ sfs: "2010:800", chapter: "2", section: "10" }];
    const to = (...ids: string[]) => ({ to: { kind: "employee", positions: ids } });
    expect(answer(law, to("position:rector"))).toEqual([]);
    expect(answer(law, to("position:rector", "position:manager"))).toEqual([
      "delegation:1 matters[0]",
    ]);
    expect(answer(law, to("position:untold"))).toEqual(["position.role"]);
    expect(answer(law, { to: { kind: "employee" } })).toEqual(["delegation.to.positions"]);
  });

  it("says of an act that was not read that it was not examined, unless a lawyer has judged", () => {
    const law = [{ sfs: "2025:400", chapter: "1", section: "1" }];
    expect(answer(law)).toEqual(["not examined"]);
    expect(answer(law, {}, { actExamined: true })).toEqual(["not examined"]);
    const flags = { bannedBySpecialLaw: false };
    expect(answer(law, {}, { flags })).toEqual(["not examined"]);
    expect(answer(law, {}, { actExamined: true, flags })).toEqual([]);
  });

  it("cannot tell which paragraph it is, unless a lawyer has judged", () => {
    for (const law of [pbl(), pbl("12"), pbl(undefined, "6"), [{ text: "plan- och bygglagen" }]]) {
      expect(answer(law)).toEqual(["matter.law[].section"]);
      expect(answer(law, {}, { actExamined: true, flags: { bannedBySpecialLaw: false } })).toEqual(
        [],
      );
    }
    expect(answer(pbl("9", "31"))).toEqual([]);
    expect(answer(pbl("12", "7"))).toEqual([]);
    expect(answer([])).toEqual([]);
    expect(answer(undefined)).toEqual(["matter.law"]);
    expect(answer([{ sfs: "2017:725", chapter: "6", section: "6" }])).toEqual([]);
  });

  it("leaves to another question what a person has flagged", () => {
    expect(answer(pbl("11", "51"), {}, { flags: { bannedBySpecialLaw: true } })).toEqual([]);
    expect(answer(pbl("11", "51"), {}, { flags: { bannedBySpecialLaw: false } })).toEqual([
      "delegation:1 matters[0]",
    ]);
  });

  it("reads the chapter's and the row's law too; a row's own only when it has one matter", () => {
    const banned = pbl("11", "51");
    const chapters = [{ key: "1", law: banned }];
    const inChapter = { register: "register:bn", chapter: "1" };
    expect(answer([], inChapter, {}, { registers: [{ id: "register:bn", chapters }] })).toEqual([
      "delegation:1 matters[0]",
    ]);
    expect(answer([], { law: banned })).toEqual(["delegation:1 matters[0]"]);
    expect(answer([], { specialLaw: banned })).toEqual(["delegation:1 matters[0]"]);
    expect(answer([], { law: banned, matters: ["matter:m", "matter:m"] })).toEqual([]);
    // The closest answer counts: a paragraph before an act that was not read.
    expect(answer([{ sfs: "2025:400" }, ...banned])).toEqual(["delegation:1 matters[0]"]);
    expect(answer([...pbl(), { sfs: "2025:400" }])).toEqual(["not examined"]);
  });

  it("judges by the law of the day, and only what hands a decision over", () => {
    const early = ask(
      rule,
      {
        units,
        positions,
        matters: [{ id: "matter:m", law: pbl("11", "51") }],
        delegations: [{ ...row, to: employee }],
      },
      { asOf: "2025-07-16" },
    );
    expect([early.fires, early.notExamined.length]).toEqual([[], 1]);
    expect(answer(pbl("11", "51"), { nature: "execution" })).toEqual([]);
    expect(answer(pbl("11", "51"), { validTo: "2026-10-31" })).toEqual([]);
    expect(answer(pbl("11", "51"), { from: "unit:nobody" })).toEqual(["unit.kind"]);
  });

  it("rests a finding on the paragraph of the special law, and names the matter", () => {
    const { findings } = ask(rule, {
      units,
      positions,
      matters: [{ id: "matter:m", law: pbl("11", "51") }],
      delegations: [{ ...row, to: employee }],
    });
    expect(findings[0]).toMatchObject({ severity: "error", related: ["matter:m"] });
    expect(findings[0]?.sources.map(({ id }) => id)).toEqual(["pbl-12-6", "kl-6-38"]);
  });
});
