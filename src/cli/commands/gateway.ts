import { gateway as gatewayOf } from "../../relief/gateway.js";
import { textGateway } from "../../report/text-gateway.js";
import { asOf } from "../as-of.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { priceSettings } from "../measure-settings.js";
import { readNewDemand } from "../read-new-demand.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { UsageError } from "../usage-error.js";

export const gateway: Command = {
  name: "gateway",
  takes: "PLAN DEMAND",
  summary: {
    sv: "innan ett nytt krav skickas ut: vad tar det, och finns svaret redan?",
    en: "before a new demand is sent out: what does it take, and is the answer already there?",
  },
  about: {
    sv: "Kravet är en fil med ett rapporteringskrav, skrivet som i planens obligations. Svaret är frågor till den som beslutar, inte en dom.",
    en: "The demand is a file with one reporting obligation, written as in the plan's obligations. The answer is questions for the one who decides, not a verdict.",
  },
  options: ["as-of", "year", "from", "to", "rate", "rates", "recipe", "json"],
  run: async (call) => {
    const [file, demandFile, ...others] = call.positionals;
    if (file === undefined || demandFile === undefined || others.length > 0) {
      throw new UsageError({
        sv: "Ange en plan och ett nytt krav: styrkedja gateway plan.json nytt-krav.json.",
        en: "Give a plan and a new demand: styrkedja gateway plan.json new-demand.json.",
      });
    }
    const prices = await priceSettings(call);
    const demand = await readNewDemand(call.io, demandFile);
    return eachPlan({ ...call, positionals: [file] }, (plan) => {
      refuseOtherCurrency(plan, prices.rates);
      if (plan.obligations?.some(({ id }) => id === demand.id)) {
        throw new UsageError({
          sv: `${demand.id} finns redan i planen. Ge det nya kravet ett eget id.`,
          en: `${demand.id} is in the plan already. Give the new demand an id of its own.`,
        });
      }
      const seen = gatewayOf(plan, demand, {
        asOf: asOf(call, plan),
        ...span(call, plan),
        ...prices,
      });
      return {
        text: () => textGateway(plan, demand, seen, call.text),
        json: () => ({ organisation: plan.organisation.id, gateway: seen }),
      };
    });
  },
};
