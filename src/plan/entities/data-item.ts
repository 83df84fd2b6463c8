import * as z from "zod";
import { entity } from "../entity.js";
import { orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { quantitySchema } from "../quantity.js";
import { text } from "../text.js";

/** One piece of information that somebody asks for. */
export const dataItemSchema = entity(
  "dataItem",
  {
    says: "One piece of information that somebody asks for.",
    sv: "uppgift",
    knownBy: "the one who asks",
  },
  () => ({
    definition: told(text(), "What exactly is asked."),
    definitionKey: told(text(), "Code shared by items that are the same thing, `kolada:N01951`."),
    indicator: told(id("indicator"), "The indicator that is this figure."),
    foundIn: told(z.array(text()), "Systems or registers where it already is."),
    collectMinutes: orNone(
      quantitySchema(),
      "Minutes to collect it once, apart from writing it into a report.",
    ),
    personal: told(z.boolean(), "Is it about identifiable people?"),
  }),
);
export interface DataItem extends Infer<typeof dataItemSchema> {}
