import { nearest } from "../plan/nearest.js";
import type { Rule } from "../rules/rule.js";
import type { Words } from "../sources/words.js";
import { builtInProfiles } from "./built-in-profiles.js";
import type { Profile, ProfileRule } from "./profile.js";
import { ProfileError } from "./profile-error.js";
import { profileFaults } from "./profile-faults.js";

/** A profile ready for use: its id, and what it says of each rule. */
export interface ResolvedProfile {
  readonly id: string;
  /** Why the profile does not put this rule's question; absent when it does. */
  readonly leavesOut: (rule: Rule) => Words | undefined;
  /** What the municipality's own file says of the rule. */
  readonly says: (rule: Rule) => ProfileRule | undefined;
}

const unknown = (id: string): ProfileError => {
  const known = Object.keys(builtInProfiles);
  const near = nearest(id, known);
  return new ProfileError([
    {
      path: "$",
      code: "not-allowed",
      expected: known.join(", "),
      found: JSON.stringify(id),
      ...(near !== undefined && { nearest: near }),
      message: {
        sv: `Det finns ingen profil ${JSON.stringify(id)}. Profiler: ${known.join(", ")}.`,
        en: `There is no profile ${JSON.stringify(id)}. Profiles: ${known.join(", ")}.`,
      },
    },
  ]);
};

/** Makes a profile ready for use with these rules. Throws a {@link ProfileError} with all that is wrong with it. */
export const resolveProfile = (
  profile: string | Profile,
  rules: readonly Rule[],
): ResolvedProfile => {
  const own = typeof profile === "string" ? undefined : profile;
  const start = typeof profile === "string" ? profile : (profile.extends ?? "everything");
  if (!Object.hasOwn(builtInProfiles, start)) throw unknown(start);
  const faults = own ? profileFaults(own, rules) : [];
  if (faults.length > 0) throw new ProfileError(faults);
  const base = builtInProfiles[start as keyof typeof builtInProfiles];
  const said = new Map(Object.entries(own?.rules ?? {}));
  return {
    id: own?.id ?? start,
    says: ({ id }) => said.get(id),
    leavesOut: (rule) => {
      const { use, because = "" } = said.get(rule.id) ?? {};
      if (use === "off") return { sv: because, en: because };
      return use === "on" || base.asks(rule) ? undefined : base.because;
    },
  };
};
