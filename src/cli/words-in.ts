/** Words with commas between, as an option takes them; `undefined` when it is not given. */
export const wordsIn = (given: string | undefined): readonly string[] | undefined =>
  given
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
