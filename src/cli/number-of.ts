import type { Call } from "./command.js";
import type { OptionName } from "./option.js";
import { UsageError } from "./usage-error.js";

/** A number over zero, with decimal point or comma; `undefined` when the option is not given. */
export const numberOf = (
  { given }: Pick<Call, "given">,
  option: OptionName,
): number | undefined => {
  const text = given.get(option);
  if (text === undefined) return undefined;
  const value = Number(text.replace(",", "."));
  if (Number.isFinite(value) && value > 0) return value;
  throw new UsageError({
    sv: `--${option} ska vara ett tal större än noll, inte ${text}.`,
    en: `--${option} should be a number over zero, not ${text}.`,
  });
};
