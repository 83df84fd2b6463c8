import { entity } from "../entity.js";
import { told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { quantitySchema } from "../quantity.js";
import { text } from "../text.js";

/** Those we exist for. */
export const targetGroupSchema = entity(
  "targetGroup",
  {
    says: "Those we exist for.",
    sv: "dem vi är till för",
    knownBy: "the unit that serves them",
  },
  () => ({
    description: told(text(), "Who they are."),
    size: told(quantitySchema(), "How many, about."),
    partOf: told(id("targetGroup"), "The wider group."),
  }),
);
export interface TargetGroup extends Infer<typeof targetGroupSchema> {}
