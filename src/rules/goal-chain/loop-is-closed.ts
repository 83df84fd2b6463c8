import { surelyBefore } from "../../calendar/surely-before.js";
import type { Id } from "../../plan/id.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

/** Did we use what we learnt? A yearly follow-up that was closed a year ago feeds the situation analysis of some goal. */
export const loopIsClosed = defineRule({
  id: "loop-is-closed",
  family: "goal-chain",
  on: "occasion",
  force: "ownChoice",
  principles: ["knowledge", "longTerm"],
  title: {
    sv: "Det som följs upp går in i nästa situationsanalys",
    en: "What is followed up goes into the next situation analysis",
  },
  reason: {
    sv: "Uppföljningen är sista steget i ett varv och första steget i nästa. Används den inte när nya mål sätts är varvet inte slutet.",
    en: "Follow-up is the last step of one turn and the first of the next. If it is not used when new goals are set, the loop is not closed.",
  },
  fix: {
    sv: "Skriv i målets situationsanalys vilka uppföljningar den bygger på, eller fråga vad uppföljningen var till för.",
    en: "Write in the goal's situation analysis which follow-ups it builds on, or ask what the follow-up was for.",
  },
  message: {
    sv: "Inget måls situationsanalys bygger på {entity}, som avslutades för mer än ett år sedan.",
    en: "No goal's situation analysis builds on {entity}, which was closed more than a year ago.",
  },
  sources: [
    literature["skr-planning"],
    ownChoice("In the Lots-style order the last stage leads back to a later situation analysis."),
  ],
  needs: ["of", "closedOn"],
  options: {
    kinds: {
      default: ["annual"],
      means: {
        sv: "Vilka slags uppföljningar som ska gå in i en situationsanalys.",
        en: "Which kinds of follow-up should go into a situation analysis.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Årsredovisningen 2024 stängdes för mer än ett år sedan och ingen analys bygger på den. Controllern lägger den på bordet när nästa mål skrivs.",
    en: "The annual report of 2024 was closed more than a year ago, and no analysis builds on it. The controller puts it on the table when the next goals are written.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Målet bygger på förra årets uppföljning.",
          en: "The goal builds on last year's follow-up.",
        },
        plan: {
          complete: [{ part: "goals" }],
          cycles: [{ id: "cycle:annual", kind: "annual" }],
          occasions: [{ id: "occasion:2024", of: "cycle:annual", closedOn: "2025-04-28" }],
          goals: [{ id: "goal:a", situationAnalysis: { text: "Läget", from: ["occasion:2024"] } }],
        },
      },
      {
        says: { sv: "Nyss avslutad.", en: "Closed just now." },
        plan: {
          complete: [{ part: "goals" }],
          cycles: [{ id: "cycle:annual", kind: "annual" }],
          occasions: [{ id: "occasion:2025", of: "cycle:annual", closedOn: "2026-04-27" }],
          goals: [],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Uppföljningen av 2024 används inte av någon.",
          en: "Nobody uses the follow-up of 2024.",
        },
        plan: {
          complete: [{ part: "goals" }],
          cycles: [{ id: "cycle:annual", kind: "annual" }],
          occasions: [{ id: "occasion:2024", of: "cycle:annual", closedOn: "2025-04-28" }],
          goals: [{ id: "goal:a", situationAnalysis: { text: "Läget", from: [] } }],
        },
      },
    ],
  }),
  when: ({ closedOn }, { asOf }) =>
    closedOn === undefined || (closedOn !== null && surelyBefore(closedOn, monthsBefore(asOf, 12))),
  /** Is there a goal in force that does not say what its analysis builds on? */
  prepare: ({ q, asOf }) =>
    q
      .all("goal")
      .some(
        (goal) =>
          isActive(goal, asOf) &&
          (!isStated(goal, "situationAnalysis") ||
            (goal.situationAnalysis !== null && goal.situationAnalysis?.from === undefined)),
      ),
  check: (occasion, { q, asOf, options, prepared: analysesUntold }, tell) => {
    const { kinds } = options;
    if (!occasion.of?.startsWith("cycle:")) return;
    const cycle = q.get(occasion.of as Id<"cycle">);
    if (!cycle || q.count(occasion.id, "goal.situationAnalysis.from[]") > 0) return;
    const kind = stated(cycle, "kind");
    if (kind === undefined) tell.cannotTell("cycle.kind");
    else if (!(kinds as readonly string[]).includes(kind)) return;
    else if (analysesUntold) tell.cannotTell("goal.situationAnalysis.from");
    else if (!q.isComplete("goals", { period: asOf })) tell.cannotTell("complete: goals");
    else tell.finding();
  },
});
