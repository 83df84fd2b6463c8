import * as z from "zod";
import { date } from "./date.js";
import { orNone, told } from "./field.js";
import { id } from "./id.js";
import { once } from "./once.js";
import { dictionary, ext, labelSchema, text } from "./text.js";
import { bases } from "./vocabulary.js";

const common = () => ({
  label: told(
    labelSchema(),
    "What it is called, in Swedish and English. The name may change; the id may not.",
  ),
  externalIds: told(
    dictionary(text()),
    "What other systems call it: `kolada`, `stratsys`, `scb`. Codes are text: `0180`.",
  ),
  sources: told(z.array(id("source")), "Where the facts come from, among the plan's `sources`."),
  basis: told(
    z.enum(bases),
    "How we know it: stated by a source, inferred by us, or estimated. Absent means stated by whoever wrote the plan.",
  ),
  basisOf: told(
    dictionary(z.enum(bases)),
    'The same for single fields, where it differs: `{"polarity": "inferred"}`. No finding rests on an inferred or estimated value alone.',
  ),
  note: told(text(), "Anything a reader should know."),
  ext: told(
    ext(),
    "The caller's own data. Kept as it is through every round trip and read by nothing here.",
  ),
});

/**
 * The schema of one kind of entity: an id of that kind, what every entity may carry, and its own fields.
 * `says` answers what the entity is; `knownBy` who usually knows it.
 */
export const entity = <K extends string, S extends z.ZodRawShape>(
  kind: K,
  about: { says: string; sv: string; knownBy: string },
  shape: () => S,
) =>
  once(() =>
    z
      .strictObject({
        id: id(kind).meta({
          ref: kind,
          description: `Its id, \`${kind}:…\`, the same for ever.`,
        }),
        ...common(),
        ...shape(),
      })
      .meta({
        kind,
        description: about.says,
        sv: about.sv,
        knownBy: about.knownBy,
      }),
  );

/** From when and until when something holds, both days included. `validTo: null` says that no end is set. */
export const inForce = () => ({
  validFrom: told(date(), "First day it holds."),
  validTo: orNone(date(), "Last day it holds; `null` when no end is set."),
});
