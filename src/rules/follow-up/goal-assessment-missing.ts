import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isClosedGoalFollowUp } from "../is-closed-goal-follow-up.js";
import { lookBack } from "../look-back.js";
import { stated } from "../stated.js";

const goals = [{ id: "goal:a" }, { id: "goal:b" }];
const asked = { id: "occasion:2025", closedOn: "2026-04-27", goals: ["goal:a", "goal:b"] };

/** How many goals got no verdict at all? What was not judged is told by itself and is not the same as not met. */
export const goalAssessmentMissing = defineRule({
  id: "goal-assessment-missing",
  family: "follow-up",
  on: "occasion",
  force: "ownChoice",
  principles: ["openness", "knowledge"],
  title: {
    sv: "En uppföljning bedömer de mål som den handlar om",
    en: "A follow-up judges the goals that it is about",
  },
  reason: {
    sv: "Ett mål utan omdöme är varken nått eller missat. Är de många vet läsaren inte hur det går, hur fina de andra omdömena än är.",
    en: "A goal without a verdict is neither met nor missed. Where they are many the reader does not know how it goes, however fine the other verdicts are.",
  },
  fix: {
    sv: "Bedöm målet, flytta det till den uppföljning där det finns något nytt att säga, eller säg att det inte kan mätas.",
    en: "Judge the goal, move it to the follow-up where there is news, or say that it cannot be measured.",
  },
  message: {
    sv: "I {entity} saknar {count} av {all} mål omdöme.",
    en: "In {entity}, {count} of {all} goals have no verdict.",
  },
  sources: [
    practice["malmo-2012"],
    practice["malmo-2014"],
    ownChoice("So many goals without a verdict that the follow-up no longer shows how it goes."),
  ],
  needs: ["closedOn", "assessments"],
  options: {
    share: {
      default: 0.25,
      means: {
        sv: "Andel av målen som får sakna omdöme, 0–1.",
        en: "Share of the goals that may lack a verdict, 0–1.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    months: lookBack,
  },
  inPractice: {
    sv: "Tertialrapporten 2025 handlar om åtta mål, men fyra av dem har inget omdöme: nämnderna lämnar underlag för mål som ändå inte kan bedömas i april. Ta bort dem ur aprilmallen.",
    en: "The four-month report of 2025 is about eight goals, but four of them have no verdict: boards deliver for goals that cannot be judged in April anyway. Take them out of the April template.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Ett mål kan inte mätas, och det står så.",
          en: "One goal cannot be measured, and that is said.",
        },
        plan: {
          goals,
          occasions: [
            {
              ...asked,
              assessments: [
                { goal: "goal:a", verdict: "met" },
                { goal: "goal:b", verdict: "notMeasurable" },
              ],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Ett mål är inte bedömt och ett nämns inte.",
          en: "One goal is not assessed and one is not mentioned.",
        },
        plan: {
          goals,
          cycles: [{ id: "cycle:annual", kind: "goal", goals: ["goal:a", "goal:b"] }],
          occasions: [
            {
              id: "occasion:2025",
              of: "cycle:annual",
              closedOn: "2026-04-27",
              assessments: [{ goal: "goal:a", verdict: "notAssessed" }],
            },
          ],
        },
      },
    ],
  }),
  when: isClosedGoalFollowUp,
  check: (occasion, { q, options: { share } }, tell) => {
    const source = occasion.of === undefined ? undefined : q.get(occasion.of);
    const asked = stated(occasion, "goals") ?? stated(source, "goals");
    if (!asked) {
      if (source) tell.cannotTell(`${source.id.slice(0, source.id.indexOf(":"))}.goals`);
      else tell.cannotTell(occasion.of === undefined ? "occasion.of" : "occasion.goals");
      return;
    }
    const judged = new Set<string>();
    let isUntold = false;
    for (const { goal, verdict } of occasion.assessments ?? []) {
      if (verdict !== "notAssessed") judged.add(goal);
      if (verdict === undefined && asked.includes(goal)) isUntold = true;
    }
    const missing = asked.filter((goal) => !judged.has(goal));
    if (isUntold) tell.cannotTell("occasion.assessments[].verdict");
    if (missing.length <= asked.length * Number(share)) return;
    const related = missing.filter((goal) => q.has(goal));
    const params = { count: missing.length, all: asked.length };
    tell.finding({ path: "assessments", params, related });
  },
});
