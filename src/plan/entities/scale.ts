import * as z from "zod";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import type { Infer } from "../infer.js";
import { number } from "../quantity.js";
import { labelSchema, text } from "../text.js";
import { verdicts } from "../vocabulary.js";

/** A scale for judging: which values give which verdict. */
export const scaleSchema = entity(
  "scale",
  {
    says: "A scale for judging: which values give which verdict.",
    sv: "bedömningsskala",
    knownBy: "the controller",
  },
  () => ({
    unitOfMeasure: told(text(), "What the limits are counted in."),
    lowest: orNone(number(), "The least value possible; `null` when there is none."),
    highest: orNone(number(), "The greatest value possible; `null` when there is none."),
    bands: told(
      z.array(
        z.strictObject({
          label: must(labelSchema(), "What it is called."),
          symbol: told(text(), "Colour or sign."),
          verdicts: told(
            z.array(z.enum(verdicts)),
            "The verdicts it stands for. More than one: the symbol mixes them.",
          ),
          from: orNone(number(), "Lower limit; `null` when there is none."),
          to: orNone(number(), "Upper limit; `null` when there is none."),
          fromIncluded: told(z.boolean(), "Does the lower limit belong to the band?"),
          toIncluded: told(z.boolean(), "Does the upper limit belong to the band?"),
        }),
      ),
      "The bands, which together should cover the whole scale exactly once.",
    ),
  }),
);
export interface Scale extends Infer<typeof scaleSchema> {}
