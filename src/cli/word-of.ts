import type { Call } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import type { OptionName } from "./option.js";
import { UsageError } from "./usage-error.js";

/** One of some words, given with an option; else the first of them. */
export const wordOf = <W extends string>(
  { given }: Pick<Call, "given">,
  option: OptionName,
  words: readonly [W, ...W[]],
): W => {
  const word = given.get(option);
  if (word === undefined) return words[0];
  const known = words.find((one) => one === word);
  if (known !== undefined) return known;
  const near = didYouMean(word, words);
  const [last, ...others] = [...words].reverse();
  const list = others.reverse().join(", ");
  throw new UsageError({
    sv: `--${option} är ${list} eller ${last}, inte ${word}.${near.sv}`,
    en: `--${option} is ${list} or ${last}, not ${word}.${near.en}`,
  });
};
