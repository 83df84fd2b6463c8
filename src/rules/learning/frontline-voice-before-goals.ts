import { dateRange } from "../../calendar/date-range.js";
import { surelyAfter } from "../../calendar/surely-after.js";
import { surelyBefore } from "../../calendar/surely-before.js";
import type { Dialogue } from "../../plan/entities/dialogue.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { dialogueLiterature } from "../../sources/dialogue-literature.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

/** The talks by the units they name, and whether one names none. */
const talksByUnit = (q: Query) => {
  const byUnit = new Map<Id<"unit">, Set<Dialogue>>();
  const nameless: Dialogue[] = [];
  for (const dialogue of q.all("dialogue")) {
    const units = stated(dialogue, "units");
    if (units === undefined) nameless.push(dialogue);
    for (const id of [...(units ?? []), ...(stated(dialogue, "participants")?.units ?? [])]) {
      const known = byUnit.get(id);
      if (known) known.add(dialogue);
      else byUnit.set(id, new Set([dialogue]));
    }
  }
  return { byUnit, nameless };
};

const units = [
  {
    id: "unit:care-board",
    kind: "board",
    parent: null,
    existsFor: ["targetGroup:elderly"],
  },
  {
    id: "unit:home-care",
    kind: "unit",
    parent: "unit:care-board",
    role: "line",
    frontline: true,
    existsFor: ["targetGroup:elderly"],
  },
];
const rest = {
  complete: [{ part: "dialogues" }],
  targetGroups: [{ id: "targetGroup:elderly" }],
  units,
  goals: [
    {
      id: "goal:few-carers",
      level: "board",
      decidedOn: "2025-12-11",
      assigned: ["unit:home-care"],
    },
  ],
};
const meeting = { id: "dialogue:meeting", kind: "workplace", units: ["unit:home-care"] } as const;

/** Did anybody ask those who are to do it? Before a board sets a goal, it hears a unit that meets the citizens. */
export const frontlineVoiceBeforeGoals = defineRule({
  id: "frontline-voice-before-goals",
  family: "learning",
  on: "goal",
  force: "advice",
  principles: ["roomForAction", "citizenFocus"],
  title: {
    sv: "De som möter invånarna hörs innan nämnden beslutar ett mål åt dem",
    en: "Those who meet the citizens are heard before the board sets them a goal",
  },
  reason: {
    sv: "De vet vad som hindrar i dag. Ett mål som de får höra om först när det är beslutat svarar lätt på fel fråga.",
    en: "They know what is in the way today. A goal they hear of only when it has been set easily answers the wrong question.",
  },
  fix: {
    sv: "Fråga på höstens arbetsplatsträffar vad som skulle hjälpa invånarna mest.",
    en: "Ask at the workplace meetings of autumn what would help the citizens most.",
  },
  message: {
    sv: "Planen visar inget samtal med någon enhet som möter invånarna och har fått {entity}, mellan {since} och beslutet {decided}.",
    en: "The plan shows no talk with any unit that meets the citizens and was given {entity}, between {since} and the decision {decided}.",
  },
  sources: [
    dialogueLiterature["seven-principles-support"],
    dialogueLiterature["skr-trust-levels"],
    dialogueLiterature["sou-2018-38-unheard"],
  ],
  needs: ["level", "assigned", "decidedOn"],
  options: {
    months: {
      default: 12,
      means: {
        sv: "Månader före beslutet inom vilka någon av enheterna ska ha hörts.",
        en: "Months before the decision within which one of the units should have been heard.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Arbetsplatsträff i oktober.", en: "A workplace meeting in October." },
        plan: { ...rest, dialogues: [{ ...meeting, on: "2025-10-14" }] },
      },
      {
        says: {
          sv: "Hemtjänsten var med när nämnden mötte brukarna.",
          en: "Home care was there when the board met the users.",
        },
        plan: {
          ...rest,
          dialogues: [
            {
              id: "dialogue:users",
              kind: "userDialogue",
              on: "2025-05",
              units: ["unit:care-board"],
              participants: { units: ["unit:home-care"] },
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Beslutat i december, berättat för enheten i februari.",
          en: "Set in December, told to the unit in February.",
        },
        plan: { ...rest, dialogues: [{ ...meeting, on: "2026-02-10" }] },
      },
    ],
  }),
  inForce: true,
  when: (goal) => (!goal.level || goal.level === "board") && goal.assigned?.length !== 0,
  prepare: ({ q }) => talksByUnit(q),
  check: (goal, { q, options: { months }, prepared: { byUnit, nameless } }, tell) => {
    const { assigned = [], decidedOn } = goal;
    const decided = decidedOn === undefined ? undefined : dateRange(decidedOn);
    if (!decided) return;
    const since = monthsBefore(decided.from, Number(months));
    const isBefore = (dialogue: Dialogue): boolean => {
      const on = stated(dialogue, "on");
      return on === undefined || !(surelyBefore(on, since) || surelyAfter(on, decided.to));
    };
    const missing = new Set<string>();
    const asked: Id<"unit">[] = [];
    for (const unit of assigned) {
      const frontline = stated(q.get(unit), "frontline");
      if (frontline === undefined) missing.add("unit.frontline");
      if (frontline === false) continue;
      asked.push(unit);
      for (const dialogue of byUnit.get(unit) ?? []) {
        if (!isBefore(dialogue)) continue;
        if (stated(dialogue, "on") !== undefined) return;
        missing.add("dialogue.on");
      }
      const line = q.line(unit);
      if (q.get(line.at(-1) ?? unit)?.parent === undefined) missing.add("unit.parent");
      // Of a talk with those above, the unit may have been a part without being named.
      for (const above of line.slice(1)) {
        for (const dialogue of byUnit.get(above) ?? []) {
          const isOpen = stated(dialogue, "participants")?.units === undefined;
          if (isOpen && isBefore(dialogue)) missing.add("dialogue.participants");
        }
      }
    }
    if (asked.length === 0) return;
    if (nameless.some(isBefore)) missing.add("dialogue.units");
    const period = `${since}/${decided.to}`;
    for (const field of missing) tell.cannotTell(field);
    if (missing.size > 0) return;
    if (asked.every((unit) => q.isComplete("dialogues", { unit, period }))) {
      tell.finding({
        path: "assigned",
        params: { since, decided: decided.to },
        related: asked.slice(0, 5),
      });
    } else tell.cannotTell("complete: dialogues");
  },
});
