import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { orNone, told } from "../field.js";
import { groundSchema } from "../ground.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { text } from "../text.js";

/** A task somebody was given, and by whom. */
export const assignmentSchema = entity(
  "assignment",
  {
    says: "A task somebody was given, and by whom.",
    sv: "uppdrag",
    knownBy: "the controller",
  },
  () => ({
    kind: told(
      z.enum(["assignment", "ownerDirective"]),
      "A task, or an owner directive to a company.",
    ),
    giver: told(id("unit"), "Who gave it."),
    receiver: told(id("unit"), "Who has it."),
    goals: told(z.array(id("goal")), "The goals it helps."),
    ground: told(groundSchema(), "The decision behind it."),
    due: orNone(date(), "When it is to be done."),
    closedOn: orNone(date(), "When it was reported done; `null` while it is open."),
    mandate: told(z.boolean(), "Does the receiver have the mandate it takes?"),
    resources: told(z.boolean(), "Does the receiver have the means it takes?"),
    outcome: told(text(), "What came of it."),
  }),
);
export interface Assignment extends Infer<typeof assignmentSchema> {}
