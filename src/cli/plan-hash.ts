import { createHash } from "node:crypto";
import type { Plan } from "../plan/plan.js";

/** The same as `planHash` of the page, in a fraction of the time: a large plan is tens of megabytes. */
export const planHash = (plan: Plan): string =>
  createHash("sha256").update(JSON.stringify(plan)).digest("hex");
