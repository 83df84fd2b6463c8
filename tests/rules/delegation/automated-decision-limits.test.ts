import { describe, expect, it } from "vitest";
import { ask as askRule } from "../ask.js";

/** A field set to undefined is one that is not told. */
const ask: typeof askRule = (rule, plan, options) =>
  askRule(rule, JSON.parse(JSON.stringify(plan)), options);

const free = { appeal: "administrative", notAppealableByLaw: false, procurementArea: null };
const answer = (matter: object, row: object = {}, options: object = {}) =>
  ask(
    "automated-decision-limits",
    {
      units: [{ id: "unit:sn", kind: "board" }],
      matters: [
        { id: "matter:free", ...free },
        { id: "matter:m", ...free, ...matter },
      ],
      delegations: [
        {
          id: "delegation:1",
          from: "unit:sn",
          to: { kind: "automated" },
          matters: ["matter:free", "matter:m"],
          ...row,
        },
      ],
    },
    options,
  );
const nothing = { fires: [], cannotTell: [], notExamined: [] };

describe("automated-decision-limits", () => {
  it.each([
    ["what is appealed under 13 kap.", { appeal: "legalityReview" }, "legalityReview"],
    ["what by law may not be appealed", { notAppealableByLaw: true }, "notAppealable"],
    ["procurement", { procurementArea: "procurement" }, "procurement"],
    [
      "systems of choice",
      { procurementArea: "authorisationOrChoiceSystem" },
      "authorisationOrChoiceSystem",
    ],
  ])("a machine does not decide %s", (_, matter, why) => {
    expect(answer(matter).findings).toMatchObject([
      { entity: "delegation:1", path: "matters[1]", params: { matter: "matter:m", why } },
    ]);
    expect(answer(matter, { to: { kind: "employee" } })).toMatchObject(nothing);
  });

  it("decides the rest", () => {
    expect(answer({})).toMatchObject(nothing);
  });

  it("says of one matter each reason there is", () => {
    const all = {
      appeal: "legalityReview",
      notAppealableByLaw: true,
      procurementArea: "procurement",
    };
    expect(answer(all).findings.map(({ params }) => params["why"])).toEqual([
      "legalityReview",
      "notAppealable",
      "procurement",
    ]);
  });

  it.each([
    ["matter.appeal", { appeal: undefined }, {}],
    ["matter.notAppealableByLaw", { notAppealableByLaw: undefined }, {}],
    ["matter.procurementArea", { procurementArea: undefined }, {}],
    ["delegation.matters", {}, { matters: undefined }],
    ["delegation.to", {}, { to: undefined }],
  ])("cannot be told without %s", (field, matter, row) => {
    expect(answer(matter, row)).toMatchObject({ ...nothing, cannotTell: [field] });
  });

  it("is asked of rows that hand a decision over on the day", () => {
    const banned = { appeal: "legalityReview" };
    for (const gone of [{ nature: "execution" }, { validTo: "2026-10-31" }]) {
      expect(answer(banned, gone)).toMatchObject(nothing);
      expect(answer(banned, { ...gone, to: undefined })).toMatchObject(nothing);
    }
  });

  it("judges by the wording that was read", () => {
    const early = answer({ appeal: "legalityReview" }, {}, { asOf: "2022-06-30" });
    expect([early.fires, early.notExamined.length]).toEqual([[], 1]);
  });
});
