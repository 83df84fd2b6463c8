import type { RuleOption } from "./rule.js";

/** How far back a question about past follow-ups reaches: what lies longer ago can no longer be mended. */
export const lookBack: RuleOption = {
  default: 24,
  means: {
    sv: "Månader bakåt som frågan gäller; äldre uppföljningar går inte längre att göra om.",
    en: "Months back that the question reaches; older follow-ups can no longer be done again.",
  },
  source: { sv: "vårt val", en: "our choice" },
};
