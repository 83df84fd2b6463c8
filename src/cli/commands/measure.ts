import { measure as measurePlan } from "../../burden/measure.js";
import { textBurden } from "../../report/text-burden.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { measureSettings } from "../measure-settings.js";
import { numberOf } from "../number-of.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";

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
    "most",
    "json",
  ],
  run: async (call) => {
    const settings = await measureSettings(call);
    const most = numberOf(call, "most");
    return eachPlan(call, (plan) => {
      const units = unitsOf(call, plan);
      const burden = measurePlan(plan, {
        ...span(call, plan),
        ...settings,
        lines: Number.POSITIVE_INFINITY,
      });
      return {
        text: () =>
          textBurden(plan, burden, {
            ...call.text,
            ...(units && { units }),
            ...(most && { most: Math.ceil(most) }),
          }),
        json: () => ({
          burden: units
            ? { ...burden, byUnit: burden.byUnit.filter(({ unit }) => units.includes(unit)) }
            : burden,
        }),
      };
    });
  },
};
