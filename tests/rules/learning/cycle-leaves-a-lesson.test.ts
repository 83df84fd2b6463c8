import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/index.js";
import { parsePlanOrThrow } from "../../../src/plan/index.js";
import { ask } from "../ask.js";

type Row = Readonly<Record<string, unknown>>;

const units: readonly Row[] = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:executive", kind: "executive", parent: "unit:council" },
  { id: "unit:board", kind: "board", parent: "unit:council" },
  { id: "unit:culture-board", kind: "board", parent: "unit:council" },
  { id: "unit:department", kind: "department", parent: "unit:schools" },
  { id: "unit:school", kind: "unit", parent: "unit:department" },
  { id: "unit:committee", kind: "committee", parent: "unit:board" },
  { id: "unit:company", kind: "company", parent: "unit:council" },
];
const schools = { id: "unit:schools", kind: "administration", parent: "unit:board" };
const complete = ["improvements", "occasions", "decisions"].map((part) => ({
  part,
  period: "2025",
}));
const cycle = { id: "cycle:a", from: ["unit:schools"] };
const occasion = {
  id: "occasion:a",
  of: "cycle:a",
  period: "2025",
  closedOn: "2026-02-18",
  lessons: [],
};
const improvement = {
  id: "improvement:a",
  from: { kind: "followUp" },
  unit: "unit:school",
  on: "2025-05",
};
const decision = {
  id: "decision:a",
  kind: "change",
  body: "unit:board",
  on: "2025-11-20",
  used: ["cycle:a"],
};

const asked = (parts: Row, administration: Row = {}) =>
  ask("cycle-leaves-a-lesson", {
    complete,
    units: [...units, { ...schools, ...administration }],
    cycles: [cycle, { id: "cycle:company", from: ["unit:company"] }],
    occasions: [occasion],
    ...parts,
  });

const fires = { fires: ["unit:schools"], cannotTell: [] };
const fine = { fires: [], cannotTell: [] };
const open = (...cannotTell: string[]) => ({ fires: [], cannotTell });

/** The same row without one field. */
const less = (row: Row, field: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

describe("a lesson written down", () => {
  const learnt = { ...occasion, lessons: ["Byt inte läspar mitt i terminen."] };

  it("counts wherever it was written within the administration, or by those it answers to", () => {
    expect(asked({}).findings[0]?.params).toEqual({ year: "2025" });
    for (const unit of ["schools", "school", "board", "committee", "council"]) {
      expect(asked({ occasions: [{ ...learnt, from: [`unit:${unit}`] }] })).toMatchObject(fine);
    }
    for (const unit of ["culture-board", "company", "executive"]) {
      const elsewhere = { ...learnt, id: "occasion:b", from: [`unit:${unit}`] };
      expect(asked({ occasions: [occasion, elsewhere] })).toMatchObject(fires);
    }
    const both = { reportsTo: ["unit:board", "unit:culture-board"] };
    const culture = { ...learnt, id: "occasion:b", from: ["unit:culture-board"] };
    expect(asked({ occasions: [occasion, culture] }, both)).toMatchObject(fine);
  });

  it("belongs to a year that the follow-up is about", () => {
    const about = (period: string) =>
      asked({ occasions: [occasion, { ...learnt, id: "occasion:b", period }] });
    expect(about("2024")).toMatchObject(fires);
    expect(about("2026-01")).toMatchObject(fires);
    expect(about("2024-07/2025-06")).toMatchObject(fine);
    expect(about("2025-12/2026-11")).toMatchObject(fine);
    expect(about("2025-12-31/2026-01-31")).toMatchObject(fine);
    expect(about("2024-12-01/2025-01-01")).toMatchObject(fine);
  });

  it("may still come while a follow-up of the year is open", () => {
    expect(asked({ occasions: [{ ...occasion, closedOn: null }] })).toMatchObject(fine);
    const running = { ...occasion, id: "occasion:b", closedOn: null };
    expect(asked({ occasions: [occasion, running] })).toMatchObject(fine);
    expect(asked({ occasions: [{ ...occasion, closedOn: "2026-11-02" }] })).toMatchObject(fine);
    expect(asked({ occasions: [{ ...occasion, closedOn: "2026-11-01" }] })).toMatchObject(fires);
    const early = { ...learnt, id: "occasion:b", closedOn: null };
    expect(asked({ occasions: [occasion, early] })).toMatchObject(fine);
  });

  it("may still come, so nothing else needs to be told", () => {
    const running = [{ ...occasion, closedOn: null }];
    expect(asked({ occasions: running, complete: [] })).toMatchObject(fine);
    expect(asked({ complete: [] })).toMatchObject(open("complete: records"));
  });

  it("cannot be told of an administration beneath a body that the plan does not hold", () => {
    expect(asked({}, { parent: "unit:gone" })).toMatchObject(open("unit.parent"));
    // Where one fact is missing already, no more is asked for.
    expect(asked({ complete: [] }, { parent: "unit:gone" })).toMatchObject(open("unit.parent"));
  });

  it("is not asked for where no follow-up was", () => {
    expect(asked({ occasions: [] })).toMatchObject(fine);
    const other = { ...occasion, of: "cycle:company" };
    expect(asked({ occasions: [other] })).toMatchObject(fine);
  });

  it("is not asked of an administration that was not there the whole year", () => {
    expect(asked({}, { validFrom: "2025-01-02" })).toMatchObject(fine);
    expect(asked({}, { validFrom: "2025-01-01" })).toMatchObject(fires);
    expect(asked({}, { validTo: "2026-06-30" })).toMatchObject(fine);
    expect(asked({}, { kind: "department" })).toMatchObject(fine);
  });
});

describe("an improvement", () => {
  const other = { id: "unit:care", kind: "administration", parent: "unit:culture-board" };
  const made = (row: Row) => asked({ improvements: [row] });

  it("counts when it came out of a follow-up, for those who made it, had the idea or took it up", () => {
    expect(made(improvement)).toMatchObject(fine);
    expect(made({ ...improvement, from: { kind: "user" } })).toMatchObject(fires);
    const out = { kind: "employee", occasion: "occasion:a" };
    expect(made({ ...improvement, from: out })).toMatchObject(fine);
    const elsewhere = { ...improvement, unit: "unit:care" };
    const within = (row: Row) =>
      asked({ units: [...units, schools, other], improvements: [row] }).fires;
    expect(within(elsewhere)).toEqual(["unit:schools"]);
    expect(within({ ...elsewhere, from: { kind: "followUp", unit: "unit:school" } })).toEqual([]);
    expect(within({ ...elsewhere, takenUpBy: ["unit:school"] })).toEqual([]);
  });

  it("counts from the beginning of the year until today", () => {
    expect(made({ ...improvement, on: "2025-01-01" })).toMatchObject(fine);
    expect(made({ ...improvement, on: "2024-12-31" })).toMatchObject(fires);
    expect(made({ ...improvement, on: "2026-11-01" })).toMatchObject(fine);
    expect(made({ ...improvement, on: "2026-11-02" })).toMatchObject(fires);
  });

  it.each(["from", "on", "unit"])("cannot be counted without its %s", (field) => {
    expect(made(less(improvement, field))).toMatchObject(open(`improvement.${field}`));
  });
});

describe("a decision", () => {
  const made = (row: Row, parts: Row = {}) => asked({ decisions: [row], ...parts });

  it("counts when it changed or ended something and used a follow-up", () => {
    expect(made(decision)).toMatchObject(fine);
    expect(made({ ...decision, kind: "end" })).toMatchObject(fine);
    expect(made({ ...decision, kind: "approve" })).toMatchObject(fires);
    expect(made({ ...decision, used: ["indicator:a"] })).toMatchObject(fires);
    expect(made({ ...decision, used: [] })).toMatchObject(fires);
    expect(made({ ...decision, on: "2024-12" })).toMatchObject(fires);
    expect(made({ ...decision, on: "2026-12" })).toMatchObject(fires);
  });

  it("counts for those whose report it used, and where it was made", () => {
    const far = { ...decision, body: "unit:culture-board" };
    expect(made(far)).toMatchObject(fine);
    expect(made({ ...far, used: ["occasion:a"] })).toMatchObject(fine);
    expect(made({ ...far, used: ["cycle:company"] })).toMatchObject(fires);
    expect(made({ ...decision, used: ["cycle:company"] })).toMatchObject(fine);
    const obligations = [{ id: "obligation:a", from: ["unit:school"] }];
    expect(made({ ...far, used: ["obligation:a"] }, { obligations })).toMatchObject(fine);
    const positions = [{ id: "position:head", unit: "unit:school" }];
    const head = { ...decision, body: "position:head", used: ["cycle:company"] };
    expect(made(head, { positions })).toMatchObject(fine);
    expect(made(head)).toMatchObject(open("decision.body"));
  });

  it("counts when the follow-up names it, whatever it says it used", () => {
    const led = { occasions: [{ ...occasion, decisions: ["decision:a"] }] };
    expect(made({ ...decision, used: [] }, led)).toMatchObject(fine);
    expect(made(less(decision, "used"), led)).toMatchObject(fine);
  });

  it.each(["kind", "on", "used", "body"])("cannot be counted without its %s", (field) => {
    const far = { ...decision, used: ["cycle:a"] };
    expect(made(less(far, field)).cannotTell).toEqual(
      field === "body" ? [] : [`decision.${field}`],
    );
    const other = less({ ...decision, used: ["cycle:company"] }, field);
    expect(made(other)).toMatchObject(open(`decision.${field}`));
  });
});

describe("what the plan does not tell", () => {
  it.each(["period", "closedOn", "lessons", "of"])("of a follow-up: its %s", (field) => {
    expect(asked({ occasions: [less(occasion, field)] })).toMatchObject(open(`occasion.${field}`));
  });

  it("of who delivered", () => {
    expect(asked({ cycles: [{ id: "cycle:a" }] })).toMatchObject(open("cycle.from"));
  });

  it("of the tree", () => {
    const with_ = (row: Row) =>
      asked({
        units: [...units, schools, row],
        occasions: [occasion, { ...occasion, id: "occasion:b", from: ["unit:loose"] }],
      }).cannotTell;
    expect(with_({ id: "unit:loose", kind: "unit" })).toEqual(["unit.parent"]);
    expect(with_({ id: "unit:loose", kind: "outside" })).toEqual([]);
    expect(with_({ id: "unit:loose", parent: null })).toEqual(["unit.kind"]);
    const loose = units.map((unit) => (unit["id"] === "unit:board" ? less(unit, "parent") : unit));
    expect(asked({ units: [...loose, schools] })).toMatchObject(open("unit.parent"));
    expect(asked({ units: [...units, less(schools, "parent")] })).toMatchObject(
      open("unit.parent"),
    );
  });

  it("of other units is no matter", () => {
    const other = { id: "unit:care", kind: "administration", parent: "unit:culture-board" };
    const silent = { ...less(occasion, "lessons"), id: "occasion:b", from: ["unit:care"] };
    const found = asked({ units: [...units, schools, other], occasions: [occasion, silent] });
    expect(found).toMatchObject({ fires: ["unit:schools"], cannotTell: ["occasion.lessons"] });
  });

  it("of all there is", () => {
    for (const part of ["improvements", "occasions", "decisions"]) {
      const rest = complete.filter((told) => told.part !== part);
      expect(asked({ complete: rest })).toMatchObject(open("complete: records"));
    }
    const changes = complete.map((told) => ({
      ...told,
      ...(told.part === "decisions" && { kinds: ["change"] }),
    }));
    expect(asked({ complete: changes })).toMatchObject(open("complete: records"));
    const ends = complete.map((told) => ({
      ...told,
      ...(told.part === "decisions" && { kinds: ["change", "end"] }),
      ...(told.part === "improvements" && { units: ["unit:board"] }),
    }));
    expect(asked({ complete: ends })).toMatchObject(fires);
  });
});

describe("Exempelkommun", () => {
  const file = new URL("../../../examples/exempelkommun/plan.json", import.meta.url);
  const plan = parsePlanOrThrow(JSON.parse(readFileSync(file, "utf8")));

  it("has learnt something in each administration in 2025", () => {
    const report = check(plan, { asOf: "2026-11-01", only: ["cycle-leaves-a-lesson"] });
    expect(report.findings).toEqual([]);
    expect(report.cannotTell).toEqual([]);
  });
});
