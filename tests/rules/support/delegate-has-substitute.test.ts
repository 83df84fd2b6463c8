import { describe, expect, it } from "vitest";
import { ask as askRule } from "../ask.js";

/** A field set to undefined is one that is not told. */
const ask: typeof askRule = (rule, plan, options) =>
  askRule(rule, JSON.parse(JSON.stringify(plan)), options);

const answer = (
  row: object,
  register: object = { substitution: null },
  position: object = { holders: 1 },
) => {
  const { fires, cannotTell } = ask("delegate-has-substitute", {
    positions: [
      { id: "position:p", ...position },
      { id: "position:q", holders: 1 },
    ],
    registers: [{ id: "register:r", ...register }],
    delegations: [
      {
        id: "delegation:1",
        register: "register:r",
        to: { kind: "employee", positions: ["position:p"] },
        substitutes: [],
        ...row,
      },
    ],
  });
  return [...fires, ...cannotTell];
};
const found = ["delegation:1 substitutes"];

describe("delegate-has-substitute", () => {
  it("names whose decisions lie waiting", () => {
    const { findings } = ask("delegate-has-substitute", {
      positions: [{ id: "position:p", holders: 1 }],
      registers: [{ id: "register:r", substitution: null }],
      delegations: [
        {
          id: "delegation:1",
          register: "register:r",
          to: { kind: "employee", positions: ["position:p"] },
          substitutes: [],
        },
      ],
    });
    expect(findings.map(({ params }) => params)).toEqual([{ position: "position:p" }]);
  });

  it("is asked of one employee alone", () => {
    expect(answer({})).toEqual(found);
    expect(answer({}, undefined, { holders: 2 })).toEqual([]);
    expect(answer({}, undefined, { holders: 0 })).toEqual([]);
    const two = { kind: "employee", positions: ["position:p", "position:q"] };
    expect(answer({ to: two })).toEqual([]);
    expect(answer({ to: { ...two, joint: true } })).toEqual(found);
    expect(answer({ to: { kind: "chair", positions: ["position:p"] } })).toEqual([]);
    expect(answer({ to: { kind: "employee", positions: [] } })).toEqual([]);
    expect(answer({ validTo: "2026-10-31" })).toEqual([]);
  });

  it("is content with a name, or a clause that names somebody else", () => {
    expect(answer({ substitutes: ["position:q"] })).toEqual([]);
    expect(answer({}, { substitution: { position: "position:q" } })).toEqual([]);
    expect(answer({}, { substitution: { position: "position:p" } })).toEqual(found);
  });

  it("cannot tell what is not told", () => {
    expect(answer({}, undefined, {})).toEqual(["position.holders"]);
    expect(answer({ to: { kind: "employee" } })).toEqual(["delegation.to.positions"]);
    expect(answer({ substitutes: undefined })).toEqual(["delegation.substitutes"]);
    expect(answer({ register: undefined })).toEqual(["delegation.register"]);
    expect(answer({}, {})).toEqual(["register.substitution"]);
    expect(answer({}, { substitution: { text: "Närmaste chef." } })).toEqual([
      "register.substitution.position",
    ]);
  });
});
