import { surelyAfter } from "../../calendar/surely-after.js";
import { surelyBefore } from "../../calendar/surely-before.js";
import type { Dialogue } from "../../plan/entities/dialogue.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

const untold = ["unit.kind", "unit.parent"] as const;

/** The administration a unit is or belongs to; `null` when it has none, or the fact that would tell. */
const administrationOf = (
  unit: Id<"unit">,
  q: Query,
): Id<"unit"> | (typeof untold)[number] | null => {
  let last: Id<"unit"> = unit;
  for (const id of q.line(unit)) {
    const kind = stated(q.get(id), "kind");
    if (kind === undefined) return "unit.kind";
    if (kind === "administration") return id;
    last = id;
  }
  return q.get(last)?.parent === null ? null : "unit.parent";
};

/** Did managers of more than one administration take part? Otherwise the fact without which one cannot tell, or `null`. */
const isAcross = (dialogue: Dialogue, q: Query): true | string | null => {
  const units = stated(dialogue, "participants")?.units;
  if (!units) return "dialogue.participants";
  const met = new Set(units.map((unit) => administrationOf(unit, q)));
  const missing = untold.filter((field) => met.delete(field));
  met.delete(null);
  return met.size > 1 || (missing[0] ?? null);
};

const hasSeveral = (q: Query): boolean =>
  q.all("unit").filter((unit) => stated(unit, "kind") === "administration").length > 1;

const knowsAllUnits = (q: Query): boolean =>
  q.isComplete("units") && q.all("unit").every((unit) => isStated(unit, "kind"));

const units = [
  { id: "unit:council", kind: "council", parent: null },
  ...["unit:school", "unit:care"].map((id) => ({
    id,
    kind: "administration",
    parent: "unit:council",
    role: "line",
    existsFor: ["targetGroup:all"],
  })),
];
const rest = {
  complete: [{ part: "dialogues", kinds: ["managersMeeting"] }],
  targetGroups: [{ id: "targetGroup:all" }],
  units,
};
const day = {
  kind: "managersMeeting",
  participants: { units: ["unit:school", "unit:care"] },
  outcomes: ["Skolan och omsorgen granskar varandra."],
} as const;

/** Do our managers ever meet across the borders, and does anything come of it? */
export const managersMeetAcross = defineRule({
  id: "managers-meet-across",
  family: "learning",
  on: "organisation",
  force: "ownChoice",
  principles: ["wholeView", "knowledge"],
  title: {
    sv: "Chefer möts över förvaltningsgränserna två gånger om året, och något blir kvar",
    en: "Managers meet across administrations twice a year, and something lasts",
  },
  reason: {
    sv: "De som aldrig träffas löser samma fråga var för sig. En chefsdag som inte lämnar något efter sig är en dag från verksamheten.",
    en: "Those who never meet solve the same question one by one. A managers' day that leaves nothing behind is a day away from the work.",
  },
  fix: {
    sv: "Två dagar om året räcker. Skriv ner vad ni kom överens om, och börja nästa dag med det.",
    en: "Two days a year are enough. Write down what you agreed on, and begin the next day with it.",
  },
  message: {
    sv: "Chefer från olika förvaltningar har mötts {held} gånger sedan {since}, och {useful} av gångerna blev något nedskrivet; riktmärket är {least}.",
    en: "Managers of different administrations have met {held} times since {since}, and {useful} of the times something was written down; the mark is {least}.",
  },
  sources: [
    ownChoice(
      "Managers' days twice a year are a practice that municipalities tell of; the rate is ours.",
    ),
  ],
  needs: [],
  options: {
    least: {
      default: 2,
      means: { sv: "Gånger de ska mötas.", en: "Times they should meet." },
      source: { sv: "vårt val", en: "our choice" },
    },
    months: {
      default: 12,
      means: { sv: "Inom så många månader.", en: "Within so many months." },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "Chefsdagen i maj samlade 115 chefer i sju timmar, och inget skrevs ner. Det är den dyraste dagen på året, och den går att ta till vara med en sida anteckningar.",
    en: "The managers' day in May gathered 115 managers for seven hours, and nothing was written down. It is the dearest day of the year, and a page of notes would save it.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "I maj och november, och något blev kvar.",
          en: "In May and November, and something lasted.",
        },
        plan: {
          ...rest,
          dialogues: [
            { ...day, id: "dialogue:spring", on: "2026-05-20" },
            { ...day, id: "dialogue:autumn", on: "2025-11-19" },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ingen gemensam dag i år.", en: "No joint day this year." },
        plan: {
          ...rest,
          dialogues: [{ ...day, id: "dialogue:old", on: "2024-05-20" }],
        },
      },
      {
        says: {
          sv: "Två dagar, men den ena lämnade inget.",
          en: "Two days, but one left nothing.",
        },
        plan: {
          ...rest,
          dialogues: [
            { ...day, id: "dialogue:spring", on: "2026-05-20", outcomes: [] },
            { ...day, id: "dialogue:autumn", on: "2025-11-19" },
          ],
        },
      },
    ],
  }),
  check: (_, { q, asOf, options: { least, months } }, tell) => {
    if (!hasSeveral(q)) {
      if (!knowsAllUnits(q)) tell.cannotTell("unit.kind");
      return;
    }
    const since = monthsBefore(asOf, Number(months));
    const empty: Id<"dialogue">[] = [];
    let held = 0;
    const missing = new Set<string>();
    let untold = 0;
    for (const dialogue of q.all("dialogue")) {
      const kind = stated(dialogue, "kind");
      const on = stated(dialogue, "on");
      if (kind !== undefined && kind !== "managersMeeting") continue;
      if (on !== undefined && (surelyBefore(on, since) || surelyAfter(on, asOf))) continue;
      const across = isAcross(dialogue, q);
      if (across === null) continue;
      if (kind === undefined) missing.add("dialogue.kind");
      else if (on === undefined) missing.add("dialogue.on");
      else if (across !== true) missing.add(across);
      else {
        held++;
        const outcomes = stated(dialogue, "outcomes");
        if (outcomes === undefined) untold++;
        else if (outcomes.length === 0) empty.push(dialogue.id);
      }
    }
    const isEnough = held - empty.length >= Number(least);
    if (isEnough && untold === 0) return;
    for (const field of missing) tell.cannotTell(field);
    if (missing.size > 0) return;
    if (untold > 0) tell.cannotTell("dialogue.outcomes");
    else if (!q.isComplete("dialogues", { period: `${since}/${asOf}`, kind: "managersMeeting" })) {
      tell.cannotTell("complete: dialogues");
    } else {
      const useful = held - empty.length;
      tell.finding({
        params: { held, useful, since, least: Number(least) },
        related: empty.sort(),
      });
    }
  },
});
