import type { Method } from "../plan/method.js";
import type { OptionValues, Rule, Severity } from "../rules/rule.js";

/** How one rule is set in this run. */
export interface RuleSetting {
  readonly off: boolean;
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

const sameType = (value: unknown, standard: OptionValues[string]): boolean =>
  Array.isArray(standard)
    ? Array.isArray(value) && value.every((item) => typeof item === "string")
    : typeof value === typeof standard && !Number.isNaN(value);

/** The defaults of a rule, then what the method says, then what the caller says. */
export const settingOf = (rule: Rule, method: Method, own: Options | undefined): RuleSetting => {
  const said = method.rules?.[rule.id];
  const byMethod = typeof said === "object" ? said : undefined;
  const values: Record<string, OptionValues[string]> = {};
  for (const [name, option] of Object.entries(rule.options ?? {})) values[name] = option.default;
  for (const given of [byMethod?.options, own]) {
    for (const [name, value] of Object.entries(given ?? {})) {
      const standard = rule.options?.[name]?.default;
      if (standard === undefined) {
        const known = Object.keys(rule.options ?? {}).join(", ") || "none";
        throw new SettingError(`${rule.id} has no option "${name}". Its options: ${known}.`);
      }
      if (!sameType(value, standard)) {
        throw new SettingError(
          `${rule.id}: option "${name}" should be like ${JSON.stringify(standard)}, not ${JSON.stringify(value)}.`,
        );
      }
      values[name] = value as OptionValues[string];
    }
  }
  const severity =
    typeof said === "string" ? (said === "off" ? undefined : said) : byMethod?.severity;
  const isOff = said === "off" || (rule.optIn === true && said === undefined);
  return { off: isOff, atMost: severity, options: values };
};
