import { describe, expect, it } from "vitest";
import { parsePlanOrThrow } from "../../src/plan/parse-plan-or-throw.js";
import { query } from "../../src/plan/query.js";
import { chapterOf } from "../../src/rules/chapter-of.js";
import { giverOf, untoldGiver } from "../../src/rules/giver-of.js";

const given = (kind: string | undefined, organisation: object = {}) => {
  const plan = parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:o", ...organisation },
    units: [{ id: "unit:u", ...(kind && { kind }) }],
    positions: [{ id: "position:p" }],
    delegations: [{ id: "delegation:d", from: "unit:u" }],
  });
  const [row] = plan.delegations ?? [];
  return giverOf(row as NonNullable<typeof row>, query(plan));
};

describe("giverOf", () => {
  it.each([
    ["executive", "board"],
    ["board", "board"],
    ["jointBoard", "board"],
    ["council", "elsewhere"],
    ["company", "elsewhere"],
    ["foundation", "elsewhere"],
    ["federation", "elsewhere"],
    ["privateProvider", "elsewhere"],
    ["outside", "elsewhere"],
    ["committee", "body"],
    ["administration", "body"],
  ])("takes a %s for %s", (kind, giver) => {
    expect(given(kind)).toBe(giver);
  });

  it("has no answer where the kind is not told, and says which fact is missing", () => {
    expect(given(undefined)).toBeUndefined();
    expect(untoldGiver({ id: "delegation:d", from: "unit:u" })).toBe("unit.kind");
    expect(untoldGiver({ id: "delegation:d" })).toBe("delegation.from");
    expect(untoldGiver({ id: "delegation:d", from: "unit:u", basis: "inferred" })).toBe(
      "delegation.from",
    );
  });

  it("takes a position for one, and leaves a company's own rows to other law", () => {
    expect(given("board", { kind: "company" })).toBe("elsewhere");
    const plan = parsePlanOrThrow({ format: 1, organisation: { id: "organisation:o" } });
    expect(giverOf({ id: "delegation:d", from: "position:p" }, query(plan))).toBe("position");
  });
});

describe("chapterOf", () => {
  const q = query(
    parsePlanOrThrow({
      format: 1,
      organisation: { id: "organisation:o" },
      registers: [
        { id: "register:r", chapters: [{ key: "1" }, { key: "2", label: { sv: "Två" } }] },
      ],
    }),
  );

  it("finds the chapter by its key, and none where the row names none that is there", () => {
    expect(chapterOf({ id: "delegation:d", register: "register:r", chapter: "2" }, q)).toEqual({
      key: "2",
      label: { sv: "Två" },
    });
    expect(
      chapterOf({ id: "delegation:d", register: "register:r", chapter: "3" }, q),
    ).toBeUndefined();
    expect(chapterOf({ id: "delegation:d", register: "register:r" }, q)).toBeUndefined();
    expect(chapterOf({ id: "delegation:d", chapter: "2" }, q)).toBeUndefined();
  });
});
