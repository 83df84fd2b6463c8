import * as z from "zod";
import { told } from "./field.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { text } from "./text.js";

/** Where a duty is written: a paragraph of an act, or any other provision in words. */
export const citationSchema = once(() =>
  z.strictObject({
    sfs: told(
      z.string().regex(/^\d{4}:\d{1,4}$/),
      "Number in Svensk författningssamling, `2017:725`.",
    ),
    chapter: told(z.string().regex(/^\d{1,3} ?[a-z]?$/), "Chapter, `6`."),
    section: told(z.string().regex(/^\d{1,3} ?[a-z]?$/), "Section (paragraf), `38` or `16 a`."),
    text: told(
      text(),
      "The provision in words: `SKOLFS 2011:142`, `Kommunplan 2019–2022 s. 7`, `first paragraph point 3`.",
    ),
    url: told(text(), "Address where it can be read."),
  }),
);
export type Citation = Infer<typeof citationSchema>;
