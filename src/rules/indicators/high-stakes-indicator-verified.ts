import type { Id } from "../../plan/id.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { defineRule } from "../define-rule.js";
import { isPartOf } from "../is-part-of.js";
import { stated } from "../stated.js";

const units = [
  { id: "unit:school", parent: null },
  { id: "unit:audit", parent: null },
];
const grades = {
  id: "indicator:grades",
  usedFor: ["ranking"],
  unit: "unit:school",
  collectedBy: "unit:school",
};

/** Who checks a figure that decides something for those it is about? Somebody else collects it, or goes through it. */
export const highStakesIndicatorVerified = defineRule({
  id: "high-stakes-indicator-verified",
  family: "indicators",
  on: "indicator",
  force: "method",
  principles: ["openness", "trust"],
  title: {
    sv: "En siffra som ger belöning, rang, påföljd eller pengar granskas av någon annan",
    en: "A figure that brings reward, rank, sanction or money is checked by somebody else",
  },
  reason: {
    sv: "Ju mer en siffra avgör, desto mer lockar den till att göra siffran bra. Den som bedöms ska inte ensam behöva stå för den.",
    en: "The more a figure decides, the more it tempts to make the figure good. Those who are judged by it should not have to vouch for it alone.",
  },
  fix: {
    sv: "Ta bort det som står på spel, eller låt någon annan gå igenom siffran.",
    en: "Take away what is at stake, or let somebody else go through the figure.",
  },
  message: {
    sv: "{entity} används för {use}, men {why}.",
    en: "{entity} is used for {use}, but {why}.",
  },
  terms: {
    reward: { sv: "belöning", en: "reward" },
    ranking: { sv: "rangordning", en: "ranking" },
    sanction: { sv: "påföljd", en: "sanction" },
    funding: { sv: "fördelning av pengar", en: "funding" },
    nobody: {
      sv: "den som bedöms tar fram siffran och ingen annan granskar den",
      en: "those it judges collect it and nobody else checks it",
    },
    itself: {
      sv: "den granskas av den som bedöms",
      en: "it is checked by those it judges",
    },
    seldom: { sv: "den granskas för sällan", en: "it is checked too seldom" },
  },
  sources: [
    goalLiterature["bevan-hood-2006"],
    goalLiterature["hood-gaming"],
    goalLiterature["campbell-goodhart"],
    goalLiterature["human-learning-systems"],
  ],
  needs: ["usedFor"],
  inPractice: {
    sv: "Brukarnas nöjdhet ger rang och belöning i Exempelkommun, och samma avdelning samlar in den. En annan enhet kan gå igenom den, eller så kan belöningen tas bort.",
    en: "The users' satisfaction gives rank and reward in Exempelkommun, and the same department collects it. Another unit can go through it, or the reward can be taken away.",
  },
  options: {
    uses: {
      default: ["reward", "ranking", "sanction", "funding"],
      means: {
        sv: "Användningar där något står på spel för den som bedöms.",
        en: "Uses in which something is at stake for those who are judged.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
    months: {
      default: 24,
      means: {
        sv: "Längsta tid mellan två granskningar, i månader.",
        en: "Longest time between two checks, in months.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Betygen används för lärande.", en: "Grades are used for learning." },
        plan: { units, indicators: [{ ...grades, usedFor: ["learning"], verification: null }] },
      },
      {
        says: {
          sv: "En annan enhet granskar siffran varje år.",
          en: "Another unit checks the figure each year.",
        },
        plan: {
          units,
          indicators: [{ ...grades, verification: { by: "unit:audit", everyMonths: 12 } }],
        },
      },
      {
        says: { sv: "En annan enhet tar fram den.", en: "Another unit collects it." },
        plan: {
          units,
          indicators: [{ ...grades, collectedBy: "unit:audit", verification: null }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Skolor rangordnas efter betyg som samma skola sätter och rapporterar.",
          en: "Schools are ranked by grades that the same school sets and reports.",
        },
        plan: { units, indicators: [{ ...grades, verification: null }] },
      },
      {
        says: { sv: "Granskas vart tredje år.", en: "Checked every three years." },
        plan: {
          units,
          indicators: [{ ...grades, verification: { by: "unit:audit", everyMonths: 36 } }],
        },
      },
      {
        says: { sv: "Skolan granskar sig själv.", en: "The school checks itself." },
        plan: {
          units,
          indicators: [{ ...grades, verification: { by: "unit:school", everyMonths: 6 } }],
        },
      },
    ],
  }),
  inForce: true,
  when: (indicator) => indicator.usedFor?.length !== 0,
  check: (indicator, { q, options }, tell) => {
    const { uses, months } = options as { uses: readonly string[]; months: number };
    const use = indicator.usedFor?.find((use) => uses.includes(use));
    if (!use) return;
    const judged = stated(indicator, "unit");
    if (!judged) return tell.cannotTell("indicator.unit");
    const untold: string[] = [];
    /** Is it somebody apart from the unit that the figure is about? */
    const isOther = (unit: Id<"unit"> | null | undefined, field: string): boolean | undefined => {
      if (unit === undefined) untold.push(field);
      if (!unit) return undefined;
      const isPart = isPartOf(unit, judged, q);
      if (isPart === undefined) untold.push("unit.parent");
      return isPart === undefined ? undefined : !isPart;
    };
    if (isOther(stated(indicator, "collectedBy"), "indicator.collectedBy")) return;
    const verification = stated(indicator, "verification");
    if (verification === undefined) untold.push("indicator.verification");
    const finding = (path: string, why: string) => {
      if (untold.length === 0) tell.finding({ path, params: { use, why } });
    };
    if (verification === null) finding("verification", "nobody");
    else if (verification) {
      const { by, everyMonths } = verification;
      if (everyMonths === undefined) untold.push("indicator.verification.everyMonths");
      const other = isOther(by, "indicator.verification.by");
      if (other && everyMonths !== undefined && everyMonths <= months) return;
      if (other === false) finding("verification.by", "itself");
      else finding("verification.everyMonths", "seldom");
    }
    for (const field of untold) tell.cannotTell(field);
  },
});
