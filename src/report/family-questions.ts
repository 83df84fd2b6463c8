import type { Family } from "../rules/rule.js";
import type { Words } from "../sources/words.js";

/** The question each family of rules puts to a plan. */
export const familyQuestions: Readonly<Record<Family, Words>> = {
  structure: { sv: "Är planen hel?", en: "Is the plan whole?" },
  "goal-chain": { sv: "Hänger målen ihop?", en: "Do the goals hang together?" },
  indicators: {
    sv: "Visar indikatorerna det som betyder något?",
    en: "Do the indicators show what matters?",
  },
  "follow-up": { sv: "Ger uppföljningen svar?", en: "Does the follow-up give answers?" },
  delegation: {
    sv: "Följer delegationsordningen lagen, så långt planen visar?",
    en: "Does the delegation register follow the law, as far as the plan shows?",
  },
  burden: { sv: "Begärs för mycket?", en: "Is too much asked for?" },
  discretion: { sv: "Finns det utrymme att handla?", en: "Is there room to act?" },
  equality: { sv: "Är det likvärdigt för alla?", en: "Is it equal for all?" },
  law: { sv: "Hålls lagens tider och former?", en: "Are the law's dates and forms kept?" },
  learning: { sv: "Lär vi oss?", en: "Do we learn?" },
  openness: { sv: "Är det öppet?", en: "Is it open?" },
  support: { sv: "Finns det stöd?", en: "Is there support?" },
  method: { sv: "Följs den egna metoden?", en: "Is the method followed?" },
};
