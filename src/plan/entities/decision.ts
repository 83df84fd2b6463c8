import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { anyId } from "../kinds.js";
import { quantitySchema } from "../quantity.js";
import { text } from "../text.js";

/** A decision: by which body, when, about what. */
export const decisionSchema = entity(
  "decision",
  {
    says: "A decision: by which body, when, about what.",
    sv: "beslut",
    knownBy: "the board secretary",
  },
  () => ({
    body: told(z.union([id("unit"), id("position")]), "Who decided."),
    on: told(date(), "When."),
    section: told(text(), "Paragraph of the minutes, `§ 306`."),
    diaryNumber: told(text(), "Diary number (diarienummer), text as it is."),
    kind: told(
      z.enum([
        "adopt",
        "approve",
        "note",
        "change",
        "end",
        "acceptDeviation",
        "balanceConflict",
        "delegate",
        "review",
      ]),
      "What was done.",
    ),
    about: told(z.array(anyId()), "What it is about: ids of any kind."),
    text: told(text(), "The decision in words."),
    because: told(text(), "Why."),
    used: told(
      z.array(
        z.union([id("obligation"), id("cycle"), id("indicator"), id("occasion"), id("dataItem")]),
      ),
      "Reports and figures that informed it.",
    ),
    freedMinutesPerYear: orNone(quantitySchema(), "Minutes a year it freed."),
  }),
);
export interface Decision extends Infer<typeof decisionSchema> {}
