import { goalLiterature } from "../../sources/goal-literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isStated } from "../is-stated.js";
import type { RuleExample } from "../rule.js";

const goals = (count: number, kind = "outcome") =>
  Array.from({ length: count }, (_, at) => ({
    id: `goal:${kind}-${at + 1}`,
    level: "council",
    kind,
  }));

const plan = (...parts: readonly ReturnType<typeof goals>[]): RuleExample["plan"] => ({
  complete: [{ part: "goals" }],
  goals: parts.flat(),
});

/** Does the council steer with few goals? Goals of economy are counted apart; the number at all levels is no question here. */
export const councilGoalCount = defineRule({
  id: "council-goal-count",
  family: "goal-chain",
  on: "organisation",
  force: "advice",
  principles: ["wholeView", "longTerm", "roomForAction"],
  title: { sv: "Fullmäktige styr med få mål", en: "The council steers with few goals" },
  reason: {
    sv: "Ju fler mål, desto mindre väger vart och ett, och desto mer tid går åt till att redovisa dem. Ingen källa ger en bevisad övre gräns.",
    en: "The more goals, the less each weighs, and the more time goes into accounting for them. No source gives a proven upper limit.",
  },
  fix: {
    sv: "Rangordna målen. Låt de sista bli planer eller sådant som bara följs.",
    en: "Rank the goals. Let the last become plans, or things that are only watched.",
  },
  message: {
    sv: "{entity} har {count} fullmäktigemål, de ekonomiska oräknade: fler än {limit}.",
    en: "{entity} has {count} council goals, those of economy not counted: more than {limit}.",
  },
  sources: [
    goalLiterature["nz-results"],
    practice["espoo-auditors"],
    practice["nassjo-2019"],
    goalLiterature["sou-2018-38"],
    practice["malmo-2016"],
    practice["karlstad-analysis"],
  ],
  needs: [],
  options: {
    advise: {
      default: 10,
      means: {
        sv: "Fler fullmäktigemål än så nämns.",
        en: "More council goals than this are mentioned.",
      },
      source: {
        sv: "vårt val, med Malmös tio, Nya Zeelands tio och Stockholms tre som riktmärken",
        en: "our choice, with Malmö's ten, New Zealand's ten and Stockholm's three as marks",
      },
    },
    warn: {
      default: 20,
      means: {
        sv: "Fler än så, och meddelandet nämner denna gräns i stället.",
        en: "More than this, and the message names this limit instead.",
      },
      source: {
        sv: "vårt val; Karlstad har 22, det högsta som setts på den nivån",
        en: "our choice; Karlstad has 22, the most seen at that level",
      },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Nio mål, och ett ekonomiskt utöver dem.",
          en: "Nine goals, and one of economy beside them.",
        },
        plan: plan(goals(9), goals(1, "economy")),
      },
    ],
    bad: [
      { says: { sv: "31 mål.", en: "31 goals." }, plan: plan(goals(31)) },
      { says: { sv: "Elva mål.", en: "Eleven goals." }, plan: plan(goals(11)) },
    ],
  }),
  check: (_, { q, asOf, options }, tell) => {
    let count = 0;
    let maybe = 0;
    for (const goal of q.all("goal")) {
      if (!isActive(goal, asOf)) continue;
      const isLevelTold = isStated(goal, "level");
      if (isLevelTold && goal.level !== "council") continue;
      const isKindTold = isStated(goal, "kind");
      if (isKindTold && goal.kind === "economy") continue;
      if (isLevelTold && isKindTold) count++;
      else maybe++;
    }
    const { advise, warn } = options as { advise: number; warn: number };
    if (count > advise) tell.finding({ params: { count, limit: count > warn ? warn : advise } });
    else if (count + maybe > advise) tell.cannotTell("goal.level");
    else if (!q.isComplete("goals", { kind: "council", period: asOf })) {
      tell.cannotTell("complete: goals");
    }
  },
});
