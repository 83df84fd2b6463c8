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
  "hesa-burden": {
    id: "hesa-burden",
    kind: "guidance",
    citation: "HESA, Burden assessment methodology",
    url: "https://www.hesa.ac.uk/innovation/records/changes/burden-assessment-methodology",
    reading: "part",
    checkedOn: "2026-11-22",
    says: "A demand for data is looked at through six lenses: gathering, quality, extraction and transformation, transmission, system change, training and guidance.",
  },
  "gao-1999": {
    id: "gao-1999",
    kind: "audit",
    citation: "US General Accounting Office 1999, GGD-99-169",
    url: "https://www.govinfo.gov/content/pkg/GAOREPORTS-GGD-99-169/html/GAOREPORTS-GGD-99-169.htm",
    reading: "part",
    checkedOn: "2026-11-22",
    says: "Of 180 surveys of 12.6 million hours 14 stand for nearly two thirds.",
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
  "single-data-list": {
    id: "single-data-list",
    kind: "authority",
    citation: "Department for Communities and Local Government, The Single Data List: a guide",
    url: "https://fly1.wordsworth.site/government/publications/single-data-list/the-single-data-list-a-guide",
    reading: "part",
    checkedOn: "2026-11-22",
    says: "A new demand on English councils was to be given six months' notice, and what was not on the list need not be answered.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
