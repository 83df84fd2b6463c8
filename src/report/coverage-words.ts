import type { Words } from "../sources/words.js";

/** Do the goals beneath cover a goal (träffbild)? */
export const coverageWords: Readonly<Record<"covered" | "partly" | "notCovered", Words>> = {
  covered: { sv: "täckt", en: "covered" },
  partly: { sv: "delvis täckt", en: "partly covered" },
  notCovered: { sv: "inte täckt", en: "not covered" },
};
