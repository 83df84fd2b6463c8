import type { Amount } from "../../burden/amount.js";

/** The most likely hours first. For demands, goals and the like: never for units or people. */
export const byHours = (a: { readonly amount: Amount }, b: { readonly amount: Amount }): number =>
  b.amount.minutes.likely - a.amount.minutes.likely;
