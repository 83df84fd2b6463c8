import * as z from "zod";
import { citationSchema } from "../citation.js";
import { date } from "../date.js";
import { notifySchema } from "../delegation-parts.js";
import { entity, inForce } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { atLeastZero } from "../quantity.js";
import { text } from "../text.js";

/** One row of a delegation order: who has handed which decisions to whom, within what. */
export const delegationSchema = entity(
  "delegation",
  {
    says: "One row of a delegation order: who has handed which decisions to whom, within what.",
    sv: "delegation",
    knownBy: "the board secretary",
  },
  () => ({
    register: told(id("register"), "The register it stands in."),
    chapter: told(text(), "The chapter's key."),
    number: told(text(), "Its number, `4.2`. Text: 4.10 is not 4.1."),
    from: told(
      z.union([id("unit"), id("position")]),
      "The body that delegates, or the head of administration that passes on.",
    ),
    to: told(
      z.strictObject({
        kind: must(
          z.enum([
            "presidium",
            "committee",
            "chair",
            "member",
            "substitute",
            "employee",
            "automated",
            "selfGoverningBody",
            "partyBody",
            "board",
            "company",
            "consultant",
          ]),
          "What kind of receiver: presidium, utskott, ordförande, ledamot, ersättare, anställd, automatiserad beslutsfunktion, självförvaltningsorgan, partssammansatt organ, another board, a company, a consultant.",
        ),
        unit: told(id("unit"), "The body, when it is one."),
        positions: told(
          z.array(id("position")),
          "The functions; several may each decide alone unless `joint`.",
        ),
        joint: told(z.boolean(), "Must they decide together?"),
      }),
      "Who may decide.",
    ),
    parent: orNone(
      id("delegation"),
      "The delegation it is passed on from; `null` when it comes from the body itself.",
    ),
    mayPassOn: told(z.boolean(), "May the receiver pass it on?"),
    matters: told(z.array(id("matter")), "The kinds of decision."),
    nature: told(
      z.enum(["decision", "execution"]),
      "A real choice, or pure execution. A judgement by a person.",
    ),
    limits: orNone(
      z.strictObject({
        maxAmount: orNone(atLeastZero(), "Up to this amount; `null` when no limit is set."),
        fromAmount: told(atLeastZero(), "From this amount."),
        unit: told(
          z.enum(["currency", "priceBaseAmount"]),
          "The plan's currency, or prisbasbelopp; absent means the currency.",
        ),
        area: told(text(), "Within this area."),
        caseType: told(text(), "For this type of case."),
        consult: told(z.array(id("position")), "Must consult these first."),
        userSay: told(
          z.enum(["propose", "comment", "consent"]),
          "What users may say first (7 kap. 7 § kommunallagen).",
        ),
      }),
      "Limits; `null` when there are none.",
    ),
    law: told(z.array(citationSchema()), "The paragraphs it stands on."),
    specialLaw: told(z.array(citationSchema()), "Special law that decides who may decide."),
    notify: told(notifySchema(), "How decisions are reported back to the board."),
    urgentOnly: told(z.boolean(), "Only when a matter cannot wait (6 kap. 39 § kommunallagen)."),
    substitutes: told(
      z.array(id("position")),
      "Who decides when the delegate is away; an empty list when nobody does.",
    ),
    cooperation: told(
      z.enum(["jointBoard", "contract", "purchasingCentre"]),
      "Cooperation that lets somebody else's employee decide.",
    ),
    reportBack: orNone(
      z.strictObject({
        decidedOn: told(date(), "When the council decided how."),
        extent: told(text(), "How, and how much."),
      }),
      "For a task handed over by the council: how it is reported back (6 kap. 5 § kommunallagen).",
    ),
    decidedOn: told(date(), "When it was decided."),
    decision: told(id("decision"), "The decision."),
    ...inForce(),
  }),
);
export interface Delegation extends Infer<typeof delegationSchema> {}
