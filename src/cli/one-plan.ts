import type { Plan } from "../plan/plan.js";
import type { Call } from "./command.js";
import { type EachPlanOptions, eachPlan, type PlanSource } from "./each-plan.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

/**
 * Reads one plan, and makes one thing of it. What the plan makes impossible is said of the file, as in every command; `use`
 * is called only for a plan that could be read, and what it throws is told as its own.
 */
export const onePlan = async (
  call: Call,
  use: (plan: Plan, source: PlanSource) => ExitCode | Promise<ExitCode>,
  { tellsCells = false }: Pick<EachPlanOptions, "tellsCells"> = {},
): Promise<ExitCode> => {
  if (call.positionals.length > 1) {
    throw new UsageError({
      sv: "Ange en plan i taget: det blir en fil för en organisation.",
      en: "Give one plan at a time: one file is made for one organisation.",
    });
  }
  let read: readonly [Plan, PlanSource] | undefined;
  const code = await eachPlan(
    call,
    (plan, source) => {
      read = [plan, source];
      return { text: () => "", json: () => ({}) };
    },
    { as: "bare", tellsCells },
  );
  return code === exitCode.fine && read ? use(...read) : code;
};
