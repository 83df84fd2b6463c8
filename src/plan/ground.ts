import * as z from "zod";
import { citationSchema } from "./citation.js";
import { date } from "./date.js";
import { must, orNone, told } from "./field.js";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { origins } from "./vocabulary.js";

/** On what ground does this exist: who stands behind it, where it is written, and when it was decided. */
export const groundSchema = once(() =>
  z.strictObject({
    kind: must(z.enum(origins), "Who stands behind it, from the law to our own habit."),
    citation: orNone(
      citationSchema(),
      "The provision that asks for it; `null` when nobody can name one.",
      "the lawyer or the one who asks",
    ),
    decision: told(id("decision"), "The decision, when it is in the plan."),
    decidedBy: told(id("unit"), "The body that decided.", "the board secretary"),
    decidedOn: told(date(), "When it was decided.", "the board secretary"),
  }),
);
export type Ground = Infer<typeof groundSchema>;
