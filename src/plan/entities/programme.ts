import * as z from "zod";
import { date, period } from "../date.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { count, quantitySchema, rangeSchema, share } from "../quantity.js";
import { labelSchema, text } from "../text.js";

/** A leadership or development programme: time invested in learning. */
export const programmeSchema = entity(
  "programme",
  {
    says: "A leadership or development programme: time invested in learning.",
    sv: "utvecklingsprogram",
    knownBy: "HR",
  },
  () => ({
    kind: told(
      z.enum(["leadership", "development", "genderMainstreaming", "improvement"]),
      "What kind.",
    ),
    period: told(period(), "From and to."),
    participants: told(quantitySchema(), "How many people."),
    groups: told(count(), "How many groups."),
    groupSize: told(rangeSchema(), "How many in a group."),
    mixed: told(z.boolean(), "Are groups mixed across services?"),
    modules: told(count(), "How many modules."),
    minutes: orNone(quantitySchema(), "Minutes for each participant, in all."),
    amount: orNone(quantitySchema(), "Money in all."),
    staff: told(text(), "Group of staff whose hourly cost applies."),
    units: told(z.array(id("unit")), "Units that take part."),
    superiorsFirst: told(z.boolean(), "Did superiors go before those who answer to them?"),
    agreement: told(z.boolean(), "Does each have an agreement with the nearest manager?"),
    roadmap: told(z.boolean(), "Does each have a road map?"),
    effects: told(z.array(text()), "Areas in which effect is sought."),
    steps: told(
      z.array(
        z.strictObject({
          step: must(z.int().min(1).max(20), "Which step."),
          label: told(labelSchema(), "What it is called."),
          owner: told(id("position"), "Who answers for it."),
          share: told(share(), "Share trained or reached, 0–1."),
          activities: told(z.array(id("activity")), "Activities listed or chosen in it."),
          doneOn: orNone(date(), "When it was done; `null` while it is open."),
          evidence: told(z.array(text()), "What shows it."),
          goals: told(z.array(id("goal")), "Goals it led to."),
          indicators: told(z.array(id("indicator")), "Indicators measured in it."),
        }),
      ),
      "Steps taken in order, as in Trappan's eight.",
    ),
  }),
);
export interface Programme extends Infer<typeof programmeSchema> {}
