import { didYouMean } from "./did-you-mean.js";
import { UsageError } from "./usage-error.js";

/** Words given with commas between. Throws a {@link UsageError} for one that is not known, with the nearest that is. */
export const listOf = (
  given: string,
  known: readonly string[],
  option: string,
): readonly string[] =>
  given
    .split(",")
    .map((word) => word.trim())
    .filter((word) => {
      if (word === "" || known.includes(word)) return word !== "";
      const near = didYouMean(word, known);
      throw new UsageError({
        sv: `${option}: ${word} finns inte.${near.sv}`,
        en: `${option}: there is no ${word}.${near.en}`,
      });
    });
