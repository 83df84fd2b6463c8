/**
 * Does every reporting obligation have a day when it is tried again? A rule of one's own.
 *
 *   npx tsx examples/5-a-rule-of-your-own.ts
 *
 * A rule is a value with three answers: say nothing (it passes), tell a finding, or tell that it cannot be told. To run
 * it beside those that come with the library, give `rules: [...catalogue, obligationIsTriedAgain]`.
 */
import { readFileSync } from "node:fs";
import { check, parsePlanOrThrow } from "styrkedja";
import { textReport } from "styrkedja/report";
import { defineRule, isActive } from "styrkedja/rules";

const obligationIsTriedAgain = defineRule({
  id: "obligation-is-tried-again",
  family: "burden",
  on: "obligation",
  force: "ownChoice", // a finding is advice; only law that was read in full gives an error
  principles: ["longTerm"],
  title: {
    sv: "Varje rapporteringskrav har en dag då det prövas på nytt",
    en: "Each reporting obligation has a day when it is tried again",
  },
  reason: {
    sv: "Krav läggs till men tas sällan bort.",
    en: "Demands are added but seldom taken away.",
  },
  fix: { sv: "Bestäm en dag för prövning.", en: "Set a day for the review." },
  message: {
    sv: "{entity} har ingen dag då kravet prövas på nytt.",
    en: "{entity} has no day when it is tried again.",
  },
  sources: [
    {
      id: "our-policy",
      kind: "ownChoice",
      citation: "Vår egen riktlinje för rapporteringskrav (påhittad)",
      reading: "ownChoice",
      checkedOn: "2026-11-01",
    },
  ],
  needs: ["reviewBy"], // absent in a plan: "cannot tell", never a pass
  examples: () => ({ good: [], bad: [] }),
  when: (obligation, { asOf }) => isActive(obligation, asOf),
  check: ({ reviewBy }, _, tell) => {
    if (reviewBy === null) tell.finding({ path: "reviewBy" });
  },
});

const plan = parsePlanOrThrow(
  JSON.parse(readFileSync(new URL("exempelkommun/plan.json", import.meta.url), "utf8")),
);
const rules = [obligationIsTriedAgain];
const report = check(plan, { asOf: "2026-11-01", rules });

console.log(textReport(plan, report, { language: "sv", rules, most: 3 }));
