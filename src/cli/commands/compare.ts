import { compareBurden } from "../../burden/compare-burden.js";
import { compare as comparePlans } from "../../plan/compare.js";
import { textBurdenChange } from "../../report/text-burden-change.js";
import { textDifference } from "../../report/text-difference.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { priceSettings } from "../measure-settings.js";
import { numberOf } from "../number-of.js";
import { ratesFrom } from "../rates-of.js";
import { readPlan } from "../read-plan.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { UsageError } from "../usage-error.js";

export const compare: Command = {
  name: "compare",
  takes: "OLD NEW",
  summary: {
    sv: "vad skiljer två planer åt, i ord och i timmar, och varför?",
    en: "what differs between two plans, in words and hours, and why?",
  },
  about: {
    sv: "Båda planerna vägs över samma dagar. Nya, avslutade och ändrade krav hålls isär från skattningar som bara har rättats. Med --rates-before hålls även ändrad timkostnad för sig.",
    en: "Both plans are weighed over the same days. New, ended and changed demands are kept apart from estimates that were only corrected. With --rates-before, so is what an hour costs.",
  },
  options: ["year", "from", "to", "rate", "rates", "rates-before", "recipe", "most", "json"],
  run: async (call) => {
    const [old, current, ...others] = call.positionals;
    if (old === undefined || current === undefined || others.length > 0) {
      throw new UsageError({
        sv: "Ange två planer, den äldre först: styrkedja compare förra-året.json plan.json.",
        en: "Give two plans, the older first: styrkedja compare last-year.json plan.json.",
      });
    }
    const prices = await priceSettings(call);
    const file = call.given.get("rates-before");
    const ratesBefore = file === undefined ? undefined : await ratesFrom(call, file);
    const most = numberOf(call, "most");
    const before = await readPlan(call.io, old);
    return eachPlan({ ...call, positionals: [current] }, (plan) => {
      refuseOtherCurrency(plan, prices.rates);
      const difference = comparePlans(before, plan);
      const burden = compareBurden(before, plan, {
        ...span(call, plan),
        ...prices,
        ...(ratesBefore && { ratesBefore }),
      });
      const text = { ...call.text, ...(most && { most: Math.ceil(most) }) };
      return {
        text: () =>
          `${textDifference(difference, text)}\n${textBurdenChange(before, plan, burden, text)}`,
        json: () => ({
          organisation: plan.organisation.id,
          differences: difference.sentences,
          burden,
        }),
      };
    });
  },
};
