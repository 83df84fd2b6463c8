import type * as z from "zod";
import type { Fault } from "./fault.js";
import { faultsOf } from "./faults-of.js";
import { protoPaths } from "./plain-data.js";

/** How deep records lie in such a file: `rules.<id>.options`. */
const levels = 3;

const unknownKey = ({ found, nearest }: Fault): Fault["message"] => ({
  sv: `Fältet ${found} finns inte här.${nearest === undefined ? "" : ` Menades "${nearest}"?`}`,
  en: `There is no field ${found} here.${nearest === undefined ? "" : ` Was "${nearest}" meant?`}`,
});

/** What is wrong with a small file beside the plan, such as a profile or a baseline, told as the faults of a plan are. */
export const fileFaults = (schema: z.ZodType, input: unknown): readonly Fault[] => {
  const issues = [...(schema.safeParse(input).error?.issues ?? [])];
  for (const path of protoPaths(Object(input), levels)) {
    issues.push({ code: "unrecognized_keys", keys: ["__proto__"], path: [...path], message: "" });
  }
  return faultsOf(issues, schema, input, "$").map((fault) =>
    fault.code === "unknown-key" ? { ...fault, message: unknownKey(fault) } : fault,
  );
};
