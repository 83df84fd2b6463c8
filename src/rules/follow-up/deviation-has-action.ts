import { parsePeriod } from "../../calendar/parse-period.js";
import { surelyAfter } from "../../calendar/surely-after.js";
import { surelyBefore } from "../../calendar/surely-before.js";
import type { Activity } from "../../plan/entities/activity.js";
import type { Decision } from "../../plan/entities/decision.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { answersToMiss } from "../answers-to-miss.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isClosedGoalFollowUp } from "../is-closed-goal-follow-up.js";
import { isMissed } from "../is-missed.js";
import { lookBack } from "../look-back.js";
import { stated } from "../stated.js";

/** What the plan says of each goal beside the follow-up at hand, in one pass. */
const context = (q: Query, asOf: string) => {
  const settled = new Map<string, string>();
  const waits = new Map<string, string>();
  const keepLatest = (known: Map<string, string>, goal: string, day: string) => {
    if ((known.get(goal) ?? "") < day) known.set(goal, day);
  };
  for (const { closedOn, assessments = [] } of q.all("occasion")) {
    const isClosed = closedOn && !surelyAfter(closedOn, asOf);
    for (const assessment of assessments) {
      const { goal, verdict, forecast, waiting } = assessment;
      const judged = verdict ?? forecast;
      const settles = judged === undefined || judged === "met" || isMissed(assessment) === true;
      if (isClosed && settles) keepLatest(settled, goal, closedOn);
      if (waiting) keepLatest(waits, goal, waiting.until);
    }
  }
  const untold: string[] = [];
  const isLoose = (activity: Activity) =>
    activity.kind !== "activity" && stated(activity, "goals") === undefined;
  if (q.all("activity").some(isLoose)) untold.push("activity.goals");
  const isAboutNothing = ({ kind, about }: Decision) =>
    about === undefined && (kind === undefined || kind === "acceptDeviation");
  if (q.all("decision").some(isAboutNothing)) untold.push("decision.about");
  return {
    /** The last day it was judged met or missed: only the latest answer is asked about. */
    settled,
    /** Until when we wait on purpose. */
    waits,
    /** What would tell whether there is an answer that names no goal. */
    untold: untold[0],
  };
};

const units = [{ id: "unit:von", kind: "board" }];
const positions = [{ id: "position:head", unit: "unit:von" }];
const goals = [{ id: "goal:a" }];
const complete = [{ part: "activities" }, { part: "decisions" }];
const missed = {
  id: "occasion:april",
  period: "2026-T1",
  closedOn: "2026-05-20",
  assessments: [{ goal: "goal:a", verdict: "notMet", causes: ["Två vakanser."] }],
};
const action = {
  id: "activity:a",
  kind: "action",
  goals: ["goal:a"],
  owner: "position:head",
  due: "2026-12-31",
  closedOn: null,
};

/** What do we do about it? A missed goal leads to an action, to a decision to accept it, or to waiting on purpose. */
export const deviationHasAction = defineRule({
  id: "deviation-has-action",
  family: "follow-up",
  on: "occasion",
  force: "method",
  principles: ["support", "trust"],
  title: {
    sv: "Varje missat mål leder till en åtgärd, ett beslut att godta det eller en medveten väntan",
    en: "Each missed goal leads to an action, a decision to accept it, or waiting on purpose",
  },
  reason: {
    sv: "Att bara konstatera att ett mål inte nås lämnar dem som arbetar med det ensamma.",
    en: "Only to state that a goal is not met leaves those who work with it alone.",
  },
  fix: {
    sv: "Bestäm: gör något (vem, till när), ge stöd, godta avvikelsen, eller skriv varför och till när ni väntar.",
    en: "Decide: act (who, by when), support, accept the deviation, or write why and until when you wait.",
  },
  message: {
    sv: "{entity} nås inte: {why}.",
    en: "{entity} is not being met: {why}.",
  },
  terms: {
    none: {
      sv: "planen visar ingen åtgärd, inget beslut att godta det och ingen medveten väntan",
      en: "the plan shows no action, no decision to accept it and no waiting on purpose",
    },
    noOwner: { sv: "ingen har ansvar för åtgärden", en: "nobody answers for the action" },
    noDay: { sv: "åtgärden har ingen dag", en: "the action has no day" },
    overdue: {
      sv: "åtgärden skulle ha varit klar och är inte avslutad",
      en: "the action should have been done and is not closed",
    },
    waitOver: {
      sv: "väntetiden har gått ut och inget annat är bestämt",
      en: "the time of waiting has passed and nothing else is decided",
    },
  },
  sources: [practice["uppsala-follow-up"], literature["skr-planning"]],
  needs: ["closedOn", "assessments"],
  options: { months: lookBack },
  inPractice: {
    sv: "Tertialrapporten 2026 missar två mål: åtgärden för skolresultaten har varken ägare eller dag, och åtgärden för få medarbetare hos varje person skulle ha varit klar i oktober 2025. Båda går att rätta på ett ledningsmöte.",
    en: "The four-month report of 2026 misses two goals: the action on school results has neither owner nor day, and the action on few carers for each person was due in October 2025. Both can be put right at one management meeting.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "En åtgärd med ägare och dag.", en: "An action with an owner and a day." },
        plan: { complete, units, positions, goals, occasions: [missed], activities: [action] },
      },
      {
        says: { sv: "Nämnden godtog avvikelsen.", en: "The board accepted the deviation." },
        plan: {
          complete,
          units,
          goals,
          occasions: [missed],
          decisions: [
            {
              id: "decision:accept",
              kind: "acceptDeviation",
              body: "unit:von",
              on: "2026-05-20",
              about: ["goal:a"],
            },
          ],
        },
      },
      {
        says: { sv: "Vi väntar med avsikt.", en: "We wait on purpose." },
        plan: {
          complete,
          units,
          goals,
          occasions: [
            {
              ...missed,
              assessments: [
                {
                  goal: "goal:a",
                  verdict: "notMet",
                  causes: ["Huset byggs."],
                  waiting: { because: "Huset är klart 2027.", until: "2027-06-30" },
                },
              ],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen åtgärd, inget beslut.", en: "No action, no decision." },
        plan: { complete, units, goals, occasions: [missed] },
      },
      {
        says: { sv: "En åtgärd utan ägare.", en: "An action without an owner." },
        plan: {
          complete,
          units,
          goals,
          occasions: [missed],
          activities: [{ ...action, owner: null }],
        },
      },
    ],
  }),
  when: isClosedGoalFollowUp,
  prepare: ({ q, asOf }) => context(q, asOf),
  check: (occasion, { q, asOf, prepared: { settled, waits, untold } }, tell) => {
    const missedOn = occasion.closedOn as string;
    const span = `${parsePeriod(missedOn)?.from ?? missedOn}/${asOf}`;
    for (const assessment of occasion.assessments ?? []) {
      const { goal } = assessment;
      const missed = isMissed(assessment);
      if (missed === false) continue;
      const judged = q.get(goal);
      if (!judged || !isActive(judged, asOf) || (settled.get(goal) ?? "") > missedOn) continue;
      const until = waits.get(goal);
      if (until !== undefined && !surelyBefore(until, asOf)) continue;

      const answers = answersToMiss(goal, occasion, q, asOf);
      if (answers.has("answered")) continue;
      const open = [...answers].filter((answer) => answer.startsWith("untold ")).sort()[0];
      const fault = (["noOwner", "noDay", "overdue"] as const).find((why) => answers.has(why));
      if (missed !== true) tell.cannotTell(missed);
      else if (open !== undefined) tell.cannotTell(open.slice("untold ".length));
      else if (fault) {
        tell.finding({ params: { why: fault }, cause: goal });
      } else if (untold) tell.cannotTell(untold);
      else if (!q.isComplete("activities", { period: span, kind: "action" })) {
        tell.cannotTell("complete: activities");
      } else if (!q.isComplete("decisions", { period: span, kind: "acceptDeviation" })) {
        tell.cannotTell("complete: decisions");
      } else {
        tell.finding({ params: { why: until === undefined ? "none" : "waitOver" }, cause: goal });
      }
    }
  },
});
