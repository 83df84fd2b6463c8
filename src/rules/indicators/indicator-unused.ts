import { surelyBefore } from "../../calendar/surely-before.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";

/** Does anybody use this? A figure known to be used for nothing is questioned once it has been there for a year. */
export const indicatorUnused = defineRule({
  id: "indicator-unused",
  family: "indicators",
  on: "indicator",
  force: "advice",
  principles: ["support", "roomForAction"],
  title: {
    sv: "En indikator som ingen använder ifrågasätts",
    en: "An indicator that nobody uses is questioned",
  },
  reason: {
    sv: "Varje siffra tar någons tid. En som varken används för lärande, beslut eller insyn tar den tiden utan att ge något.",
    en: "Each figure takes somebody's time. One that serves neither learning, decisions nor insight takes it and gives nothing.",
  },
  fix: {
    sv: "Fråga mottagaren. Blir det tyst: sluta.",
    en: "Ask the receiver. If there is silence: stop.",
  },
  message: {
    sv: "{entity} används inte till något, och har funnits i mer än {months} månader.",
    en: "{entity} is used for nothing, and has been there for more than {months} months.",
  },
  sources: [
    literature["bdo-kostra-2015"],
    goalLiterature["rka-2013"],
    literature["jacobsson-sundstrom"],
  ],
  needs: ["usedFor"],
  inPractice: {
    sv: "Hållna morgonmöten och nöjda kunder samlas in i Exempelkommun men används till inget. Planen säger det själv, och det är den enklaste tiden att ge tillbaka.",
    en: "Morning meetings held and happy customers are collected in Exempelkommun but used for nothing. The plan says so itself, and it is the easiest time to give back.",
  },
  options: {
    months: {
      default: 12,
      means: {
        sv: "Så många månader får en ny indikator på sig att komma till användning.",
        en: "So many months a new indicator has to come into use.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Personalomsättningen talar nämnden om varje mars.",
          en: "The board talks about staff turnover each March.",
        },
        plan: { indicators: [{ id: "indicator:turnover", usedFor: ["learning"] }] },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Möten per månad”, redovisad sedan 2021 och använd till inget.",
          en: "“Meetings per month”, reported since 2021 and used for nothing.",
        },
        plan: { indicators: [{ id: "indicator:meetings", usedFor: [], validFrom: "2021" }] },
      },
    ],
  }),
  inForce: true,
  check: ({ usedFor, validFrom }, { asOf, options }, tell) => {
    if (usedFor?.length !== 0) return;
    const { months } = options as { months: number };
    if (validFrom === undefined) tell.cannotTell("indicator.validFrom");
    else if (surelyBefore(validFrom, monthsBefore(asOf, months))) {
      tell.finding({ path: "usedFor", params: { months } });
    }
  },
});
