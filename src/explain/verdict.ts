/** What can be said of a link, or of a whole chain. What was not examined is never said to hold. */
export type LinkVerdict = "holds" | "breaks" | "cannotTell" | "notExamined";

const heaviestFirst: readonly LinkVerdict[] = ["breaks", "notExamined", "cannotTell", "holds"];

/** The verdict of several together: any break, else anything not examined, else anything that cannot be told. */
export const verdictOf = (verdicts: readonly LinkVerdict[]): LinkVerdict =>
  heaviestFirst.find((verdict) => verdicts.includes(verdict)) ?? "cannotTell";
