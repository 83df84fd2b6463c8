import type { Day } from "../../calendar/day.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Record as PlanRecord } from "../../plan/entities/record.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const law = [kommunallagen["5:3"]] as const;
const parts = ["activityGoals", "followUp", "publicInsight"] as const;

const firstYear = {
  sv: "Lagen säger inte när under mandatperioden programmet ska antas. Mandatperiodens första år prövas inte, vilket är vårt val.",
  en: "The law does not say when during the term the programme is to be adopted. The first year of a term is not examined, which is our choice.",
};

/** In which year of the council's term, from 1, by the latest election; `undefined` when the plan does not tell of it. */
const yearOfTerm = (elections: readonly Day[], asOf: Day): number | undefined => {
  const starts = elections.map((day) => Number(day.slice(0, 4)));
  const termYear = Number(asOf.slice(0, 4)) - (asOf.slice(5) < "10-15" ? 1 : 0);
  const years = starts.map((start) => termYear - start + 1);
  return years.find((year) => year >= 1 && year <= 4);
};

/** How a programme stands: it holds, is about another time, what it lacks; or the fact that is missing. */
const answerOf = (programme: PlanRecord, asOf: string, q: Query): string => {
  const period = stated(programme, "period");
  if (period === undefined) return "record.period";
  const days = parsePeriod(period);
  if (!days || asOf < days.from || asOf > days.to) return "none";
  const on = stated(programme, "on");
  if (on === undefined) return "record.on";
  if (on === null) return "none";
  const by = stated(programme, "by");
  if (by === undefined) return "record.by";
  const kind = by.startsWith("unit:") ? stated(q.get(by as Id<"unit">), "kind") : "unit";
  if (kind === undefined) return "unit.kind";
  if (!isLawOf(on, law)) return "lawOfAnotherTime";
  if (kind !== "council") return "otherBody";
  const contains = stated(programme, "contains");
  if (contains === undefined) return "record.contains";
  return parts.find((part) => !contains.includes(part)) ?? "holds";
};

/** What is said of several programmes: the best of them. */
const order = ["holds", "lawOfAnotherTime", "record.", "unit.", ...parts, "otherBody", "none"];
const rank = (answer: string) => order.findIndex((start) => answer.startsWith(start));

const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:hem", kind: "privateProvider" },
];
const programme = (period: string, contains: readonly string[]) => [
  {
    id: "record:program",
    kind: "privateProviderProgramme",
    on: "2025-09-22",
    by: "unit:kf",
    period,
    contains,
  },
];
const organisation = { id: "organisation:exempelkommun", electionDays: ["2022-09-11"] };
const complete = [{ part: "records", period: "2026", kinds: ["privateProviderProgramme"] }];

/**
 * Has the council adopted a programme for this term where private providers carry out municipal matters? That there is none
 * is told from the second year of the term on.
 */
export const privateProviderProgramme = defineRule({
  id: "private-provider-programme",
  family: "law",
  on: "organisation",
  force: "law",
  principles: ["law", "openness"],
  title: {
    sv: "För privata utförare finns ett program för mandatperioden",
    en: "For private providers there is a programme for the term",
  },
  reason: {
    sv: "Den som lämnar över en verksamhet ska säga vad som gäller, hur det följs upp och hur allmänheten får insyn. Programmet antas på nytt för varje mandatperiod.",
    en: "Whoever hands over an activity is to say what applies, how it is followed up and how the public gets insight. The programme is adopted anew for each term.",
  },
  fix: {
    sv: "Låt fullmäktige anta ett program för mandatperioden, med mål, uppföljning och insyn.",
    en: "Let the council adopt a programme for the term, with goals, follow-up and insight.",
  },
  message: {
    sv: "{entity} har privata utförare, men {why}.",
    en: "{entity} has private providers, but {why}.",
  },
  terms: {
    none: {
      sv: "planen visar inget program som gäller nu",
      en: "the plan shows no programme for the present time",
    },
    otherBody: {
      sv: "planen visar att ett annat organ än fullmäktige har antagit programmet",
      en: "the plan shows that another body than the council adopted the programme",
    },
    activityGoals: {
      sv: "planen visar inga mål och riktlinjer i programmet",
      en: "the plan shows no goals and guidelines in the programme",
    },
    followUp: {
      sv: "planen visar inte att programmet säger hur målen följs upp",
      en: "the plan does not show that the programme says how the goals are followed up",
    },
    publicInsight: {
      sv: "planen visar inte att programmet säger hur allmänheten får insyn",
      en: "the plan does not show that the programme says how the public gets insight",
    },
  },
  sources: law,
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Ett program med alla delar.", en: "A programme with all its parts." },
        plan: { complete, units, records: programme("2023-01/2026-12", parts) },
      },
    ],
    bad: [
      {
        says: {
          sv: "Programmet gällde förra mandatperioden.",
          en: "The programme was for the term before.",
        },
        plan: { organisation, complete, units, records: programme("2019-01/2022-12", parts) },
        asOf: "2026-06-01",
      },
      {
        says: {
          sv: "Programmet säger inget om insyn.",
          en: "The programme says nothing of insight.",
        },
        plan: { units, records: programme("2023-01/2026-12", ["activityGoals", "followUp"]) },
      },
    ],
  }),
  when: ({ kind }) => kind !== "company",
  check: (_, { q, asOf }, tell) => {
    const active = q.all("unit").filter((unit) => isActive(unit, asOf));
    const providers = active.filter((unit) => stated(unit, "kind") === "privateProvider");
    if (providers.length === 0) {
      if (active.some((unit) => stated(unit, "kind") === undefined)) tell.cannotTell("unit.kind");
      return;
    }
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    const programmes = q.all("record").filter(({ kind }) => kind === "privateProviderProgramme");
    const [best = "none"] = programmes
      .map((record) => answerOf(record, asOf, q))
      .sort()
      .sort((a, b) => rank(a) - rank(b));
    if (best === "holds") return;
    if (best === "lawOfAnotherTime") return tell.notExamined(lawOfAnotherTime);
    if (best.includes(".")) return tell.cannotTell(best);
    const asked = { period: asOf.slice(0, 4), kind: "privateProviderProgramme" };
    if (best === "none" && !q.isComplete("records", asked)) {
      return tell.cannotTell("complete: records");
    }
    if (best === "none") {
      const year = yearOfTerm(stated(q.plan.organisation, "electionDays") ?? [], asOf);
      if (year === undefined) return tell.cannotTell("organisation.electionDays");
      if (year === 1) return tell.notExamined(firstYear);
    }
    tell.finding({
      params: { why: best },
      related: [...providers, ...programmes].map(({ id }) => id).sort(),
    });
  },
});
