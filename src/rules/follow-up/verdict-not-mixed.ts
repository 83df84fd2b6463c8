import type { Verdict } from "../../plan/vocabulary.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

const reached: ReadonlySet<Verdict> = new Set(["met", "partlyMet", "notMet"]);

/** What does yellow mean? No band stands both for how well a goal was met and for its not having been judged. */
export const verdictNotMixed = defineRule({
  id: "verdict-not-mixed",
  family: "follow-up",
  on: "scale",
  force: "method",
  principles: ["openness", "knowledge"],
  title: {
    sv: "Ett omdöme betyder en sak: hur det gick eller att det inte kunde bedömas",
    en: "A verdict means one thing: how it went or that it could not be judged",
  },
  reason: {
    sv: "Den som ser färgen kan inte veta om målet är halvvägs eller om ingen har mätt.",
    en: "Whoever sees the colour cannot know whether the goal is half-way or nobody has measured.",
  },
  fix: {
    sv: "Ge det som inte kunde bedömas ett eget tecken, till exempel vitt.",
    en: "Give what could not be judged a sign of its own, such as white.",
  },
  message: {
    sv: "I {entity} står ”{band}” både för hur väl ett mål har nåtts och för att det inte har bedömts.",
    en: "In {entity}, “{band}” stands both for how well a goal was met and for its not having been judged.",
  },
  sources: [practice["vargarda-2023"], practice["malmo-2012"]],
  needs: ["bands"],
  inPractice: {
    sv: "I trafikljusskalan är gult både delvis uppnått och omöjligt att mäta; ett eget tecken för det omätbara kostar ingenting.",
    en: "In the traffic-light scale yellow is both partly met and impossible to measure; a sign of its own for what cannot be measured costs nothing.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Vitt för det som inte kunde följas upp.", en: "White for no follow-up." },
        plan: {
          scales: [
            {
              id: "scale:lights",
              bands: [
                { label: { sv: "gult" }, verdicts: ["partlyMet"] },
                { label: { sv: "vitt" }, verdicts: ["notMeasurable", "notAssessed"] },
              ],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "Gult betyder två saker.", en: "Yellow means two things." },
        plan: {
          scales: [
            {
              id: "scale:lights",
              bands: [
                { label: { sv: "grönt" }, verdicts: ["met"] },
                { label: { sv: "gult" }, verdicts: ["partlyMet", "notMeasurable"] },
              ],
            },
          ],
        },
      },
    ],
  }),
  check: ({ bands = [] }, _, tell) => {
    for (const [at, { verdicts, label, symbol }] of bands.entries()) {
      if (!verdicts) tell.cannotTell("scale.bands[].verdicts");
      else if (
        verdicts.some((verdict) => reached.has(verdict)) &&
        verdicts.some((verdict) => !reached.has(verdict))
      ) {
        const band = symbol ?? label.sv ?? label.en ?? String(at + 1);
        tell.finding({ path: `bands[${at}]`, params: { band } });
      }
    }
  },
});
