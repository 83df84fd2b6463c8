import { surelyAfter } from "../../calendar/surely-after.js";
import type { Query } from "../../plan/query.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";
import { yearsIn } from "../years-in.js";

const anyYear = "*";

/** What has been published, by year: `2025 goal:a`, and the facts that would tell more, by year. */
const published = (q: Query, asOf: string) => {
  const shown = new Set<string>();
  const untold = new Map<string, string>();
  for (const record of q.all("record")) {
    if (record.kind !== "publication") continue;
    const day = stated(record, "publishedOn");
    const on = day === undefined ? stated(record, "on") : day;
    if (on === null || (on !== undefined && surelyAfter(on, asOf))) continue;
    const years = yearsIn(stated(record, "period"));
    const verdicts = stated(record, "verdicts");
    const missing = on === undefined ? "on" : verdicts === undefined ? "verdicts" : "period";
    if (on === undefined || verdicts === undefined || years.length === 0) {
      for (const year of years.length > 0 ? years : [anyYear]) {
        const field = `record.${missing}`;
        const known = untold.get(year);
        if (known === undefined || field < known) untold.set(year, field);
      }
    }
    if (on === undefined) continue;
    for (const year of years) for (const { goal } of verdicts ?? []) shown.add(`${year} ${goal}`);
  }
  return { shown, untold };
};

const goals = ["a", "b"].map((key) => ({
  id: `goal:${key}`,
  level: "council",
  horizon: "2025-01/2026-12",
  councilOnly: "Eget",
}));
const publication = (keys: readonly string[]) => ({
  id: "record:2025",
  kind: "publication",
  period: "2025",
  on: "2026-05-15",
  publishedOn: "2026-05-15",
  verdicts: keys.map((key) => ({ goal: `goal:${key}`, verdict: "notMet" })),
});
const complete = [{ part: "records", period: "2025", kinds: ["publication"] }];

/** May the residents see how it went? Each council goal is published with a verdict, met or not. */
export const missedGoalsShown = defineRule({
  id: "missed-goals-shown",
  family: "openness",
  on: "goal",
  force: "advice",
  principles: ["openness"],
  title: {
    sv: "Missade mål visas för allmänheten lika öppet som nådda",
    en: "Missed goals are shown to the public as openly as those that were met",
  },
  reason: {
    sv: "Den som bara visar en del av målen får frågan vad som doldes. Den som visar alla kan berätta varför.",
    en: "Whoever shows only some of the goals is asked what was hidden. Whoever shows all of them can tell why.",
  },
  fix: {
    sv: "Publicera alla fullmäktigemål med omdöme, och en mening om orsaken där det inte gick.",
    en: "Publish all council goals with a verdict, and a sentence on the cause where it did not go well.",
  },
  message: {
    sv: "Planen visar inget publicerat omdöme om {entity} för {year}.",
    en: "The plan shows no published verdict on {entity} for {year}.",
  },
  sources: [
    goalLiterature["nz-results"],
    goalLiterature["seven-principles"],
    practice["malmo-2016"],
    practice["stockholm-2021"],
  ],
  needs: ["level", "horizon"],
  inPractice: {
    sv: "Fem av sex fullmäktigemål publicerades med omdöme för 2025. Det sjätte, om ett levande centrum, finns inte med någonstans; webbsidan kan kompletteras på en kvart.",
    en: "Five of six council goals were published with a verdict for 2025. The sixth, on a living centre, is nowhere; the web page can be completed in a quarter of an hour.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Båda målen visas.", en: "Both goals are shown." },
        plan: { complete, goals, records: [publication(["a", "b"])] },
      },
    ],
    bad: [
      {
        says: { sv: "Det ena målet visas inte.", en: "One of the goals is not shown." },
        plan: { complete, goals, records: [publication(["a"])] },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.level === undefined || goal.level === "council",
  prepare: ({ q, asOf }) => published(q, asOf),
  check: ({ id, horizon }, { q, asOf, prepared: { shown, untold } }, tell) => {
    const open = new Set<string>();
    for (const year of yearsIn(horizon, true)) {
      // The annual report is approved before the end of June.
      if (asOf <= `${Number(year) + 1}-06-30` || shown.has(`${year} ${id}`)) continue;
      const field = untold.get(year) ?? untold.get(anyYear);
      if (field !== undefined) open.add(field);
      else if (q.isComplete("records", { period: year, kind: "publication" })) {
        tell.finding({ path: "horizon", params: { year } });
      } else open.add("complete: records");
    }
    for (const field of open) tell.cannotTell(field);
  },
});
