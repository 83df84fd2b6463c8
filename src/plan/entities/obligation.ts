import * as z from "zod";
import { date } from "../date.js";
import { effortSchema } from "../effort.js";
import { entity, inForce } from "../entity.js";
import { orNone, told } from "../field.js";
import { groundSchema } from "../ground.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { lawfulMinimumSchema } from "../lawful-minimum.js";
import { count, quantitySchema } from "../quantity.js";
import { dueSchema, recurrenceSchema, routeStepSchema } from "../recurrence.js";
import { text } from "../text.js";
import { forms, purposes } from "../vocabulary.js";

/** A reporting obligation: who must tell whom what, how often, and on what ground. */
export const obligationSchema = entity(
  "obligation",
  {
    says: "A reporting obligation: who must tell whom what, how often, and on what ground.",
    sv: "återrapporteringskrav",
    knownBy: "the controller",
  },
  () => ({
    from: told(z.array(id("unit")), "Who must answer. With several, each answers."),
    to: told(z.array(id("unit")), "Who receives; an empty list when nobody does."),
    kind: told(
      z.enum(["report", "statistics", "survey", "documentation", "application", "inspection"]),
      "What kind of demand.",
    ),
    dataItems: told(z.array(id("dataItem")), "The pieces of information it asks for."),
    goals: told(z.array(id("goal")), "The goals it follows up."),
    recurrence: told(recurrenceSchema(), "How often, and about which period."),
    due: orNone(dueSchema(), "When it is due; `null` when no day is set."),
    route: told(z.array(routeStepSchema()), "The way to the meeting, counted backwards from it."),
    ground: orNone(groundSchema(), "Who asks for it, where it is written, when it was decided."),
    beyond: orNone(
      groundSchema(),
      "Who asked for what goes beyond the lawful least, when the ground itself is law; `null` when nothing does.",
    ),
    lawfulMinimum: orNone(
      lawfulMinimumSchema(),
      "The least the law asks; `null` when the law asks nothing.",
      "the lawyer",
    ),
    purpose: orNone(z.enum(purposes), "What it is for.", "the one who asks"),
    form: told(z.enum(forms), "How it is given."),
    use: orNone(
      z.enum(["decision", "dialogue", "publicAccount", "law"]),
      "What the receiver uses it for; `null` when it is used for nothing.",
      "the receiver",
    ),
    useText: told(text(), "The use in words."),
    usedOn: told(
      z.array(date()),
      "When it was used: a log, where one is kept. An empty log: it was not.",
      "the receiver",
    ),
    effort: told(effortSchema(), "What it takes, each time and giver.", "the unit that answers"),
    performedBy: told(z.array(id("position")), "Functions that do the work."),
    reviewBy: orNone(
      date(),
      "When it is to be tried again whether it is needed; `null` when no day is set.",
    ),
    endsOn: orNone(date(), "When it ends; `null` when no end is set."),
    endedBy: told(id("decision"), "The decision that ended or eased it."),
    mayBeChangedBy: told(z.union([id("unit"), id("position")]), "Who can end or change it."),
    voluntary: told(z.boolean(), "May one leave it unanswered?"),
    grant: orNone(
      quantitySchema(),
      "The grant it is a condition for, a year, in the plan's currency; `null` when there is none.",
      "finance",
    ),
    funding: orNone(
      z.strictObject({
        by: told(id("unit"), "Who pays."),
        amount: told(quantitySchema(), "A year, in the plan's currency."),
      }),
      "Money that came with the demand; `null` when none did.",
      "finance",
    ),
    noticeDays: told(count(), "Days of notice before it changes."),
    series: told(
      text(),
      "Key shared by reports that build on each other through the year to one receiver.",
    ),
    reuses: told(
      z.array(id("obligation")),
      "Obligations whose answer it takes over, so that nothing is collected again.",
    ),
    covers: told(
      z.array(z.union([id("delegation"), id("assignment"), id("unit"), id("record")])),
      "The delegated tasks, assignments, bodies or agreements it reports back on.",
    ),
    followUpOf: told(id("cycle"), "The follow-up cycle it belongs to."),
    changedBecause: told(
      z.enum(["demandChanged", "estimateCorrected"]),
      "Why its effort differs from an earlier version of the plan.",
    ),
    ...inForce(),
  }),
);
export interface Obligation extends Infer<typeof obligationSchema> {}
