import type { Fault } from "../plan/fault.js";
import { fileFaults } from "../plan/file-faults.js";
import { catalogue } from "../rules/catalogue.js";
import type { Rule } from "../rules/rule.js";
import { type Profile, profileSchema } from "./profile.js";
import { profileFaults } from "./profile-faults.js";

/** What became of the input: the profile as it was given, or every fault. */
export type ParseProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly count: number };

/**
 * Is this a profile, and do the rules know what it says? Returns it as it was given, or all its faults at once, each
 * with its JSON path and how to mend it, in Swedish and English.
 *
 * @example
 * ```ts
 * import { parseProfile } from "styrkedja/check";
 *
 * const rules = { "goal-has-ownr": { use: "off", because: "We name owners elsewhere." } };
 * const result = parseProfile({ format: 1, id: "ours", rules });
 * result.ok ? "" : result.faults[0]?.nearest; // "goal-has-owner"
 * ```
 */
export const parseProfile = (
  input: unknown,
  rules: readonly Rule[] = catalogue,
): ParseProfileResult => {
  const written = fileFaults(profileSchema(), input);
  const faults = written.length > 0 ? written : profileFaults(input as Profile, rules);
  return faults.length === 0
    ? { ok: true, profile: input as Profile }
    : { ok: false, faults, count: faults.length };
};
