import type { Part } from "../../../plan/kinds.js";

/** Columns that real lists have and the plan has no single field for: each is read into the fields it speaks of. */
export const handyFields: { readonly [P in Part]?: readonly string[] } = {
  units: ["short"],
  positions: ["short"],
  indicators: ["kolada"],
  obligations: ["hours"],
  cycles: ["hours"],
};
