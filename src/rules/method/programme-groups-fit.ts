import type { Quantity } from "../../plan/quantity.js";
import { methodSources } from "../../sources/method-sources.js";
import { defineRule } from "../define-rule.js";

/** Least and most; `undefined` for a shared estimate, and for a range in disorder, which says nothing. */
const span = (quantity: Quantity | undefined): { low: number; high: number } | undefined => {
  if (typeof quantity === "number") return { low: quantity, high: quantity };
  return quantity && "low" in quantity && quantity.low <= quantity.high ? quantity : undefined;
};

const programme = {
  id: "programme:leaders",
  kind: "leadership",
  participants: 480,
  groups: 20,
  groupSize: { low: 20, high: 25 },
  mixed: true,
  superiorsFirst: true,
  agreement: true,
  roadmap: true,
};
const method = "leadership-programme";

/** Do the groups hold everybody, and can everybody speak? The numbers agree, and groups are of the size the method says. */
export const programmeGroupsFit = defineRule({
  id: "programme-groups-fit",
  family: "method",
  on: "programme",
  optIn: true,
  force: "method",
  principles: ["knowledge", "support"],
  title: {
    sv: "Programmets grupper är lagom stora och rymmer alla",
    en: "The programme's groups are of the right size and hold everybody",
  },
  reason: {
    sv: "I för stora grupper talar bara några, och stämmer inte antalen får någon vänta eller bli utan.",
    en: "In groups that are too large only a few speak, and when the numbers disagree somebody waits or is left out.",
  },
  fix: {
    sv: "Räkna om antalet grupper, eller ändra deras storlek.",
    en: "Count the groups again, or change their size.",
  },
  message: {
    sv: "{entity} har {groups} grupper om {low}–{high} deltagare: {how}.",
    en: "{entity} has {groups} groups of {low}–{high}: {how}.",
  },
  terms: {
    size: {
      sv: "det är en annan storlek än metodens",
      en: "that is another size than the method's",
    },
    sum: {
      sv: "det går inte ihop med hur många som deltar",
      en: "that does not agree with how many take part",
    },
  },
  sources: [methodSources["svc-orebro"]],
  needs: ["groups", "groupSize"],
  options: {
    least: {
      default: 20,
      means: { sv: "Minst så många i en grupp.", en: "At least so many in a group." },
      source: { sv: "programmet i Örebro", en: "the programme in Örebro" },
    },
    most: {
      default: 25,
      means: { sv: "Högst så många i en grupp.", en: "At most so many in a group." },
      source: { sv: "programmet i Örebro", en: "the programme in Örebro" },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "480 chefer i 20 grupper om 20–25.",
          en: "480 managers in 20 groups of 20–25.",
        },
        plan: { method, programmes: [programme] },
      },
    ],
    bad: [
      {
        says: { sv: "Femton grupper rymmer inte 480.", en: "Fifteen groups do not hold 480." },
        plan: { method, programmes: [{ ...programme, groups: 15 }] },
      },
      {
        says: { sv: "Fyrtio i varje grupp.", en: "Forty in each group." },
        plan: {
          method,
          programmes: [{ ...programme, groups: 12, groupSize: { low: 40, high: 40 } }],
        },
      },
    ],
  }),
  check: ({ groups = 0, groupSize, participants }, { options }, tell) => {
    const size = span(groupSize);
    if (!size) {
      tell.cannotTell("programme.groupSize");
      return;
    }
    const { low, high } = size;
    const params = { groups, low, high };
    if (low < Number(options["least"]) || high > Number(options["most"])) {
      tell.finding({ path: "groupSize", params: { ...params, how: "size" } });
    }
    const people = span(participants);
    if (!people) tell.cannotTell("programme.participants");
    else if (people.low > groups * high || people.high < groups * low) {
      tell.finding({ path: "groups", params: { ...params, how: "sum" } });
    }
  },
});
