import { catalogue } from "../rules/catalogue.js";
import type { Principle, Rule } from "../rules/rule.js";
import { goalLiterature } from "../sources/goal-literature.js";
import type { RuleSource } from "../sources/source.js";
import type { Words } from "../sources/words.js";

/** One principle of trust-based steering, with what it asks in our words. */
export interface TrustPrinciple {
  readonly key: Exclude<Principle, "equality" | "law">;
  readonly label: Words;
  readonly asks: Words;
}

/** The principles as one inquiry gave them. Lists of different years are not mixed. */
export interface TrustPrinciples {
  readonly version: "2018" | "2019";
  readonly source: RuleSource;
  readonly principles: readonly TrustPrinciple[];
}

const seven: readonly TrustPrinciple[] = [
  {
    key: "trust",
    label: { sv: "tillit", en: "trust" },
    asks: {
      sv: "Börja i tillit och goda förväntningar; misstro behöver ett skäl.",
      en: "Begin with trust and good expectations; distrust needs a reason.",
    },
  },
  {
    key: "citizenFocus",
    label: { sv: "medborgarfokus", en: "citizen focus" },
    asks: {
      sv: "Medborgarens erfarenhet och kunskap i centrum; ta reda på vad de värdesätter.",
      en: "The citizen's experience and knowledge in focus; find out what they value.",
    },
  },
  {
    key: "wholeView",
    label: { sv: "helhetssyn", en: "whole view" },
    asks: {
      sv: "Alla i styrkedjan ansvarar tillsammans och arbetar över gränser.",
      en: "All in the chain answer together and work across borders.",
    },
  },
  {
    key: "roomForAction",
    label: { sv: "handlingsutrymme", en: "room for action" },
    asks: {
      sv: "Lämna över befogenheter och mandat, och välkomna medbestämmande.",
      en: "Hand over powers and mandate, and welcome a say in decisions.",
    },
  },
  {
    key: "support",
    label: { sv: "stöd", en: "support" },
    asks: {
      sv: "Nära, serviceinriktat och kunnigt stöd: professionellt, administrativt, psykosocialt.",
      en: "Near, service-minded, competent support: professional, administrative, psychosocial.",
    },
  },
  {
    key: "knowledge",
    label: { sv: "kunskap", en: "knowledge" },
    asks: {
      sv: "Utveckling, ständigt lärande, vetenskap och beprövad erfarenhet.",
      en: "Development, constant learning, science and tried experience.",
    },
  },
  {
    key: "openness",
    label: { sv: "öppenhet", en: "openness" },
    asks: {
      sv: "Dela information, välkomna oliktänkande, respektera kritik.",
      en: "Share information, welcome dissent, respect criticism.",
    },
  },
];

/** The seven principles of 2018, and the eight of 2019, when the long term was added. */
export const trustPrinciples: Readonly<Record<TrustPrinciples["version"], TrustPrinciples>> = {
  "2018": {
    version: "2018",
    source: goalLiterature["seven-principles"],
    principles: seven,
  },
  "2019": {
    version: "2019",
    source: goalLiterature["sou-2019-43"],
    principles: [
      ...seven,
      {
        key: "longTerm",
        label: { sv: "långsiktighet", en: "long term" },
        asks: {
          sv: "Tillagd 2019; principens egen text är inte läst.",
          en: "Added in 2019; the principle's own text was not read.",
        },
      },
    ],
  },
};

/**
 * Which rules ask about this principle? Ids, in the catalogue's order. A rule serves a principle; it never measures it,
 * and there is no score.
 *
 * @example
 * ```ts
 * import { rulesServing } from "styrkedja/methods";
 *
 * rulesServing("citizenFocus").includes("unit-names-whom-it-exists-for"); // true
 * ```
 */
export const rulesServing = (
  principle: Principle,
  rules: readonly Rule[] = catalogue,
): readonly string[] =>
  rules.filter(({ principles }) => principles.includes(principle)).map(({ id }) => id);
