import type { Force } from "../rules/rule.js";
import type { Words } from "../sources/words.js";

/** What stands behind a rule, in words. */
export const forceWords: Readonly<Record<Force, Words>> = {
  law: { sv: "lag", en: "law" },
  structure: { sv: "planens egen ordning", en: "the plan's own order" },
  method: { sv: "metod", en: "method" },
  advice: { sv: "råd", en: "advice" },
  ownChoice: { sv: "projektets eget val", en: "the project's own choice" },
};
