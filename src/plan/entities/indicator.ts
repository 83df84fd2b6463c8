import * as z from "zod";
import { date } from "../date.js";
import { entity, inForce } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { atLeastZero, number } from "../quantity.js";
import { recurrenceSchema } from "../recurrence.js";
import { text } from "../text.js";

/** A figure that tells something about a goal, with what it means and where it comes from. */
export const indicatorSchema = entity(
  "indicator",
  {
    says: "A figure that tells something about a goal, with what it means and where it comes from.",
    sv: "indikator",
    knownBy: "the controller",
  },
  () => ({
    goals: told(z.array(id("goal")), "The goals it tells about."),
    area: told(id("goalArea"), "The goal area it belongs to, when no goal is named."),
    role: told(z.enum(["target", "monitoring"]), "Does it carry a target, or is it only watched?"),
    kind: told(
      z.enum(["input", "activity", "output", "outcome", "experience"]),
      "What it tells of.",
    ),
    status: told(
      z.enum(["planned", "active", "closed"]),
      "Where it stands; absent means active while it is in force.",
    ),
    definition: orNone(text(), "What exactly is counted."),
    definitionKey: told(
      text(),
      "Code shared by indicators that count the same thing, `kolada:N01951`.",
    ),
    unitOfMeasure: told(text(), "`%`, `persons`, `index 0–100`."),
    polarity: told(
      z.enum(["higher", "lower", "within", "none"]),
      "Which way is better. Never guessed from a name or an arrow.",
    ),
    owner: orNone(id("position"), "The function that answers for the figure."),
    unit: told(id("unit"), "The unit it is about."),
    collectedBy: orNone(id("unit"), "The unit that collects it."),
    source: told(
      z.strictObject({
        kind: must(z.enum(["register", "survey", "manual", "external"]), "Where it is found."),
        reference: orNone(text(), "Which register or survey."),
      }),
      "Where the figure comes from.",
    ),
    collection: told(
      z.enum(["automatic", "reused", "new"]),
      "Comes by itself, is already collected for another purpose, or is collected only for this.",
    ),
    renewed: told(recurrenceSchema(), "How often there is a new figure."),
    baseline: orNone(
      z.strictObject({
        value: orNone(number(), "The figure."),
        at: orNone(date(), "As of when."),
      }),
      "Where we started; `null` when there is none.",
    ),
    target: orNone(
      z.strictObject({
        value: orNone(number(), "The figure to reach; the lower end of a range."),
        high: told(number(), "The upper end of a range."),
        at: orNone(date(), "When it is to be reached."),
        form: told(
          z.enum(["point", "range", "trend", "threshold"]),
          "An exact value, a range, a direction, or a least (or most) value.",
        ),
      }),
      "Where we want to be; `null` when no target is set.",
    ),
    usedFor: told(
      z.array(
        z.enum([
          "learning",
          "decision",
          "publicAccount",
          "reward",
          "ranking",
          "sanction",
          "funding",
        ]),
      ),
      "What the figure decides.",
    ),
    designedWith: told(
      z.array(z.enum(["staff", "users", "managers", "politicians", "experts"])),
      "Who took part in choosing it.",
    ),
    individualBased: told(
      z.boolean(),
      "Is it about people one by one, so that it can be split by sex?",
    ),
    splitBy: told(
      z.array(z.enum(["sex", "age", "area", "background", "other"])),
      "How it is split; an empty list when it is not.",
    ),
    noSplitReason: orNone(text(), "Why it is not split by sex; `null` when nobody has said."),
    verification: orNone(
      z.strictObject({
        by: told(id("unit"), "Who checks it."),
        everyMonths: told(atLeastZero(), "How often, in months."),
      }),
      "Who checks the figure, other than those it judges.",
    ),
    companions: told(z.array(id("indicator")), "Figures to be read together with it."),
    scale: told(id("scale"), "The scale on which it is judged."),
    ...inForce(),
  }),
);
export interface Indicator extends Infer<typeof indicatorSchema> {}
