import type { Part } from "../../../../plan/kinds.js";
import type { PartHeadings } from "./part-headings.js";

/** A heading over several columns, and what the columns under it fill, by what stands above each of them. */
export interface GroupHeadings {
  readonly over: readonly string[];
  readonly below: PartHeadings;
}

const ordinary = [
  "ordinarie",
  "ordinarie delegat",
  "lägsta delegat",
  "befattning",
  "funktion",
  "ordinary",
  "position",
];

const outcomes = ["utfall", "resultat", "värde", "outcome", "result", "value"];

const hours = ["timmar", "tim", "h", "timmar per gång", "hours"];
const minutes = ["minuter", "min", "minuter per gång", "minutes"];

const timeTaken: GroupHeadings = {
  over: ["tidsåtgång", "tid", "arbetstid", "arbetsinsats", "tidsåtgång per gång", "time taken"],
  below: { hours, "effort.minutes": minutes },
};

/** By part: headings in two rows, where neither row alone says what the column is. */
export const groupHeadings: { readonly [P in Part]?: readonly GroupHeadings[] } = {
  delegations: [
    {
      over: [
        "delegat",
        "delegater",
        "delegat och ersättare",
        "delegerad till",
        "delegering till",
        "beslutsfattare",
        "beslutanderätt",
        "delegate",
      ],
      below: {
        to: ordinary,
        substitutes: [
          "ersättare",
          "ersättare vid förfall",
          "vid förfall",
          "vid frånvaro",
          "substitute",
        ],
      },
    },
    {
      over: ["anmälan", "anmäls", "anmälan till nämnd", "anmälan till nämnden", "återrapportering"],
      below: {
        notify: ["ja/nej", "anmäls", "ska anmälas"],
        "notify.when": ["när", "tidpunkt"],
        "notify.form": ["hur", "form", "sätt"],
      },
    },
    {
      over: ["vidaredelegation", "vidaredelegering", "passing on"],
      below: { mayPassOn: ["ja/nej", "tillåten", "får", "rätt"] },
    },
    {
      over: ["beloppsgräns", "beloppsgränser", "belopp", "amount"],
      below: {
        "limits.fromAmount": ["från", "från belopp", "lägst", "from"],
        "limits.maxAmount": ["till", "upp till", "högst", "max", "to"],
      },
    },
  ],
  indicators: [
    {
      over: ["målvärde", "måltal", "mål", "target"],
      below: {
        target: ["värde", "målvärde", "value"],
        "target.at": ["år", "målår", "senast", "year"],
      },
    },
    {
      over: ["nuläge", "utgångsvärde", "basvärde", "ingångsvärde", "startvärde", "baseline"],
      below: { "baseline.value": ["värde", "value"], "baseline.at": ["år", "datum", "year"] },
    },
  ],
  observations: [
    {
      over: outcomes,
      below: {
        value: ["totalt", "samtliga", "alla", "total"],
        women: ["kvinnor", "flickor", "kvinnor/flickor", "women"],
        men: ["män", "pojkar", "män/pojkar", "men"],
      },
    },
  ],
  obligations: [timeTaken],
  cycles: [timeTaken],
};

/**
 * Words that say what they are about only together with what stands above them: `Till` under `Giltighet` is no
 * receiver, and `Kvinnor` under `Målvärde` no outcome. Under a heading that is not known they are not read.
 */
export const dependentWords: readonly string[] = [
  "från",
  "till",
  "fr.o.m",
  "t.o.m",
  "start",
  "slut",
  "from",
  "to",
  "när",
  "senast",
  "datum",
  "date",
  "år",
  "period",
  "year",
  "typ",
  "type",
  "slag",
  "nivå",
  "level",
  "antal",
  "count",
  "namn",
  "name",
  "nr",
  "nummer",
  "no",
  "kod",
  "id",
  "vem",
  "who",
  "nämnd",
  "styrelse",
  "förvaltning",
  "enhet",
  "verksamhet",
  "område",
  "kommun",
  "organisation",
  "unit",
  "area",
  "beslut",
  "beslutad",
  "mål",
  "goal",
  "värde",
  "utfall",
  "resultat",
  "value",
  "result",
  "outcome",
  "totalt",
  "total",
  "kvinnor",
  "flickor",
  "kvinnor/flickor",
  "women",
  "girls",
  "män",
  "pojkar",
  "män/pojkar",
  "men",
  "boys",
  "timmar",
  "tim",
  "minuter",
  "min",
  "hours",
  "minutes",
];

/** Headings that only gather the columns under them: those are read as if they stood alone. */
export const gatheringWords: readonly string[] = [
  "ärende",
  "ärendet",
  "beslutet",
  "delegationen",
  "rapport",
  "rapporten",
  "kravet",
  "uppdraget",
  "indikator",
  "indikatorn",
  "nyckeltal",
  "nyckeltalet",
  "målet",
  "enheten",
  "uppgifter",
  "grunduppgifter",
  "allmänt",
];
