import { expect, it } from "vitest";
import { ask } from "../ask.js";

const fires = (rule: object) =>
  ask("self-made-rule-has-reason", {
    houseRules: [{ id: "houseRule:r", purpose: "Lika för alla", reviewBy: "2027", ...rule }],
  }).fires;

it("is put to what we have made ourselves, and to what nobody can ground", () => {
  const asked = { purpose: null };
  for (const kind of ["council", "board", "management", "ownHabit"]) {
    expect(fires({ ...asked, ground: { kind } }), kind).toEqual(["houseRule:r purpose"]);
  }
  expect(fires({ ...asked, ground: null })).toEqual(["houseRule:r purpose"]);
  for (const kind of ["statute", "ordinance", "agencyRule", "grantCondition", "eu"]) {
    expect(fires({ ...asked, ground: { kind } }), kind).toEqual([]);
  }
});

it("is due the day after its day", () => {
  const ground = { kind: "board" };
  expect(fires({ ground, reviewBy: "2026-11-01" })).toEqual([]);
  expect(fires({ ground, reviewBy: "2026-10-31" })).toEqual(["houseRule:r reviewBy"]);
  expect(fires({ ground, reviewBy: "2026-11" })).toEqual([]);
});

it("takes an empty purpose for none", () => {
  expect(fires({ ground: { kind: "board" }, purpose: " " })).toEqual(["houseRule:r purpose"]);
});

it("says whether no day is set or the day has passed", () => {
  const told = (reviewBy: string | null) =>
    ask("self-made-rule-has-reason", {
      houseRules: [
        { id: "houseRule:r", purpose: "Lika för alla", ground: { kind: "board" }, reviewBy },
      ],
    }).findings;
  expect(told(null)).toMatchObject([{ path: "reviewBy", params: { why: "noDay" } }]);
  expect(told("2026-10-31")).toMatchObject([{ path: "reviewBy", params: { why: "due" } }]);
});
