import type { Principle, Rule } from "../rules/rule.js";
import type { Words } from "../sources/words.js";
import type { ProfileId } from "./profile.js";

/** A profile of ours: which rules it puts, and what it says of those it leaves out. */
export interface BuiltInProfile {
  readonly title: Words;
  readonly asks: (rule: Pick<Rule, "force" | "principles">) => boolean;
  readonly because: Words;
}

const besideTrust: ReadonlySet<Principle> = new Set(["equality", "law"]);

export const builtInProfiles: Readonly<Record<ProfileId, BuiltInProfile>> = {
  law: {
    title: { sv: "Lag och ordning i planen", en: "Law, and order in the plan" },
    asks: ({ force }) => force === "law" || force === "structure",
    because: {
      sv: "Profilen law frågar bara efter lag och efter om planen är hel.",
      en: "The profile law asks only about law, and whether the plan is whole.",
    },
  },
  trust: {
    title: { sv: "Tillitens principer", en: "The principles of trust" },
    asks: ({ force, principles }) =>
      force !== "law" && principles.some((principle) => !besideTrust.has(principle)),
    because: {
      sv: "Profilen trust frågar bara efter tillitens principer, inte efter lag.",
      en: "The profile trust asks only about the principles of trust, not about law.",
    },
  },
  everything: {
    title: { sv: "Alla regler", en: "All rules" },
    asks: () => true,
    because: { sv: "", en: "" },
  },
};
