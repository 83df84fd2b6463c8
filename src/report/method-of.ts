import type { Report } from "../check/report.js";
import { methods } from "../methods/methods.js";
import { resolveMethod } from "../methods/resolve-method.js";
import type { Method } from "../plan/method.js";
import type { Plan } from "../plan/plan.js";

/** The method a report was made with: the plan's own, or one of ours. `undefined` when a caller brought another. */
export const methodOf = (plan: Plan, report: Pick<Report, "method">): Method | undefined =>
  typeof plan.method === "object" && plan.method.id === report.method
    ? resolveMethod(plan.method)
    : methods.find(({ id }) => id === report.method);
