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
  { id: "position:named", kind: "elected", namedForUrgent: ["unit:bn"] },
  { id: "position:unnamed", kind: "elected", namedForUrgent: [] },
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
const whyNot = (law: readonly object[], kind: string) =>
  askRule(rule, {
    units,
    matters: [{ id: "matter:m", law }],
    delegations: [{ ...row, to: { kind } }],
  }).findings[0]?.params["decides"];
const fb = (chapter?: string, section?: string) => [
  { sfs: "1949:381", ...(chapter && { chapter }), ...(section && { section }) },
];
const pbl = (chapter?: string, section?: string) => [
  { sfs: "2010:900", ...(chapter && { chapter }), ...(section && { section }) },
];

describe(rule, () => {
  const chair = { to: { kind: "chair" } };

  // 12 kap. 6 § plan- och bygglagen is about 6:37, 7:5, 9:30 and 9:37; föräldrabalken lets nobody but the board.
  it.each([
    ["building sanction fees", pbl("11", "51"), []],
    ["whether such a fee is taken", pbl("11", "53"), []],
    ["lowering such a fee", pbl("11", "53 a"), []],
    ["a detailed plan", pbl("5", "27"), ["not examined"]],
    ["dismissal of a guardian", fb("11", "20"), ["delegation:1 matters[0]"]],
    ["an order to a guardian under penalty", fb("16", "13"), ["delegation:1 matters[0]"]],
  ])("%s: only the board, and when it is urgent as the act says", (_, law, whenUrgent) => {
    const banned = ["delegation:1 matters[0]"];
    expect(answer(law)).toEqual(banned);
    expect(answer(law, { urgentOnly: true })).toEqual(banned);
    expect(answer(law, { ...chair, urgentOnly: true })).toEqual(whenUrgent);
    expect(answer(law, { to: { kind: "member" }, urgentOnly: true })).toEqual(whenUrgent);
    expect(answer(law, chair)).toEqual(banned);
  });

  it("cannot tell of the chair whether it is only when urgent, where that decides", () => {
    expect(answer(pbl("11", "51"), { ...chair, urgentOnly: undefined })).toEqual([
      "delegation.urgentOnly",
    ]);
    expect(answer(fb("11", "20"), { ...chair, urgentOnly: undefined })).toEqual([
      "delegation:1 matters[0]",
    ]);
    expect(answer(fb("11", "20"), { to: undefined })).toContain("delegation.to");
  });

  it("asks a lawyer where only the paragraph that sets the limit is cited", () => {
    const flag = (bannedBySpecialLaw: boolean) => ({ flags: { bannedBySpecialLaw } });
    const permit = [...pbl("9", "31"), ...pbl("12", "6")];
    for (const law of [pbl("12", "6"), permit, fb("15", "7")]) {
      expect(answer(law)).toEqual(["matter.flags.bannedBySpecialLaw"]);
      expect(answer(law, {}, flag(false))).toEqual([]);
      expect(answer(law, {}, flag(true))).toEqual([]);
    }
    expect(answer([...pbl("12", "6"), ...pbl("11", "51")])).toEqual(["delegation:1 matters[0]"]);
  });

  it("does not say of the rest of what was read in part that it holds", () => {
    for (const law of [pbl("11", "37"), fb("19", "14"), fb("5", "2"), fb("11", "16")]) {
      expect(answer(law)).toEqual(["not examined"]);
    }
    expect(answer(pbl(undefined, "37"))).toEqual(["matter.law[].section"]);
    expect(answer(fb("11"))).toEqual(["matter.law[].section"]);
  });

  it("holds a ban that a person has flagged against an urgent mandate, where the act does so", () => {
    const flags = { bannedBySpecialLaw: true };
    const urgent = { ...chair, urgentOnly: true };
    expect(answer(fb("11", "20"), urgent, { flags })).toEqual(["delegation:1 matters[0]"]);
    expect(answer(pbl("11", "51"), urgent, { flags })).toEqual([]);
    expect(answer([{ sfs: "2001:453" }], urgent, { flags, actExamined: true })).toEqual([
      "not examined",
    ]);
    expect(answer([], urgent, { flags })).toEqual(["matter.law"]);
    expect(answer(fb("11", "20"), { ...chair, urgentOnly: undefined }, { flags })).toEqual([]);
  });

  it("lets the guardian board's decisions to a person only: a member, a substitute, an official", () => {
    const consent = fb("13", "4");
    for (const kind of ["automated", "committee", "presidium"]) {
      expect(answer(consent, { to: { kind } })).toEqual(["delegation:1 matters[0]"]);
      expect(answer([], { to: { kind }, specialLaw: consent })).toEqual([
        "delegation:1 matters[0]",
      ]);
      expect(whyNot(fb("13", "4"), kind)).toBe("personOnly");
      expect(whyNot(fb("11", "20"), kind)).toBe("wholeBoard");
      // The social board's matters under the same act are others.
      expect(answer(fb("2", "5"), { to: { kind } })).toEqual(["not examined"]);
      expect(answer(fb(), { to: { kind } })).toEqual(["matter.law[].section"]);
    }
    for (const kind of ["employee", "member", "substitute", "chair"]) {
      expect(answer(consent, { to: { kind } })).toEqual(["not examined"]);
    }
  });

  it("lets only a person decide also where a part is the whole board's, by the law of the day", () => {
    expect(whyNot(fb("15", "7"), "committee")).toBe("personOnly");
    const on = (asOf: string) => {
      const plan = {
        units,
        matters: [{ id: "matter:m", law: fb("13", "4") }],
        delegations: [{ ...row, to: { kind: "committee" } }],
      };
      const { fires, notExamined } = askRule(rule, plan, { asOf });
      return [fires.length, notExamined.length];
    };
    expect(on("2025-06-30")).toEqual([0, 1]);
    expect(on("2025-07-01")).toEqual([1, 0]);
  });

  it("asks no more of an urgent mandate that nobody has flagged", () => {
    const urgent = { ...chair, urgentOnly: true };
    expect(answer([], urgent)).toEqual([]);
    const flags = { bannedBySpecialLaw: false };
    expect(answer([{ sfs: "1998:808" }], urgent, { actExamined: true, flags })).toEqual([]);
  });

  it("names no matter that the plan does not hold", () => {
    const { findings } = askRule(rule, {
      units,
      positions,
      delegations: [{ ...row, specialLaw: pbl("11", "51"), to: employee }],
    });
    expect(findings.map(({ related }) => related)).toEqual([[]]);
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
      const member = (...ids: string[]) => ({
        to: { kind: "member", ...(ids.length > 0 && { positions: ids }) },
        urgentOnly: true,
      });
      expect(answer(law, member("position:named"))).toEqual([]);
      expect(answer(law, member("position:named", "position:unnamed"))).toEqual([
        "delegation:1 matters[0]",
      ]);
      expect(answer(law, member("position:untold"))).toEqual(["position.namedForUrgent"]);
      expect(answer(law, member())).toEqual(["delegation.to.positions"]);
      // What can wait stands in an act that was not read, for the chair too.
      expect(answer(law, { to: { kind: "chair" } })).toEqual(["not examined"]);
      expect(answer(law, { to: { kind: "chair" }, urgentOnly: undefined })).toEqual([
        "delegation.urgentOnly",
      ]);
      expect(answer(law, { urgentOnly: true })).toEqual(["delegation:1 matters[0]"]);
      expect(answer(law, { to: { kind: "committee" } })).toEqual(["not examined"]);
      expect(answer(law, { urgentOnly: undefined }).slice(0, 1)).toEqual(["delegation.urgentOnly"]);
    },
  );

  it("gives the rector what skollagen gives the rector", () => {
    const law = [{ sfs: "2010:800", chapter: "2", section: "10" }];
    const to = (...ids: string[]) => ({ to: { kind: "employee", positions: ids } });
    // Nothing is handed over: the act itself gives it, and no chain can hold or break.
    expect(answer(law, to("position:rector"))).toEqual(["not examined"]);
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
    // Of several matters nobody has said which the row's paragraph is about.
    const two = { matters: ["matter:m", "matter:m"] };
    for (const law of [banned, [{ sfs: "1998:808" }], pbl(), [{ text: "plan- och bygglagen" }]]) {
      expect(answer([], { law, ...two })).toEqual(["not examined"]);
    }
    expect(answer([], { law: pbl("9", "31"), ...two })).toEqual([]);
    expect(answer([], { law: [{ sfs: "2017:725", chapter: "6", section: "37" }], ...two })).toEqual(
      [],
    );
    expect(answer(pbl("9", "31"), { law: banned, ...two })).toEqual(["not examined"]);
    // One that a matter comes under is judged there.
    expect(answer(banned, { law: banned, ...two })).toHaveLength(2);
    expect(answer(banned, { law: pbl(), ...two })).toHaveLength(2);
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
      { asOf: "2025-06-30" },
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
