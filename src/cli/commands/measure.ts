import { measured } from "../../burden/measure.js";
import { type MetricId, metrics } from "../../burden/metrics.js";
import { weigh } from "../../burden/weigh.js";
import { sections } from "../../report/burden/sections.js";
import { textBurden } from "../../report/text-burden.js";
import { textLenses } from "../../report/text-lenses.js";
import type { Call, Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { listOf } from "../list-of.js";
import { measureSettings } from "../measure-settings.js";
import { numberOf } from "../number-of.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";

const ids: readonly string[] = metrics.map(({ id }) => id);

/** The lenses asked for; `all` for every one. */
const lensesOf = ({ given }: Call): readonly MetricId[] => {
  const show = given.get("show");
  if (show === undefined) return [];
  const asked = listOf(show, [...ids, "all"], "--show");
  return metrics.map(({ id }) => id).filter((id) => asked.includes(id) || asked.includes("all"));
};

export const measure: Command = {
  name: "measure",
  takes: "PLAN…",
  summary: {
    sv: "hur mycket tid och pengar tar det som begärs?",
    en: "how much time and money does all that is asked for take?",
  },
  about: {
    sv: "Det som inte är känt räknas aldrig som noll: summan blir ”minst”. Krav rangordnas, aldrig enheter eller människor. Med --json är tiden i hundratusendels minuter och pengar i tiotusendelar, så att summor blir exakta.",
    en: "What is not known never counts as zero: the sum is “at least”. Demands are ranked, never units or people. With --json time is in 1e-5 minutes and money in 1e-4, so that sums are exact.",
  },
  options: [
    "hours-per-year",
    "year",
    "from",
    "to",
    "rate",
    "rates",
    "recipe",
    "units",
    "show",
    "most",
    "json",
  ],
  run: async (call) => {
    const settings = await measureSettings(call);
    const most = numberOf(call, "most");
    const show = lensesOf(call);
    return eachPlan(call, (plan) => {
      const units = unitsOf(call, plan);
      const weights = weigh(plan, {
        ...span(call, plan),
        ...settings,
        lines: Number.POSITIVE_INFINITY,
      });
      const burden = measured(weights);
      const text = { ...call.text, ...(most && { most: Math.ceil(most) }) };
      return {
        text: () =>
          textBurden(plan, burden, { ...text, ...(units && { units }) }) +
          (show.length > 0 ? textLenses(weights, { ...text, show }) : ""),
        json: () => ({
          burden: units
            ? { ...burden, byUnit: burden.byUnit.filter(({ unit }) => units.includes(unit)) }
            : burden,
          ...(show.length > 0 && {
            shown: Object.fromEntries(
              sections
                .filter(({ id }) => show.includes(id))
                .map(({ id, figures }) => [id, figures(weights)]),
            ),
          }),
        }),
      };
    });
  },
};
