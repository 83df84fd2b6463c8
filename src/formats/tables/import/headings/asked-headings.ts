import type { Part } from "../../../../plan/kinds.js";
import type { Words } from "../../../../sources/words.js";

/** Headings that real lists have and that may mean several things, or nothing that stands in such a list. */
interface AskedHeading {
  readonly words: readonly string[];
  /** What to write, where `#` is the letter of the column. */
  readonly say: Words;
}

const time: AskedHeading = {
  words: ["tidsåtgång", "tid", "arbetstid", "arbetsinsats", "tidsåtgång per gång", "time taken"],
  say: {
    sv: 'Timmar eller minuter? Skriv det i rubriken, "Tidsåtgång (timmar)", eller i en mappningsfil: {"#": "hours"} eller {"#": "effort.minutes"}.',
    en: 'Hours or minutes? Write it in the heading, "Tid (timmar)", or in a mapping file: {"#": "hours"} or {"#": "effort.minutes"}.',
  },
};

const responsible: AskedHeading = {
  words: ["ansvarig", "ansvarig nämnd", "ansvarig person", "responsible"],
  say: {
    sv: 'Enheten som lämnar rapporten, {"#": "from"}, eller funktionen som gör arbetet, {"#": "performedBy"}? Säg det i en mappningsfil.',
    en: 'The unit that hands it in, {"#": "from"}, or the position that does the work, {"#": "performedBy"}? Say so in a mapping file.',
  },
};

const listOfItsOwn = (sv: string, en: string): Words => ({
  sv: `${sv} skrivs i en lista för sig, med en kolumn för målet.`,
  en: `${en} stand in a list of their own, with a column for the goal.`,
});

/** By part: headings that are known, and asked about. */
export const askedHeadings: { readonly [P in Part]?: readonly AskedHeading[] } = {
  delegations: [
    {
      words: [
        "villkor",
        "förutsättningar",
        "villkor och begränsningar",
        "villkor/begränsning",
        "villkor / begränsning",
        "conditions",
      ],
      say: {
        sv: 'Slag av ärende, {"#": "limits.caseType"}, område, {"#": "limits.area"}, eller en anmärkning, {"#": "note"}? Säg det i en mappningsfil.',
        en: 'A type of case, {"#": "limits.caseType"}, an area, {"#": "limits.area"}, or a note, {"#": "note"}? Say so in a mapping file.',
      },
    },
  ],
  obligations: [time, responsible],
  cycles: [time],
  indicators: [
    {
      words: ["trend", "utveckling"],
      say: {
        sv: "Trenden hör till ett utfall, inte till indikatorn: den skrivs i en lista över utfall.",
        en: "The trend belongs to an outcome and not to the indicator: it stands in a list of outcomes.",
      },
    },
    {
      words: ["utfall", "resultat", "senaste utfall", "outcome"],
      say: {
        sv: "För vilken period? Skriv den i rubriken: Utfall 2025.",
        en: "For which period? Write it in the heading: Utfall 2025.",
      },
    },
    {
      words: ["ansvarig nämnd", "ansvarig förvaltning", "nämnd", "förvaltning", "verksamhet"],
      say: {
        sv: 'Enheten som siffran gäller, {"#": "unit"}, eller den som samlar in den, {"#": "collectedBy"}? Säg det i en mappningsfil.',
        en: 'The unit that the figure is about, {"#": "unit"}, or the one that collects it, {"#": "collectedBy"}? Say so in a mapping file.',
      },
    },
  ],
  observations: [
    {
      words: ["målvärde", "måltal", "mål", "target"],
      say: {
        sv: "Målvärdet hör till indikatorn: det skrivs i listan över indikatorer.",
        en: "The target belongs to the indicator: it stands in the list of indicators.",
      },
    },
  ],
  goals: [
    { words: ["uppdrag", "assignments"], say: listOfItsOwn("Uppdrag", "Assignments") },
    {
      words: ["aktivitet", "aktiviteter", "åtgärd", "åtgärder", "activities"],
      say: listOfItsOwn("Aktiviteter", "Activities"),
    },
    {
      words: ["indikator", "indikatorer", "nyckeltal", "mått", "indicator", "indicators"],
      say: listOfItsOwn("Indikatorer", "Indicators"),
    },
  ],
  units: [
    {
      words: ["antal medarbetare", "medarbetare", "antal anställda", "anställda", "employees"],
      say: {
        sv: 'Planen räknar årsarbetare, inte personer. Är det årsarbetare, säg det i en mappningsfil: {"#": "staff"}.',
        en: 'The plan counts full-time equivalents, not people. If they are that, say so in a mapping file: {"#": "staff"}.',
      },
    },
    {
      words: ["chef", "enhetschef", "ansvarig chef", "ansvarig", "manager", "responsible"],
      say: {
        sv: "Planen har funktioner, inte personer: chefernas funktioner skrivs i en lista för sig, med kolumnerna Funktion och Enhet.",
        en: "The plan has positions, not people: those of the managers stand in a list of their own, with the columns Funktion and Enhet.",
      },
    },
  ],
};

/**
 * Headings that mean a field only where no other column of the table does: beside Nämndmål, Inriktningsmål is the goal
 * above it.
 */
export const weakHeadings: { readonly [P in Part]?: readonly string[] } & {
  readonly all: readonly string[];
} = {
  all: ["kommentar", "kommentarer", "övrigt", "övrig information", "comment", "comments"],
  units: ["verksamhet"],
  goals: [
    "fullmäktigemål",
    "inriktningsmål",
    "effektmål",
    "övergripande mål",
    "kommunövergripande mål",
    "kf-mål",
  ],
};
