import { describe, expect, it } from "vitest";
import { type Column, columnsOf, headColumns } from "../../../src/formats/tables/index.js";
import { partNames, parts } from "../../../src/plan/kinds.js";
import { headerSchema, partSchemas } from "../../../src/plan/plan.js";
import { schemaFields } from "../../plan/schema-fields.js";

const tables = [
  ["plan", headColumns(), headerSchema()] as const,
  ...partNames.map((part) => [parts[part], columnsOf(parts[part]), partSchemas[part]()] as const),
];

const column = (columns: readonly Column[], field: string) =>
  columns.find((one) => one.field === field);

describe("the columns", () => {
  it.each(tables)("of %s have headings of their own in each language", (_, columns) => {
    for (const language of ["sv", "en"] as const) {
      const headings = columns.map(({ heading }) => heading[language].toLowerCase());
      expect(headings.filter((one, at) => headings.indexOf(one) !== at)).toEqual([]);
      for (const heading of headings) expect(heading).not.toMatch(/[a-z][A-Z]|undefined/);
    }
    const fields = columns.map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  it.each(tables)("of %s hold every place of the schema", (_, columns, schema) => {
    const told = new Set(columns.map(({ field }) => field));
    const inOneCell = new Set(
      columns.filter(({ form }) => form !== "whole").map(({ field }) => field),
    );
    const lost = schemaFields(schema, "")
      .map(({ path }) => path)
      .filter((path) => path !== "" && !told.has(path))
      .filter(
        (path) =>
          ![...inOneCell].some(
            (field) => path.startsWith(field) && /^[.[{]/.test(path.slice(field.length)),
          ),
      );
    expect(lost).toEqual([]);
  });

  it("know what stands in them", () => {
    const goal = columnsOf("goal");
    expect(column(goal, "id")).toMatchObject({ form: "ownId", isRequired: true });
    expect(column(goal, "label.sv")?.heading).toEqual({ sv: "Namn", en: "Name in Swedish" });
    expect(column(goal, "label.en")?.heading).toEqual({ sv: "Namn på engelska", en: "Name" });
    expect(column(goal, "owner")).toMatchObject({
      form: "reference",
      targets: ["unit"],
      isNullable: true,
      isList: false,
      isRequired: false,
    });
    expect(column(goal, "decidedBy")?.targets).toEqual(["unit", "position"]);
    expect(column(goal, "serves")).toMatchObject({ isList: true, targets: ["goal"] });
    expect(column(goal, "level")?.codes).toContain("board");
    expect(column(goal, "ground.kind")?.heading).toEqual({ sv: "Grund: slag", en: "Ground: kind" });
    expect(column(goal, "ground.kind")).toMatchObject({ form: "code", isRequired: true });
    expect(column(goal, "ground.citation")).toMatchObject({ form: "citation", isNullable: true });
    expect(column(goal, "conflicts")?.form).toBe("json");
    const obligation = columnsOf("obligation");
    expect(column(obligation, "recurrence")?.form).toBe("recurrence");
    expect(column(obligation, "due")?.form).toBe("due");
    expect(column(obligation, "effort.minutes")?.form).toBe("quantity");
    expect(column(obligation, "effort.businessAsUsual")?.isShare).toBe(true);
    expect(column(columnsOf("delegation"), "law")).toMatchObject({
      form: "citation",
      isList: true,
    });
    expect(column(columnsOf("decision"), "about")?.targets).toBe("*");
    expect(column(columnsOf("unit"), "externalIds")?.form).toBe("record");
    expect(column(headColumns(), "organisation.code")?.heading.sv).toBe("Organisation: kommunkod");
    expect(column(headColumns(), "organisation.id")?.form).toBe("ownId");
    expect(column(headColumns(), "method")?.form).toBe("json");
  });
});
