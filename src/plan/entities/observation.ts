import * as z from "zod";
import { date, period } from "../date.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { number } from "../quantity.js";
import { text } from "../text.js";
import { trends } from "../vocabulary.js";

/** One outcome of an indicator, or the reason why there is none. */
export const observationSchema = entity(
  "observation",
  {
    says: "One outcome of an indicator, or the reason why there is none.",
    sv: "utfall",
    knownBy: "the controller",
  },
  () => ({
    indicator: must(id("indicator"), "Which indicator."),
    unit: told(id("unit"), "Which unit it is about, when not the indicator's own."),
    period: orNone(period(), "The period or day it is about; `null` when the source does not say."),
    value: orNone(number(), "The outcome; `null` when there is none, and then `missing` says why."),
    missing: told(
      z.enum([
        "notMeasured",
        "notApplicable",
        "secret",
        "dropout",
        "notPublished",
        "notComparable",
        "notStated",
      ]),
      "Why there is no value. Never written as zero.",
    ),
    women: orNone(number(), "For women or girls."),
    men: orNone(number(), "For men or boys."),
    comparison: told(
      z.strictObject({
        value: orNone(number(), "The value to compare with."),
        with: must(text(), "What it is: `mean of municipalities taking part`."),
        unweighted: told(z.boolean(), "Is it a mean in which small and large count alike?"),
      }),
      "What to set it beside.",
    ),
    change: told(
      z.strictObject({
        value: must(number(), "How much."),
        since: must(date(), "Since when."),
      }),
      "Change as the source gives it.",
    ),
    trend: told(z.enum(trends), "What the change is worth: better, same, worse or not comparable."),
    comment: orNone(text(), "What those who know it say; `null` when nobody has commented on it."),
    publishedOn: told(date(), "When it was published."),
  }),
);
export interface Observation extends Infer<typeof observationSchema> {}
