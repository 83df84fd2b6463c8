import type * as z from "zod";

/** What a schema checks beside the type: the pattern of a text, the least length of a list. */
export const checksOf = (
  schema: z.ZodString | z.ZodArray,
): { readonly pattern?: RegExp; readonly minimum?: number } =>
  Object.assign({}, ...(schema.def.checks ?? []).map((check) => check._zod.def));
