import * as z from "zod";
import { period } from "./date.js";
import { must, told } from "./field.js";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { partNames } from "./kinds.js";
import { once } from "./once.js";
import { text } from "./text.js";

/**
 * What is told in full? A part of the plan that is complete, for which units and which period: the one place that
 * lets absence count. Outside it, a missing record is "cannot tell".
 */
export const completeSchema = once(() =>
  z.strictObject({
    part: must(
      z.enum([...partNames, "competence"]),
      "The part of the plan that is complete; `competence` is what boards may decide (`units[].competence`).",
    ),
    units: told(
      z.array(id("unit")),
      "For these units and everything beneath them; absent means the whole organisation.",
    ),
    period: told(period(), "For this period; absent means always."),
    kinds: told(
      z.array(z.string().max(60)),
      "For entities with this `kind` or `level` only (`interim`, `annualReportApproved`, `council`); absent means all.",
    ),
    note: told(text(), "How we know."),
  }),
);
export type Complete = Infer<typeof completeSchema>;
