import * as z from "zod";
import { date, day } from "./date.js";
import { entity } from "./entity.js";
import { must, told } from "./field.js";
import type { Infer } from "./infer.js";
import { text } from "./text.js";

/** Whose plan is this: the municipality, region, federation or company. One plan is one organisation. */
export const organisationSchema = entity(
  "organisation",
  {
    says: "Whose plan this is. Rules that judge the whole municipality or a year name it in their findings.",
    sv: "kommun",
    knownBy: "everyone",
  },
  () => ({
    kind: told(
      z.enum(["municipality", "region", "federation", "company"]),
      "What kind of organisation.",
    ),
    code: told(
      z.string().regex(/^\d{2,4}$/),
      "Municipality code, text with its leading zero: `0483`.",
    ),
    number: told(z.string().regex(/^\d{6}-?\d{4}$/), "Organisation number."),
    county: told(text(), "County."),
    currency: told(
      z.string().regex(/^[A-Z]{3}$/),
      "Currency of all amounts, ISO 4217; absent means SEK.",
    ),
    fiscalYearStartMonth: told(
      z.int().min(1).max(12),
      "First month of the fiscal year; absent means January.",
    ),
    terms: told(
      z.array(
        z.strictObject({
          from: must(day(), "First day."),
          to: must(day(), "Last day."),
        }),
      ),
      "Terms of office.",
    ),
    electionDays: told(z.array(day()), "Days of general elections."),
    inhabitants: told(
      z.array(
        z.strictObject({
          at: must(date(), "As of."),
          count: must(z.int().min(0), "How many."),
        }),
      ),
      "Inhabitants.",
    ),
  }),
);
export interface Organisation extends Infer<typeof organisationSchema> {}
