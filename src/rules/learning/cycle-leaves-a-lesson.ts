import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { lessonsLeft } from "../lessons-left.js";

/** The administration and all it answers to, as far as the council. */
const upwards = (unit: Id<"unit">, q: Query): readonly Id<"unit">[] => [
  ...q.line(unit),
  ...(q.get(unit)?.reportsTo ?? []).flatMap((above) => q.line(above)),
];

/** Is everything told that could have been a lesson of the year? */
const isTold = (unit: Id<"unit">, period: string, q: Query): boolean =>
  q.isComplete("improvements", { unit, period }) &&
  q.isComplete("occasions", { period }) &&
  ["change", "end"].every((kind) => q.isComplete("decisions", { period, kind }));

const rest = {
  complete: ["improvements", "occasions", "decisions"].map((part) => ({ part, period: "2025" })),
  targetGroups: [{ id: "targetGroup:pupils" }],
  units: [
    { id: "unit:council", kind: "council", parent: null },
    { id: "unit:auditors", kind: "audit", parent: "unit:council" },
    {
      id: "unit:school-board",
      kind: "board",
      parent: "unit:council",
      servesPublic: true,
      existsFor: ["targetGroup:pupils"],
    },
    {
      id: "unit:schools",
      kind: "administration",
      parent: "unit:school-board",
      role: "line",
      existsFor: ["targetGroup:pupils"],
    },
  ],
  cycles: [
    {
      id: "cycle:interim",
      kind: "interim",
      purpose: "control",
      from: ["unit:school-board"],
      to: ["unit:council"],
      goals: [],
      recurrence: { every: "year" },
    },
  ],
};
const occasion = {
  id: "occasion:interim-2025",
  of: "cycle:interim",
  period: "2025-01/2025-08",
  closedOn: "2025-11-24",
  answer: { on: "2025-12-02", by: "unit:council", text: "Tack." },
  handled: [{ by: "unit:council", on: "2025-11-24" }],
  delivered: ["unit:council", "unit:auditors"].map((to) => ({ to, on: "2025-10-20" })),
} as const;

/** What did a year of follow-up teach us? One line that was written down, or one thing that was changed because of it. */
export const cycleLeavesALesson = defineRule({
  id: "cycle-leaves-a-lesson",
  family: "learning",
  on: "unit",
  force: "ownChoice",
  principles: ["knowledge", "trust"],
  title: {
    sv: "Ett års uppföljning lämnar minst en lärdom i varje förvaltning",
    en: "A year of follow-up leaves at least one lesson in each administration",
  },
  reason: {
    sv: "Uppföljning finns för att något ska läras. Ett år av rapporter som inte lämnar en enda rad efter sig har bara kostat tid.",
    en: "Follow-up is there so that something is learnt. A year of reports that leaves not a single line behind has only cost time.",
  },
  fix: {
    sv: "Ta en kvart på nästa möte: vad lärde vi oss, och vad ändrar vi? Skriv en rad. Kom ingen på något, fråga vilken rapport som kan tas bort.",
    en: "Take a quarter of an hour at the next meeting: what did we learn, and what do we change? Write one line. If nobody thought of anything, ask which report can go.",
  },
  message: {
    sv: "De uppföljningar av {year} som {entity} var med om har ingen nedskriven lärdom, och planen visar ingen förbättring och inget beslut om ändring under {year} som bygger på en uppföljning.",
    en: "The follow-ups of {year} that {entity} took part in have no lesson written down, and the plan shows no improvement and no decision on a change in {year} that rests on a follow-up.",
  },
  sources: [
    ownChoice(
      "Follow-up is for learning; that a year should leave at least one lesson in each administration is our measure of it.",
    ),
    literature["bringselius-2019"],
    literature["jacobsson-sundstrom"],
  ],
  needs: ["kind", "parent"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Delårsrapporten lämnade en lärdom.",
          en: "The interim report left a lesson.",
        },
        plan: {
          ...rest,
          occasions: [{ ...occasion, lessons: ["Byt inte läspar mitt i terminen."] }],
        },
      },
      {
        says: {
          sv: "Ingen lärdom skrevs ner, men nämnden ändrade något på grund av uppföljningen.",
          en: "No lesson was written down, but the board changed something because of the follow-up.",
        },
        plan: {
          ...rest,
          occasions: [{ ...occasion, lessons: [] }],
          decisions: [
            {
              id: "decision:reading",
              kind: "change",
              body: "unit:school-board",
              on: "2025-11-20",
              used: ["occasion:interim-2025"],
            },
          ],
        },
      },
      {
        says: {
          sv: "Ingen lärdom skrevs ner, men enheten arbetar på ett nytt sätt.",
          en: "No lesson was written down, but a unit works in a new way.",
        },
        plan: {
          ...rest,
          occasions: [{ ...occasion, lessons: [] }],
          improvements: [
            {
              id: "improvement:pairs",
              from: { kind: "followUp" },
              unit: "unit:schools",
              changed: "wayOfWorking",
              on: "2025-08",
              takenUpBy: [],
              effect: "Fler läser med flyt.",
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Ett års rapporter, och inget ändrat.",
          en: "A year of reports, and no change.",
        },
        plan: { ...rest, occasions: [{ ...occasion, lessons: [] }] },
      },
    ],
  }),
  inForce: true,
  when: (unit, { asOf }) =>
    (!unit.kind || unit.kind === "administration") &&
    isActive(unit, `${Number(asOf.slice(0, 4)) - 1}-01-01`),
  prepare: ({ q, asOf }) => {
    const year = String(Number(asOf.slice(0, 4)) - 1);
    return { year, left: lessonsLeft(q, year, asOf) };
  },
  check: ({ id }, { q, prepared: { year, left } }, tell) => {
    const units = upwards(id, q);
    const found = left.by(units);
    if (found === "learnt" || found === "open") return;
    const untold = [...left.untold(units)];
    if (units.some((unit) => q.get(unit)?.parent === undefined)) untold.push("unit.parent");
    if (untold.length === 0 && !isTold(id, year, q)) untold.push("complete: records");
    for (const field of new Set(untold)) tell.cannotTell(field);
    if (untold.length === 0 && found === "nothing") tell.finding({ params: { year } });
  },
});
