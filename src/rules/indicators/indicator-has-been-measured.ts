import { dateRange } from "../../calendar/date-range.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import { timesPerYear } from "../../calendar/times-per-year.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";

/** The last day that a value is about, by indicator; and the field that leaves an outcome open. */
interface Values {
  readonly latest: ReadonlyMap<string, string>;
  readonly open: ReadonlyMap<string, string>;
}

const complete = [{ part: "observations", period: "2023-01-01/2026-08-31" }];
const indicators = [{ id: "indicator:a", renewed: { every: "quarter" }, validFrom: "2025-01-01" }];
const value = (period: string) => ({
  id: `observation:${period.toLowerCase()}`,
  indicator: "indicator:a",
  period,
  value: 41,
});

/** Has anybody ever looked? An indicator that should have a value by now has one, and not from long ago. */
export const indicatorHasBeenMeasured = defineRule({
  id: "indicator-has-been-measured",
  family: "indicators",
  on: "indicator",
  force: "method",
  principles: ["openness"],
  title: {
    sv: "En indikator har fått ett värde när det är dags",
    en: "An indicator has a value when it is time",
  },
  reason: {
    sv: "En indikator utan värden ser ut som uppföljning men är bara ett löfte.",
    en: "An indicator without values looks like follow-up but is only a promise.",
  },
  fix: {
    sv: "Ta fram värdet, skriv varför det saknas, eller ta bort indikatorn.",
    en: "Get the value, write why there is none, or drop the indicator.",
  },
  message: {
    sv: "{entity} har inget värde för tiden efter {since}.",
    en: "{entity} has no value for the time after {since}.",
  },
  sources: [practice["auditor-statement-2008"], practice["malmo-2014"], practice["nynashamn-2017"]],
  needs: ["renewed"],
  inPractice: {
    sv: "Två indikatorer i Exempelkommun har gällt sedan 2023 utan ett enda värde, fast alla utfall är inskrivna. De kan tas fram eller tas bort; nu ser de ut som uppföljning.",
    en: "Two indicators in Exempelkommun have been in force since 2023 without a single value, though all outcomes are entered. They can be got or dropped; as it is they look like follow-up.",
  },
  options: {
    periods: {
      default: 2,
      means: {
        sv: "Så många omgångar utan värde får gå, och alltid minst ett år.",
        en: "So many rounds may pass without a value, and always at least a year.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    grace: {
      default: 3,
      means: {
        sv: "Månader efter en period innan dess värde brukar finnas.",
        en: "Months after a period before its value is usually there.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Det senaste värdet gäller andra kvartalet.",
          en: "The latest value is about the second quarter.",
        },
        plan: { complete, indicators, observations: [value("2026-Q2")] },
      },
      {
        says: {
          sv: "Ett bortfall är också ett svar.",
          en: "Too few answers is an answer too.",
        },
        plan: {
          complete,
          indicators,
          observations: [{ ...value("2026-Q1"), value: null, missing: "dropout" }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Varje kvartal sedan januari 2025, och inget värde.",
          en: "Each quarter since January 2025, and no value.",
        },
        plan: { complete, indicators },
      },
      {
        says: {
          sv: "Ett värde 2023, sedan inget.",
          en: "A value in 2023, then none.",
        },
        plan: {
          complete,
          indicators: [{ id: "indicator:a", renewed: { every: "year" }, validFrom: "2021" }],
          observations: [value("2023"), { ...value("2025"), value: null, missing: "notMeasured" }],
        },
      },
    ],
  }),
  inForce: true,
  prepare: ({ q }): Values => {
    const latest = new Map<string, string>();
    const open = new Map<string, string>();
    const leaveOpen = (indicator: string, field: string) => {
      const known = open.get(indicator);
      if (known === undefined || field < known) open.set(indicator, field);
    };
    for (const { indicator, period, value, missing } of q.all("observation")) {
      if (value === undefined) leaveOpen(indicator, "observation.value");
      else if (value === null && !missing) leaveOpen(indicator, "observation.missing");
      else if (missing !== "notMeasured" && missing !== "notStated") {
        const days = period ? parsePeriod(period) : undefined;
        if (!days) leaveOpen(indicator, "observation.period");
        else if (days.to > (latest.get(indicator) ?? "")) latest.set(indicator, days.to);
      }
    }
    return { latest, open };
  },
  check: (indicator, { q, asOf, options, prepared }, tell) => {
    const { periods, grace } = options as { periods: number; grace: number };
    const perYear = indicator.renewed && timesPerYear(indicator.renewed);
    if (!perYear) return tell.cannotTell("indicator.renewed");
    const months = 12 / perYear;
    const due = monthsBefore(asOf, grace);
    const latest = prepared.latest.get(indicator.id);
    const cut = monthsBefore(due, Math.ceil(Math.max(12, periods * months)));
    if (latest !== undefined && latest > cut) return;
    const began = indicator.validFrom === undefined ? undefined : dateRange(indicator.validFrom);
    if (!began) return tell.cannotTell("indicator.validFrom");
    if (began.to > monthsBefore(due, Math.ceil(months))) return;
    const open = prepared.open.get(indicator.id);
    const from = [began.from, cut].sort().at(-1);
    if (open) tell.cannotTell(open);
    else if (!q.isComplete("observations", { period: `${from}/${due}` })) {
      tell.cannotTell("complete: observations");
    } else tell.finding({ params: { since: latest ?? began.from } });
  },
});
