import type { Method } from "../plan/method.js";
import type { OptionValues, Rule, Severity } from "../rules/rule.js";
import { isSameType } from "./is-same-type.js";
import type { Off } from "./report.js";
import type { ResolvedProfile } from "./resolve-profile.js";

/** How one rule is set in this run. */
export interface RuleSetting {
  /** Who turned it off and why, when it is off. */
  readonly off: Pick<Off, "by" | "because"> | undefined;
  /** Does the rule belong to this method at all, or has the profile asked for it? */
  readonly isOffered: boolean;
  readonly atMost: Severity | undefined;
  readonly options: OptionValues;
}

type Options = Readonly<Record<string, unknown>>;

/** Thrown when a rule is set in a way it does not know: an option that does not exist, or a value of another type. */
export class SettingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SettingError";
  }
}

/** The defaults of a rule, then what the method says, then the profile, then the caller. */
export const settingOf = (
  rule: Rule,
  method: Method,
  profile: ResolvedProfile,
  own: Options | undefined,
): RuleSetting => {
  const said = method.rules?.[rule.id];
  const byMethod = typeof said === "object" ? said : undefined;
  const ofProfile = profile.says(rule);
  const values: Record<string, OptionValues[string]> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) values[name] = option.default;
  for (const given of [byMethod?.options, ofProfile?.options, own]) {
    for (const [name, value] of Object.entries(given ?? {})) {
      const standard = rule.options?.[name]?.default;
      if (standard === undefined) {
        const known = Object.keys(rule.options ?? {}).join(", ") || "none";
        throw new SettingError(`${rule.id} has no option "${name}". Its options: ${known}.`);
      }
      if (!isSameType(value, standard)) {
        throw new SettingError(
          `${rule.id}: option "${name}" should be like ${JSON.stringify(standard)}, not ${JSON.stringify(value)}.`,
        );
      }
      values[name] = value;
    }
  }
  const severity =
    typeof said === "string" ? (said === "off" ? undefined : said) : byMethod?.severity;
  return {
    off: whyOff(rule, method, profile),
    // A rule of some methods only, which this one does not name, is not one that was turned off.
    isOffered: rule.optIn !== true || said !== undefined || ofProfile?.use === "on",
    atMost: ofProfile?.severity ?? severity,
    options: values,
  };
};

/** Who turns the rule off, and why; absent when nobody does. The profile comes after the method, and may turn it on again. */
const whyOff = (
  rule: Rule,
  method: Method,
  profile: ResolvedProfile,
): Pick<Off, "by" | "because"> | undefined => {
  const because = profile.leavesOut(rule);
  if (because) return { by: "profile", because };
  if (method.rules?.[rule.id] !== "off" || profile.says(rule)?.use === "on") return undefined;
  return {
    by: "method",
    because: {
      sv: `Metoden ${method.id} ställer inte den frågan.`,
      en: `The method ${method.id} does not put that question.`,
    },
  };
};
