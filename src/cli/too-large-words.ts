import type { Words } from "../sources/words.js";

/** What a `TooLargeError` says to the one who has the plan. */
export const tooLargeWords: Words = {
  sv: "Tider, belopp eller antal är så stora att summan inte blir exakt. Se efter om något tal har fått nollor för mycket.",
  en: "Times, amounts or counts are so large that their sum is not exact. See whether a number has zeros too many.",
};
