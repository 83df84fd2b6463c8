import type { Method } from "../plan/method.js";
import { catalogue } from "../rules/catalogue.js";
import { goalLiterature } from "../sources/goal-literature.js";
import { literature } from "../sources/literature.js";
import { rulesServing, trustPrinciples } from "./trust-principles.js";

const rules: NonNullable<Method["rules"]> = {
  "assignment-has-mandate-and-means": "warning",
  "improvement-has-origin": "info",
  "review-leaves-lessons": { options: { kinds: ["quality", "annual"] } },
};
const asked = catalogue.filter(({ id, optIn }) => !optIn || id in rules);

/** Trust-based steering: no model of its own, but principles, each with the rules that ask about it. */
export const trustBased: Method = {
  id: "trust-based",
  title: { sv: "Tillitsbaserad styrning", en: "Trust-based steering" },
  known: {
    sv: "De sju principerna från 2018 är lästa i återgivning med ett krav var; den åttonde från 2019, långsiktighet, är bara känd i andra hand. Utredningen säger själv att detta inte är en enhetlig modell. Vilka regler som tjänar en princip är vår bedömning: de är frågor med källor, aldrig ett betyg på tillit.",
    en: "The seven principles of 2018 were read as reproduced, with a demand each; the eighth of 2019, the long term, is known second hand only. The inquiry itself says that this is not one uniform model. Which rules serve a principle is our judgement: they are questions with sources, never a score of trust.",
  },
  sources: [
    goalLiterature["seven-principles"].citation,
    literature["sou-2018-47"].url,
    goalLiterature["sou-2019-43"].url,
  ],
  labels: {
    goal: { sv: "mål", en: "goal" },
    goals: { sv: "mål", en: "goals" },
    targetGroup: { sv: "medborgare", en: "citizens" },
  },
  lenses: trustPrinciples["2019"].principles.map(({ key, label }) => ({
    key,
    label,
    rules: rulesServing(key, asked),
  })),
  rules,
};
