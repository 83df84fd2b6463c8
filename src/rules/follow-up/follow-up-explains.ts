import type { Occasion } from "../../plan/entities/occasion.js";
import type { Verdict } from "../../plan/vocabulary.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isClosedGoalFollowUp } from "../is-closed-goal-follow-up.js";
import { lookBack } from "../look-back.js";

type Assessment = NonNullable<Occasion["assessments"]>[number];

const fallsShort = (verdict: Verdict | undefined): boolean =>
  verdict === "notMet" || verdict === "partlyMet";

/** The fact that is missing, or whether the goal fell short without anybody having asked why. */
const isUnexplained = ({ verdict, forecast, causes }: Assessment): boolean | string => {
  if (causes && causes.length > 0) return false;
  if (!fallsShort(verdict ?? forecast)) {
    return verdict === undefined ? "occasion.assessments[].verdict" : false;
  }
  return causes ? true : "occasion.assessments[].causes";
};

/** Why did it turn out so? A follow-up that finds a goal unmet says why. */
export const followUpExplains = defineRule({
  id: "follow-up-explains",
  family: "follow-up",
  on: "occasion",
  force: "method",
  principles: ["knowledge", "openness"],
  title: {
    sv: "En uppföljning säger varför, inte bara hur mycket",
    en: "A follow-up says why, not only how much",
  },
  reason: {
    sv: "Ett omdöme utan orsak säger att något gick fel men inte vad som kan göras åt det.",
    en: "A verdict without a cause says that something went wrong but not what can be done about it.",
  },
  fix: {
    sv: "Fråga dem som gör arbetet vad som hände, och skriv deras svar vid målet.",
    en: "Ask those who do the work what happened, and write their answer by the goal.",
  },
  message: {
    sv: "{entity} har mål som inte nåtts eller bara delvis nåtts utan att någon orsak anges. Antal: {count}.",
    en: "{entity} has goals that were not met, or met only in part, with no cause given. Number: {count}.",
  },
  sources: [
    literature["rka-analysis"],
    literature["skr-equality-analysis"],
    practice["uppsala-2025"],
    literature["bringselius-2019"],
  ],
  needs: ["closedOn", "assessments"],
  options: { months: lookBack },
  inPractice: {
    sv: "Tertialrapporten 2026 dömer ut fyra mål och har fyra tomma orsaksfält: kommunstyrelsen kan inte avgöra om det behövs pengar, tid eller ett annat arbetssätt.",
    en: "The four-month report of 2026 finds four goals short and leaves four cause fields empty: the executive cannot tell whether money, time or another way of working is needed.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Målet nåddes inte, och två orsaker är kända.",
          en: "The goal was not met, and two causes are known.",
        },
        plan: {
          goals: [{ id: "goal:a" }, { id: "goal:b" }],
          occasions: [
            {
              id: "occasion:2025",
              closedOn: "2026-04-27",
              assessments: [
                {
                  goal: "goal:a",
                  verdict: "partlyMet",
                  causes: ["Två vakanser i våras.", "Liftarna kom sent."],
                },
                { goal: "goal:b", verdict: "met" },
              ],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Gult för båda målen, och ingen har frågat varför.",
          en: "Yellow for both goals, and nobody has asked why.",
        },
        plan: {
          goals: [{ id: "goal:a" }, { id: "goal:b" }],
          occasions: [
            {
              id: "occasion:2025",
              closedOn: "2026-04-27",
              assessments: [
                { goal: "goal:a", verdict: "partlyMet", causes: [] },
                { goal: "goal:b", verdict: "partlyMet", causes: [] },
              ],
            },
          ],
        },
      },
    ],
  }),
  when: isClosedGoalFollowUp,
  check: ({ assessments = [] }, { q }, tell) => {
    let count = 0;
    for (const assessment of assessments) {
      const unexplained = isUnexplained(assessment);
      if (typeof unexplained === "string") tell.cannotTell(unexplained);
      else if (unexplained) count += 1;
    }
    if (count === 0) return;
    const related = assessments
      .filter((assessment) => isUnexplained(assessment) === true)
      .map(({ goal }) => goal)
      .filter((goal) => q.has(goal));
    tell.finding({ path: "assessments", params: { count }, related });
  },
});
