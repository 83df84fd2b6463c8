import { round } from "../../src/burden/index.js";

export type Rounding = "exact" | "displayed" | "truncated" | "none";

const decimals = (published: number): number => String(published).split(".")[1]?.length ?? 0;

/** Which rounding of a computed figure gives the published one? */
export const rounding = (computed: number | undefined, published: number | undefined): Rounding => {
  if (computed === undefined || published === undefined) return "none";
  if (computed === published) return "exact";
  const digits = decimals(published);
  if (round(computed, digits) === published) return "displayed";
  const scale = 10 ** digits;
  return Math.trunc(computed * scale) / scale === published ? "truncated" : "none";
};
