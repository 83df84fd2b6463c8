import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:kf", kind: "council", parent: null },
  { id: "unit:tn", kind: "board", parent: "unit:kf" },
  { id: "unit:kn", kind: "board", parent: "unit:kf" },
  { id: "unit:au", kind: "committee", parent: "unit:tn" },
  { id: "unit:fn", kind: "board" },
  { id: "unit:kf-au", kind: "committee", parent: "unit:kf" },
  { id: "unit:panel", kind: "committee", parent: null, setUpBy: "unit:tn" },
  { id: "unit:neighbour", kind: "outside" },
  { id: "unit:bolaget", kind: "company" },
];
const row = { id: "delegation:1", from: "unit:tn", matters: ["matter:m"] };
const answer = (delegation: object, position: object = {}, matter: object = {}) =>
  ask("delegation-allowed-recipient", {
    units,
    positions: [{ id: "position:p", ...position }],
    matters: [{ id: "matter:m", ...matter }],
    delegations: [{ ...row, ...delegation }],
  });
const toEmployee = { to: { kind: "employee", positions: ["position:p"] } };
const why = ({ findings }: ReturnType<typeof answer>) => findings.map(({ params }) => params);

describe("an employee of somebody else", () => {
  it("may decide under a joint board or contract cooperation", () => {
    const neighbour = { employer: "unit:neighbour" };
    for (const cooperation of ["jointBoard", "contract"]) {
      expect(answer({ ...toEmployee, cooperation }, neighbour)).toMatchObject({
        fires: [],
        cannotTell: [],
      });
    }
    expect(answer(toEmployee, neighbour).cannotTell).toEqual(["delegation.cooperation"]);
  });

  it("may decide for a purchasing centre, in procurements", () => {
    const centre = { ...toEmployee, cooperation: "purchasingCentre" };
    const employed = { employer: "unit:bolaget" };
    expect(answer(centre, employed, { procurementArea: "procurement" }).fires).toEqual([]);
    expect(why(answer(centre, employed, { procurementArea: null }))).toEqual([
      { why: "notProcurement" },
    ]);
    expect(answer(centre, employed).cannotTell).toEqual(["matter.procurementArea"]);
  });

  it("may not decide for a company on what is no procurement", () => {
    const employed = { employer: "unit:bolaget" };
    expect(why(answer(toEmployee, employed, { procurementArea: null }))).toEqual([
      { why: "employer" },
    ]);
    expect(answer(toEmployee, employed).cannotTell).toEqual(["delegation.cooperation"]);
    expect(why(answer({ ...toEmployee, cooperation: "contract" }, employed))).toEqual([
      { why: "employer" },
    ]);
  });

  it("is asked of the one a head of administration passes on to, as well", () => {
    const passedOn = { ...toEmployee, from: "position:head", parent: null };
    expect(answer(passedOn, {}).cannotTell).toEqual(["position.employer"]);
    expect(answer({ ...passedOn, to: { kind: "consultant" } }).fires).toEqual([]);
  });
});

describe("who is asked", () => {
  const wrong = { ...toEmployee, cooperation: "contract" };
  const employed = { employer: "unit:bolaget" };
  const notProcurement = { procurementArea: null };

  it("is no body that the law on boards gives no right to delegate", () => {
    const from = { from: "unit:au" };
    expect(answer({ ...wrong, ...from }, employed, notProcurement)).toMatchObject({
      fires: [],
      cannotTell: [],
    });
  });

  it("is not known where nobody says what is passed on", () => {
    const from = { from: "position:head" };
    expect(answer({ ...wrong, ...from }, employed, notProcurement)).toMatchObject({
      fires: [],
      cannotTell: ["delegation.parent"],
    });
  });

  it("is judged by the wording that was read", () => {
    const on = (asOf: string) => {
      const plan = {
        units,
        positions: [{ id: "position:p", ...employed }],
        matters: [{ id: "matter:m", ...notProcurement }],
        delegations: [{ ...row, ...wrong }],
      };
      const { fires, notExamined } = ask("delegation-allowed-recipient", plan, { asOf });
      return [fires.length, notExamined.length];
    };
    expect(on("2022-06-30")).toEqual([0, 1]);
    expect(on("2022-07-01")).toEqual([1, 0]);
  });
});

describe("an elected receiver", () => {
  const member = { to: { kind: "member", positions: ["position:p"] } };

  it("sits in the board or in a part of it", () => {
    for (const unit of ["unit:tn", "unit:au"]) {
      expect(answer(member, { unit })).toMatchObject({ fires: [], cannotTell: [] });
    }
    expect(why(answer(member, { unit: "unit:kn" }))).toEqual([{ why: "otherBoard" }]);
    expect(why(answer(member, { unit: "unit:fn" }))).toEqual([{ why: "otherBoard" }]);
    expect(why(answer(member, { unit: "unit:kf-au" }))).toEqual([{ why: "otherBoard" }]);
    expect(answer(member, { unit: "unit:panel" })).toMatchObject({ fires: [], cannotTell: [] });
    expect(answer(member).cannotTell).toEqual(["position.unit"]);
    expect(answer(member, { unit: "unit:neighbour" }).cannotTell).toEqual(["unit.parent"]);
  });
});
