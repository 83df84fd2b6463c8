import { practice } from "../../sources/practice.js";
import { defineRule } from "../define-rule.js";

/** Why is there no figure? An outcome without a value says why. */
export const observationHasValueOrReason = defineRule({
  id: "observation-has-value-or-reason",
  family: "indicators",
  on: "observation",
  force: "method",
  principles: ["openness"],
  title: {
    sv: "Ett utfall har ett värde eller en förklaring till att det saknas",
    en: "An outcome has a value, or a reason why there is none",
  },
  reason: {
    sv: "En tom ruta kan läsas som noll, som glömd eller som hemlig. Den som läser ska slippa gissa.",
    en: "A blank box can be read as zero, as forgotten or as secret. The reader should not have to guess.",
  },
  fix: {
    sv: "Skriv varför värdet saknas: inte mätt, sekretess, för få svar, inte jämförbart.",
    en: "Write why there is no value: not measured, secret, too few answers, not comparable.",
  },
  message: {
    sv: "{entity} av {indicator} har inget värde och säger inte varför.",
    en: "{entity} of {indicator} has no value and does not say why.",
  },
  sources: [practice["malmo-2014"], practice["auditor-statement-2008"]],
  needs: ["value"],
  examples: () => ({
    good: [
      {
        says: { sv: "Ett värde, och en förklaring.", en: "A value, and a reason." },
        plan: {
          indicators: [{ id: "indicator:a" }],
          observations: [
            { id: "observation:2024", indicator: "indicator:a", value: 0 },
            { id: "observation:2025", indicator: "indicator:a", value: null, missing: "secret" },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "En tom ruta.", en: "A blank box." },
        plan: {
          indicators: [{ id: "indicator:a" }],
          observations: [{ id: "observation:2025", indicator: "indicator:a", value: null }],
        },
      },
    ],
  }),
  check: ({ value, missing, indicator }, _, tell) => {
    if (value === null && missing === undefined) {
      tell.finding({ path: "missing", params: { indicator } });
    }
  },
});
