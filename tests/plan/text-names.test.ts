import { expect, it } from "vitest";
import * as z from "zod";
import { headerSchema, partSchemas } from "../../src/plan/plan.js";
import { textNames } from "../../src/plan/text-names.js";

const isWords = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodUnknown ||
  (schema instanceof z.ZodString &&
    !(schema.def.checks ?? []).some((check) => check._zod.def.check === "string_format"));

/** Do words stand at or below this place? Notes every name on the way down to some. */
const leadsToWords = (schema: z.core.$ZodType, found: Set<string>): boolean => {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) {
    return leadsToWords(schema.unwrap(), found);
  }
  const some = (schemas: readonly z.core.$ZodType[]) =>
    schemas.map((one) => leadsToWords(one, found)).includes(true);
  if (schema instanceof z.ZodUnion) return some(schema.options);
  if (schema instanceof z.ZodArray) return some([schema.element]);
  if (schema instanceof z.ZodRecord) return some([schema.valueType]);
  if (!(schema instanceof z.ZodObject)) return isWords(schema);
  const shape: z.core.$ZodShape = schema.shape;
  const names = Object.entries(shape).filter(
    ([name, field]) => name !== "ext" && leadsToWords(field, found),
  );
  for (const [name] of names) found.add(name);
  return names.length > 0;
};

it("the names that lead to words are those of the schemas", () => {
  const found = new Set<string>();
  for (const schema of [...Object.values(partSchemas), headerSchema]) leadsToWords(schema(), found);
  expect([...textNames].sort()).toEqual([...found].sort());
});
