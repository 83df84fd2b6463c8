import * as z from "zod";
import { citationSchema } from "./citation.js";
import { must, orNone, told } from "./field.js";
import { id } from "./id.js";
import type { Infer } from "./infer.js";
import { once } from "./once.js";

/**
 * What a person has judged about a kind of decision, by the points of kommunallagen. Nobody but a person can say;
 * the library never guesses it from words.
 */
export const matterFlagsSchema = once(() =>
  z.strictObject({
    goalsOrScope: told(
      z.boolean(),
      "Concerns the activity's goals, direction, scope or quality (6 kap. 38 § 1).",
    ),
    statementToCouncil: told(z.boolean(), "Proposal or statement to the council (6 kap. 38 § 2)."),
    statementOnAppeal: told(
      z.boolean(),
      "Statement because a decision of the whole board or of the council has been appealed (6 kap. 38 § 2).",
    ),
    authorityOverIndividual: told(
      z.boolean(),
      "Exercise of authority against an individual (6 kap. 38 § 3).",
    ),
    principleOrMajor: told(
      z.boolean(),
      "Of principle or otherwise of major weight (6 kap. 38 § 3).",
    ),
    citizenProposal: told(
      z.boolean(),
      "Raised by a citizen proposal handed over to the board (6 kap. 38 § 4).",
    ),
    bannedBySpecialLaw: told(
      z.boolean(),
      "Special law says that it may not be delegated (6 kap. 38 § 5).",
    ),
    reservedForCouncil: orNone(
      z.enum([
        "principleOrMajorForMunicipality",
        "goalsAndGuidelines",
        "budgetAndTax",
        "boardOrganisation",
        "electionsToBoards",
        "electionOfAuditors",
        "feesToElected",
        "annualReportAndDischarge",
        "referendum",
        "extraElection",
        "otherLaw",
      ]),
      "Reserved for the council (5 kap. 1 § or other law): which point; `null` when it is not.",
    ),
  }),
);
export type MatterFlags = Infer<typeof matterFlagsSchema>;

/** How decisions under delegation are reported back (6 kap. 40 §, 7 kap. 8 § kommunallagen): the board chooses. */
export const notifySchema = once(() =>
  z.strictObject({
    decision: must(z.enum(["report", "doNotReport"]), "Are they reported to the board?"),
    decidedBy: told(id("unit"), "The body that decided so."),
    form: told(z.enum(["eachDecision", "list", "summary"]), "One by one, in a list, or summed up."),
    when: told(z.enum(["nextMeeting", "monthly", "quarterly", "yearly"]), "When."),
    separateMinutes: told(z.boolean(), "Are unreported decisions kept in minutes of their own?"),
    noticeOnBoard: told(z.boolean(), "Are those minutes announced on the notice board?"),
  }),
);
export type Notify = Infer<typeof notifySchema>;

/** What gives a board the power to decide. */
export const coverSchema = once(() =>
  z.strictObject({
    by: must(
      z.enum(["reglemente", "statute", "councilDecision"]),
      "The reglemente, special law, or a decision of the council (5 kap. 2 § kommunallagen).",
    ),
    citation: told(citationSchema(), "Where it is written, `4 §` of the reglemente."),
  }),
);
export type Cover = Infer<typeof coverSchema>;
