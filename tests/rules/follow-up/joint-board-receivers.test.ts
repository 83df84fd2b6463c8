import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Row = Readonly<Record<string, unknown>>;

const units: readonly Row[] = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:executive", kind: "executive", parent: "unit:council" },
  { id: "unit:north", kind: "outside", parent: null },
  { id: "unit:south", kind: "outside", parent: null },
  { id: "unit:office", kind: "administration", parent: "unit:guardians" },
];
const board = {
  id: "unit:guardians",
  kind: "jointBoard",
  parent: "unit:council",
  reportsTo: ["unit:executive", "unit:north"],
};
const complete = [{ part: "cycles" }, { part: "obligations" }];
const cycle = { id: "cycle:a", from: ["unit:guardians"], to: ["unit:council"] };

const asked = (parts: Row, joint: Row = {}) =>
  ask("joint-board-receivers", {
    complete,
    units: [...units, { ...board, ...joint }],
    cycles: [cycle],
    ...parts,
  });

const left = { fires: ["unit:guardians reportsTo[1]"], cannotTell: [] };
const fine = { fires: [], cannotTell: [] };
const open = (...cannotTell: string[]) => ({ fires: [], cannotTell });

describe("a partner that gets nothing", () => {
  it("is named, while any body of the host's is reached by what its council gets", () => {
    const found = asked({});
    expect(found).toMatchObject(left);
    expect(found.findings[0]).toMatchObject({
      params: { partner: "unit:north" },
      related: ["unit:north"],
    });
  });

  it("gets it in passing, as a report, or from the board's own office", () => {
    expect(asked({ cycles: [{ ...cycle, via: ["unit:north"] }] })).toMatchObject(fine);
    const report = { id: "obligation:a", from: ["unit:guardians"], to: ["unit:north"] };
    expect(asked({ obligations: [report] })).toMatchObject(fine);
    const toHost = { ...report, to: ["unit:executive"] };
    expect(asked({ cycles: [], obligations: [toHost] })).toMatchObject(left);
    expect(asked({ obligations: [{ ...report, from: ["unit:office"] }] })).toMatchObject(fine);
  });

  it("is not reached by what is no longer, or not yet, in force", () => {
    const old = { ...cycle, id: "cycle:old", to: ["unit:north"], validTo: "2025-12-31" };
    expect(asked({ cycles: [cycle, old] })).toMatchObject(left);
    const coming = {
      id: "obligation:a",
      from: ["unit:guardians"],
      to: ["unit:north"],
      validFrom: "2027-01-01",
    };
    expect(asked({ obligations: [coming] })).toMatchObject(left);
  });

  it("may be the host itself; what stays within the board reaches nobody", () => {
    const own = [{ ...cycle, from: ["unit:office"], to: ["unit:guardians"] }];
    expect(asked({ cycles: own }).fires).toEqual([
      "unit:guardians reportsTo[0]",
      "unit:guardians reportsTo[1]",
    ]);
    expect(asked({ cycles: [{ ...cycle, to: ["unit:north"] }] }).fires).toEqual([
      "unit:guardians reportsTo[0]",
    ]);
  });

  it("is asked about for a joint board in force that answers to several", () => {
    expect(asked({}, { kind: "board" })).toMatchObject(fine);
    expect(asked({}, { validTo: "2025-12-31" })).toMatchObject(fine);
    expect(asked({}, { reportsTo: ["unit:north"] })).toMatchObject(fine);
    expect(asked({ cycles: [] }, { reportsTo: ["unit:executive", "unit:council"] })).toMatchObject(
      fine,
    );
    const { reportsTo: _none, ...silent } = board;
    expect(asked({ units: [...units, silent] })).toMatchObject(open("unit.reportsTo"));
  });
});

describe("what the plan does not tell", () => {
  it("of the bodies outside that are reached and not: they may be of the same partner", () => {
    const three = { reportsTo: ["unit:executive", "unit:north", "unit:south"] };
    const north = { ...cycle, to: ["unit:council", "unit:north"] };
    expect(asked({ cycles: [north] }, three)).toMatchObject(open("unit.parent"));
    const south = { ...cycle, to: ["unit:council", "unit:south"] };
    expect(asked({ cycles: [south] })).toMatchObject(open("unit.parent"));
    expect(asked({}, three).fires).toHaveLength(2);
  });

  it("of a unit's place in the tree", () => {
    const loose = { id: "unit:loose", kind: "unit" };
    const all = [...units, board, loose];
    expect(asked({ units: all })).toMatchObject(open("unit.parent"));
    const inferred = { ...loose, parent: null, basisOf: { parent: "inferred" } };
    expect(asked({ units: [...units, board, inferred] })).toMatchObject(open("unit.parent"));
    const gone = { reportsTo: ["unit:executive", "unit:gone"] };
    expect(asked({}, gone)).toMatchObject(open("unit.parent"));
    expect(
      asked({ cycles: [{ ...cycle, to: ["unit:gone", "unit:council"] }] }, gone),
    ).toMatchObject(fine);
    expect(asked({}, { reportsTo: ["unit:gone"] })).toMatchObject(open("unit.parent"));
  });

  it("of who gives and who receives", () => {
    const { from: _from, ...noGiver } = { ...cycle, id: "cycle:b" };
    expect(asked({ cycles: [cycle, noGiver] })).toMatchObject(open("cycle.from"));
    expect(asked({ cycles: [cycle, { ...noGiver, validTo: "2025-12-31" }] })).toMatchObject(left);
    expect(asked({ cycles: [cycle, { id: "cycle:b", from: cycle.from }] })).toMatchObject(
      open("cycle.to"),
    );
    expect(asked({ obligations: [{ id: "obligation:a" }] })).toMatchObject(open("obligation.from"));
    expect(asked({ obligations: [{ id: "obligation:a", from: ["unit:office"] }] })).toMatchObject(
      open("obligation.to"),
    );
  });

  it("of all follow-ups and reports there are", () => {
    for (const part of ["cycles", "obligations"]) {
      expect(asked({ complete: [{ part }] })).toMatchObject(open("complete: records"));
    }
    const own = complete.map((told) => ({ ...told, units: ["unit:guardians"], period: "2026" }));
    expect(asked({ complete: own })).toMatchObject(left);
    const before = complete.map((told) => ({ ...told, period: "2025" }));
    expect(asked({ complete: before })).toMatchObject(open("complete: records"));
  });
});
