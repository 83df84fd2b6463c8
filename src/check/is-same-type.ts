import type { OptionValues } from "../rules/rule.js";

/** May a value stand where an option has this default: a number, a truth value, or a list of texts? */
export const isSameType = (
  value: unknown,
  standard: OptionValues[string],
): value is OptionValues[string] =>
  Array.isArray(standard)
    ? Array.isArray(value) && value.every((item) => typeof item === "string")
    : typeof value === typeof standard && !Number.isNaN(value);
