import { describe, expect, it } from "vitest";
import { partNames, parts } from "../../src/plan/kinds.js";
import { organisationSchema } from "../../src/plan/organisation.js";
import { partSchemas } from "../../src/plan/plan.js";
import table from "./catalogue-fields.json" with { type: "json" };
import { schemaFields } from "./schema-fields.js";

const places = new Set(
  [
    ...schemaFields(organisationSchema(), "organisation"),
    ...partNames.flatMap((part) => schemaFields(partSchemas[part](), parts[part])),
  ].map((field) => field.path),
);

describe("the plan's answers to what the rules ask for", () => {
  it("cover every field of the rule catalogue once, and all of its eighty rules", () => {
    expect(new Set(table.map((row) => row.field)).size).toBe(268);
    expect(table).toHaveLength(268);
    expect(new Set(table.flatMap((row) => row.rules)).size).toBe(80);
  });

  it("are places that exist", () => {
    const missing = table.flatMap((row) => (row.path ?? []).filter((path) => !places.has(path)));
    expect(missing).toEqual([]);
  });

  it("say why, where no place is needed", () => {
    expect(table.filter((row) => row.path === null).map((row) => row.field)).toEqual(["settings"]);
    for (const row of table) expect(row.path ?? row.why, row.field).toBeTruthy();
  });
});
