import type { Option } from "./option-shape.js";

/** Options of `styrkedja calendar` alone. */
export const calendarOptions = {
  position: {
    value: { sv: "FUNKTION", en: "POSITION" },
    means: {
      sv: "bara det som funktionen ska lämna, som styrkedja brief säger: position:rektor",
      en: "only what the position owes, as styrkedja brief tells it: position:principal",
    },
  },
  asker: {
    value: { sv: "ENHET,…", en: "UNIT,…" },
    means: {
      sv: "bara det som lämnas till dessa, var och en med allt under sig",
      en: "only what is given to these, each with all beneath it",
    },
  },
  tasks: {
    means: {
      sv: "uppgifter att bocka av i stället för kalenderposter; Outlook och Google Kalender visar inte sådana",
      en: "tasks to tick off in place of entries; Outlook and Google Calendar do not show them",
    },
  },
  remind: {
    value: { sv: "DAGAR", en: "DAYS" },
    means: {
      sv: "påminn så många dagar före (annars ingen påminnelse)",
      en: "remind so many days before (else no reminder)",
    },
  },
  stamp: {
    value: { sv: "DAG|TID", en: "DAY|TIME" },
    means: {
      sv: "när filen skrevs: 2026-11-24 eller 2026-11-24T14:30Z; annars dagen i planens describedOn",
      en: "when the file was written: 2026-11-24 or 2026-11-24T14:30Z; else the day in the plan's describedOn",
    },
  },
} as const satisfies Readonly<Record<string, Option>>;
