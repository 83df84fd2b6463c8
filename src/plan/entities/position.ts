import * as z from "zod";
import { citationSchema } from "../citation.js";
import { entity, inForce } from "../entity.js";
import { must, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { count } from "../quantity.js";

/** A function in the organisation, never a person. */
export const positionSchema = entity(
  "position",
  {
    says: "A function in the organisation, never a person.",
    sv: "funktion",
    knownBy: "HR or the board secretary",
  },
  () => ({
    unit: told(id("unit"), "Where it sits."),
    kind: told(z.enum(["elected", "employed"]), "Elected representative or employee."),
    role: told(
      z.enum([
        "chair",
        "viceChair",
        "member",
        "substitute",
        "director",
        "headOfAdministration",
        "principal",
        "manager",
        "officer",
        "controller",
        "secretary",
        "other",
      ]),
      "Ordförande, vice ordförande, ledamot, ersättare, direktör, förvaltningschef, rektor, chef, handläggare, controller, sekreterare.",
    ),
    employer: told(
      z.union([id("organisation"), id("unit")]),
      "Who employs it: the organisation itself or a body outside it.",
    ),
    headOfAdministrationFor: told(
      z.array(id("unit")),
      "The boards it is head of administration for (7 kap. 6 § kommunallagen). A flag set by a person: a title or a place in the tree never says it. An empty list: it is not one.",
      "the lawyer or the board secretary",
    ),
    namedForUrgent: told(
      z.array(id("unit")),
      "The boards that have named it for urgent matters (6 kap. 39 § kommunallagen).",
    ),
    ownPowers: told(
      z.array(
        z.strictObject({
          matter: must(id("matter"), "The kind of decision."),
          citation: must(citationSchema(), "The act that gives it."),
        }),
      ),
      "Decisions that an act gives to the function itself, without delegation (a rector's by skollagen).",
      "the lawyer",
    ),
    holders: told(count(), "How many hold it now; 0 is vacant."),
    manages: told(count(), "How many people answer to it directly."),
    ...inForce(),
  }),
);
export interface Position extends Infer<typeof positionSchema> {}
