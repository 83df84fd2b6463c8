import { describe, expect, it } from "vitest";
import type { Delegation } from "../../src/plan/entities/delegation.js";
import { parsePlanOrThrow } from "../../src/plan/parse-plan-or-throw.js";
import { query } from "../../src/plan/query.js";
import { judgeReceiver, receiverLaw } from "../../src/rules/judge-receiver.js";

const units = [
  { id: "unit:council", kind: "council" },
  { id: "unit:board", kind: "board", parent: "unit:council" },
  { id: "unit:other", kind: "board", parent: "unit:council" },
  { id: "unit:mine", kind: "committee", parent: "unit:board" },
  { id: "unit:theirs", kind: "committee", parent: "unit:other" },
  { id: "unit:adrift", kind: "committee" },
  { id: "unit:youth", kind: "selfGoverningBody", councilPermits: true },
  { id: "unit:refused", kind: "partyBody", councilPermits: false },
  { id: "unit:silent", kind: "partyBody" },
  { id: "unit:company", kind: "company" },
  { id: "unit:federation", kind: "federation" },
  { id: "unit:department", kind: "department" },
  { id: "unit:untold" },
];
const positions = [
  { id: "position:own", employer: "organisation:o" },
  { id: "position:hired", employer: "unit:company" },
  { id: "position:federal", employer: "unit:federation" },
  { id: "position:inside", employer: "unit:department" },
  { id: "position:unknown", employer: "unit:untold" },
  { id: "position:free" },
  { id: "position:member", unit: "unit:board" },
  { id: "position:stranger", unit: "unit:other" },
];
const matters = [
  { id: "matter:plain", flags: { authorityOverIndividual: false } },
  { id: "matter:authority", flags: { authorityOverIndividual: true } },
  { id: "matter:untold" },
  { id: "matter:buy", procurementArea: "procurement" },
  { id: "matter:care", procurementArea: null },
];

/** What is told of a row with this receiver: what speaks against it, and what is missing. */
const judged = (to: NonNullable<Delegation["to"]>, rest: Partial<Delegation> = {}) => {
  const delegation = { id: "delegation:d", from: "unit:board", to, ...rest } as const;
  const q = query(
    parsePlanOrThrow({
      format: 1,
      organisation: { id: "organisation:o" },
      units,
      positions,
      matters,
      delegations: [delegation],
    }),
  );
  const findings: object[] = [];
  const untold: string[] = [];
  judgeReceiver(delegation, to, q, {
    finding: (found) => findings.push(found ?? {}),
    cannotTell: (field) => untold.push(field),
    notExamined: () => untold.push("not examined"),
  });
  return { findings, untold };
};
const fine = { findings: [], untold: [] };
const against = (why: string, path: string, law: keyof typeof receiverLaw, related?: string) => ({
  path,
  params: { why },
  sources: receiverLaw[law],
  ...(related !== undefined && { related: [related] }),
});

describe("who may decide for a board", () => {
  it("is a presidium or an automated function, and never another board, a company or a consultant", () => {
    expect(judged({ kind: "presidium" })).toEqual(fine);
    expect(judged({ kind: "automated" })).toEqual(fine);
    for (const kind of ["board", "company", "consultant"] as const) {
      expect(judged({ kind })).toEqual({
        findings: [against("receiver", "to.kind", "forAll")],
        untold: [],
      });
    }
  });

  it("is a committee of the board's own", () => {
    expect(judged({ kind: "committee", unit: "unit:mine" })).toEqual(fine);
    expect(judged({ kind: "committee", unit: "unit:theirs" })).toEqual({
      findings: [against("otherBoard", "to.unit", "forAll", "unit:theirs")],
      untold: [],
    });
    expect(judged({ kind: "committee" }).untold).toEqual(["delegation.to.unit"]);
    expect(judged({ kind: "committee", unit: "unit:adrift" }).untold).toEqual(["unit.parent"]);
  });

  it("is a member of the board's own", () => {
    expect(judged({ kind: "member", positions: ["position:member"] })).toEqual(fine);
    expect(judged({ kind: "chair", positions: ["position:member", "position:stranger"] })).toEqual({
      findings: [against("otherBoard", "to.positions[1]", "forAll", "position:stranger")],
      untold: [],
    });
    expect(judged({ kind: "member", positions: ["position:free"] }).untold).toEqual([
      "position.unit",
    ]);
    expect(judged({ kind: "member" }).untold).toEqual(["delegation.to.positions"]);
  });

  it("is a self-governing or a party body that the council permits, and not where it decides over an individual", () => {
    const youth = { kind: "selfGoverningBody", unit: "unit:youth" } as const;
    expect(judged(youth, { matters: ["matter:plain"] })).toEqual(fine);
    expect(judged(youth, { matters: ["matter:plain", "matter:authority"] })).toEqual({
      findings: [against("authority", "matters[1]", "selfGoverningBody", "matter:authority")],
      untold: [],
    });
    expect(judged(youth, { matters: ["matter:untold"] }).untold).toEqual([
      "matter.flags.authorityOverIndividual",
    ]);
    expect(judged(youth)).toEqual({ findings: [], untold: ["delegation.matters"] });
    expect(judged({ kind: "selfGoverningBody" }, { matters: ["matter:plain"] }).untold).toEqual([
      "delegation.to.unit",
    ]);
    expect(judged({ kind: "partyBody", unit: "unit:silent" }, { matters: [] }).untold).toEqual([
      "unit.councilPermits",
    ]);
    expect(
      judged({ kind: "partyBody", unit: "unit:refused" }, { matters: ["matter:authority"] }),
    ).toEqual({
      findings: [
        against("notPermitted", "to.unit", "partyBodySetUp", "unit:refused"),
        against("authority", "matters[0]", "partyBody", "matter:authority"),
      ],
      untold: [],
    });
    expect(
      judged({ kind: "selfGoverningBody", unit: "unit:refused" }, { matters: [] }).findings,
    ).toEqual([against("notPermitted", "to.unit", "selfGoverningBody", "unit:refused")]);
    // A matter that is not in the plan has no flags to read: it is asked about, not judged.
    expect(judged(youth, { matters: ["matter:gone"] }).untold).toEqual([
      "matter.flags.authorityOverIndividual",
    ]);
  });

  it("is somebody employed by the organisation, and asks who employs", () => {
    const employed = (position: string, rest: Partial<Delegation> = {}) =>
      judged({ kind: "employee", positions: [position as "position:own"] }, rest);
    expect(employed("position:own")).toEqual(fine);
    expect(employed("position:inside")).toEqual(fine);
    expect(employed("position:free").untold).toEqual(["position.employer"]);
    expect(employed("position:unknown").untold).toEqual(["unit.kind"]);
  });

  it("is somebody employed elsewhere only under a cooperation, and at a purchasing centre only for procurement", () => {
    const elsewhere = (position: string, rest: Partial<Delegation> = {}) =>
      judged({ kind: "employee", positions: [position as "position:own"] }, rest);
    expect(elsewhere("position:federal", { cooperation: "contract" })).toEqual(fine);
    expect(elsewhere("position:federal").untold).toEqual(["delegation.cooperation"]);
    expect(elsewhere("position:hired").untold).toEqual(["delegation.cooperation"]);
    expect(elsewhere("position:hired", { cooperation: "contract" }).findings).toEqual([
      against("employer", "to.positions[0]", "employees", "position:hired"),
    ]);
    expect(elsewhere("position:hired", { matters: ["matter:care"] }).findings).toEqual([
      against("employer", "to.positions[0]", "employees", "position:hired"),
    ]);
    const centre = (matters?: readonly string[]) =>
      elsewhere("position:hired", {
        cooperation: "purchasingCentre",
        ...(matters && { matters: matters as readonly ["matter:buy"] }),
      });
    expect(centre(["matter:buy"])).toEqual(fine);
    expect(centre(["matter:buy", "matter:care"]).findings).toEqual([
      against("notProcurement", "to.positions[0]", "procurement", "position:hired"),
    ]);
    expect(centre(["matter:buy", "matter:untold"]).untold).toEqual(["matter.procurementArea"]);
    expect(centre(["matter:care", "matter:untold"]).findings).toHaveLength(1);
    expect(centre().untold).toEqual(["matter.procurementArea"]);
  });
});
