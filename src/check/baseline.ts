import * as z from "zod";
import { day } from "../plan/date.js";
import { must, told } from "../plan/field.js";
import { id } from "../plan/id.js";
import type { Infer } from "../plan/infer.js";
import { anyId } from "../plan/kinds.js";
import { once } from "../plan/once.js";

const words = (most: number) => z.string().max(most).regex(/\S/);

/** One finding that somebody has decided to live with: which, since when, why, and until when. */
export const acceptedSchema = once(() =>
  z.strictObject({
    rule: must(words(200), "The rule, by id."),
    entity: must(anyId(), "What the finding is about."),
    path: must(z.string().max(1000), "Where in the entity; empty for the whole of it."),
    severity: must(z.enum(["error", "warning", "info"]), "How heavy it was when accepted."),
    count: must(z.int().min(1), "How many findings it stood for when accepted."),
    judged: told(
      z.array(anyId()).max(20),
      "What was judged, where the finding stands at its cause: the first twenty.",
    ),
    because: must(words(2000), "Why it is accepted."),
    acceptedOn: must(day(), "The day it was accepted."),
    reviewBy: must(day(), "The day it is to be looked at again, at the latest."),
  }),
);
export type Accepted = Infer<typeof acceptedSchema>;

/** Findings that an organisation has accepted for a time: what a baseline file holds. No line numbers, so that the plan may be moved about. */
export const baselineSchema = once(() =>
  z.strictObject({
    format: must(z.literal(1), "Version of the format."),
    organisation: must(id("organisation"), "Whose findings they are."),
    accepted: must(z.array(acceptedSchema()), "The findings accepted."),
  }),
);
export type Baseline = Infer<typeof baselineSchema>;
