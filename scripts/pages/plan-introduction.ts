import type { Basis, Form, Origin, Purpose, Trend, Verdict } from "../../src/plan/vocabulary.js";
import { table } from "./markdown.js";

/** What a reader must know before the tables. */
export const introduction: readonly string[] = [
  "# The plan, field by field",
  "Made from the schemas by `npm run generate`: change those, not this page.",
  `A **plan** is one JSON document that says how one organisation is steered: who answers to whom, what is to be
reached and for whom, how it is followed up, who must report what to whom, and who may decide. It has a head and lists of
small entities that refer to each other by id. Almost every field may be left out, so a plan can begin with ten lines and
grow:`,
  `\`\`\`json
{
  "$schema": "./node_modules/styrkedja/schema/plan.schema.json",
  "format": 1,
  "organisation": { "id": "organisation:exempel", "label": { "sv": "Exempelkommun" } },
  "units": [
    { "id": "unit:kf", "kind": "council" },
    { "id": "unit:von", "kind": "board", "label": { "sv": "Vård- och omsorgsnämnden" } }
  ],
  "goals": [
    { "id": "goal:fewer-lonely", "level": "council", "owner": "unit:kf" },
    { "id": "goal:meeting-places", "level": "board", "owner": "unit:von", "serves": ["goal:fewer-lonely"] }
  ],
  "complete": [{ "part": "goals" }]
}
\`\`\``,
  "The `$schema` line makes an editor complete and check while one types.",

  "## What is not there",
  table(
    ["Written", "Means"],
    [
      ["the field is left out", "**Not told.** Nothing follows from it: no finding, no zero."],
      ["`null`", "**Known to be none**: no end is set, nobody owns it."],
      ["`[]`", "**Known: none of them.** The goal serves no other goal."],
      [
        "a record is missing",
        "A finding only where the plan's `complete` says that the part is told in full, for that unit and period. Otherwise the answer is “cannot tell”.",
      ],
    ],
  ),

  "## Ids",
  `An id is the kind of the entity, a colon and a key: \`goal:fewer-lonely\`. The key is a–z and 0–9, with \`-\`, \`.\` or
\`_\` inside, at most 120 characters. Names may change; ids may not. What other systems call the same thing goes in
\`externalIds\`. In the tables below \`unit:…\` stands for the id of a unit.`,

  "## Days and periods",
  table(
    ["Written", "Means", "Used for"],
    [
      ["`2026-08-31`", "a day that exists", "day, date, period"],
      ["`2026-08`, `2026`", "less is known of a date; or that month, that year", "date, period"],
      ["`2026-H1`", "half-year", "period"],
      ["`2026-T2`", "tertial: May–August", "period"],
      ["`2026-Q3`", "quarter", "period"],
      ["`2026-W07`", "ISO week", "period"],
      ["`2026-01/2026-08`", "from–to, both ends included: January–August", "period"],
      ["`2026-01-15/2026-03-02`", "the same between two days", "period"],
    ],
  ),
  "Days have no time of day and no time zone.",

  "## Quantities",
  `The unit stands in the name of the field: \`minutes\`, \`waitingDays\`, \`amount\` (in the plan's currency), \`share\` (0–1).
How much is told in one of three ways:`,
  table(
    ["Written", "Means"],
    [
      ["`45`", "the number, known"],
      [
        '`{ "low": 30, "likely": 45, "high": 90 }`',
        "an honest estimate; low to high is read as a 90 % range. `likely` may be left out.",
      ],
      [
        '`{ "estimate": "estimate:monthly-report" }`',
        "an estimate that several entities share: one error, not forty",
      ],
    ],
  ),
];

const origin: Readonly<Record<Origin, readonly [string, string]>> = {
  statute: ["lag", "an act of parliament"],
  ordinance: ["förordning", "a government ordinance"],
  agencyRule: ["föreskrift", "a rule of a state agency"],
  grantCondition: ["villkor för statsbidrag", "a condition of a grant"],
  eu: ["EU", "a rule of the European Union"],
  council: ["fullmäktige", "the council decided it"],
  board: ["nämnd", "a board decided it"],
  management: ["ledning", "officials in charge decided it"],
  ownHabit: ["egen rutin", "nobody decided it: it has become so"],
};
const purpose: Readonly<Record<Purpose, readonly [string, string]>> = {
  control: ["kontroll", "to see that it was done"],
  learning: ["lärande", "to do it better"],
  service: ["service", "to serve those it is about"],
  statistics: ["statistik", "to describe many together"],
};
const form: Readonly<Record<Form, readonly [string, string]>> = {
  report: ["rapport", "a written report"],
  dialogue: ["dialog", "a conversation"],
  peerReview: ["kollegial granskning", "colleagues from elsewhere look"],
  visit: ["besök", "the receiver comes and sees"],
  selfAssessment: ["självvärdering", "the unit judges itself"],
  automatic: ["automatisk", "comes out of a system by itself"],
};
const verdict: Readonly<Record<Verdict, readonly [string, string]>> = {
  met: ["uppnått", "reached"],
  partlyMet: ["delvis uppnått", "reached in part"],
  notMet: ["ej uppnått", "not reached"],
  notAssessed: ["ej bedömt", "nobody has judged"],
  notMeasurable: ["ej mätbart", "cannot be judged"],
};
const trend: Readonly<Record<Trend, readonly [string, string]>> = {
  better: ["bättre", "the change is for the better, whatever the sign of the number"],
  same: ["oförändrat", "no change worth the name"],
  worse: ["sämre", "the change is for the worse"],
  notComparable: ["ej jämförbart", "counted in another way than before"],
};
const basis: Readonly<Record<Basis, readonly [string, string]>> = {
  stated: ["uppgivet", "a source says so"],
  inferred: ["slutsats", "we conclude it"],
  estimated: ["skattat", "we estimate it"],
};

/** Words that mean the same wherever they stand. */
export const vocabulary: readonly string[] = [
  "## Vocabulary",
  table(
    ["List", "Word", "Swedish", "Means"],
    Object.entries({ origin, purpose, form, verdict, trend, basis }).flatMap(([list, words]) =>
      Object.entries(words).map(([word, [swedish, means]], row) => [
        row === 0 ? `**${list}**` : "",
        `\`${word}\``,
        swedish,
        means,
      ]),
    ),
  ),
];
