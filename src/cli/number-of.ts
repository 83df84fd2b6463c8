import type { Call } from "./command.js";
import type { OptionName } from "./option.js";
import { UsageError } from "./usage-error.js";

/** What a person writes as a number: with decimal point or comma, and spaces between thousands. */
export const numberIn = (text: string): number =>
  Number(text.replace(/\s(?=\d{3})/g, "").replace(",", "."));

/** A number over zero, `undefined` when the option is not given. */
export const numberOf = (
  { given }: Pick<Call, "given">,
  option: OptionName,
): number | undefined => {
  const text = given.get(option);
  if (text === undefined) return undefined;
  const value = numberIn(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new UsageError({
    sv: `--${option} ska vara ett tal större än noll, inte ${text}.`,
    en: `--${option} should be a number over zero, not ${text}.`,
  });
};
