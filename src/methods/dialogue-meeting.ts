import type { Method } from "../plan/method.js";
import { methodSources } from "../sources/method-sources.js";

/** A dialogue-based meeting of all managers: try, reflect and learn from each other, with the top management there. */
export const dialogueMeeting: Method = {
  id: "dialogue-meeting",
  title: { sv: "Dialogbaserat chefsmöte", en: "Dialogue-based managers' meeting" },
  known: {
    sv: "Källan berättar om 460 chefer vid runda bord två gånger om året, som prövar, reflekterar och lär av varandra, och om en högsta ledning som öppnar och tar emot frågor. Metodens eget namn och dess steg är inte kända. Att mötet ska leda till ett mål eller en förbättring är vår regel.",
    en: "The source tells of 460 managers at round tables twice a year, who try, reflect and learn from each other, and of a top management that opens and takes questions. The method's own name and its steps are not known. That the meeting should lead to a goal or an improvement is our rule.",
  },
  sources: [methodSources["managers-460"].url],
  labels: {
    dialogue: { sv: "chefsmöte", en: "managers' meeting" },
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
  },
  stages: [
    { key: "try", label: { sv: "Pröva", en: "Try" }, heldBy: "dialogues.phases" },
    { key: "reflect", label: { sv: "Reflektera", en: "Reflect" }, heldBy: "dialogues.phases" },
    {
      key: "learn",
      label: { sv: "Lära av varandra", en: "Learn from each other" },
      heldBy: "dialogues.phases",
    },
  ],
  calendar: [
    {
      key: "meeting",
      label: { sv: "Chefsmöte två gånger om året", en: "Managers' meeting twice a year" },
      recurrence: { every: "half" },
    },
  ],
  rules: { "dialogue-has-its-parts": "warning" },
};
