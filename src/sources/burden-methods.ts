import type { RuleSource } from "./source.js";

/** Where the ways of measuring burden come from, each as far as it was read. */
export const burdenMethods = {
  "norway-burden": {
    id: "norway-burden",
    kind: "guidance",
    citation: "Brønnøysundregistrene, Veileder i beregning av administrative kostnader",
    url: "https://www.brreg.no/offentlig-sektor/veileder-i-beregning-av-administrative-kostnader/",
    reading: "part",
    checkedOn: "2026-11-22",
    says: "Cost for each activity times the number of times; the number is population times frequency.",
  },
  "uk-scm-2005": {
    id: "uk-scm-2005",
    kind: "guidance",
    citation:
      "UK Better Regulation Executive 2005, Measuring Administrative Costs: UK Standard Cost Model Manual",
    url: "http://pdfcast.org/pdf/measuring-administrative-costs-uk-standard-cost-model-manual",
    reading: "part",
    checkedOn: "2026-11-22",
    says: "Sorts each obligation by who it comes from.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
