import type { Day } from "../calendar/day.js";
import { sourceRegister } from "./register.js";
import type { RuleSource } from "./source.js";

const paragraph = ({ provision }: RuleSource): string | undefined =>
  provision && [provision.sfs, provision.chapter, provision.section].join(" ");

/**
 * Which wording applied that day? Of a paragraph with several wordings in the register, the one in force on the day; a wording whose
 * first day is not known counts from the day it was read. `undefined` when none that was read applied, or the id is unknown. What is no
 * statute has no wordings and is given back as it is.
 *
 * @example
 * ```ts
 * import { sourceOn } from "styrkedja/sources";
 *
 * sourceOn("kl-7-5", "2026-11-01")?.citation; // "7 kap. 5 § kommunallagen (2017:725)"
 * sourceOn("kl-7-5", "2019-11-01"); // undefined: the wording of 2020 was read, the one before it was not
 * ```
 */
export const sourceOn = (
  id: string,
  day: Day,
  sources: readonly RuleSource[] = sourceRegister,
): RuleSource | undefined => {
  const named = sources.find((source) => source.id === id);
  if (named?.kind !== "statute") return named;
  const from = ({ validFrom, checkedOn }: RuleSource) => validFrom ?? checkedOn;
  const applies = (source: RuleSource) =>
    from(source) <= day && (source.validTo === undefined || day <= source.validTo);
  if (applies(named)) return named;
  const cited = paragraph(named);
  return sources
    .filter((source) => cited !== undefined && paragraph(source) === cited && applies(source))
    .sort((a, b) => (from(a) < from(b) ? 1 : -1))[0];
};
