import * as z from "zod";
import { date } from "../date.js";
import { effortSchema } from "../effort.js";
import { entity, inForce } from "../entity.js";
import { orNone, told } from "../field.js";
import { groundSchema } from "../ground.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { lawfulMinimumSchema } from "../lawful-minimum.js";
import { dueSchema, recurrenceSchema, routeStepSchema } from "../recurrence.js";
import { forms, purposes } from "../vocabulary.js";

/** A follow-up that comes back: of what, from whom to whom, how often, and why. */
export const cycleSchema = entity(
  "cycle",
  {
    says: "A follow-up that comes back: of what, from whom to whom, how often, and why.",
    sv: "uppföljningscykel",
    knownBy: "the controller",
  },
  () => ({
    kind: told(
      z.enum([
        "goal",
        "monthly",
        "tertial",
        "interim",
        "annual",
        "finance",
        "quality",
        "internalControl",
        "planning",
        "other",
      ]),
      "Which follow-up: of goals, monthly, tertial, delårsrapport, årsredovisning, finance only, quality, internal control, planning.",
    ),
    from: told(z.array(id("unit")), "The units that deliver."),
    to: told(z.array(id("unit")), "Who receives."),
    via: told(z.array(id("unit")), "Bodies it passes on the way."),
    recurrence: told(recurrenceSchema(), "How often, and about which period."),
    due: orNone(dueSchema(), "When it is due; `null` when no day is set."),
    route: told(z.array(routeStepSchema()), "The way to the meeting, counted backwards from it."),
    purpose: orNone(z.enum(purposes), "What it is for."),
    form: told(z.enum(forms), "How it is done."),
    use: orNone(
      z.enum(["decision", "dialogue", "publicAccount", "law"]),
      "What the receiver uses it for; `null` when it is used for nothing.",
      "the receiver",
    ),
    goals: told(z.array(id("goal")), "The goals it follows up."),
    indicators: told(z.array(id("indicator")), "The indicators it asks for."),
    dataItems: told(z.array(id("dataItem")), "The other pieces of information it asks for."),
    ground: orNone(groundSchema(), "Who asked for it."),
    beyond: orNone(
      groundSchema(),
      "Who asked for what goes beyond the lawful least, when the ground itself is law; `null` when nothing does.",
    ),
    lawfulMinimum: orNone(
      lawfulMinimumSchema(),
      "The least the law asks; `null` when the law asks nothing.",
      "the lawyer",
    ),
    effort: told(effortSchema(), "What it takes to deliver, each occasion and delivering unit."),
    reviewBy: orNone(date(), "When it is to be tried again whether it is needed."),
    changedBecause: told(
      z.enum(["demandChanged", "estimateCorrected"]),
      "Why its effort differs from an earlier version of the plan.",
    ),
    ...inForce(),
  }),
);
export interface Cycle extends Infer<typeof cycleSchema> {}
