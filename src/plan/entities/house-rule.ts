import * as z from "zod";
import { citationSchema } from "../citation.js";
import { date } from "../date.js";
import { entity, inForce } from "../entity.js";
import { orNone, told } from "../field.js";
import { groundSchema } from "../ground.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { quantitySchema } from "../quantity.js";
import { text } from "../text.js";

/** A policy, guideline or routine that the organisation has made for itself. */
export const houseRuleSchema = entity(
  "houseRule",
  {
    says: "A policy, guideline or routine that the organisation has made for itself.",
    sv: "egen regel",
    knownBy: "the one who decided it",
  },
  () => ({
    binding: told(z.boolean(), "Must it be followed, or is it advice?"),
    ground: orNone(groundSchema(), "On what ground: law, council, board, management, own habit."),
    purpose: orNone(text(), "What it is for; `null` when nobody can say."),
    owner: told(id("unit"), "Who keeps it."),
    reviewedOn: told(date(), "When it was last tried."),
    reviewBy: orNone(date(), "When it is to be tried next; `null` when no day is set."),
    appliesTo: told(z.array(id("unit")), "The units it touches."),
    minutesPerYear: orNone(
      quantitySchema(),
      "Minutes a year it takes in each unit it touches, beyond what would be done anyway.",
      "the units it touches",
    ),
    staff: told(text(), "Group of staff whose hourly cost applies."),
    differentiates: told(z.boolean(), "Does it treat people differently?"),
    differentiationGround: orNone(
      text(),
      "The objective reason for it (2 kap. 3 § kommunallagen).",
    ),
    law: told(z.array(citationSchema()), "Paragraphs it refers to."),
    about: told(text(), "Its subject."),
    changedBecause: told(
      z.enum(["demandChanged", "estimateCorrected"]),
      "Why its effort differs from an earlier version of the plan.",
    ),
    ...inForce(),
  }),
);
export interface HouseRule extends Infer<typeof houseRuleSchema> {}
