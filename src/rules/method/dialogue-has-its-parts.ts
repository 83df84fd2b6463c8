import { surelyAfter } from "../../calendar/surely-after.js";
import type { Dialogue } from "../../plan/entities/dialogue.js";
import type { Query } from "../../plan/query.js";
import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";
import { stated } from "../stated.js";

const phases = ["try", "reflect", "learn"] as const;

/** Is the part there? `true`, `false`, or the fact that would tell it. */
const has = (dialogue: Dialogue, part: string, q: Query, missing?: string): boolean | string => {
  if (part === "topManagement") {
    const told = stated(dialogue, "participants")?.topManagement;
    return told ?? "dialogue.participants.topManagement";
  }
  if (part === "goal") {
    if (dialogue.goals?.length || q.count(dialogue.id, "improvement.from.dialogue") > 0)
      return true;
    return isStated(dialogue, "goals") ? (missing ?? false) : "dialogue.goals";
  }
  const told: readonly string[] | undefined = stated(dialogue, "phases");
  return told ? told.includes(part) : "dialogue.phases";
};

const fieldOf = (part: string): string =>
  part === "topManagement" ? "participants.topManagement" : part === "goal" ? "goals" : "phases";

const meeting = {
  id: "dialogue:managers",
  kind: "managersMeeting",
  on: "2026-05-20",
  participants: { topManagement: true },
  phases,
};

/** Was it a meeting to learn from? Managers try, reflect and learn, with the top management there, about a goal. */
export const dialogueHasItsParts = defineRule({
  id: "dialogue-has-its-parts",
  family: "method",
  on: "dialogue",
  optIn: true,
  force: "method",
  principles: ["knowledge", "trust"],
  title: {
    sv: "Ett dialogmöte rymmer att pröva, reflektera och lära, leds från toppen och gäller ett mål",
    en: "A dialogue-based meeting holds try, reflect and learn, is led from the top and is about a goal",
  },
  reason: {
    sv: "Utan någon av delarna blir mötet information: ingen prövar, eller ledningen hör inte, eller inget ändras efteråt.",
    en: "Without one of the parts the meeting becomes information: nobody tries, or the top does not hear, or nothing changes afterwards.",
  },
  fix: {
    sv: "Planera nästa möte så att den del som saknades kommer med.",
    en: "Plan the next meeting so that the missing part is there.",
  },
  message: {
    sv: "{entity} saknade en del: {part}.",
    en: "{entity} lacked a part: {part}.",
  },
  terms: {
    try: { sv: "att pröva", en: "to try" },
    reflect: { sv: "att reflektera", en: "to reflect" },
    learn: { sv: "att lära av varandra", en: "to learn from each other" },
    topManagement: {
      sv: "den högsta ledningen på plats",
      en: "the top management being there",
    },
    goal: {
      sv: "ett mål eller en förbättring som samtalet ledde till",
      en: "a goal or an improvement that the talk led to",
    },
  },
  sources: [methodSources["managers-460"]],
  needs: ["kind"],
  options: {
    kinds: {
      default: ["managersMeeting"],
      means: { sv: "Vilka slags dialoger som prövas.", en: "Which kinds of dialogue are asked." },
      source: { sv: "chefsmöten i källan", en: "managers' meetings in the source" },
    },
    parts: {
      default: [...phases, "topManagement", "goal"],
      means: { sv: "Vilka delar mötet ska ha.", en: "Which parts the meeting should have." },
      source: {
        sv: "källan; att det ska leda till något är vårt val",
        en: "the source; that it should lead to something is our choice",
      },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Alla delar, om ett mål.", en: "All parts, about a goal." },
        plan: {
          method: "dialogue-meeting",
          goals: [{ id: "goal:a" }],
          dialogues: [{ ...meeting, goals: ["goal:a"] }],
        },
      },
      {
        says: { sv: "Det ledde till en förbättring.", en: "It led to an improvement." },
        plan: {
          method: "dialogue-meeting",
          complete: [{ part: "improvements" }],
          dialogues: [{ ...meeting, goals: [] }],
          improvements: [
            { id: "improvement:a", from: { kind: "dialogue", dialogue: "dialogue:managers" } },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ledningen var inte där.", en: "The top was not there." },
        plan: {
          method: "dialogue-meeting",
          goals: [{ id: "goal:a" }],
          dialogues: [{ ...meeting, participants: { topManagement: false }, goals: ["goal:a"] }],
        },
      },
      {
        says: { sv: "Det ledde ingenstans.", en: "It led nowhere." },
        plan: {
          method: "dialogue-meeting",
          complete: [{ part: "improvements" }],
          dialogues: [{ ...meeting, goals: [] }],
        },
      },
    ],
  }),
  when: ({ on }, { asOf }) => on === undefined || !surelyAfter(on, asOf),
  /** What must be told before it counts that no improvement came out of a dialogue. */
  prepare: ({ q }): string | undefined => {
    const isUntold = q
      .all("improvement")
      .some(
        (one) => !isStated(one, "from") || (one.from?.kind === "dialogue" && !one.from.dialogue),
      );
    if (isUntold) return "improvement.from";
    return q.isComplete("improvements") ? undefined : "complete: improvements";
  },
  check: (dialogue, { q, options, prepared }, tell) => {
    if (!(options["kinds"] as readonly string[]).includes(String(dialogue.kind))) return;
    for (const part of options["parts"] as readonly string[]) {
      const state = has(dialogue, part, q, prepared);
      if (typeof state === "string") tell.cannotTell(state);
      else if (!state) tell.finding({ path: fieldOf(part), params: { part } });
    }
  },
});
