import { surelyBefore } from "../../calendar/surely-before.js";
import type { Activity } from "../../plan/entities/activity.js";
import type { Improvement } from "../../plan/entities/improvement.js";
import { methodSources } from "../../sources/method-sources.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

const systems = ["steering", "organisation", "management"] as const;

/** When the change was made; `null` while work on it goes on, `undefined` when that is not told. */
const dayOf = (change: Activity | Improvement): string | null | undefined =>
  "closedOn" in change ? stated(change, "closedOn") : stated(change as Improvement, "on");

const improvement = (steeringSystem: string, at: number) => ({
  id: `improvement:${at}`,
  on: "2026-05",
  steeringSystem,
});
const complete = [{ part: "improvements" }, { part: "activities" }];

/** Do we change only how we steer, or also how we are organised and led? None of the three systems stays empty for a year. */
export const steeringSystemBalanced = defineRule({
  id: "steering-system-balanced",
  family: "method",
  on: "organisation",
  optIn: true,
  force: "ownChoice",
  principles: ["wholeView"],
  title: {
    sv: "Varje år ändras något i alla tre systemen: styrning, organisation och ledning",
    en: "Each year something changes in all three systems: steering, organisation and management",
  },
  reason: {
    sv: "De tre systemen bär varandra. Ändras bara det ena, år efter år, tar de andra till slut emot.",
    en: "The three systems carry each other. When only one changes, year after year, the others come to hold it back.",
  },
  fix: {
    sv: "Se efter om något i systemet hindrar de ändringar som görs i de andra.",
    en: "See whether something in the system holds back the changes made in the others.",
  },
  message: {
    sv: "Planen visar ingen ändring av {system} de senaste {months} månaderna.",
    en: "The plan shows no change of {system} in the last {months} months.",
  },
  terms: {
    steering: { sv: "styrsystemet", en: "the steering system" },
    organisation: { sv: "organisationssystemet", en: "the organisation system" },
    management: { sv: "ledningssystemet", en: "the management system" },
  },
  sources: [
    methodSources["katrineholm-memoirs"],
    ownChoice("That no system should stay empty for a year is our conclusion."),
  ],
  needs: [],
  options: {
    months: {
      default: 12,
      means: {
        sv: "Så många månader får ett system vara utan ändring.",
        en: "How many months a system may go without a change.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "En ändring i varje system.", en: "A change in each system." },
        plan: {
          method: "katrineholm",
          complete,
          improvements: systems.map(improvement),
        },
      },
    ],
    bad: [
      {
        says: { sv: "Ledningssystemet är orört.", en: "The management system is untouched." },
        plan: {
          method: "katrineholm",
          complete,
          improvements: [improvement("steering", 0), improvement("organisation", 1)],
        },
      },
    ],
  }),
  check: (_, { q, asOf, options }, tell) => {
    const months = Number(options["months"]);
    const since = monthsBefore(asOf, months);
    const changed = new Set<string>();
    const untold = new Map<string, string>();
    for (const change of [...q.all("improvement"), ...q.all("activity")]) {
      const day = dayOf(change);
      if (typeof day === "string" && surelyBefore(day, since)) continue;
      const system = stated(change, "steeringSystem");
      const kind = change.id.slice(0, change.id.indexOf(":"));
      if (system === undefined) {
        for (const one of systems) untold.set(one, `${kind}.steeringSystem`);
      } else if (day !== undefined) changed.add(system);
      else untold.set(system, kind === "activity" ? "activity.closedOn" : "improvement.on");
    }
    const asked = { period: `${since}/${asOf}` };
    for (const system of systems) {
      if (changed.has(system)) continue;
      const missing = untold.get(system);
      if (missing !== undefined) tell.cannotTell(missing);
      else if (!q.isComplete("improvements", asked)) tell.cannotTell("complete: improvements");
      else if (!q.isComplete("activities", asked)) tell.cannotTell("complete: activities");
      else tell.finding({ params: { system, months } });
    }
  },
});
