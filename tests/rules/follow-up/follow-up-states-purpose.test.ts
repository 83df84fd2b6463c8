import { expect, it } from "vitest";
import { ask } from "../ask.js";

const answer = (cycle: Record<string, unknown>) => {
  const { fires, cannotTell } = ask("follow-up-states-purpose", {
    cycles: [{ id: "cycle:a", purpose: null, ...cycle }],
  });
  return [...fires, ...cannotTell];
};

it.each(["council", "board", "management", "ownHabit"])("is asked of what %s decided", (kind) => {
  expect(answer({ ground: { kind } })).toEqual(["cycle:a purpose"]);
});

it.each(["statute", "ordinance", "agencyRule", "grantCondition", "eu"])(
  "is not asked of what rests on %s",
  (kind) => {
    expect(answer({ ground: { kind } })).toEqual([]);
  },
);

it("is asked where nobody stands behind it, and open where that is not told", () => {
  expect(answer({ ground: null })).toEqual(["cycle:a purpose"]);
  expect(answer({})).toEqual(["cycle.ground"]);
});

it("is not asked of what has ended, nor of what has a purpose", () => {
  expect(answer({ ground: null, validTo: "2026-10-31" })).toEqual([]);
  expect(answer({ purpose: "control" })).toEqual([]);
});
