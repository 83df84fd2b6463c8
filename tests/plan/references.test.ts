import { describe, expect, it } from "vitest";
import { partNames, parts } from "../../src/plan/kinds.js";
import { headerSchema, partSchemas } from "../../src/plan/plan.js";
import { references } from "../../src/plan/references.js";
import { schemaFields } from "./schema-fields.js";

const marked = () => {
  const found = new Map<string, Set<string>>();
  const fields = [
    ...schemaFields(headerSchema(), ""),
    ...partNames.flatMap((part) => schemaFields(partSchemas[part](), parts[part])),
  ];
  for (const { path, ref } of fields) {
    if (ref === undefined || /^\w+\.id$/.test(path)) continue;
    found.set(path, (found.get(path) ?? new Set()).add(ref));
  }
  return found;
};

const listed = () =>
  new Map(
    Object.entries(references).map(([path, kinds]) => [
      path,
      new Set<string>(kinds === "*" ? ["*"] : kinds),
    ]),
  );

describe("the table of references", () => {
  it("lists every id that the schemas mark, and no other", () => {
    expect(listed()).toEqual(marked());
  });

  it("knows lists, nested shapes and shared shapes", () => {
    expect(references["goal.carriedBy[].unit"]).toEqual(["unit"]);
    expect(references["obligation.effort.readers[].position"]).toEqual(["position"]);
    expect(references["cycle.lawfulMinimum.recurrence.perYear.estimate"]).toEqual(["estimate"]);
    expect(references["organisation.sources[]"]).toEqual(["source"]);
    expect(references["decision.about[]"]).toBe("*");
  });
});
