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
} as const satisfies Readonly<Record<string, RuleSource>>;
