import { surelyAfter } from "../../calendar/surely-after.js";
import type { Occasion } from "../../plan/entities/occasion.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { boardLevel } from "../board-level.js";
import { defineRule } from "../define-rule.js";
import { isClosedGoalFollowUp } from "../is-closed-goal-follow-up.js";
import { lookBack } from "../look-back.js";
import { sourceOf, untoldOf } from "../source-of.js";
import { stated } from "../stated.js";

type Step = NonNullable<Occasion["steps"]>[number];

/** Forms that are a conversation already. */
const conversations: ReadonlySet<string> = new Set(["dialogue", "peerReview", "visit"]);

/** Does it go to a board or the council? */
const isForBoard = (to: readonly Id<"unit">[], q: Query): boolean | undefined => {
  let isUntold = false;
  for (const unit of to) {
    const kind = stated(q.get(unit), "kind");
    if (kind === undefined) isUntold = true;
    else if (boardLevel.has(kind)) return true;
  }
  return isUntold ? undefined : false;
};

/** Steps stand in order; days decide where both are told. */
const comesAfter = (steps: readonly Step[], step: Step, other: Step): boolean =>
  step.on !== undefined && other.on !== undefined
    ? surelyAfter(step.on, other.on)
    : steps.indexOf(step) > steps.indexOf(other);

const units = [
  { id: "unit:ks", kind: "executive" },
  { id: "unit:von", kind: "board" },
];
const cycles = [
  {
    id: "cycle:april",
    kind: "tertial",
    form: "report",
    from: ["unit:von"],
    to: ["unit:ks"],
  },
];
const goals = [{ id: "goal:a" }];
const occasion = {
  id: "occasion:april",
  of: "cycle:april",
  closedOn: "2026-05-20",
  assessments: [{ goal: "goal:a", verdict: "met" }],
};
const collect = { kind: "collect", on: "2026-05-05" };
const decide = { kind: "decide", on: "2026-05-20" };

/** Did anybody talk with those who did the work? Between the figures and the verdict there is a conversation. */
export const followUpWithDialogue = defineRule({
  id: "follow-up-with-dialogue",
  family: "follow-up",
  on: "occasion",
  force: "method",
  principles: ["trust", "knowledge", "citizenFocus"],
  title: {
    sv: "Siffror talas igenom med dem som lämnat dem innan de bedöms",
    en: "Figures are talked through with those who delivered them before they are judged",
  },
  reason: {
    sv: "Samma siffra kan betyda olika saker. De som gör arbetet vet vilken av dem det är.",
    en: "The same figure can mean different things. Those who do the work know which of them it is.",
  },
  fix: {
    sv: "Lägg ett möte mellan siffrorna och omdömet.",
    en: "Put one meeting between the figures and the verdict.",
  },
  message: { sv: "I {entity} {why}.", en: "In {entity} {why}." },
  terms: {
    none: {
      sv: "finns ingen dialog före beslutet",
      en: "there is no dialogue before the decision",
    },
    notWithSenders: {
      sv: "deltog ingen av dem som lämnat underlaget i dialogen",
      en: "none of those who delivered took part in the dialogue",
    },
  },
  sources: [literature["bringselius-2019"], practice["karlstad-analysis"], literature["liu-2011"]],
  needs: ["closedOn", "assessments", "steps"],
  options: { months: lookBack },
  inPractice: {
    sv: "Delårsrapporten 2025 och tertialrapporten 2026 gick från insamling till beslut utan samtal; i delårsrapporterna 2024 och 2026 fanns mötet, så det går att lägga in igen.",
    en: "The interim report of 2025 and the four-month report of 2026 went from collecting to deciding without a conversation; the interim reports of 2024 and 2026 had the meeting, so it can be put back.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Insamling, dialog med nämnden, beslut.",
          en: "Collecting, dialogue with the board, decision.",
        },
        plan: {
          units,
          cycles,
          goals,
          occasions: [
            {
              ...occasion,
              steps: [collect, { kind: "dialogue", on: "2026-05-12", units: ["unit:von"] }, decide],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Insamling och beslut.", en: "Collecting and deciding." },
        plan: { units, cycles, goals, occasions: [{ ...occasion, steps: [collect, decide] }] },
      },
      {
        says: {
          sv: "Styrelsen talade med sig själv.",
          en: "The executive talked to itself.",
        },
        plan: {
          units,
          cycles,
          goals,
          occasions: [
            {
              ...occasion,
              steps: [collect, { kind: "dialogue", on: "2026-05-12", units: ["unit:ks"] }, decide],
            },
          ],
        },
      },
    ],
  }),
  when: isClosedGoalFollowUp,
  check: (occasion, { q }, tell) => {
    const { assessments = [], steps = [] } = occasion;
    if (assessments.length === 0) return;
    const source = sourceOf(occasion, q);
    const to = stated(source, "to");
    if (!source || !to) return tell.cannotTell(untoldOf(source, "to"));
    const forBoard = isForBoard(to, q);
    if (forBoard === undefined) return tell.cannotTell("unit.kind");
    if (!forBoard) return;
    const form = stated(source, "form");
    if (form === undefined) return tell.cannotTell(untoldOf(source, "form"));
    if (conversations.has(form)) return;

    const decide = steps.findLast(({ kind }) => kind === "decide");
    const talks = steps.filter(
      (step) => step.kind === "dialogue" && !(decide && comesAfter(steps, step, decide)),
    );
    if (talks.length === 0) {
      return tell.finding({ path: "steps", params: { why: "none" } });
    }
    const from = stated(occasion, "from") ?? stated(source, "from");
    if (!from) return tell.cannotTell(untoldOf(source, "from"));
    const tookPart = ({ units = [] }: Step) =>
      units.some((unit) => from.some((one) => q.isWithin(unit, one) || q.isWithin(one, unit)));
    if (talks.some(tookPart)) return;
    if (talks.some(({ units }) => units === undefined)) tell.cannotTell("occasion.steps[].units");
    else tell.finding({ path: "steps", params: { why: "notWithSenders" } });
  },
});
