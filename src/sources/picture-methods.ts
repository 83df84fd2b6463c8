import type { RuleSource } from "./source.js";

/** Where the ways of drawing and reading pictures come from, each as far as it was read. */
export const pictureMethods = {
  "perla-2011": {
    id: "perla-2011",
    kind: "research",
    citation:
      "R. J. Perla, L. P. Provost, S. K. Murray 2011, The run chart, BMJ Quality & Safety 20:46–51",
    url: "https://doi.org/10.1136/bmjqs.2009.037895",
    reading: "summary",
    checkedOn: "2026-11-24",
    says: "Figures in time around their median show more than sums before and after. The numbers of its rules, six in a row on one side and five in a row one way, were read in later papers.",
  },
  "anhoj-olesen-2014": {
    id: "anhoj-olesen-2014",
    kind: "research",
    citation: "J. Anhøj, A. V. Olesen 2014, Run Charts Revisited, PLoS ONE 9(11):e113825",
    url: "https://doi.org/10.1371/journal.pone.0113825",
    reading: "summary",
    checkedOn: "2026-11-24",
    says: "In simulations the trend rule finds next to nothing; rules for shifts do, when they grow with the length of the series.",
  },
  "nhs-lothian-run-chart": {
    id: "nhs-lothian-run-chart",
    kind: "guidance",
    citation: "NHS Lothian, Run Chart (Quality Improvement)",
    url: "https://qilothian.scot.nhs.uk/pc-resource-run-chart",
    reading: "opening",
    checkedOn: "2026-11-24",
    says: "A run chart takes at least ten to twelve values.",
  },
  "okabe-ito-2008": {
    id: "okabe-ito-2008",
    kind: "guidance",
    citation: "M. Okabe, K. Ito 2002 (2008), Color Universal Design",
    url: "https://jfly.uni-koeln.de/color/",
    reading: "opening",
    checkedOn: "2026-11-24",
    says: "Colours that people with other colour vision can tell apart, and shapes and words beside the colours.",
  },
  "wcag-2-1": {
    id: "wcag-2-1",
    kind: "guidance",
    citation: "W3C 2018, Web Content Accessibility Guidelines (WCAG) 2.1, 1.4.3 och 1.4.11",
    url: "https://www.w3.org/TR/WCAG21/",
    reading: "part",
    checkedOn: "2026-11-24",
    says: "Text keeps 4.5 to 1 against what it stands on, what carries meaning in a picture 3 to 1.",
  },
} as const satisfies Readonly<Record<string, RuleSource>>;
