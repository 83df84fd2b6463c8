import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { text } from "../text.js";

/** Work that is done to reach a goal or to put right a deviation. */
export const activitySchema = entity(
  "activity",
  {
    says: "Work that is done to reach a goal or to put right a deviation.",
    sv: "aktivitet eller åtgärd",
    knownBy: "the unit that does it",
  },
  () => ({
    kind: told(
      z.enum(["activity", "action"]),
      "Planned work, or an action because of a deviation (åtgärd).",
    ),
    goals: told(z.array(id("goal")), "The goals it is for."),
    unit: told(id("unit"), "Who does it."),
    owner: orNone(id("position"), "The function that answers for it."),
    from: told(id("occasion"), "The follow-up it came out of."),
    due: orNone(date(), "When it is to be done."),
    closedOn: orNone(date(), "When it was done; `null` while it is open."),
    outcome: orNone(text(), "What came of it."),
    benefit: orNone(text(), "What it is worth to those we exist for; `null` when nobody has said."),
    value: told(
      z.enum(["valueAdding", "necessary", "waste"]),
      "In the eyes of those we exist for.",
    ),
    waste: told(
      z.enum([
        "overproduction",
        "inventory",
        "transport",
        "waiting",
        "overProcessing",
        "motion",
        "defects",
        "unusedKnowledge",
      ]),
      "Which kind of waste.",
    ),
    steeringSystem: told(
      z.enum(["steering", "organisation", "management"]),
      "Which of three systems it changes, in methods that keep them apart.",
    ),
  }),
);
export interface Activity extends Infer<typeof activitySchema> {}
