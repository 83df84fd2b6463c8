import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { must, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { text } from "../text.js";

/** What those we exist for need or expect, and how we know. */
export const needSchema = entity(
  "need",
  {
    says: "What those we exist for need or expect, and how we know.",
    sv: "behov och förväntningar",
    knownBy: "the unit that serves them",
  },
  () => ({
    targetGroup: told(id("targetGroup"), "Whose need."),
    statement: must(text(), "The need, in their own words where possible."),
    evidence: told(
      z.enum(["asked", "survey", "observed", "statistics", "research", "law", "assumed"]),
      "How we know.",
    ),
    knownOn: told(date(), "When it was learnt."),
    dialogue: told(id("dialogue"), "The dialogue in which it came up."),
  }),
);
export interface Need extends Infer<typeof needSchema> {}
