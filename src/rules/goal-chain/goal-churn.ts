import { parsePeriod } from "../../calendar/parse-period.js";
import type { Goal } from "../../plan/entities/goal.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";
import type { RuleExample } from "../rule.js";

/** Does the goal's time touch the year? One without a horizon is there every year. */
const isIn = ({ horizon }: Goal, year: number): boolean => {
  const days = horizon === undefined ? undefined : parsePeriod(horizon);
  return !days || (days.from <= `${year}-12-31` && days.to >= `${year}-01-01`);
};

const isFromAbove = ({ level }: Goal) => level === "council" || level === "board";

const goals = (count: number, name: string, horizon: string) =>
  Array.from({ length: count }, (_, at) => ({
    id: `goal:${name}-${at + 1}`,
    level: "board",
    horizon,
  }));

const exampleOf = (kept: number, dropped: number, says: RuleExample["says"]): RuleExample => ({
  says,
  plan: {
    organisation: {
      id: "organisation:exempelkommun",
      terms: [{ from: "2023-01-01", to: "2026-12-31" }],
    },
    complete: [{ part: "goals" }],
    goals: [
      ...goals(kept, "kept", "2023-01/2026-12"),
      ...goals(dropped, "dropped", "2023-01/2025-12"),
      { id: "goal:new", level: "board", horizon: "2026", continues: null },
    ],
  },
});

/** Do goals live long enough to be worked on? Within a term of office most of last year's goals go on this year. */
export const goalChurn = defineRule({
  id: "goal-churn",
  family: "goal-chain",
  on: "organisation",
  force: "ownChoice",
  principles: ["longTerm"],
  title: {
    sv: "Målen lever så länge att de hinner bli arbete",
    en: "Goals live long enough to become work",
  },
  reason: {
    sv: "Varje byte av mål kostar nya planer, nya mallar och ny uppföljning, och det som just börjat verka avbryts. Principen är långsiktighet; måttet är vårt.",
    en: "Each change of goals costs new plans, new templates and new follow-up, and what has just begun to work is cut off. The principle is long-termism; the way to count is ours.",
  },
  fix: {
    sv: "Behåll målen mandatperioden ut och ändra aktiviteterna i stället.",
    en: "Keep the goals through the term of office and change the activities instead.",
  },
  message: {
    sv: "{entity}: {dropped} av {total} mål från {before} finns inte kvar {year}, mitt i mandatperioden.",
    en: "{entity}: {dropped} of the {total} goals of {before} are gone in {year}, within the term of office.",
  },
  sources: [
    goalLiterature["sou-2019-43"],
    practice["katrineholm-planning"],
    literature["statskontoret-2022-9"],
    ownChoice("Goals dropped from one year to the next, of council and boards, as a share."),
  ],
  needs: ["terms"],
  options: {
    share: {
      default: 0.3,
      means: {
        sv: "Så stor andel av målen får falla bort från ett år till nästa inom en mandatperiod.",
        en: "So large a share of the goals may go from one year to the next within a term of office.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [exampleOf(17, 3, { sv: "Tre av tjugo föll bort.", en: "Three of twenty dropped." })],
    bad: [exampleOf(11, 9, { sv: "Nio av tjugo föll bort.", en: "Nine of twenty dropped." })],
  }),
  check: ({ terms = [] }, { q, asOf, options }, tell) => {
    const year = Number(asOf.slice(0, 4));
    const before = year - 1;
    const [firstDay, nextDay] = [`${before}-01-01`, `${year}-01-01`];
    if (!terms.some(({ from, to }) => from <= firstDay && nextDay <= to)) {
      const isNewTerm = terms.some(({ from }) => firstDay < from && from <= `${year}-12-31`);
      if (!isNewTerm) tell.cannotTell("organisation.terms");
      return;
    }

    let total = 0;
    let dropped = 0;
    let levelUntold = 0;
    let endUntold = 0;
    let continuesUntold = 0;
    for (const goal of q.all("goal")) {
      if (goal.status === "draft") continue;
      const isTold = isStated(goal, "level");
      if (isTold && !isFromAbove(goal)) continue;
      const wasThere = isIn(goal, before);
      const isThere = isIn(goal, year);
      if (!wasThere) {
        if (isThere && !isStated(goal, "continues")) continuesUntold++;
      } else if (isThere && goal.status === "closed") endUntold++;
      else if (!isTold) levelUntold++;
      else {
        total++;
        if (!isThere && q.count(goal.id, "goal.continues") === 0) dropped++;
      }
    }
    const untold = levelUntold + endUntold;
    const { share } = options as { share: number };
    const limit = share * (total + untold);
    if (dropped - continuesUntold > limit) {
      if (!q.isComplete("goals", { period: `${firstDay}/${asOf}` })) {
        tell.cannotTell("complete: goals");
      } else tell.finding({ params: { dropped, total, before: `${before}`, year: `${year}` } });
    } else if (dropped + untold > limit) {
      if (levelUntold > 0) tell.cannotTell("goal.level");
      if (endUntold > 0) tell.cannotTell("goal.horizon");
      if (continuesUntold > 0) tell.cannotTell("goal.continues");
    } else if (!q.isComplete("goals", { period: `${before}` })) tell.cannotTell("complete: goals");
  },
});
