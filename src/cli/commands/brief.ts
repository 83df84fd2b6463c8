import { brief as briefPosition } from "../../explain/brief.js";
import { textBrief } from "../../report/text-brief.js";
import { asOf } from "../as-of.js";
import type { Call, Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { knownId } from "../known-id.js";
import { numberOf } from "../number-of.js";
import { UsageError } from "../usage-error.js";
import { withMessages } from "../with-messages.js";

const mostDays = 366;

const daysOf = (call: Call): number | undefined => {
  const days = numberOf(call, "days");
  if (days === undefined || (Number.isInteger(days) && days <= mostDays)) return days;
  throw new UsageError({
    sv: `--days är ett helt antal dagar, högst ${mostDays}, inte ${days}.`,
    en: `--days is a whole number of days, at most ${mostDays}, not ${days}.`,
  });
};

export const brief: Command = {
  name: "brief",
  takes: "PLAN POSITION",
  summary: {
    sv: "den nya chefens första måndag: vad en funktion lämnar, beslutar och svarar för",
    en: "a new manager's first Monday: what a position owes, decides and answers for",
  },
  about: {
    sv: "Till den som har funktionen, om den egna funktionen. Funktionen anges med sitt id i planen: position:rektor, eller bara rektor.",
    en: "For the one who holds the position, about that position. It is given by its id in the plan: position:principal, or just principal.",
  },
  options: ["as-of", "days", "json"],
  run: (call) => {
    const days = daysOf(call);
    const [file, position, ...others] = call.positionals;
    if (file === undefined || position === undefined || others.length > 0) {
      throw new UsageError({
        sv: "Ange en plan och en funktion: styrkedja brief plan.json position:rektor.",
        en: "Give a plan and a position: styrkedja brief plan.json position:principal.",
      });
    }
    return eachPlan(
      { ...call, positionals: [file] },
      (plan, { page, cellOf }) => {
        const id = knownId(plan, "position", position);
        const seen = briefPosition(plan, id, { asOf: asOf(call, plan), ...(days && { days }) });
        return {
          text: () => textBrief(plan, seen, page),
          json: () => {
            const findings = withMessages(plan, cellOf)(seen.decides.findings);
            return {
              organisation: plan.organisation.id,
              brief: { ...seen, decides: { ...seen.decides, findings } },
            };
          },
        };
      },
      { tellsCells: true },
    );
  },
};
