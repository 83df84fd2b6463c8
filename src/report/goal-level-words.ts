import type { Goal } from "../plan/entities/index.js";
import type { Words } from "../sources/words.js";

/** What a goal of each level is called. */
export const goalLevelWords: Readonly<Record<NonNullable<Goal["level"]> | "untold", Words>> = {
  vision: { sv: "vision", en: "vision" },
  council: { sv: "fullmäktiges mål", en: "goal of the council" },
  board: { sv: "nämndmål", en: "goal of a board" },
  company: { sv: "bolagsmål", en: "goal of a company" },
  administration: { sv: "förvaltningens mål", en: "goal of an administration" },
  department: { sv: "verksamhetens mål", en: "goal of a department" },
  unit: { sv: "enhetens mål", en: "goal of a unit" },
  untold: { sv: "nivån inte sagd", en: "level not told" },
};
