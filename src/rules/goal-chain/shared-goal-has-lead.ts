import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isPartOf } from "../is-part-of.js";
import { isStated } from "../is-stated.js";
import { stated } from "../stated.js";

/** Is the lead one of those who share the goal, a part of one, or of the executive? `undefined` when that is not told. */
const isNear = (lead: Id<"unit">, shared: readonly Id<"unit">[], q: Query): boolean | undefined => {
  for (const id of q.line(lead)) {
    if (shared.includes(id)) return true;
    const unit = q.get(id);
    const kind = stated(unit, "kind");
    if (kind === undefined) return undefined;
    if (kind === "executive") return true;
    if (kind === "board" || stated(unit, "parent") === null) return false;
  }
  return undefined;
};

/** Who holds it together? A goal that several share has a lead among them and one follow-up where they meet. */
export const sharedGoalHasLead = defineRule({
  id: "shared-goal-has-lead",
  family: "goal-chain",
  on: "goal",
  force: "advice",
  principles: ["wholeView"],
  title: {
    sv: "Ett delat mål har en som leder och en gemensam uppföljning",
    en: "A shared goal has a lead and one joint follow-up",
  },
  reason: {
    sv: "Ett mål som flera delar utan att någon leder blir allas och ingens, och var och en följer upp sin del.",
    en: "A goal that several share and nobody leads is everyone's and no one's, and each follows up its own part.",
  },
  fix: {
    sv: "Utse en som leder, och följ upp målet tillsammans.",
    en: "Name a lead, and follow up the goal together.",
  },
  message: {
    sv: "{entity} delas av flera, men {missing}.",
    en: "Several share {entity}, but {missing}.",
  },
  terms: {
    none: { sv: "ingen leder arbetet", en: "nobody leads the work" },
    outside: {
      sv: "den som leder hör varken till dem eller till kommunstyrelsen",
      en: "the lead belongs neither to them nor to the executive",
    },
    apart: {
      sv: "ingen uppföljning samlar dem alla",
      en: "no follow-up brings them all together",
    },
  },
  sources: [
    goalLiterature["nz-results"],
    goalLiterature["seven-principles"],
    goalLiterature["skr-trust"],
  ],
  needs: ["shared"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Socialnämnden leder, och båda nämnderna möts i en uppföljning.",
          en: "The social board leads, and both boards meet in one follow-up.",
        },
        plan: {
          complete: [{ part: "cycles" }],
          units: [
            { id: "unit:school", kind: "board", parent: null },
            { id: "unit:social", kind: "board", parent: null },
          ],
          goals: [
            {
              id: "goal:early-help",
              shared: ["unit:school", "unit:social"],
              lead: "unit:social",
            },
          ],
          cycles: [
            {
              id: "cycle:early-help",
              from: ["unit:school", "unit:social"],
              goals: ["goal:early-help"],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Barn får hjälp tidigt”: ingen leder, och var nämnd följer upp sitt.",
          en: "“Children get help early”: nobody leads, and each board follows up its own.",
        },
        plan: {
          complete: [{ part: "cycles" }],
          units: [
            { id: "unit:school", kind: "board", parent: null },
            { id: "unit:social", kind: "board", parent: null },
          ],
          goals: [{ id: "goal:early-help", shared: ["unit:school", "unit:social"], lead: null }],
          cycles: [
            { id: "cycle:school", from: ["unit:school"], goals: ["goal:early-help"] },
            { id: "cycle:social", from: ["unit:social"], goals: ["goal:early-help"] },
          ],
        },
      },
      {
        says: {
          sv: "En tredje nämnd sägs leda.",
          en: "A third board is said to lead.",
        },
        plan: {
          units: [
            { id: "unit:school", kind: "board", parent: null },
            { id: "unit:social", kind: "board", parent: null },
            { id: "unit:roads", kind: "board", parent: null },
          ],
          goals: [
            {
              id: "goal:early-help",
              shared: ["unit:school", "unit:social"],
              lead: "unit:roads",
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (goal) => (goal.shared?.length ?? 2) >= 2,
  /** Is there a follow-up in force that does not say which goals it is about, or is it not told in full? */
  prepare: ({ q, asOf }) => {
    if (!q.isComplete("cycles", { period: asOf })) return "complete: cycles";
    const isUntold = q
      .all("cycle")
      .some((cycle) => !isStated(cycle, "goals") && isActive(cycle, asOf));
    return isUntold ? "cycle.goals" : undefined;
  },
  check: (goal, { q, asOf, prepared: cyclesUntold }, tell) => {
    const { shared = [] } = goal;
    const lead = stated(goal, "lead");
    if (lead === undefined) tell.cannotTell("goal.lead");
    else if (lead === null) tell.finding({ path: "lead", params: { missing: "none" } });
    else {
      const near = isNear(lead, shared, q);
      if (near === undefined) tell.cannotTell("unit.kind");
      else if (!near) tell.finding({ path: "lead", params: { missing: "outside" } });
    }

    const cycles = q.refs(goal.id, "cycle.goals[]").filter((cycle) => isActive(cycle, asOf));
    let isTreeUntold = false;
    const takesPart = (sharer: Id<"unit">, givers: readonly Id<"unit">[]) =>
      givers.some((giver) => {
        const isPart = isPartOf(giver, sharer, q);
        isTreeUntold ||= isPart === undefined;
        return isPart;
      });
    if (cycles.some(({ from = [] }) => shared.every((sharer) => takesPart(sharer, from)))) return;
    if (cycles.some((cycle) => !isStated(cycle, "from"))) tell.cannotTell("cycle.from");
    else if (isTreeUntold) tell.cannotTell("unit.parent");
    else if (cyclesUntold) tell.cannotTell(cyclesUntold);
    else tell.finding({ path: "shared", params: { missing: "apart" } });
  },
});
