import { parsePeriod } from "../../calendar/parse-period.js";
import { surelyAfter } from "../../calendar/surely-after.js";
import type { Observation } from "../../plan/entities/observation.js";
import { methodSources } from "../../sources/method-sources.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** Does the figure show women and men after the day? `undefined` when it may, but that is not told. */
const showsBoth = (observation: Observation, day: string): boolean | undefined => {
  const { period, women, men } = observation;
  const end = period ? parsePeriod(period)?.to : undefined;
  if (end !== undefined && !surelyAfter(end, day)) return false;
  if (women === null || men === null) return false;
  const isTold =
    end !== undefined && isStated(observation, "women") && isStated(observation, "men");
  return isTold ? true : undefined;
};

const plan = (observation: Readonly<Record<string, unknown>>) => ({
  method: "trappan",
  complete: [{ part: "observations" }],
  indicators: [{ id: "indicator:home-care", splitBy: ["sex"], individualBased: true }],
  observations: [
    {
      id: "observation:before",
      indicator: "indicator:home-care",
      period: "2023",
      women: 4,
      men: 7,
    },
    { id: "observation:after", indicator: "indicator:home-care", ...observation },
  ],
  programmes: [
    {
      id: "programme:equality",
      kind: "genderMainstreaming",
      steps: [
        ...["2022-01", "2022-06", "2022-12", "2023-06"].map((doneOn, at) => ({
          step: at + 1,
          doneOn,
        })),
        { step: 5, doneOn: "2024-02", indicators: ["indicator:home-care"] },
        { step: 6, doneOn: "2024-06" },
        { step: 7, doneOn: "2025-06" },
        { step: 8, doneOn: "2026-03" },
      ],
    },
  ],
});

/** Did it help, for women and for men? What was mapped is measured again, by sex, after the measures. */
export const remeasuredAfterTheMeasures = defineRule({
  id: "remeasured-after-the-measures",
  family: "method",
  on: "programme",
  optIn: true,
  force: "ownChoice",
  principles: ["equality", "knowledge"],
  title: {
    sv: "Det som kartlades mäts igen efter åtgärderna, för kvinnor och för män",
    en: "What was mapped is measured again after the measures, for women and for men",
  },
  reason: {
    sv: "Utan samma mätning en gång till vet ingen om skillnaden mellan kvinnor och män har minskat.",
    en: "Without the same measurement once more nobody knows whether the gap between women and men has narrowed.",
  },
  fix: {
    sv: "Mät samma indikator igen, uppdelad efter kön, innan arbetet kallas utvärderat.",
    en: "Measure the same indicator again, by sex, before the work is called evaluated.",
  },
  message: {
    sv: "{entity} är utvärderat, men {indicator} har ingen siffra för kvinnor och män efter åtgärderna.",
    en: "{entity} has been evaluated, but {indicator} has no figure for women and men after the measures.",
  },
  sources: [
    methodSources["trappan"],
    methodSources["umea-4r"],
    ownChoice(
      "Evaluation is the last of eight steps; that it takes the same figures again is our reading.",
    ),
  ],
  needs: ["steps"],
  options: {
    mapped: {
      default: 5,
      means: { sv: "Steget där läget kartläggs.", en: "The step that maps how things are." },
      source: { sv: "Trappan", en: "Trappan" },
    },
    acted: {
      default: 7,
      means: { sv: "Steget där åtgärderna görs.", en: "The step that takes the measures." },
      source: { sv: "vår läsning av Trappan", en: "our reading of Trappan" },
    },
    evaluated: {
      default: 8,
      means: { sv: "Steget där arbetet utvärderas.", en: "The step that evaluates." },
      source: { sv: "vår läsning av Trappan", en: "our reading of Trappan" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Mätt igen, för båda.", en: "Measured again, for both." },
        plan: plan({ period: "2025-H2", women: 6, men: 7 }),
      },
    ],
    bad: [
      {
        says: { sv: "Mätt igen, men bara tillsammans.", en: "Measured again, but only together." },
        plan: plan({ period: "2025-H2", value: 6, women: null, men: null }),
      },
    ],
  }),
  check: ({ steps = [] }, { q, options }, tell) => {
    const stepOf = (name: "mapped" | "acted" | "evaluated") =>
      steps.find(({ step }) => step === options[name]);
    const evaluated = stepOf("evaluated")?.doneOn;
    const acted = stepOf("acted")?.doneOn;
    if (evaluated === null || acted === null) return;
    if (evaluated === undefined || acted === undefined) {
      tell.cannotTell("programme.steps[].doneOn");
      return;
    }
    const indicators = stepOf("mapped")?.indicators;
    if (!indicators) tell.cannotTell("programme.steps[].indicators");
    for (const indicator of indicators ?? []) {
      const shown = q.refs(indicator, "observation.indicator").map((one) => showsBoth(one, acted));
      if (shown.includes(true)) continue;
      if (shown.includes(undefined)) tell.cannotTell("observation.women");
      else if (!q.isComplete("observations", { period: `${acted}/${evaluated}` })) {
        tell.cannotTell("complete: observations");
      } else tell.finding({ path: "steps", params: { indicator } });
    }
  },
});
