import { describe, expect, it } from "vitest";
import { ask as askRule } from "../ask.js";

/** A field set to undefined is one that is not told. */
const ask: typeof askRule = (rule, plan, options) =>
  askRule(rule, JSON.parse(JSON.stringify(plan)), options);

const told = ({ fires, cannotTell, notExamined }: ReturnType<typeof ask>) => [
  ...fires,
  ...cannotTell,
  ...notExamined.map(() => "not examined"),
];

describe("delegation-register-reviewed", () => {
  const organisation = {
    id: "organisation:x",
    terms: [
      { from: "2019-01-01", to: "2022-12-31" },
      { from: "2023-01-01", to: "2026-12-31" },
    ],
  };
  const answer = (
    register: object,
    unit: object = { reorganisedOn: null },
    options = {},
    more = {},
  ) =>
    ask(
      "delegation-register-reviewed",
      {
        organisation,
        units: [
          { id: "unit:sn", kind: "board" },
          { id: "unit:sf", kind: "administration", parent: "unit:sn", ...unit },
        ],
        registers: [{ id: "register:sn", board: "unit:sn", ...register }],
        ...more,
      },
      options,
    );
  const why = (...args: Parameters<typeof answer>) =>
    answer(...args).findings.map(({ params }) => params["why"]);

  it("takes the first day of the term and the limit's last day as in time", () => {
    const long = { options: { "delegation-register-reviewed": { months: 100 } } };
    expect(why({ reviewedOn: "2023-01-01" }, undefined, long)).toEqual([]);
    expect(why({ reviewedOn: "2022-12-31" }, undefined, long)).toEqual(["beforeTerm"]);
    // The day is 1 November 2026: 24 months before is 1 November 2024.
    expect(why({ reviewedOn: "2024-11-01" })).toEqual([]);
    expect(why({ reviewedOn: "2024-10-31" })).toEqual(["tooOld"]);
  });

  it("takes the term that the day falls in, whichever comes first", () => {
    const limit = { options: { "delegation-register-reviewed": { months: 100 } } };
    const on = (asOf: string, reviewedOn: string) =>
      why(
        { reviewedOn },
        undefined,
        { ...limit, asOf },
        {
          organisation: {
            id: "organisation:x",
            terms: [
              { from: "2027-01-01", to: "2030-12-31" },
              { from: "2023-01-01", to: "2026-12-31" },
            ],
          },
        },
      );
    expect(on("2026-12-31", "2023-01-01")).toEqual([]);
    expect(on("2026-12-31", "2022-12-31")).toEqual(["beforeTerm"]);
    expect(on("2027-01-01", "2026-12-31")).toEqual(["beforeTerm"]);
    expect(on("2027-01-01", "2027-01-01")).toEqual([]);
  });

  it("names the administration that was reorganised", () => {
    const { findings } = answer({ reviewedOn: "2025-05-31" }, { reorganisedOn: "2025-06-01" });
    expect(findings).toMatchObject([{ path: "reviewedOn", related: ["unit:sf"] }]);
  });

  it("wants it gone through on the day of the reorganisation or later", () => {
    expect(why({ reviewedOn: "2025-06-01" }, { reorganisedOn: "2025-06-01" })).toEqual([]);
    expect(why({ reviewedOn: "2025-05-31" }, { reorganisedOn: "2025-06-01" })).toEqual([
      "beforeReorganisation",
    ]);
    const shared = { parent: "unit:other", reportsTo: ["unit:sn"], reorganisedOn: "2025-06-01" };
    expect(why({ reviewedOn: "2025-05-31" }, shared)).toEqual(["beforeReorganisation"]);
    const unit = { kind: "unit", reorganisedOn: "2025-06-01" };
    expect(told(answer({ reviewedOn: "2025-05-31" }, unit))).toEqual(["unit.parent"]);
  });

  it("takes the day it was decided for a day it was gone through, and says no more than that", () => {
    expect(told(answer({ decidedOn: "2026-01-20" }))).toEqual([]);
    expect(told(answer({ decidedOn: "2019-01-20" }))).toEqual(["register.reviewedOn"]);
    expect(told(answer({}))).toEqual(["register.reviewedOn"]);
    expect(told(answer({ reviewedOn: "2026-01-20", decidedOn: "2019-01-20" }))).toEqual([]);
  });

  it("cannot tell what nobody has said of the administration", () => {
    expect(told(answer({ reviewedOn: "2026-01-20" }, {}))).toEqual(["unit.reorganisedOn"]);
    expect(told(answer({ reviewedOn: "2026-01-20" }, { kind: undefined }))).toEqual(
      expect.arrayContaining(["unit.kind", "unit.parent"]),
    );
  });

  it("asks of registers in force only", () => {
    expect(told(answer({ reviewedOn: "2019-01-20", validTo: "2026-10-31" }))).toEqual([]);
  });
});

describe("delegation-outdated-law-reference", () => {
  const answer = (law: readonly object[] | undefined, options = {}, more = {}, row = {}) =>
    ask(
      "delegation-outdated-law-reference",
      { delegations: [{ id: "delegation:1", ...(law && { law }), ...row }], ...more },
      options,
    );
  const now = (law: object) => answer([law]).findings[0]?.params["now"];

  it("tells the range for what is known to be about delegation, else the act", () => {
    for (const section of ["33", "37"]) {
      expect(now({ sfs: "1991:900", chapter: "6", section })).toBe("moved 0");
    }
    for (const section of ["32", "38"]) {
      expect(now({ sfs: "1991:900", chapter: "6", section })).toBe("instead 2017:725");
    }
    expect(now({ sfs: "1991:900", chapter: "3", section: "33" })).toBe("instead 2017:725");
    expect(now({ sfs: "2001:453" })).toBe("instead 2025:400");
    expect(now({ sfs: "2001:453", chapter: "6", section: "33" })).toBe("instead 2025:400");
    expect(answer([{ sfs: "2001:453" }]).findings[0]?.params["old"]).toBe("2001:453");
    expect(now({ sfs: "1986:223" })).toBe("instead 2017:900");
    expect(now({ sfs: "2017:725", chapter: "6", section: "33" })).toBeUndefined();
  });

  it("judges from the day the old act surely was gone", () => {
    const kl = [{ sfs: "2017:725" }, { sfs: "1991:900" }];
    expect(told(answer(kl, { asOf: "2018-01-01" }))).toEqual(["delegation:1 law[1]"]);
    expect(told(answer(kl, { asOf: "2017-12-31" }))).toEqual(["not examined"]);
    const sol = [{ sfs: "2001:453" }];
    expect(told(answer(sol, { asOf: "2025-07-01" }))).toEqual(["delegation:1 law[0]"]);
    expect(told(answer(sol, { asOf: "2025-06-30" }))).toEqual(["not examined"]);
  });

  it("reads the row's own law before the chapter's, and tells what is missing", () => {
    const registers = [{ id: "register:r", chapters: [{ key: "1", law: [{ sfs: "1991:900" }] }] }];
    const inChapter = { register: "register:r", chapter: "1" };
    expect(told(answer([{ sfs: "2017:725" }], {}, { registers }, inChapter))).toEqual([]);
    expect(told(answer(undefined, {}, { registers }, inChapter))).toEqual(["register:r"]);
    expect(told(answer([{ sfs: "1991:900" }], {}, { registers }, inChapter))).toEqual([
      "delegation:1 law[0]",
    ]);
    expect(told(answer(undefined))).toEqual(["delegation.law"]);
    expect(told(answer([{ text: "KL 6:33" }]))).toEqual(["delegation.law[].sfs"]);
    expect(told(answer([{ sfs: "1991:900" }], {}, {}, { validTo: "2026-10-31" }))).toEqual([]);
  });
});

describe("delegation-over-reporting", () => {
  const each = { decision: "report", form: "eachDecision" };
  const answer = (notifies: readonly (object | undefined)[], more = {}, row: object = {}) =>
    ask("delegation-over-reporting", {
      complete: [{ part: "delegations" }],
      units: [{ id: "unit:sn", kind: "board" }],
      registers: [{ id: "register:sn", board: "unit:sn" }],
      delegations: notifies.map((notify, at) => ({
        id: `delegation:${at}`,
        register: "register:sn",
        ...(notify && { notify }),
        ...row,
      })),
      ...more,
    });
  const rows = (count: number, ...others: (object | undefined)[]) => [
    ...Array.from({ length: count }, () => each),
    ...others,
  ];
  const none = { decision: "doNotReport", form: "eachDecision" };
  const list = { decision: "report", form: "list" };

  it("asks of more than ten rows, and allows four of five", () => {
    expect(told(answer(rows(10)))).toEqual([]);
    expect(told(answer(rows(11)))).toEqual(["register:sn"]);
    expect(told(answer(rows(12, none, list, list)))).toEqual([]);
    expect(told(answer(rows(13, none, list)))).toEqual(["register:sn"]);
    expect(answer(rows(13, none, list)).findings[0]?.params).toEqual({ count: 13, all: 15 });
  });

  it("finds nothing on what is not told, and counts only rows in force", () => {
    expect(told(answer(rows(12, none, list, undefined)))).toEqual(["delegation.notify"]);
    expect(told(answer(rows(12, none, list, { decision: "report" })))).toEqual([
      "delegation.notify.form",
    ]);
    expect(told(answer(rows(11, none, list, list, undefined)))).toEqual([]);
    expect(told(answer(rows(13, none, undefined)))).toEqual(["register:sn"]);
    expect(told(answer(rows(20), {}, { validTo: "2026-10-31" }))).toEqual([]);
  });

  it("counts as many rows as are in force, not those that the register has had", () => {
    const register = (inForce: number, gone: number) =>
      told(
        answer([], {
          delegations: Array.from({ length: inForce + gone }, (_, at) => ({
            id: `delegation:${at}`,
            register: "register:sn",
            notify: each,
            ...(at >= inForce && { validTo: "2026-10-31" }),
          })),
        }),
      );
    expect(register(10, 2)).toEqual([]);
    expect(register(8, 20)).toEqual([]);
    expect(register(11, 2)).toEqual(["register:sn"]);
  });

  it("wants to know that all rows are there", () => {
    expect(told(answer(rows(11), { complete: [] }))).toEqual(["complete: delegations"]);
    const elsewhere = { complete: [{ part: "delegations", units: ["unit:other"] }] };
    expect(told(answer(rows(11), elsewhere))).toEqual(["complete: delegations"]);
    const here = { complete: [{ part: "delegations", units: ["unit:sn"] }] };
    expect(told(answer(rows(11), here))).toEqual(["register:sn"]);
  });
});

describe("delegation-no-joint-mandate", () => {
  const answer = (to: object | undefined, options = {}, row = {}) =>
    ask(
      "delegation-no-joint-mandate",
      {
        units: [{ id: "unit:sn", kind: "board" }],
        delegations: [{ id: "delegation:1", from: "unit:sn", ...(to && { to }), ...row }],
      },
      options,
    );
  const two = ["position:a", "position:b"];

  it("lets bodies decide together, and several decide each alone", () => {
    for (const kind of ["committee", "presidium"]) {
      expect(told(answer({ kind, positions: two, joint: true }))).toEqual([]);
    }
    expect(told(answer({ kind: "employee", positions: two, joint: false }))).toEqual([]);
    expect(told(answer({ kind: "employee", positions: ["position:a"], joint: true }))).toEqual([]);
    expect(told(answer({ kind: "employee" }))).toEqual([]);
  });

  it("warns, for members as well, and cannot tell where it is not said", () => {
    const { findings } = answer({ kind: "member", positions: two, joint: true });
    expect(findings).toMatchObject([
      { severity: "warning", path: "to.joint", params: { count: 2 } },
    ]);
    expect(told(answer({ kind: "employee", positions: two }))).toEqual(["delegation.to.joint"]);
    expect(told(answer({ kind: "employee", joint: true }))).toEqual(["delegation.to.positions"]);
  });

  it("knows the law from 1 July 2022", () => {
    const joint = { kind: "employee", positions: two, joint: true };
    expect(told(answer(joint, { asOf: "2022-07-01" }))).toEqual(["delegation:1 to.joint"]);
    expect(told(answer(joint, { asOf: "2022-06-30" }))).toEqual(["not examined"]);
    expect(told(answer(joint, {}, { nature: "execution" }))).toEqual([]);
  });
});

describe("council-reserved-matter", () => {
  const answer = (flags: object | undefined, row: object = {}, options = {}, more = {}) =>
    ask(
      "council-reserved-matter",
      {
        units: [{ id: "unit:sn", kind: "board" }],
        matters: [{ id: "matter:m", ...(flags && { flags }) }],
        delegations: [{ id: "delegation:1", from: "unit:sn", matters: ["matter:m"], ...row }],
        ...more,
      },
      options,
    );

  it("is asked of boards as well: what is the council's own they do not have", () => {
    expect(told(answer({ reservedForCouncil: "referendum" }))).toEqual(["delegation:1 matters[0]"]);
    expect(told(answer({ reservedForCouncil: null }))).toEqual([]);
    expect(told(answer({}))).toEqual(["matter.flags.reservedForCouncil"]);
    expect(told(answer(undefined))).toEqual(["matter.flags.reservedForCouncil"]);
  });

  it("says which point, and names a matter that the plan holds", () => {
    expect(answer({ reservedForCouncil: "referendum" }).findings).toMatchObject([
      { params: { matter: "matter:m", point: "referendum" }, related: ["matter:m"] },
    ]);
    const chapters = [{ key: "1", flags: { reservedForCouncil: "otherLaw" } }];
    const gone = { matters: ["matter:gone"], register: "register:r", chapter: "1" };
    const registers = [{ id: "register:r", chapters }];
    expect(answer({}, gone, {}, { registers }).findings).toMatchObject([
      { params: { matter: "matter:gone", point: "otherLaw" }, related: [] },
    ]);
  });

  it("takes the chapter's judgement where the matter has none", () => {
    const chapters = [{ key: "1", flags: { reservedForCouncil: "otherLaw" } }];
    const more = { registers: [{ id: "register:r", chapters }] };
    const row = { register: "register:r", chapter: "1" };
    expect(told(answer(undefined, row, {}, more))).toEqual(["delegation:1 matters[0]"]);
    expect(told(answer({ reservedForCouncil: null }, row, {}, more))).toEqual([]);
  });

  it("judges by the law of the day, and rows in force", () => {
    const own = { reservedForCouncil: "budgetAndTax" };
    expect(told(answer(own, {}, { asOf: "2020-01-01" }))).toEqual(["delegation:1 matters[0]"]);
    expect(told(answer(own, {}, { asOf: "2019-12-31" }))).toEqual(["not examined"]);
    expect(told(answer(own, { validTo: "2026-10-31" }))).toEqual([]);
    expect(answer(own).findings[0]).toMatchObject({ related: ["matter:m"], severity: "error" });
  });
});

describe("rector-own-power", () => {
  const powers = [
    { matter: "matter:own", citation: { sfs: "2010:800", chapter: "2", section: "10" } },
  ];
  const answer = (position: object, row: object = {}, options = {}, more = {}) =>
    ask(
      "rector-own-power",
      {
        units: [
          { id: "unit:bun", kind: "board" },
          { id: "unit:kf", kind: "council" },
        ],
        positions: [
          { id: "position:p", ...position },
          { id: "position:other", role: "manager" },
        ],
        matters: [{ id: "matter:own" }, { id: "matter:else" }],
        delegations: [
          {
            id: "delegation:1",
            from: "unit:bun",
            to: { kind: "employee", positions: ["position:other", "position:p"] },
            matters: ["matter:else", "matter:own"],
            ...row,
          },
        ],
        ...more,
      },
      options,
    );
  const rector = { role: "principal", ownPowers: powers };

  it("finds the rector's own power among several positions and matters, once", () => {
    const { findings } = answer(rector);
    expect(findings).toMatchObject([
      {
        path: "matters[1]",
        severity: "warning",
        params: { matter: "matter:own", position: "position:p" },
        related: ["position:p", "matter:own"],
      },
    ]);
    const twice = { to: { kind: "employee", positions: ["position:p", "position:p"] } };
    expect(told(answer(rector, twice))).toEqual(["delegation:1 matters[1]"]);
  });

  it("names the position alone when the plan does not hold the matter", () => {
    const { findings } = answer(rector, {}, {}, { matters: [{ id: "matter:else" }] });
    expect(findings).toMatchObject([{ path: "matters[1]", related: ["position:p"] }]);
    expect(findings[0]?.related).toHaveLength(1);
  });

  it("says nothing of others, and cannot tell what is not told", () => {
    expect(told(answer({ role: "manager", ownPowers: powers }))).toEqual([]);
    expect(told(answer(rector, { matters: ["matter:else"] }))).toEqual([]);
    expect(told(answer({ ownPowers: powers }))).toEqual(["position.role"]);
    expect(told(answer({ role: "principal" }))).toEqual(["position.ownPowers"]);
    expect(told(answer(rector, { to: { kind: "employee" } }))).toEqual(["delegation.to.positions"]);
    expect(told(answer(rector, { to: { kind: "presidium" } }))).toEqual([]);
    expect(told(answer(rector, { from: "unit:nobody" }))).toEqual(["unit.kind"]);
    expect(told(answer(rector, { from: "unit:kf" }))).toEqual([]);
  });

  it("judges by the law of the day, and rows in force", () => {
    expect(told(answer(rector, {}, { asOf: "2025-07-01" }))).toEqual(["delegation:1 matters[1]"]);
    expect(told(answer(rector, {}, { asOf: "2025-06-30" }))).toEqual(["not examined"]);
    expect(told(answer(rector, { validTo: "2026-10-31" }))).toEqual([]);
  });
});

describe("delegation-pure-execution", () => {
  it("is asked of rows in force", () => {
    const answer = (row: object) =>
      told(ask("delegation-pure-execution", { delegations: [{ id: "delegation:1", ...row }] }));
    expect(answer({ nature: "execution" })).toEqual(["delegation:1 nature"]);
    expect(answer({ nature: "execution", validTo: "2026-10-31" })).toEqual([]);
    expect(answer({})).toEqual(["delegation.nature"]);
  });
});
