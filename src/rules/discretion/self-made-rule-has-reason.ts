import { surelyBefore } from "../../calendar/surely-before.js";
import type { Origin } from "../../plan/vocabulary.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const ownOrigins: ReadonlySet<Origin> = new Set(["council", "board", "management", "ownHabit"]);

const flowers = { id: "houseRule:flowers", ground: { kind: "management" } };

/** Why do we have this rule? What the municipality has made for itself says what it is for and when it is tried again. */
export const selfMadeRuleHasReason = defineRule({
  id: "self-made-rule-has-reason",
  family: "discretion",
  on: "houseRule",
  force: "method",
  principles: ["roomForAction", "longTerm"],
  title: {
    sv: "En regel som vi gjort själva har ett syfte och en dag då den prövas igen",
    en: "A rule we have made ourselves has a purpose and a day on which it is tried again",
  },
  reason: {
    sv: "Lagar gäller. Men många regler har vi gjort själva, i god tro, och ingen ser när summan blir för stor.",
    en: "Laws apply. But many rules we have made ourselves, in good faith, and nobody sees when the sum becomes too large.",
  },
  fix: {
    sv: "Ta bort den, slå ihop den med en annan, eller skriv syftet och en dag för omprövning.",
    en: "Drop it, merge it with another, or write its purpose and a day to try it again.",
  },
  message: { sv: "Regeln {entity} {why}.", en: "The rule {entity} {why}." },
  terms: {
    noPurpose: {
      sv: "har inget syfte som någon kan säga",
      en: "has no purpose that anyone can name",
    },
    noDay: { sv: "har ingen dag för omprövning", en: "has no day on which it is tried again" },
    due: { sv: "skulle redan ha omprövats", en: "should already have been tried again" },
  },
  sources: [
    literature["statskontoret-2021"],
    literature["statskontoret-2016-19"],
    literature.meningssamlingen,
  ],
  needs: ["ground"],
  inPractice: {
    sv: "Två underskrifter på en bussbiljett sedan 2011, utan att någon kan säga varför. Kommunchefen kan ta bort regeln själv.",
    en: "Two signatures on a bus ticket since 2011, and nobody can say why. The municipal director can strike the rule alone.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Syfte och dag för omprövning.", en: "A purpose and a day of review." },
        plan: {
          houseRules: [{ ...flowers, purpose: "Lika för alla.", reviewBy: "2027-01-31" }],
        },
      },
      {
        says: { sv: "En regel som följer av lag.", en: "A rule that follows from law." },
        plan: {
          houseRules: [
            { id: "houseRule:archive", ground: { kind: "statute" }, purpose: null, reviewBy: null },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Blommor vid jubileer, från 2009: inget syfte, ingen dag.",
          en: "Flowers at anniversaries, from 2009: no purpose, no day.",
        },
        plan: { houseRules: [{ ...flowers, purpose: null, reviewBy: null }] },
      },
      {
        says: { sv: "Dagen har passerat.", en: "The day has passed." },
        plan: {
          houseRules: [{ ...flowers, purpose: "Lika för alla.", reviewBy: "2024-01-31" }],
        },
      },
    ],
  }),
  inForce: true,
  check: (rule, { asOf }, tell) => {
    if (rule.ground && !ownOrigins.has(rule.ground.kind)) return;
    const purpose = stated(rule, "purpose");
    if (purpose === undefined) tell.cannotTell("houseRule.purpose");
    else if (!purpose?.trim()) tell.finding({ path: "purpose", params: { why: "noPurpose" } });

    const reviewBy = stated(rule, "reviewBy");
    if (reviewBy === undefined) tell.cannotTell("houseRule.reviewBy");
    else if (reviewBy === null) tell.finding({ path: "reviewBy", params: { why: "noDay" } });
    else if (surelyBefore(reviewBy, asOf)) {
      tell.finding({ path: "reviewBy", params: { why: "due" } });
    }
  },
});
