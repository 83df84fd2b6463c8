import * as z from "zod";
import { citationSchema } from "../citation.js";
import { date } from "../date.js";
import { coverSchema, matterFlagsSchema, notifySchema } from "../delegation-parts.js";
import { entity, inForce } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { labelSchema, text } from "../text.js";

/** A delegation register (delegationsordning) of a board, with its chapters. */
export const registerSchema = entity(
  "register",
  {
    says: "A delegation register (delegationsordning) of a board, with its chapters.",
    sv: "delegationsordning",
    knownBy: "the board secretary",
  },
  () => ({
    board: told(id("unit"), "The board whose powers it passes on."),
    decidedOn: told(date(), "When the board decided it."),
    decision: told(id("decision"), "The decision."),
    reviewedOn: told(date(), "When it was last gone through."),
    substitution: orNone(
      z.strictObject({
        text: told(text(), "The clause."),
        position: told(id("position"), "The function that steps in."),
      }),
      "General clause on who decides when the delegate is away; `null` when there is none.",
    ),
    chapters: told(
      z.array(
        z.strictObject({
          key: must(text(), "Its number or name, by which rows refer to it."),
          label: told(labelSchema(), "Its heading."),
          flags: told(
            matterFlagsSchema(),
            "Legal judgements for all its rows, unless the matter says otherwise.",
          ),
          cover: told(coverSchema(), "What gives the board the power, for all its rows."),
          notify: told(
            notifySchema(),
            "How its decisions are reported back, unless the row says otherwise.",
          ),
          law: told(z.array(citationSchema()), "The law its rows come under."),
        }),
      ),
      "Chapters. What is set here is inherited by the rows.",
    ),
    ...inForce(),
  }),
);
export interface Register extends Infer<typeof registerSchema> {}
