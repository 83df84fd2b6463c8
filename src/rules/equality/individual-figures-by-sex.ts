import { literature } from "../../sources/literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

/** Is it the same for women and men? Figures about people one by one are split by sex, or it is said why not. */
export const individualFiguresBySex = defineRule({
  id: "individual-figures-by-sex",
  family: "equality",
  on: "indicator",
  force: "advice",
  principles: ["equality"],
  title: {
    sv: "Siffror om människor delas upp efter kön, eller så sägs varför inte",
    en: "Figures about people are split by sex, or it is said why not",
  },
  reason: {
    sv: "Ett medelvärde kan dölja att servicen är olika för kvinnor och män. För officiell statistik är uppdelningen ett krav, i egen uppföljning ett råd.",
    en: "A mean can hide that the service differs for women and men. In official statistics the split is required, in one's own follow-up it is advice.",
  },
  fix: {
    sv: "Dela upp siffran där antalet tillåter, eller skriv varför det inte går.",
    en: "Split the figure where numbers allow, or write why it cannot be done.",
  },
  message: {
    sv: "{entity} handlar om enskilda personer men är inte uppdelad efter kön, och ingen har sagt varför.",
    en: "{entity} is about individuals but is not split by sex, and nobody has said why.",
  },
  sources: [literature["skr-figures-by-sex"], practice["stockholm-2021"]],
  needs: ["individualBased"],
  inPractice: {
    sv: "Frånvaro och studiero redovisas för alla elever ihop. Uppgiften finns i elevregistret, så det räcker att dela siffran eller säga varför inte.",
    en: "Absence and calm are shown for all pupils together. The register has the fact, so it is enough to split the figure or say why not.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En siffra är uppdelad, en har för få personer.",
          en: "One figure is split, one has too few people.",
        },
        plan: {
          indicators: [
            { id: "indicator:home-care", individualBased: true, splitBy: ["sex", "age"] },
            {
              id: "indicator:rare",
              individualBased: true,
              splitBy: [],
              noSplitReason: "Färre än fem personer.",
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Andel med hemtjänst”, en enda siffra.",
          en: "“Share with home care”, one figure.",
        },
        plan: {
          indicators: [
            {
              id: "indicator:home-care",
              individualBased: true,
              splitBy: ["age"],
              noSplitReason: null,
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (indicator) => indicator.individualBased !== false,
  check: (indicator, _, tell) => {
    if (indicator.splitBy?.includes("sex") || indicator.noSplitReason?.trim()) return;
    if (!isStated(indicator, "splitBy")) tell.cannotTell("indicator.splitBy");
    else if (!isStated(indicator, "noSplitReason")) tell.cannotTell("indicator.noSplitReason");
    else tell.finding({ path: "splitBy" });
  },
});
