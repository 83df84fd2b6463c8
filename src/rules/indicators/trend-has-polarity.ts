import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** What is known of trend marks, by indicator: that there is one, or that an outcome does not say. */
type Marks = ReadonlyMap<string, "marked" | "untold">;

const inhabitants = { id: "indicator:inhabitants" } as const;
const years = [
  { id: "observation:2024", indicator: "indicator:inhabitants", value: 24110, trend: "better" },
  { id: "observation:2025", indicator: "indicator:inhabitants", value: 24205, trend: "better" },
] as const;

/** Which way is better? An indicator whose change is called better or worse says so itself. */
export const trendHasPolarity = defineRule({
  id: "trend-has-polarity",
  family: "indicators",
  on: "indicator",
  force: "method",
  principles: ["openness", "knowledge"],
  title: {
    sv: "En indikator med trendmärke säger åt vilket håll som är bättre",
    en: "An indicator with a trend mark says which way is better",
  },
  reason: {
    sv: "Ett trendmärke värderar förändringen och är inte siffrans tecken. Står riktningen inte på indikatorn läser var och en pilen på sitt sätt.",
    en: "A trend mark values the change and is not the sign of the number. Where the direction does not stand on the indicator, each reads the arrow in its own way.",
  },
  fix: {
    sv: "Skriv om högre, lägre eller ett spann är bättre, eller ta bort trendmärket.",
    en: "Write whether higher, lower or a range is better, or take the trend mark away.",
  },
  message: {
    sv: "{entity} har trendmärke men sägs inte ha något håll som är bättre.",
    en: "{entity} has a trend mark but is said to have no way that is better.",
  },
  sources: [practice["katrineholm-2017"]],
  needs: [],
  examples: () => ({
    good: [
      {
        says: { sv: "Fler invånare är bättre.", en: "More inhabitants is better." },
        plan: { indicators: [{ ...inhabitants, polarity: "higher" }], observations: years },
      },
      {
        says: {
          sv: "Ingen riktning, och inget sägs ha blivit bättre.",
          en: "No direction, and nothing is said to be better.",
        },
        plan: {
          indicators: [{ ...inhabitants, polarity: "none", target: null }],
          observations: [{ ...years[0], trend: "notComparable" }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Ökningen kallas bättre, fast ingen riktning är bestämd.",
          en: "The rise is called better, though no direction is set.",
        },
        plan: { indicators: [{ ...inhabitants, polarity: "none" }], observations: years },
      },
    ],
  }),
  inForce: true,
  prepare: ({ q }): Marks => {
    const marks = new Map<string, "marked" | "untold">();
    for (const observation of q.all("observation")) {
      const { indicator, trend } = observation;
      if (!isStated(observation, "trend")) {
        if (!marks.has(indicator)) marks.set(indicator, "untold");
      } else if (trend === "better" || trend === "worse") marks.set(indicator, "marked");
    }
    return marks;
  },
  check: (indicator, { prepared: marks }, tell) => {
    const { target, polarity } = indicator;
    const isTold = isStated(indicator, "polarity");
    if (isTold && polarity !== "none") return;
    const mark = marks.get(indicator.id);
    const isTrendTarget = target?.form === "trend" && isStated(indicator, "target");
    if (mark === "marked" || isTrendTarget) {
      if (isTold) tell.finding({ path: "polarity" });
      else tell.cannotTell("indicator.polarity");
    } else if (isTold) {
      if (mark === "untold") tell.cannotTell("observation.trend");
      if (indicator.role === "monitoring") return;
      if (!isStated(indicator, "target")) tell.cannotTell("indicator.target");
      else if (target && target.form === undefined) tell.cannotTell("indicator.target.form");
    }
  },
});
