import * as z from "zod";
import { date, period } from "../date.js";
import { effortSchema } from "../effort.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { count, quantitySchema } from "../quantity.js";
import { text } from "../text.js";
import { trends, verdicts } from "../vocabulary.js";

/** One time a follow-up or a report was made: what was judged, learnt and decided, and when each hand had it. */
export const occasionSchema = entity(
  "occasion",
  {
    says: "One time a follow-up or a report was made: what was judged, learnt and decided, and when each hand had it.",
    sv: "uppföljningstillfälle",
    knownBy: "the controller",
  },
  () => ({
    of: told(
      z.union([id("cycle"), id("obligation")]),
      "The follow-up cycle or reporting obligation it is an occasion of.",
    ),
    period: told(period(), "The period it is about."),
    from: told(z.array(id("unit")), "The units that delivered, when not all of the cycle's."),
    due: told(date(), "When it was due."),
    madeOn: told(date(), "As of when it was made."),
    delivered: told(
      z.array(
        z.strictObject({
          to: must(id("unit"), "To whom."),
          on: orNone(date(), "When; `null` when it was not delivered."),
        }),
      ),
      "When it reached each receiver. A receiver that is not listed is not told.",
    ),
    handled: told(
      z.array(
        z.strictObject({
          by: must(id("unit"), "Which body."),
          on: orNone(date(), "When; `null` when it was not."),
          decision: told(id("decision"), "The decision."),
        }),
      ),
      "When each body took it up. A body that is not listed is not told.",
    ),
    closedOn: orNone(date(), "When it was closed; `null` while it is open."),
    goals: told(z.array(id("goal")), "The goals it took up, when not all of the cycle's."),
    steps: told(
      z.array(
        z.strictObject({
          kind: must(
            z.enum(["collect", "analyse", "dialogue", "decide", "feedback"]),
            "Collect, analyse, talk, decide, answer.",
          ),
          on: told(date(), "When."),
          units: told(z.array(id("unit")), "Who took part."),
        }),
      ),
      "What was done, in order.",
    ),
    assessments: told(
      z.array(
        z.strictObject({
          goal: must(id("goal"), "Which goal."),
          verdict: told(
            z.enum(verdicts),
            "What was judged. The verdict on the goal is its own, apart from its indicators.",
          ),
          exceeded: told(z.boolean(), "Was more reached than was aimed at?"),
          atRisk: told(z.boolean(), "Is it in danger of not being met?"),
          coverage: told(
            z.enum(["covered", "partly", "notCovered"]),
            "Do the goals beneath cover it (träffbild)?",
          ),
          trend: told(z.enum(trends), "Which way it goes."),
          forecast: told(
            z.enum(verdicts),
            "What is expected at the end, when that is what was judged.",
          ),
          forecastConfidence: told(z.enum(["low", "medium", "high"]), "How sure the forecast is."),
          text: told(text(), "In words."),
          wentWell: told(z.array(text()), "What went well."),
          causes: told(
            z.array(text()),
            "Why it turned out so; an empty list when nobody has asked.",
          ),
          waiting: told(
            z.strictObject({
              because: must(text(), "Why waiting is the right thing."),
              until: must(date(), "Until when."),
            }),
            "We wait on purpose.",
          ),
        }),
      ),
      "What was judged about each goal.",
    ),
    wentWell: told(z.array(text()), "What went well; an empty list when nothing was written."),
    lessons: told(z.array(text()), "What was learnt."),
    decisions: told(z.array(id("decision")), "What was decided because of it."),
    answer: orNone(
      z.strictObject({
        on: told(date(), "When."),
        by: told(id("unit"), "Who."),
        text: told(text(), "What they said."),
      }),
      "The answer to those who delivered; `null` when there was none.",
      "those who delivered",
    ),
    effort: told(effortSchema(), "What it took this time, when it was measured."),
    copies: told(
      z.strictObject({
        recipients: must(count(), "How many got a copy."),
        minutes: orNone(quantitySchema(), "Minutes each to read it."),
      }),
      "Copies sent out.",
    ),
  }),
);
export interface Occasion extends Infer<typeof occasionSchema> {}
