import * as z from "zod";
import { must, orNone, told } from "./field.js";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { atLeastZero, quantitySchema, share } from "./quantity.js";
import { text } from "./text.js";
import { workKinds } from "./vocabulary.js";

const staff = () =>
  told(
    text(),
    "Group of staff whose hourly cost applies: a key of the rates given when measuring, `nurse`, `manager`.",
  );

/** One step of the work behind a demand. */
export const stepSchema = once(() =>
  z.strictObject({
    label: told(text(), "What is done, in a few words."),
    lens: told(z.enum(workKinds), "What kind of work it is."),
    minutes: orNone(quantitySchema(), "Minutes of one person, each time (or a year, see `per`)."),
    amount: orNone(
      quantitySchema(),
      "Money for one person, each time the step is done: a fare, a fee, in the plan's currency.",
    ),
    people: told(atLeastZero(), "How many do it; absent means one."),
    share: told(share(), "Share of the times in which it is done, 0–1; absent means every time."),
    staff: staff(),
  }),
);

/** Money spent once and used for years. */
export const acquisitionSchema = once(() =>
  z.strictObject({
    label: told(text(), "What was bought or built."),
    amount: told(quantitySchema(), "Price in the plan's currency."),
    minutes: told(quantitySchema(), "Own work once, in minutes."),
    years: must(atLeastZero(), "Years it is used."),
    interest: told(
      share(),
      "Interest a year, 0.035 for 3.5 %; absent means that the price is spread evenly.",
    ),
    staff: staff(),
  }),
);

/** Someone who reads what is sent. */
export const readerSchema = once(() =>
  z.strictObject({
    unit: told(id("unit"), "Where they sit."),
    position: told(id("position"), "Which function."),
    people: told(atLeastZero(), "How many; absent means one."),
    minutes: orNone(quantitySchema(), "Minutes each reads each time, of all answers together."),
    staff: staff(),
  }),
);
export type Reader = Infer<typeof readerSchema>;

/** One hand it passes through between the giver and the last reader. */
export const hopSchema = once(() =>
  z.strictObject({
    unit: told(id("unit"), "Where it is handled."),
    minutes: orNone(quantitySchema(), "Minutes of handling each time."),
    waitingDays: orNone(quantitySchema(), "Days it lies waiting."),
    staff: staff(),
  }),
);

/**
 * What does it take to answer this demand? Time by group of staff, money, and what is only paid once.
 * Minutes and money are ranges where nobody has measured. Frequency is never inside the minutes unless `per` says so.
 */
export const effortSchema = once(() =>
  z.strictObject({
    per: told(
      z.enum(["occasion", "year"]),
      "What the minutes and amounts are for: each time (absent means this), or a whole year whatever the frequency.",
    ),
    minutes: orNone(
      quantitySchema(),
      "Minutes of all who work on it together, each time and for each who answers. Either this or `steps`.",
    ),
    staff: staff(),
    respondents: told(
      quantitySchema(),
      "How many in each giving unit must answer; absent means one. The population is givers × respondents.",
    ),
    nonRespondents: told(
      quantitySchema(),
      "How many in each giving unit are asked but do not answer.",
    ),
    nonResponseMinutes: orNone(
      quantitySchema(),
      "Minutes spent by each who reads it and does not answer.",
    ),
    steps: told(z.array(stepSchema()), "The work step by step, where it is known."),
    external: orNone(
      quantitySchema(),
      "Bought services or fees each time, in the plan's currency.",
    ),
    recordKeepingMinutes: orNone(
      quantitySchema(),
      "Minutes a year and giver to keep records only because of this.",
    ),
    fixedMinutes: orNone(
      quantitySchema(),
      "Minutes a year and giver whatever the number of times: planning, training, coordination.",
    ),
    fixedAmount: orNone(quantitySchema(), "Money a year and giver whatever the number of times."),
    acquisitions: told(z.array(acquisitionSchema()), "Bought or built once, used for years."),
    businessAsUsual: told(
      share(),
      "Share that would be done anyway, 0–1.",
      "the unit that answers",
    ),
    readers: told(z.array(readerSchema()), "Who reads it, and how long."),
    hops: told(z.array(hopSchema()), "Hands it passes through on the way."),
    collector: told(
      z.strictObject({
        minutes: orNone(quantitySchema(), "Minutes each time to ask, remind, check and keep."),
        fixedMinutes: orNone(quantitySchema(), "Minutes a year whatever the number of times."),
        amount: orNone(quantitySchema(), "Money a year: system, licences."),
        staff: staff(),
      }),
      "The asker's own cost, shown beside the giver's.",
      "the unit that asks",
    ),
    irritation: told(
      z.int().min(1).max(5),
      "How annoying those who do it find it, 1–5; shown beside the hours, never added.",
    ),
    perceivedBenefit: told(
      z.int().min(1).max(5),
      "How useful those who do it find it, 1–5; shown beside the hours, never added.",
    ),
    benefit: told(
      quantitySchema(),
      "Minutes a year that those who answer say it saves or is worth to them.",
    ),
  }),
);
export type Effort = Infer<typeof effortSchema>;
