import * as z from "zod";
import { citationSchema } from "../citation.js";
import { date, day, period } from "../date.js";
import { coverSchema } from "../delegation-parts.js";
import { entity, inForce } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { groundSchema } from "../ground.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { atLeastZero, count, number, share } from "../quantity.js";
import { text } from "../text.js";

/** A body or part of the organisation, or a body outside it that asks or answers. */
export const unitSchema = entity(
  "unit",
  {
    says: "A body or part of the organisation, or a body outside it that asks or answers.",
    sv: "organ eller enhet",
    knownBy: "the controller or the board secretary",
  },
  () => ({
    kind: told(
      z.enum([
        "council",
        "executive",
        "board",
        "jointBoard",
        "committee",
        "drafting",
        "audit",
        "selfGoverningBody",
        "partyBody",
        "company",
        "foundation",
        "federation",
        "privateProvider",
        "administration",
        "department",
        "unit",
        "outside",
      ]),
      "What kind of body: fullmäktige, kommunstyrelse, nämnd, gemensam nämnd, utskott, beredning, revision, självförvaltningsorgan, partssammansatt organ, bolag, stiftelse, kommunalförbund, privat utförare, förvaltning, avdelning, enhet, or someone outside the organisation.",
    ),
    parent: orNone(id("unit"), "The unit it belongs to in the tree; `null` for the top."),
    reportsTo: told(
      z.array(id("unit")),
      "Whom it answers to, when that is not its parent alone: an administration may serve several boards.",
    ),
    mission: orNone(
      z.strictObject({
        text: must(text(), "The mission (grunduppdrag) in words."),
        ground: told(groundSchema(), "On what ground it rests."),
      }),
      "Why it exists.",
    ),
    existsFor: told(
      z.array(id("targetGroup")),
      "Those it exists for (dem vi är till för); an empty list when nobody has been named.",
    ),
    users: told(z.array(id("unit")), "Units that use what it gives, for a support function."),
    role: told(z.enum(["line", "support"]), "Does it serve the public or the own organisation?"),
    frontline: told(z.boolean(), "Do its people meet citizens daily?"),
    servesPublic: told(z.boolean(), "Does it run services for the public?"),
    area: told(text(), "Service area, `elderly care`."),
    competence: told(
      z.array(
        z.strictObject({
          matter: must(id("matter"), "The kind of decision."),
          cover: must(coverSchema(), "What gives it the power."),
        }),
      ),
      "What it may decide. Complete only where the plan's `complete` covers `competence`.",
      "the board secretary or the lawyer",
    ),
    reglemente: orNone(
      z.strictObject({
        decidedBy: told(
          z.array(id("unit")),
          "The council that decided it; for a joint board each of the councils.",
        ),
        decidedOn: told(date(), "When."),
        law: told(z.array(citationSchema()), "Paragraphs the text refers to."),
        decision: told(id("decision"), "The decision."),
      }),
      "Its terms of reference (reglemente); `null` when it has none.",
      "the board secretary",
    ),
    setUpBy: told(
      id("unit"),
      "The body that set it up (a committee's board, a party body's council).",
    ),
    councilPermits: told(
      z.boolean(),
      "Has the council permitted delegation to it (self-governing and party bodies)?",
    ),
    company: told(
      z.strictObject({
        ownedShare: told(share(), "Share owned by the municipality, 0–1."),
        decidesTogether: told(
          z.boolean(),
          "For a company owned in part: does the municipality decide over it together with somebody else (10 kap. 2 § kommunallagen)? A small holding alone does not make it a partly owned municipal company.",
        ),
        limited: told(z.boolean(), "Is it a stock company (aktiebolag)?"),
        purpose: orNone(text(), "The municipal purpose in its articles."),
        councilHearsPrincipalMatters: told(
          z.boolean(),
          "Do the articles let the council take position before decisions of principle or otherwise of major weight?",
        ),
      }),
      "For a company, foundation or association.",
      "the lawyer",
    ),
    staff: orNone(atLeastZero(), "Full-time equivalents (årsarbetare).", "HR"),
    budget: told(
      z.array(
        z.strictObject({
          period: must(period(), "Year."),
          amount: must(number(), "In the plan's currency."),
        }),
      ),
      "Net budget by year.",
      "finance",
    ),
    meetings: told(
      z.strictObject({
        days: told(z.array(day()), "Days of its meetings."),
        perYear: told(count(), "Meetings a year."),
      }),
      "When it meets.",
      "the board secretary",
    ),
    hoursPerWeek: told(
      atLeastZero(),
      "Hours a week it can give to follow-up and reports, if a limit has been set.",
    ),
    burdenBudget: told(
      atLeastZero(),
      "Hours a year that it may be asked to report, if a limit has been set.",
    ),
    reorganisedOn: orNone(
      date(),
      "Last reorganisation that touched it; `null` when there has been none.",
    ),
    successorOf: told(z.array(id("unit")), "The units it took over from."),
    ...inForce(),
  }),
);
export interface Unit extends Infer<typeof unitSchema> {}
