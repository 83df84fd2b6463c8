import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:sn", kind: "board" },
  { id: "unit:ks", kind: "executive" },
];
const row = { id: "delegation:1", from: "unit:sn", matters: ["matter:m"], urgentOnly: false };
const hidden = { decision: "doNotReport", decidedBy: "unit:sn", separateMinutes: false };

const answer = (rule: string, rows: readonly object[], more: object = {}) =>
  ask(rule, { units, matters: [{ id: "matter:m" }], delegations: rows, ...more });

describe("delegation-reporting-decided", () => {
  const rule = "delegation-reporting-decided";
  const appeal = (way: string) => ({ matters: [{ id: "matter:m", appeal: way }] });

  it("asks for minutes only of what can be tried under 13 kap.", () => {
    const rows = [{ ...row, notify: hidden }];
    expect(answer(rule, rows, appeal("administrative"))).toMatchObject({
      fires: [],
      cannotTell: [],
    });
    expect(answer(rule, rows, appeal("legalityReview")).fires).toEqual([
      "delegation:1 notify.separateMinutes",
    ]);
    expect(answer(rule, rows).cannotTell).toEqual(["matter.appeal"]);
  });

  it("needs one matter that can be tried, whatever is not told of the others", () => {
    const tried = [{ id: "matter:m" }, { id: "matter:n", appeal: "legalityReview" }];
    for (const matters of [
      ["matter:m", "matter:n"],
      ["matter:n", "matter:m"],
    ]) {
      const rows = [{ ...row, matters, notify: hidden }];
      expect(answer(rule, rows, { matters: tried }).fires).toHaveLength(1);
    }
  });

  it("never demands that all decisions are reported", () => {
    const notify = { ...hidden, separateMinutes: true, noticeOnBoard: true };
    expect(answer(rule, [{ ...row, notify }], appeal("legalityReview")).fires).toEqual([]);
  });

  it("holds what is passed on against the board at the top", () => {
    const passedOn = (decidedBy: string) => ({
      ...row,
      id: "delegation:2",
      from: "position:head",
      parent: "delegation:1",
      notify: { decision: "report", decidedBy },
    });
    const told = (decidedBy: string) =>
      answer(rule, [{ ...row, validTo: "2025" }, passedOn(decidedBy)]).fires;
    expect(told("unit:sn")).toEqual([]);
    expect(told("unit:ks")).toEqual(["delegation:2 notify.decidedBy"]);
  });

  it("takes the chapter's word where the row has none", () => {
    const registers = [{ id: "register:sn", chapters: [{ key: "1", notify: hidden }] }];
    const inChapter = { ...row, register: "register:sn", chapter: "1" };
    const told = (rows: readonly object[]) =>
      answer(rule, rows, { registers, ...appeal("legalityReview") }).fires;
    expect(told([inChapter])).toEqual(["delegation:1 notify.separateMinutes"]);
    const own = { ...inChapter, notify: { decision: "report", decidedBy: "unit:sn" } };
    expect(told([own])).toEqual([]);
  });

  it("asks of a self-governing body what 8 kap. 5 § asks: always reported, in the board's way", () => {
    const to = { kind: "selfGoverningBody", unit: "unit:user-board" };
    const told = (notify: object) =>
      answer(rule, [{ ...row, to, notify }], appeal("legalityReview")).findings.map(
        ({ path, params, sources }) => [path, params["why"], sources.map(({ id }) => id)],
      );
    expect(told({ decision: "report", decidedBy: "unit:sn" })).toEqual([]);
    expect(told(hidden)).toEqual([["notify.decision", "mustReport", ["kl-8-5"]]]);
    expect(told({ decision: "report", decidedBy: "unit:ks" })).toEqual([
      ["notify.decidedBy", "notByBoard", ["kl-8-5"]],
    ]);
  });

  it("asks of a purchasing centre that it reports to the one who gave the task", () => {
    const told = (notify: object) =>
      answer(
        rule,
        [{ ...row, cooperation: "purchasingCentre", notify }],
        appeal("legalityReview"),
      ).findings.map(({ path, params, sources }) => [
        path,
        params["why"],
        sources.map(({ id }) => id),
      ]);
    expect(told({ decision: "report" })).toEqual([]);
    expect(told({ decision: "report", decidedBy: "unit:ks" })).toEqual([]);
    expect(told(hidden)).toEqual([["notify.decision", "mustReport", ["lag-2009-47-6-6"]]]);
  });

  it("asks nothing of the guardian board's decisions, which föräldrabalken lets be", () => {
    const law = [{ sfs: "1949:381", chapter: "13", section: "4" }];
    const told = (matters: readonly object[]) =>
      answer(
        rule,
        [
          {
            ...row,
            matters: ["matter:m", "matter:n"],
            notify: { ...hidden, decidedBy: "unit:ks" },
          },
        ],
        { matters },
      ).fires;
    const guardians = { appeal: "legalityReview", law };
    const other = { appeal: "legalityReview", law: [] };
    expect(
      told([
        { id: "matter:m", ...guardians },
        { id: "matter:n", ...guardians },
      ]),
    ).toEqual([]);
    expect(
      told([
        { id: "matter:m", ...guardians },
        { id: "matter:n", ...other },
      ]),
    ).toHaveLength(2);
  });

  it("rests the notice board on 8 kap. 10 § and on the time for appeal", () => {
    const notify = { ...hidden, separateMinutes: true, noticeOnBoard: false };
    const { findings } = answer(rule, [{ ...row, notify }], appeal("legalityReview"));
    expect(findings[0]?.sources.map(({ id }) => id)).toEqual(["kl-8-10", "kl-13-5"]);
  });

  it.each([
    ["delegation.notify", {}, { notify: undefined }],
    ["delegation.notify.decidedBy", {}, { notify: { decision: "report" } }],
    ["unit.kind", {}, { from: "unit:nobody" }],
    ["delegation.parent", {}, { from: "position:head" }],
    ["unit.kind", {}, { from: "position:head", parent: "delegation:0" }],
    ["delegation.notify.separateMinutes", { separateMinutes: undefined }, {}],
    ["delegation.notify.noticeOnBoard", { noticeOnBoard: undefined }, {}],
  ])("cannot be told without %s", (field, changes, more) => {
    const good = { ...hidden, separateMinutes: true, noticeOnBoard: true };
    const above = {
      ...row,
      id: "delegation:0",
      from: "unit:nobody",
      parent: null,
      validTo: "2025",
    };
    const rows = JSON.parse(
      JSON.stringify([above, { ...row, notify: { ...good, ...changes }, ...more }]),
    );
    expect(answer(rule, rows, appeal("legalityReview"))).toMatchObject({
      fires: [],
      cannotTell: [field],
    });
  });

  it("asks for minutes and for notice, each by its own paragraph", () => {
    const notify = { ...hidden, separateMinutes: false, noticeOnBoard: false };
    const { findings } = answer(rule, [{ ...row, notify }], appeal("legalityReview"));
    expect(findings).toMatchObject([
      { path: "notify.noticeOnBoard", params: { why: "noNotice" } },
      { path: "notify.separateMinutes", params: { why: "noMinutes" } },
    ]);
  });

  it("asks nothing of those whom the law on boards is not about", () => {
    const notify = { ...hidden, decidedBy: "unit:ks", noticeOnBoard: false };
    for (const kind of ["council", "company", "committee", "administration"]) {
      const elsewhere = { units: [{ id: "unit:sn", kind }], ...appeal("legalityReview") };
      expect(answer(rule, [{ ...row, notify }], elsewhere)).toMatchObject({
        fires: [],
        cannotTell: [],
      });
      const passedOn = { ...row, id: "delegation:2", from: "position:head", notify };
      const rows = [
        { ...row, parent: null, validTo: "2025" },
        { ...passedOn, parent: "delegation:1" },
      ];
      expect(answer(rule, rows, elsewhere).fires).toEqual([]);
    }
  });

  it("judges by the law of the day", () => {
    const on = (asOf: string, more: object = {}) => {
      const plan = {
        units,
        ...appeal("legalityReview"),
        delegations: [{ ...row, notify: hidden, ...more }],
      };
      const { fires, notExamined } = ask(rule, plan, { asOf });
      return [fires.length, notExamined.length];
    };
    // 8 kap. 10 § has its wording from 1 January 2020.
    expect(on("2019-12-31")).toEqual([0, 1]);
    expect(on("2020-01-01")).toEqual([1, 0]);
  });

  it("leaves urgent mandates to their own rule", () => {
    expect(answer(rule, [{ ...row, urgentOnly: true }]).cannotTell).toEqual([]);
  });
});

describe("urgent-mandate-only-elected", () => {
  const rule = "urgent-mandate-only-elected";
  const notify = { decision: "report", when: "nextMeeting" };
  const urgent = { ...row, urgentOnly: true, to: { kind: "chair" }, notify };

  it.each(["presidium", "committee", "substitute", "employee", "automated"])(
    "is not given to: %s",
    (kind) => {
      expect(answer(rule, [{ ...urgent, to: { kind } }]).fires).toEqual(["delegation:1 to.kind"]);
    },
  );

  it("is given to a member whom this board has named", () => {
    const to = { kind: "member", positions: ["position:vice"] };
    const named = (boards?: readonly string[]) =>
      answer(rule, [{ ...urgent, to }], {
        positions: [{ id: "position:vice", ...(boards && { namedForUrgent: boards }) }],
      });
    expect(named(["unit:sn"]).fires).toEqual([]);
    expect(named(["unit:ks"]).fires).toEqual(["delegation:1 to.positions[0]"]);
    expect(named().cannotTell).toEqual(["position.namedForUrgent"]);
  });

  it.each([
    ["delegation.to", { to: undefined }],
    ["delegation.to.positions", { to: { kind: "member" } }],
    ["delegation.notify", { notify: undefined }],
    ["delegation.notify.when", { notify: { decision: "report" } }],
    ["unit.kind", { from: "unit:nobody" }],
    ["delegation.urgentOnly", { urgentOnly: undefined }],
  ])("cannot be told without %s", (field, changes) => {
    const told = JSON.parse(JSON.stringify({ ...urgent, ...changes }));
    expect(answer(rule, [told])).toMatchObject({ fires: [], cannotTell: [field] });
  });

  it("says what is wrong, where, and with whom", () => {
    const to = { kind: "member", positions: ["position:vice"] };
    const positions = [{ id: "position:vice", namedForUrgent: [] }];
    const late = { decision: "report", when: "monthly" };
    const both = answer(rule, [{ ...urgent, to, notify: late }], { positions });
    expect(both.findings).toMatchObject([
      { path: "notify", params: { why: "notReported" }, related: [] },
      { path: "to.positions[0]", params: { why: "notNamed" }, related: ["position:vice"] },
    ]);
    const hiding = { decision: "doNotReport", when: "nextMeeting" };
    expect(answer(rule, [{ ...urgent, notify: hiding }]).fires).toEqual(["delegation:1 notify"]);
  });

  it("is asked of what a board hands over when it is urgent, by the law of the day", () => {
    const wrong = { ...urgent, to: { kind: "employee" } };
    const nothing = { fires: [], cannotTell: [], notExamined: [] };
    expect(answer(rule, [{ ...wrong, urgentOnly: false, notify: hidden }])).toMatchObject(nothing);
    for (const kind of ["council", "company", "committee"]) {
      expect(answer(rule, [wrong], { units: [{ id: "unit:sn", kind }] })).toMatchObject(nothing);
    }
    const before = ask(
      rule,
      { units, matters: [{ id: "matter:m" }], delegations: [wrong] },
      { asOf: "2017-12-31" },
    );
    expect([before.fires, before.notExamined.length]).toEqual([[], 1]);
  });

  it("rests on the paragraph that says so", () => {
    const late = { ...urgent, notify: { decision: "report", when: "monthly" } };
    expect(answer(rule, [late]).findings[0]?.sources.map(({ id }) => id)).toEqual(["kl-6-40"]);
  });
});

describe("delegate-exists", () => {
  const rule = "delegate-exists";
  const told = (position: object) =>
    ask(rule, {
      positions: [{ id: "position:p", ...position }],
      delegations: [1, 2].map((n) => ({
        id: `delegation:${n}`,
        to: { kind: "employee", positions: ["position:p"] },
      })),
    });

  it("is one finding for each position, however many rows", () => {
    expect(told({ holders: 0 }).findings).toMatchObject([{ entity: "position:p", count: 2 }]);
  });

  it("believes that a position exists when somebody holds it", () => {
    expect(told({ holders: 1, validTo: "2025-12-31" }).fires).toEqual([]);
  });

  it("does not take an unknown number of holders for none", () => {
    expect(told({})).toMatchObject({ fires: [], cannotTell: ["position.holders"] });
    const whoever = { kind: "employee" };
    expect(ask(rule, { delegations: [{ id: "delegation:1", to: whoever }] })).toMatchObject({
      fires: [],
      cannotTell: ["delegation.to.positions"],
    });
  });

  it("tells a post that stands empty from one that is no more", () => {
    const why = (position: object) => told(position).findings.map(({ params }) => params["why"]);
    expect(why({ holders: 0 })).toEqual(["vacant"]);
    // The day is 1 November 2026.
    expect(why({ holders: 0, validTo: "2026-10-31" })).toEqual(["ended"]);
    expect(why({ holders: 0, validTo: "2026-11-01" })).toEqual(["vacant"]);
    expect(told({ validTo: "2026-10-31" })).toMatchObject({
      findings: [{ entity: "position:p", count: 2, params: { why: "ended" } }],
      cannotTell: [],
    });
  });

  it("is not asked of bodies, which sit as long as the council says", () => {
    for (const kind of ["committee", "presidium", "automated", "consultant"]) {
      const to = { kind, positions: ["position:p"] };
      const rows = [{ id: "delegation:1", to }];
      expect(
        ask(rule, { positions: [{ id: "position:p", holders: 0 }], delegations: rows }),
      ).toMatchObject({ fires: [], cannotTell: [] });
    }
  });
});
