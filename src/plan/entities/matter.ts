import * as z from "zod";
import { citationSchema } from "../citation.js";
import { date } from "../date.js";
import { matterFlagsSchema } from "../delegation-parts.js";
import { entity } from "../entity.js";
import { orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { text } from "../text.js";

/** A kind of decision in the municipality's own vocabulary, with the flags a person has set. */
export const matterSchema = entity(
  "matter",
  {
    says: "A kind of decision in the municipality's own vocabulary, with the flags a person has set.",
    sv: "ärendetyp",
    knownBy: "the lawyer or the board secretary",
  },
  () => ({
    description: told(text(), "What it covers."),
    flags: told(
      matterFlagsSchema(),
      "Legal judgements made by a person. Absent means that nobody has judged.",
    ),
    flagsConfirmedOn: told(date(), "When a person last confirmed the flags."),
    flagsConfirmedBy: told(id("position"), "Which function confirmed them."),
    appeal: told(
      z.enum(["legalityReview", "administrative", "none"]),
      "How a decision can be appealed: laglighetsprövning (13 kap. kommunallagen), förvaltningsbesvär, or not at all.",
    ),
    notAppealableByLaw: told(z.boolean(), "Does the law say that it may not be appealed?"),
    procurementArea: orNone(
      z.enum(["procurement", "authorisationOrChoiceSystem"]),
      "Is it procurement, or authorisation and choice systems? `null`: neither.",
    ),
    risk: told(z.enum(["routine", "ordinary", "high"]), "How much depends on it."),
    handledBy: told(id("unit"), "The unit where the case lies."),
    law: told(z.array(citationSchema()), "The special law it comes under; an empty list: none."),
    actExamined: told(z.boolean(), "Has a lawyer read the special law for who may decide?"),
  }),
);
export interface Matter extends Infer<typeof matterSchema> {}
