import { dateRange } from "../../calendar/date-range.js";
import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

/** Does the first date come before the second? `undefined` when too little of them is known to say. */
const isBefore = (first: string, second: string): boolean | undefined => {
  const [a, b] = [dateRange(first), dateRange(second)];
  if (!a || !b) return undefined;
  if (a.to < b.from) return true;
  return a.from >= b.to ? false : undefined;
};

/** From where to where, and by when? An indicator that carries a target has a baseline, a target and a date for each. */
export const targetIndicatorComplete = defineRule({
  id: "target-indicator-complete",
  family: "indicators",
  on: "indicator",
  force: "method",
  principles: ["openness", "knowledge"],
  title: {
    sv: "En målindikator har utgångsvärde, målvärde och ett datum för vardera",
    en: "A target indicator has a baseline, a target and a date for each",
  },
  reason: {
    sv: "Utan början och slut går det inte att säga om det blev bättre, bara att det blev.",
    en: "Without a beginning and an end one cannot say whether things got better, only that they happened.",
  },
  fix: {
    sv: "Fyll i värdena och datumen, eller låt indikatorn bara följas utan målvärde.",
    en: "Fill in the values and the dates, or let the indicator be watched without a target.",
  },
  message: { sv: "{entity} saknar {missing}.", en: "{entity} lacks {missing}." },
  terms: {
    baseline: { sv: "utgångsvärde", en: "a baseline" },
    "baseline.value": { sv: "utgångsvärdets siffra", en: "the figure of its baseline" },
    "baseline.at": { sv: "datum för utgångsvärdet", en: "a date for its baseline" },
    target: { sv: "målvärde", en: "a target" },
    "target.value": { sv: "målvärdets siffra", en: "the figure of its target" },
    "target.at": { sv: "datum för målvärdet", en: "a date for its target" },
    later: {
      sv: "ett måldatum som ligger efter utgångsvärdets datum",
      en: "a target date that comes after the date of its baseline",
    },
  },
  sources: [
    practice["auditor-statement-2008"],
    practice["klippan-2024"],
    practice["stockholm-2021"],
    literature["lnu-2014"],
  ],
  needs: ["role", "baseline", "target"],
  inPractice: {
    sv: "Utan utgångsvärde vet ingen om 66 procent fossilfria bilar är en förbättring. Controllern fyller i siffran när målet ändå ses över.",
    en: "Without a baseline nobody knows whether 66 per cent fossil-free cars is better than before. The controller adds the figure when the goal is gone through anyway.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Från 41 till 70 procent.", en: "From 41 to 70 per cent." },
        plan: {
          indicators: [
            {
              id: "indicator:fossil-free",
              role: "target",
              baseline: { value: 41, at: "2024-12-31" },
              target: { value: 70, at: "2027-12-31" },
            },
          ],
        },
      },
      {
        says: {
          sv: "En riktning har inget målvärde, men ett datum.",
          en: "A direction has no figure, but a date.",
        },
        plan: {
          indicators: [
            {
              id: "indicator:sick-leave",
              role: "target",
              baseline: { value: 7.2, at: "2025" },
              target: { value: null, at: "2026-12", form: "trend" },
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Andel fossilfria bilar, 100 procent”: varifrån?",
          en: "“Share of fossil-free cars, 100 per cent”: from where?",
        },
        plan: {
          indicators: [
            {
              id: "indicator:fossil-free",
              role: "target",
              baseline: null,
              target: { value: 100, at: "2027-12-31" },
            },
          ],
        },
      },
      {
        says: { sv: "Inget målvärde är satt.", en: "No target has been set." },
        plan: {
          indicators: [
            {
              id: "indicator:fossil-free",
              role: "target",
              baseline: { value: 41, at: "2024-12-31" },
              target: null,
            },
          ],
        },
      },
      {
        says: {
          sv: "Siffror utan datum, och tvärtom.",
          en: "Figures without dates, and dates without.",
        },
        plan: {
          indicators: [
            {
              id: "indicator:fossil-free",
              role: "target",
              baseline: { value: 41, at: null },
              target: { value: null, at: "2027" },
            },
          ],
        },
      },
      {
        says: {
          sv: "Målet skulle nås innan utgångsvärdet togs.",
          en: "The target was due before the baseline was taken.",
        },
        plan: {
          indicators: [
            {
              id: "indicator:fossil-free",
              role: "target",
              baseline: { value: 41, at: "2026-06-30" },
              target: { value: 70, at: "2025-12-31" },
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (indicator) => indicator.role !== "monitoring",
  check: ({ baseline, target }, _, tell) => {
    const lacks = (path: string, missing = path) => tell.finding({ path, params: { missing } });
    const ask = (path: string, value: number | string | null | undefined) => {
      if (value === undefined) tell.cannotTell(`indicator.${path}`);
      else if (value === null) lacks(path);
    };
    // What is empty in both halves has never been set.
    if (baseline && (baseline.value !== null || baseline.at !== null)) {
      ask("baseline.value", baseline.value);
      ask("baseline.at", baseline.at);
    } else lacks("baseline");
    if (target && (target.value !== null || target.at !== null || target.form === "trend")) {
      if (target.form !== "trend") ask("target.value", target.value);
      ask("target.at", target.at);
    } else lacks("target");
    if (!baseline?.at || !target?.at) return;
    const inOrder = isBefore(baseline.at, target.at);
    if (inOrder === undefined) tell.cannotTell("indicator.target.at");
    else if (!inOrder) lacks("target.at", "later");
  },
});
