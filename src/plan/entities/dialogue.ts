import * as z from "zod";
import { date } from "../date.js";
import { entity } from "../entity.js";
import { orNone, told } from "../field.js";
import { id } from "../id.js";
import type { Infer } from "../infer.js";
import { quantitySchema } from "../quantity.js";
import { text } from "../text.js";

/** A conversation held to learn: with users, between levels, among managers, at the workplace. */
export const dialogueSchema = entity(
  "dialogue",
  {
    says: "A conversation held to learn: with users, between levels, among managers, at the workplace.",
    sv: "dialog",
    knownBy: "whoever called it",
  },
  () => ({
    kind: told(
      z.enum([
        "mission",
        "result",
        "userDialogue",
        "citizenDialogue",
        "survey",
        "internalUser",
        "managersMeeting",
        "workplace",
        "staffConsultation",
        "owner",
        "learning",
      ]),
      "What kind of dialogue.",
    ),
    on: told(date(), "When."),
    units: told(z.array(id("unit")), "The units it was about or between."),
    participants: told(
      z.strictObject({
        units: told(z.array(id("unit")), "Units that took part."),
        positions: told(z.array(id("position")), "Functions that took part."),
        people: told(quantitySchema(), "How many people."),
        topManagement: told(z.boolean(), "Was the top management there, taking questions?"),
      }),
      "Who took part.",
    ),
    minutes: orNone(quantitySchema(), "Minutes for each who took part."),
    preparationMinutes: orNone(quantitySchema(), "Minutes of preparation, all together."),
    amount: orNone(quantitySchema(), "Money: rooms, speakers."),
    staff: told(text(), "Group of staff whose hourly cost applies."),
    goals: told(z.array(id("goal")), "Goals talked about."),
    indicators: told(z.array(id("indicator")), "Indicators talked about."),
    phases: told(z.array(z.enum(["try", "reflect", "learn"])), "Which phases it had."),
    outcomes: told(
      z.array(text()),
      "What came of it; an empty list when nothing was written down.",
    ),
    programme: told(id("programme"), "The programme it belongs to."),
  }),
);
export interface Dialogue extends Infer<typeof dialogueSchema> {}
