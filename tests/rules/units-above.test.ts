import { describe, expect, it } from "vitest";
import { query } from "../../src/plan/index.js";
import { belongsToBoard } from "../../src/rules/belongs-to-board.js";
import { climb } from "../../src/rules/climb.js";
import { isPartOf } from "../../src/rules/is-part-of.js";
import { examplePlan } from "./example-plan.js";

type Unit = `unit:${string}`;

const of = (...units: object[]) =>
  query(examplePlan({ says: { sv: "", en: "" }, plan: { units } }));
const council = { id: "unit:council", kind: "council", parent: null };
const school = { id: "unit:school", kind: "board", parent: "unit:council" };
const office = { id: "unit:office", kind: "administration", parent: "unit:school" };
const bare = { id: "unit:office", kind: "administration" };
const unit = { id: "unit:unit", kind: "unit", parent: "unit:office" };

describe("belongsToBoard", () => {
  const belongs = (body: Unit, ...units: object[]) =>
    belongsToBoard(body, "unit:school", of(council, ...units));

  it("holds for the board and all beneath it", () => {
    expect(belongs("unit:school", school)).toBe(true);
    expect(belongs("unit:office", school, office)).toBe(true);
    expect(belongs("unit:unit", school, office, unit)).toBe(true);
  });

  it("holds for what the board has set up, and what lies beneath that", () => {
    const setUp = { ...office, parent: "unit:council", setUpBy: "unit:school" };
    expect(belongs("unit:office", school, setUp)).toBe(true);
    expect(belongs("unit:unit", school, setUp, unit)).toBe(true);
    expect(belongs("unit:office", school, { ...setUp, setUpBy: "unit:care" })).toBe(false);
  });

  it.each(["board", "executive", "jointBoard"])("does not hold beneath another %s", (kind) => {
    const other = { id: "unit:care", kind, parent: "unit:school" };
    expect(belongs("unit:unit", school, other, { ...unit, parent: "unit:care" })).toBe(false);
  });

  it("is not told where the way up is not", () => {
    expect(belongs("unit:gone")).toBeUndefined();
    expect(belongs("unit:unit", unit)).toBeUndefined();
    expect(belongs("unit:unit", unit, bare)).toBeUndefined();
    expect(belongs("unit:unit", unit, { ...bare, parent: null })).toBe(false);
  });
});

describe("isPartOf", () => {
  it("is told when the unit stands beneath the other, or the tree is told to its top", () => {
    const q = of(council, school, office, unit);
    expect(isPartOf("unit:unit", "unit:unit", q)).toBe(true);
    expect(isPartOf("unit:unit", "unit:council", q)).toBe(true);
    expect(isPartOf("unit:school", "unit:unit", q)).toBe(false);
    const loose = of(bare, unit);
    expect(isPartOf("unit:unit", "unit:office", loose)).toBe(true);
    expect(isPartOf("unit:unit", "unit:school", loose)).toBeUndefined();
    expect(isPartOf("unit:gone", "unit:school", loose)).toBeUndefined();
    const inferred = of({ ...office, parent: null, basisOf: { parent: "inferred" } }, unit);
    expect(isPartOf("unit:unit", "unit:school", inferred)).toBeUndefined();
  });
});

describe("climb", () => {
  const climbed = (start: Unit, ...units: object[]) => {
    const into = new Set<Unit>();
    const isTold = climb(start, of(council, ...units), into);
    return [isTold, [...into].map((id) => id.slice(5)).join(" ")];
  };

  it("goes by the tree and by whom it answers to, as far as the boards", () => {
    const shared = { ...office, reportsTo: ["unit:culture"] };
    const culture = { ...school, id: "unit:culture" };
    expect(climbed("unit:unit", school, culture, shared, unit)).toEqual([
      true,
      "unit office school culture",
    ]);
    expect(climbed("unit:council")).toEqual([true, "council"]);
  });

  it("says when the way is not told, wherever it breaks off", () => {
    expect(climbed("unit:office", bare)).toEqual([false, "office"]);
    expect(climbed("unit:unit", bare, unit)).toEqual([false, "unit office"]);
    expect(climbed("unit:unit", { ...bare, parent: null }, unit)).toEqual([true, "unit office"]);
    const both = { ...unit, parent: "unit:school", reportsTo: ["unit:office"] };
    expect(climbed("unit:unit", school, bare, both)).toEqual([false, "unit school office"]);
  });

  it("passes nobody twice", () => {
    const round = { ...office, parent: "unit:unit" };
    expect(climbed("unit:unit", round, unit)).toEqual([true, "unit office"]);
    const q = of(council, school, bare);
    const into = new Set<Unit>(["unit:office"]);
    expect(climb("unit:office", q, into)).toBe(true);
    expect([...into]).toEqual(["unit:office"]);
  });
});
