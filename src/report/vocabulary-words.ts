/** The words of the vocabulary, which the plan's own sentences use too. */
export { originWords, purposeWords, verdictWords } from "../plan/vocabulary-words.js";
