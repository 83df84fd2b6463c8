import { measured } from "../../burden/measure.js";
import { uncertainty } from "../../burden/uncertainty/uncertainty.js";
import { uncertaintyBeside } from "../../burden/uncertainty/uncertainty-beside.js";
import { weigh } from "../../burden/weigh.js";
import { schedule } from "../../calendar/schedule.js";
import { check } from "../../check/check.js";
import { textOverview } from "../../report/text-overview.js";
import { asOf } from "../as-of.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { measureSettings } from "../measure-settings.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { withCell } from "../with-cell.js";

export const show: Command = {
  name: "show",
  takes: "PLAN…",
  summary: {
    sv: "hela styrningen på några skärmar: mål, uppföljning, delegation, börda, fynd",
    en: "the whole steering on a few screens: goals, follow-up, delegation, burden, findings",
  },
  options: ["as-of", "hours-per-year", "year", "from", "to", "rate", "rates", "recipe", "json"],
  run: async (call) => {
    const settings = await measureSettings(call);
    return eachPlan(
      call,
      (plan, { page, cellOf }) => {
        refuseOtherCurrency(plan, settings.rates);
        const days = span(call, plan);
        const weights = weigh(plan, { ...days, ...settings });
        const seen = {
          report: check(plan, { asOf: asOf(call, plan) }),
          burden: measured(weights),
          schedule: schedule(plan, days),
        };
        return {
          text: () =>
            textOverview(plan, seen, {
              ...page,
              howSure: {
                ...uncertainty(weights, { by: ["origin"] }),
                ...uncertaintyBeside(weights),
              },
            }),
          json: () => ({
            ...seen,
            report: { ...seen.report, findings: seen.report.findings.map(withCell(cellOf)) },
          }),
        };
      },
      { tellsCells: true },
    );
  },
};
