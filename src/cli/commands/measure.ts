import type { Burden } from "../../burden/burden.js";
import { measured } from "../../burden/measure.js";
import { type MetricId, metrics } from "../../burden/metrics.js";
import { weigh } from "../../burden/weigh.js";
import type { Id } from "../../plan/id.js";
import { sections } from "../../report/burden/sections.js";
import { textBurden } from "../../report/text-burden.js";
import { textLenses } from "../../report/text-lenses.js";
import type { Call, Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { listOf } from "../list-of.js";
import { measureMany } from "../measure-many.js";
import { measureSettings } from "../measure-settings.js";
import { numberOf } from "../number-of.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";
import { UsageError } from "../usage-error.js";

const ids: readonly string[] = metrics.map(({ id }) => id);

/** The lenses asked for; `all` for every one. */
const lensesOf = ({ given }: Call): readonly MetricId[] => {
  const show = given.get("show");
  if (show === undefined) return [];
  const asked = listOf(show, [...ids, "all"], "--show");
  return metrics.map(({ id }) => id).filter((id) => asked.includes(id) || asked.includes("all"));
};

/** What many plans are measured over must be said: each of them describes a day of its own. */
const spanOfMany = (call: Call): { readonly from: string; readonly to: string } => {
  for (const option of ["units", "show", "most"] as const) {
    if (!call.given.has(option)) continue;
    throw new UsageError({
      sv: `--${option} gäller en plan i taget och kan inte stå ihop med --ndjson.`,
      en: `--${option} is for one plan at a time and cannot stand with --ndjson.`,
    });
  }
  return span(call, {});
};

const onlyUnits = (burden: Burden, units: readonly Id<"unit">[] | undefined): Burden =>
  units ? { ...burden, byUnit: burden.byUnit.filter(({ unit }) => units.includes(unit)) } : burden;

export const measure: Command = {
  name: "measure",
  takes: "PLAN…",
  summary: {
    sv: "hur mycket tid och pengar tar det som begärs?",
    en: "how much time and money does all that is asked for take?",
  },
  about: {
    sv: "Det som inte är känt räknas aldrig som noll: summan blir ”minst”. Krav rangordnas, aldrig enheter eller människor. Med --ndjson läses en plan per rad, hur många som helst, och svaret är deras summa. Med --json är tiden i hundratusendels minuter och pengar i tiotusendelar, så att summor blir exakta.",
    en: "What is not known never counts as zero: the sum is “at least”. Demands are ranked, never units or people. With --ndjson one plan is read from each line, however many, and the answer is their sum. With --json time is in 1e-5 minutes and money in 1e-4, so that sums are exact.",
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
    "ndjson",
  ],
  choices: { title: { sv: "Linser för --show", en: "Lenses for --show" }, of: metrics },
  run: async (call) => {
    const settings = await measureSettings(call);
    const most = numberOf(call, "most");
    const show = lensesOf(call);
    if (call.given.has("ndjson")) {
      return measureMany(call, { ...spanOfMany(call), ...settings });
    }
    return eachPlan(call, (plan) => {
      refuseOtherCurrency(plan, settings.rates);
      const units = unitsOf(call, plan);
      const weights = weigh(plan, {
        ...span(call, plan),
        ...settings,
        lines: Number.POSITIVE_INFINITY,
      });
      const text = { ...call.text, ...(most && { most: Math.ceil(most) }) };
      return {
        text: () =>
          textBurden(weights, { ...text, ...(units && { units }) }) +
          (show.length > 0 ? textLenses(weights, { ...text, show }) : ""),
        json: () => ({
          burden: onlyUnits(measured(weights), units),
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
