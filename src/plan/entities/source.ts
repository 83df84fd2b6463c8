import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import type { Infer } from "../infer.js";
import { text } from "../text.js";

/** Where facts in the plan come from: a document, a page, a register. */
export const sourceSchema = entity(
  "source",
  {
    says: "Where facts in the plan come from: a document, a page, a register.",
    sv: "källa",
    knownBy: "whoever writes the plan",
  },
  () => ({
    title: must(text(), "What it is."),
    url: orNone(text(), "Address."),
    publishedOn: told(date(), "When it was published."),
    readOn: told(date(), "When it was read."),
    read: told(z.enum(["full", "part", "opening", "secondHand"]), "How well it was read."),
  }),
);
export interface Source extends Infer<typeof sourceSchema> {}
