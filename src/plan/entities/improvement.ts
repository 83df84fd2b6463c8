import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { quantitySchema } from "../quantity.js";
import { text } from "../text.js";

/** Something that was made better: where the idea came from, what changed, and who took it up. */
export const improvementSchema = entity(
  "improvement",
  {
    says: "Something that was made better: where the idea came from, what changed, and who took it up.",
    sv: "förbättring",
    knownBy: "the unit that did it",
  },
  () => ({
    from: orNone(
      z.strictObject({
        kind: must(
          z.enum(["employee", "user", "unit", "followUp", "review", "dialogue", "other"]),
          "Who had the idea.",
        ),
        unit: told(id("unit"), "In which unit."),
        occasion: told(id("occasion"), "Out of which follow-up."),
        dialogue: told(id("dialogue"), "Out of which dialogue."),
      }),
      "Where it came from; `null` when nobody can say.",
    ),
    unit: told(id("unit"), "Where it was made."),
    changed: told(
      z.enum(["wayOfWorking", "goal", "rule", "indicator", "budget", "demand"]),
      "What changed.",
    ),
    on: told(date(), "When."),
    goals: told(z.array(id("goal")), "The goals it helps."),
    effect: orNone(text(), "What it gave."),
    takenUpBy: told(z.array(id("unit")), "Units that have taken it up."),
    ended: told(
      z.array(z.union([id("obligation"), id("cycle"), id("houseRule")])),
      "Demands it ended or eased.",
    ),
    decision: told(id("decision"), "The decision."),
    freedMinutesPerYear: orNone(quantitySchema(), "Minutes a year it freed."),
    becameTimeFor: told(text(), "What the freed time became."),
    steeringSystem: told(
      z.enum(["steering", "organisation", "management"]),
      "Which of three systems it changes, in methods that keep them apart.",
    ),
    mandate: told(z.boolean(), "Did those who did it have the mandate?"),
    resources: told(z.boolean(), "Did they have the means?"),
  }),
);
export interface Improvement extends Infer<typeof improvementSchema> {}
