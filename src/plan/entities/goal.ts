import * as z from "zod";
import { date, period } from "../date.js";
import { entity } from "../entity.js";
import { must, orNone, told } from "../field.js";
import { groundSchema } from "../ground.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { labelSchema, text } from "../text.js";

/** What is to be reached, for whom, by whom. */
export const goalSchema = entity(
  "goal",
  {
    says: "What is to be reached, for whom, by whom.",
    sv: "mål",
    knownBy: "the controller",
  },
  () => ({
    level: told(
      z.enum(["vision", "council", "board", "company", "administration", "department", "unit"]),
      "At which level it was set.",
    ),
    status: told(
      z.enum(["draft", "active", "closed"]),
      "Where it stands; absent means active within its horizon.",
    ),
    kind: told(
      z.enum(["direction", "outcome", "quality", "economy", "activity", "method"]),
      "Direction, outcome, quality, economy; or an activity or a way of working, which say how.",
    ),
    statement: told(text(), "The wording as decided, when the label is shorter."),
    purpose: orNone(text(), "What gets better, and why."),
    forWhom: told(
      z.array(id("targetGroup")),
      "Whom it is for; an empty list when nobody is named.",
    ),
    needs: told(z.array(id("need")), "The needs it answers."),
    area: told(id("goalArea"), "The area it belongs to."),
    perspective: told(text(), "Perspective, a key of the method's perspectives."),
    planningLevel: told(text(), "The document it stands in, a key of the method's levels."),
    owner: orNone(id("unit"), "The unit responsible; `null` when nobody is."),
    ownerPosition: orNone(id("position"), "The function responsible; `null` when none is named."),
    decidedBy: told(
      z.union([id("unit"), id("position")]),
      "The body (or function) that decided it.",
      "the board secretary",
    ),
    decidedOn: told(date(), "When it was decided.", "the board secretary"),
    decision: told(id("decision"), "The decision."),
    serves: told(
      z.array(id("goal")),
      "The goals above that it serves; an empty list when it serves none.",
    ),
    carriedBy: told(
      z.array(
        z.strictObject({
          unit: must(id("unit"), "The unit that carries it."),
          acceptedOn: told(date(), "When it accepted."),
        }),
      ),
      "Who has taken it up, beside those whose own goals serve it; an empty list when nobody has.",
    ),
    councilOnly: told(text(), "Why the council carries it alone, when it does."),
    assigned: told(z.array(id("unit")), "Units it has been given to."),
    shared: told(z.array(id("unit")), "Units that share it."),
    lead: orNone(id("unit"), "Who leads when several share it."),
    ground: orNone(
      groundSchema(),
      "On what ground it stands: law, council, own choice; `null` when nobody can say.",
    ),
    soundManagement: told(
      z.boolean(),
      "Is it a goal for sound financial management (god ekonomisk hushållning)?",
      "finance",
    ),
    horizon: told(period(), "The years it is planned for: 2027–2030 is written `2027-01/2030-12`."),
    continues: orNone(
      id("goal"),
      "The goal of an earlier period that it continues; `null` when it is new.",
    ),
    situationAnalysis: orNone(
      z.strictObject({
        text: must(text(), "What the analysis showed."),
        madeOn: told(date(), "When."),
        evidence: told(z.array(text()), "What it rests on."),
        from: told(
          z.array(id("occasion")),
          "The follow-ups it builds on: this is where the loop closes.",
        ),
      }),
      "The analysis that came before the goal; `null` when there was none.",
    ),
    qualityFactors: told(
      z.array(
        z.strictObject({
          label: must(labelSchema(), "The factor."),
          critical: told(z.boolean(), "Must it come first for the mission to hold?"),
        }),
      ),
      "What is critical for the mission.",
    ),
    hallmarks: told(
      z.array(
        z.strictObject({
          label: must(labelSchema(), "What can be seen when it is reached."),
          indicators: told(
            z.array(id("indicator")),
            "The indicators that show it; an empty list when there is none.",
          ),
        }),
      ),
      "Observable signs (kännetecken) that it is reached; an empty list when none has been named.",
    ),
    resources: orNone(
      z.strictObject({
        mode: must(
          z.enum(["budget", "withinFrame", "unfunded"]),
          "In the budget, within the frame, or without money.",
        ),
        reference: told(text(), "Where in the budget."),
      }),
      "The means for it.",
      "finance",
    ),
    assessment: told(
      z.strictObject({
        mode: must(
          z.enum(["indicator", "qualitative", "mixed", "none"]),
          "By figures, by judgement, or both.",
        ),
        evidence: told(z.array(text()), "What a judgement is made from."),
      }),
      "How it will be judged.",
    ),
    requires: told(z.array(id("matter")), "Decisions that its owner must be able to take."),
    contact: told(
      id("position"),
      "The function one level up that can take the decisions which the owner cannot.",
    ),
    conflicts: told(
      z.array(
        z.strictObject({
          with: told(z.array(id("goal")), "The goals it pulls against."),
          between: told(
            z.array(
              z.strictObject({
                party: must(text(), "Who: a group or a function, never a person."),
                reading: must(text(), "How they read the goal."),
              }),
            ),
            "Parties who read one goal differently.",
          ),
          balancedBy: orNone(z.union([id("unit"), id("position")]), "Who balances them."),
          discussedOn: orNone(date(), "When it was last talked through; `null` when it never was."),
          chosen: orNone(text(), "What was chosen; `null` when nothing has been."),
          because: orNone(text(), "Why; `null` when nobody has said."),
          decision: told(id("decision"), "The decision."),
        }),
      ),
      "Conflicts somebody has declared. Never guessed.",
    ),
  }),
);
export interface Goal extends Infer<typeof goalSchema> {}
