import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { must, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { atLeastZero, count, rangeSchema, share } from "../quantity.js";

/** An estimate that several entities share: one error, not forty. */
export const estimateSchema = entity(
  "estimate",
  {
    says: "An estimate that several entities share: one error, not forty.",
    sv: "skattning",
    knownBy: "whoever measured",
  },
  () => ({
    value: must(z.union([atLeastZero(), rangeSchema()]), "The number, or low, likely and high."),
    unitOfMeasure: told(z.enum(["minutes", "amount", "count", "days"]), "What it counts."),
    errors: told(
      z.enum(["shared", "independent"]),
      "One error for all that use it, or one each; absent means shared.",
    ),
    distribution: told(
      z.enum(["pert", "triangular", "lognormal"]),
      "How low, likely and high are read; absent means pert.",
    ),
    coverage: told(share(), "Share of cases between low and high; absent means 0.9."),
    method: told(
      z.enum(["measured", "diary", "asked", "expert", "standardTable", "guess"]),
      "How it was made.",
    ),
    statistic: told(
      z.enum(["mean", "median"]),
      "Does it stand for the mean (for sums) or the median (for a typical unit)?",
    ),
    respondents: told(count(), "How many were asked or measured."),
    madeOn: told(date(), "When."),
    madeBy: told(id("unit"), "Who."),
  }),
);
export interface Estimate extends Infer<typeof estimateSchema> {}
