import type { GatewayQuestion } from "../../relief/demand-questions.js";
import type { Words } from "../../sources/words.js";

/** The questions to the one who asks. */
export const gatewayQuestionWords: Readonly<Record<GatewayQuestion, Words>> = {
  ground: { sv: "Är det sagt vem som står bakom?", en: "Is it told who stands behind it?" },
  citation: { sv: "Är en bestämmelse utpekad?", en: "Is a provision named?" },
  decision: {
    sv: "Finns ett beslut, med organ och dag, eller en regel utifrån?",
    en: "Is there a decision, with its body and day, or a rule from outside?",
  },
  lawfulLeast: {
    sv: "Kräver lagen något av det?",
    en: "Does the law ask for any of it?",
  },
  receiver: { sv: "Finns en mottagare?", en: "Is there a receiver?" },
  purpose: { sv: "Finns ett syfte?", en: "Is there a purpose?" },
  use: {
    sv: "Är det sagt vad svaret ska användas till?",
    en: "Is it told what the answer will be used for?",
  },
  end: {
    sv: "Finns en slutdag eller en dag för omprövning?",
    en: "Is there a day it ends, or is tried again?",
  },
  funding: { sv: "Följer pengar med?", en: "Does money come with it?" },
  personalData: {
    sv: "Gäller det uppgifter om personer som kan pekas ut? (Då behövs rättslig grund enligt dataskyddsförordningen.)",
    en: "Is it about identifiable people? (Then there must be a ground in data protection law.)",
  },
};
