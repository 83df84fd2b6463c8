import { period } from "../date.js";
import { entity } from "../entity.js";
import { told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { count } from "../quantity.js";
import { text } from "../text.js";

/** An area that groups goals, for a term of office. */
export const goalAreaSchema = entity(
  "goalArea",
  {
    says: "An area that groups goals, for a term of office.",
    sv: "målområde",
    knownBy: "the controller",
  },
  () => ({
    description: told(text(), "What it is about."),
    successorOf: told(id("goalArea"), "The area it took over from: names change between terms."),
    period: told(period(), "The term it belongs to."),
    order: told(count(), "Its place in the list."),
  }),
);
export interface GoalArea extends Infer<typeof goalAreaSchema> {}
