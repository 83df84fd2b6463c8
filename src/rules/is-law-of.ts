import type { RuleSource } from "../sources/source.js";
import type { Words } from "../sources/words.js";

/**
 * Was the law that was read in force on this day? Of a wording whose first day is not known no more is said than that
 * it was in force on the day it was read.
 */
export const isLawOf = (day: string, sources: readonly RuleSource[]): boolean =>
  sources.every(
    ({ kind, validFrom, validTo, checkedOn }) =>
      kind !== "statute" ||
      (day >= (validFrom ?? checkedOn) && (validTo === undefined || day <= validTo)),
  );

export const lawOfAnotherTime: Words = {
  sv: "Det gäller en tid då lagen kan ha lytt annorlunda än i den lydelse som lästs.",
  en: "It concerns a time when the law may have read otherwise than in the wording that was read.",
};
