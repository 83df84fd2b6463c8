import * as z from "zod";
import { must, told } from "./field.js";
import { slug } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { dueSchema, recurrenceSchema } from "./recurrence.js";
import { dictionary, ext, labelSchema, text } from "./text.js";

const key = () => z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,60}$/);
const severity = () => z.enum(["error", "warning", "info"]);

/**
 * A steering method as data: its words, levels, perspectives, stages, calendar, and how it sets the rules. A
 * municipality can write its own in JSON.
 */
export const methodSchema = once(() =>
  z.strictObject({
    id: must(slug(), "Its name for ever, `lots-style`."),
    title: must(labelSchema(), "What it is called."),
    extends: told(slug(), "The method it starts from: what is not said here is taken from there."),
    known: told(
      labelSchema(),
      "How far the method is known from public sources, and what is our reconstruction.",
    ),
    sources: must(z.array(text()).min(1), "Where it is described: citation ids or addresses."),
    labels: told(dictionary(labelSchema()), "What this method calls things: `goal` → resultatmål."),
    levels: told(
      z.array(
        z.strictObject({
          key: must(key(), "Key used by a goal's `planningLevel`."),
          label: must(labelSchema(), "What the level is called."),
          horizon: told(labelSchema(), "How far ahead it looks."),
          decidedBy: told(labelSchema(), "Who decides it."),
        }),
      ),
      "Planning levels, from the top.",
    ),
    perspectives: told(
      z.array(
        z.strictObject({
          key: must(key(), "Key used by a goal's `perspective`."),
          label: must(labelSchema(), "Its name."),
        }),
      ),
      "Perspectives that the goals should cover.",
    ),
    stages: told(
      z.array(
        z.strictObject({
          key: must(key(), "Its key."),
          label: must(labelSchema(), "Its name."),
          heldBy: told(text(), "Where the plan holds it, `goals.situationAnalysis`."),
        }),
      ),
      "Stages, in order.",
    ),
    calendar: told(
      z.array(
        z.strictObject({
          key: must(key(), "Its key."),
          label: must(labelSchema(), "What comes back."),
          recurrence: must(recurrenceSchema(), "How often."),
          due: told(dueSchema(), "When it is due."),
        }),
      ),
      "What comes back each year.",
    ),
    lenses: told(
      z.array(
        z.strictObject({
          key: must(key(), "Its key."),
          label: must(labelSchema(), "What it is called."),
          rules: must(
            z.array(z.string().max(100)),
            "Ids of the rules that look for it; an empty list when none does.",
          ),
        }),
      ),
      "The method's own grouping of rules: wastes, watchwords, principles.",
    ),
    rules: told(
      dictionary(
        z.union([
          z.literal("off"),
          severity(),
          z.strictObject({
            severity: severity().exactOptional(),
            options: ext().exactOptional(),
          }),
        ]),
      ),
      "How it sets the rules: off, another severity (never a heavier one than the rule's force allows), or options.",
    ),
  }),
);
export type Method = Infer<typeof methodSchema>;
