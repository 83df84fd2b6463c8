import { pictureMethods } from "../../src/sources/picture-methods.js";
import type { RuleSource } from "../../src/sources/source.js";
import { page } from "./markdown.js";

/** One picture of the page: the function that draws it, what it answers, and how it is read. */
interface Shown {
  readonly draws: string;
  readonly question: string;
  readonly file: string;
  readonly alt: string;
  readonly reads: string;
  readonly sources?: readonly RuleSource[];
}

const shown: readonly Shown[] = [
  {
    draws: "rangeBars",
    question: "How much is it, and how sure are we?",
    file: "burden-by-origin",
    alt: "Bars of hours a year by origin, from law to house habit, each with the range of eight cases in ten",
    reads:
      "The dot is the likely figure, the bar goes from the low to the high one; here it holds eight cases of ten. “≥” says that something is not told, so that it is at least that much.",
  },
  {
    draws: "heatMap",
    question: "When does it fall, and on whom?",
    file: "heat",
    alt: "Units and weeks of a year, darker for more hours; two weeks hold more than a unit has time for",
    reads:
      "Each step is about twice the one before. A dot: more than the unit has said that it has time for. A stroke: not told. The units stand in the plan's order.",
  },
  {
    draws: "yearWheel",
    question: "What comes when in the year (årshjul)?",
    file: "wheel",
    alt: "A wheel of twelve months with a ring for each follow-up and a numbered sign on its days",
    reads:
      "A ring for each thing that comes back, a sign on each day; the numbers are explained beside. Nine rings have room.",
  },
  {
    draws: "flowPicture",
    question: "From whom to whom do the hours go?",
    file: "burden-flow",
    alt: "Bands from administrations and boards to those who ask them, as wide as the hours",
    reads:
      "A demand of several givers and askers is shared out among them. Nobody is ranked: the order is the plan's.",
  },
  {
    draws: "goalGraph",
    question: "How do the goals hang together?",
    file: "goals-graph",
    alt: "Goals indented under what they serve; breaks and conflicts are marked in words",
    reads:
      "In columns where boxes have room, else below each other. A goal that serves two is named again under the second (↑). ✖ says why the chain breaks, ⇄ what pulls the other way. `mermaid` and `dot` give the same as text.",
  },
  {
    draws: "matrixPicture",
    question: "Which board carries which goal (träffbild)?",
    file: "coverage",
    alt: "The council's goals and the boards, with a sign where they meet",
    reads:
      "A sign and a word for each answer; “?” where the plan does not say. Long names of columns become numbers and stand below.",
  },
  {
    draws: "delegationTree",
    question: "Who may decide, and from whom have they the right?",
    file: "delegation-tree",
    alt: "The council, the boards and the positions, each beneath the one that handed over to it, with items that break",
    reads:
      "Each body or position says how many items it has and which of them break. One that has from several is named again under the second (↑); an item handed to several counts with each.",
  },
  {
    draws: "chainPicture",
    question: "Where does the right to decide come from, and where does it break?",
    file: "chain-1",
    alt: "A chain of delegation from the council down; the last link breaks",
    reads:
      "Each link says whether it holds, by which paragraph, and why it breaks. What the plan shows is not what a court says.",
  },
  {
    draws: "stackedBars",
    question: "How much, and of what?",
    file: "attainment",
    alt: "Goals by area: met, partly met, not met, and those with no judgement in the plan",
    reads:
      "Parts in the same order in all bars. What nobody has judged is a part of its own, never left out.",
  },
  {
    draws: "tornadoPicture",
    question: "Which estimate should we measure next?",
    file: "tornado",
    alt: "The sum when one estimate at a time is low or high, the widest first",
    reads: "The wider the bar, the more is learnt by measuring that number.",
  },
  {
    draws: "beforeAfter",
    question: "What would it become?",
    file: "before-after",
    alt: "Hours before and after a monthly follow-up becomes quarterly, by unit",
    reads:
      "Where one of the two is not told there is no difference to show, and it says which. From `examples/4-edit-and-compare.ts`.",
  },
  {
    draws: "lorenzCurve",
    question: "How evenly does it lie?",
    file: "lorenz",
    alt: "The share of the hours that falls on each fifth of the staff, those with the least first",
    reads:
      "The further below the dashed line, the less even. The points are fifths of the staff: nobody can be found in it, and it is not drawn for fewer than five units.",
  },
  {
    draws: "runChart",
    question: "How does the figure move, and is it more than chance?",
    file: "run-chart",
    alt: "Weeks to a building permit in five periods: too few to tell a change from chance",
    reads:
      "With ten values or more the median is drawn, and `runSignals` says whether six in a row lie on one side of it or five in a row go one way. That is a sign and no proof: of 24 values of nothing but chance, 29 series in 100 have six in a row somewhere, and a trend adds little.",
    sources: [
      pictureMethods["perla-2011"],
      pictureMethods["anhoj-olesen-2014"],
      pictureMethods["nhs-lothian-run-chart"],
    ],
  },
];

const cited = ({ citation, url }: RuleSource) =>
  url === undefined ? citation : `[${citation}](${url})`;

const part = ({ draws, question, file, alt, reads, sources = [] }: Shown): readonly string[] => [
  `## ${question}`,
  `![${alt}](pictures/${file}.svg)`,
  `\`${draws}\`. ${reads}`,
  ...(sources.length === 0 ? [] : [`Sources: ${sources.map(cited).join("; ")}.`]),
];

/** The names of the files in `docs/pictures`. */
export const pictureFiles: readonly string[] = shown.map(({ file }) => file);

/** The page `docs/pictures.md`. */
export const picturesPage = (): string =>
  page([
    "# The pictures",
    "Made from `scripts/pages/pictures-page.ts` and `examples/exempelkommun/plan.json` by `npm run generate`: change those, not this page.",
    "Each is a pure function of `styrkedja/svg`, from plain data to a whole SVG document: `{ title, description, svg, table }`. It needs no browser, is the same to the letter each time, and can be laid out for a page (720) or a phone (340). The `table` says all that the picture says, and should stand beside it. `styrkedja report` puts them on one page.",
    'These show the made-up Exempelkommun on 1 November 2026, in Swedish; `language: "en"` gives English. They turn dark where the reader has asked for dark, and are always light on paper.',
    `No picture relies on colour: what a colour means stands beside it in words, and signs have shapes. The nine colours are after ${cited(pictureMethods["okabe-ito-2008"])}, darkened until text on them keeps 4.5 to 1 as ${cited(pictureMethods["wcag-2-1"])} asks; in grey print neighbours among them may look alike, so the figures and the order of the legend tell them apart. The steps of the heat map differ by lightness alone. Unknown is never drawn as zero.`,
    ...shown.flatMap(part),
  ]);
