import { describe, expect, it } from "vitest";
import { query } from "../../src/plan/index.js";
import { dialogueReach } from "../../src/rules/dialogue-reach.js";
import { examplePlan } from "./example-plan.js";

const units = [
  { id: "unit:council", kind: "council", parent: null },
  { id: "unit:culture", kind: "board", parent: "unit:council" },
  { id: "unit:school", kind: "board", parent: "unit:council" },
  { id: "unit:office", kind: "administration", parent: "unit:school", reportsTo: ["unit:culture"] },
  { id: "unit:library", kind: "unit", parent: "unit:office" },
];

const reach = (dialogue: object, more: readonly object[] = []) =>
  dialogueReach(
    query(
      examplePlan({
        says: { sv: "", en: "" },
        plan: { units: [...units, ...more], dialogues: [{ id: "dialogue:a", ...dialogue }] },
      }),
    ),
    new Set(["survey"] as const),
    "2025-11-01",
    "2026-11-01",
  );

const survey = { kind: "survey", on: "2026-05-05", units: ["unit:library"] };

describe("with whom talks were held", () => {
  it("is told of the unit and of all it belongs to, as far as the boards", () => {
    const { has, missing } = reach(survey);
    expect(units.filter(({ id }) => has(id as "unit:a")).map(({ id }) => id)).toEqual([
      "unit:culture",
      "unit:school",
      "unit:office",
      "unit:library",
    ]);
    expect(missing("unit:council")).toBeUndefined();
  });

  it.each([
    ["2025-10-31", false],
    ["2025-11-01", true],
    ["2025-11", true],
    ["2026-11-01", true],
    ["2026-11-02", false],
  ])("counts a talk on %s: %s", (on, counts) => {
    expect(reach({ ...survey, on }).has("unit:library")).toBe(counts);
  });

  it("passes by talks of other kinds, told in full or not", () => {
    const other = reach({ kind: "workplace" });
    expect(other.has("unit:library")).toBe(false);
    expect(other.missing("unit:library")).toBeUndefined();
  });

  it("says which fact is missing, for those whom the talk would reach", () => {
    const { kind: _, ...kindless } = survey;
    const { on: __, ...dayless } = survey;
    expect(reach(kindless).missing("unit:school")).toBe("dialogue.kind");
    expect(reach(kindless).missing("unit:council")).toBeUndefined();
    expect(reach(dayless).missing("unit:school")).toBe("dialogue.on");
    expect(reach(dayless).has("unit:school")).toBe(false);
    expect(reach({ kind: "survey", on: "2026-05-05" }).missing("unit:council")).toBe(
      "dialogue.units",
    );
  });

  it("cannot tell where the tree has a loose end", () => {
    const loose = reach({ ...survey, units: ["unit:loose"] }, [{ id: "unit:loose" }]);
    expect(loose.missing("unit:school")).toBe("unit.parent");
  });

  it("stops where the tree goes in a circle", () => {
    const circle = reach({ ...survey, units: ["unit:x"] }, [
      { id: "unit:x", parent: "unit:y" },
      { id: "unit:y", parent: "unit:x" },
    ]);
    expect(circle.has("unit:y")).toBe(true);
  });
});
