import * as z from "zod";
import { citationSchema } from "./citation.js";
import { must, told } from "./field.js";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { atLeastZero } from "./quantity.js";
import { recurrenceSchema } from "./recurrence.js";
import { text } from "./text.js";
import { forms } from "./vocabulary.js";

/** What is the least the law asks? How often, how much, in what form, and where it says so. */
export const lawfulMinimumSchema = once(() =>
  z.strictObject({
    recurrence: told(recurrenceSchema(), "The least frequency."),
    perYear: told(atLeastZero(), "The least number of times a year, where no recurrence fits."),
    dataItems: told(z.array(id("dataItem")), "The least content."),
    form: told(z.enum(forms), "The form the law asks for, if it does."),
    text: told(text(), "In words."),
    citation: must(citationSchema(), "Where it says so."),
  }),
);
export type LawfulMinimum = Infer<typeof lawfulMinimumSchema>;
