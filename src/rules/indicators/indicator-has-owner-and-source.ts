import type { Indicator } from "../../plan/entities/indicator.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";
import { isStated } from "../is-stated.js";

const fields = ["owner", "definition", "source"] as const;

const isEmpty = (text: string | null | undefined) => text === null || text?.trim() === "";

/** Is there nothing there? `undefined` when that is not told. */
const isMissing = (indicator: Indicator, field: (typeof fields)[number]): boolean | undefined => {
  if (!isStated(indicator, field)) return undefined;
  if (field !== "source") return isEmpty(indicator[field]);
  const reference = indicator.source?.reference;
  return reference === undefined ? undefined : isEmpty(reference);
};

/** Whom do I ask about this figure, what does it count, and where is it from? */
export const indicatorHasOwnerAndSource = defineRule({
  id: "indicator-has-owner-and-source",
  family: "indicators",
  on: "indicator",
  force: "method",
  principles: ["knowledge"],
  title: {
    sv: "Varje indikator har någon som svarar för den, en definition och en källa",
    en: "Each indicator has somebody who answers for it, a definition and a source",
  },
  reason: {
    sv: "Utan definition räknar var och en på sitt sätt, och utan källa går siffran inte att ta fram en gång till.",
    en: "Without a definition each counts in its own way, and without a source the figure cannot be made again.",
  },
  fix: {
    sv: "Skriv definitionen en gång, peka ut källan och nämn den funktion som svarar för siffran.",
    en: "Write the definition once, point to the source and name the function that answers for the figure.",
  },
  message: { sv: "{entity} saknar {missing}.", en: "{entity} lacks {missing}." },
  terms: {
    owner: { sv: "någon som svarar för den", en: "somebody who answers for it" },
    definition: { sv: "definition", en: "a definition" },
    source: {
      sv: "uppgift om vilket register eller vilken enkät den kommer från",
      en: "the register or survey it comes from",
    },
  },
  sources: [goalLiterature["bevan-hood-2006"], practice["karlstad-analysis"]],
  needs: [],
  inPractice: {
    sv: "”Nöjda kunder” i Exempelkommun har varken definition, källa eller någon att fråga. Den som ska ta fram siffran vet inte var den ska börja.",
    en: "“Happy customers” in Exempelkommun has no definition, no source and nobody to ask. Whoever is to get the figure does not know where to begin.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "NKI för hemtjänsten, med källa och kvalitetsstrateg.",
          en: "Satisfaction with home care, with a source and a quality strategist.",
        },
        plan: {
          positions: [{ id: "position:quality" }],
          indicators: [
            {
              id: "indicator:nki",
              owner: "position:quality",
              definition: "Andel som är mycket eller ganska nöjda.",
              source: { kind: "external", reference: "Kolada" },
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "”Nöjda kunder, procent.”", en: "“Happy customers, per cent.”" },
        plan: {
          indicators: [
            {
              id: "indicator:happy",
              owner: null,
              definition: "",
              source: { kind: "survey", reference: null },
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  check: (indicator, _, tell) => {
    for (const field of fields) {
      const isGone = isMissing(indicator, field);
      if (isGone) tell.finding({ path: field, params: { missing: field } });
      else if (isGone === undefined) {
        const isNested = isStated(indicator, field);
        tell.cannotTell(`indicator.${field}${isNested ? ".reference" : ""}`);
      }
    }
  },
});
