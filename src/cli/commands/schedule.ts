import { schedule as schedulePlan } from "../../calendar/schedule.js";
import { textSchedule } from "../../report/text-schedule.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";

export const schedule: Command = {
  name: "schedule",
  takes: "PLAN…",
  summary: {
    sv: "vem ska lämna vad till vem, och vilken dag?",
    en: "who owes what to whom, and which day?",
  },
  options: ["year", "from", "to", "units", "json"],
  run: async (call) =>
    eachPlan(call, (plan) => {
      const units = unitsOf(call, plan);
      const due = schedulePlan(plan, span(call, plan));
      return {
        text: () => textSchedule(plan, due, { ...call.text, ...(units && { units }) }),
        json: () => ({ organisation: plan.organisation.id, schedule: due }),
      };
    }),
};
