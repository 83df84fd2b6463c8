import { partNames } from "../../plan/kinds.js";
import { formatNumber } from "../../report/format-number.js";
import { layOut } from "../../report/page.js";
import type { Command } from "../command.js";
import { eachPlan } from "../each-plan.js";

const words = {
  sv: (count: string) =>
    `Planen är rätt skriven: ${count} poster. Om den hänger ihop säger styrkedja check.`,
  en: (count: string) =>
    `The plan is well written: ${count} entities. Whether it hangs together is for styrkedja check to say.`,
} as const;

export const validate: Command = {
  name: "validate",
  takes: "PLAN…",
  summary: {
    sv: "är filen en plan? Visar varje fel med plats och hur det rättas",
    en: "is the file a plan? Shows each fault with its place and how to mend it",
  },
  options: ["json"],
  run: (call) =>
    eachPlan(call, (plan) => {
      const entities = partNames.reduce((sum, part) => sum + (plan[part]?.length ?? 0), 0);
      return {
        text: () =>
          layOut(
            [{ text: words[call.language](formatNumber(entities, call.language)) }],
            call.text,
          ),
        json: () => ({ organisation: plan.organisation.id, entities }),
      };
    }),
};
