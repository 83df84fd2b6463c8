import { describe, expect, it } from "vitest";
import {
  changesBetween,
  compare,
  edit,
  type Plan,
  parsePlanOrThrow,
  query,
  undo,
} from "../../src/plan/index.js";

const base: Plan = parsePlanOrThrow({
  format: 1,
  organisation: { id: "organisation:a" },
  title: "Plan 2026",
  units: [{ id: "unit:von", label: { sv: "Vård- och omsorgsnämnden", en: "The care board" } }],
  goals: [
    { id: "goal:a", label: { sv: "Färre ensamma" }, owner: null, serves: [] },
    { id: "goal:b", level: "unit" },
    { id: "goal:c" },
  ],
});

describe("an edit", () => {
  it("gives a new plan and leaves the old one and all that was not touched as they were", () => {
    const before = JSON.stringify(base);
    const { plan } = edit(base, (draft) => {
      const goal = draft.goals?.[query(base).row("goal:a")];
      if (goal) goal.owner = "unit:von";
    });
    expect(JSON.stringify(base)).toBe(before);
    expect(plan.goals?.[0]?.owner).toBe("unit:von");
    expect(plan.goals?.[1]).toBe(base.goals?.[1]);
    expect(plan.units).toBe(base.units);
  });

  it("tells what came, what went and which fields changed", () => {
    const { changes } = edit(base, (draft) => {
      draft.title = "Plan 2027";
      draft.goals?.splice(1, 1);
      draft.goals?.push({ id: "goal:d" });
      const goal = draft.goals?.[0];
      if (goal) {
        goal.owner = "unit:von";
        goal.serves = ["goal:c"];
        delete goal.label;
      }
    });
    expect(changes.added).toEqual([{ part: "goals", row: 2, entity: { id: "goal:d" } }]);
    expect(changes.removed).toEqual([{ part: "goals", row: 1, entity: base.goals?.[1] }]);
    expect(changes.changed.map(({ after, fields }) => [after.id, [...fields].sort()])).toEqual([
      ["goal:a", ["label", "owner", "serves"]],
    ]);
    expect(changes.header).toEqual([{ field: "title", before: "Plan 2026", after: "Plan 2027" }]);
  });

  it("that changes nothing gives the same plan and no changes", () => {
    const { plan, changes } = edit(base, () => {});
    expect(plan).toBe(base);
    expect(changes).toEqual({ added: [], removed: [], changed: [], header: [] });
  });

  it("leaves the caller's own immer alone, and does not freeze", () => {
    const { plan } = edit(base, (draft) => {
      draft.title = "x";
    });
    expect(Object.isFrozen(plan)).toBe(false);
  });

  it("that throws leaves no trace", () => {
    expect(() =>
      edit(base, (draft) => {
        draft.title = "half done";
        throw new Error("stop");
      }),
    ).toThrow("stop");
    expect(base.title).toBe("Plan 2026");
  });

  it("can be taken back", () => {
    const { plan, changes } = edit(base, (draft) => {
      delete draft.title;
      draft.note = "new";
      draft.goals?.splice(0, 2);
      draft.goals?.push({ id: "goal:d" });
      const last = draft.goals?.[0];
      if (last) last.level = "board";
    });
    expect(undo(plan, changes)).toEqual(base);
  });
});

describe("comparing two plans", () => {
  it("does not mind the order, nor that objects are other objects", () => {
    const copy = structuredClone(base) as { goals: unknown[] } & Plan;
    copy.goals.reverse();
    expect(changesBetween(base, copy)).toEqual({ added: [], removed: [], changed: [], header: [] });
  });

  it("matches several entities of one id in turn", () => {
    const twins = (levels: readonly ("unit" | "board")[]): Plan => ({
      ...base,
      goals: levels.map((level) => ({ id: "goal:twin", level })),
    });
    const changes = changesBetween(twins(["unit", "board"]), twins(["unit", "unit", "unit"]));
    expect(changes.changed).toHaveLength(1);
    expect(changes.added).toHaveLength(1);
    expect(changes.removed).toHaveLength(0);
  });

  it("says it in words, with names and in both languages", () => {
    const { plan } = edit(base, (draft) => {
      draft.title = "Plan 2027";
      const goal = draft.goals?.[0];
      if (goal) goal.owner = "unit:von";
      draft.goals?.splice(1, 1);
      draft.goals?.push({ id: "goal:d", label: { sv: "Trygga hem", en: "Safe homes" } });
    });
    const { sentences } = compare(base, plan);
    expect(sentences.map(({ sv }) => sv)).toEqual([
      "Planen: titel var Plan 2026, är Plan 2027.",
      "Målet ”Trygga hem” har tillkommit.",
      "Målet ”goal:b” har tagits bort.",
      "Målet ”Färre ensamma”: ansvarig enhet var inget, är Vård- och omsorgsnämnden.",
    ]);
    expect(sentences.map(({ en }) => en)).toEqual([
      "The plan: title was Plan 2026, is Plan 2027.",
      "The goal “Safe homes” is new.",
      "The goal “goal:b” is gone.",
      "The goal “Färre ensamma”: unit responsible was none, is The care board.",
    ]);
  });
});
