import type { Words } from "../sources/words.js";
import type { Origin, Purpose, Verdict } from "./vocabulary.js";

/** The words of the vocabulary as they stand in a report. */
export const originWords: Readonly<Record<Origin | "none" | "untold", Words>> = {
  statute: { sv: "lag", en: "statute" },
  ordinance: { sv: "förordning", en: "ordinance" },
  agencyRule: { sv: "myndighetsföreskrift", en: "agency rule" },
  grantCondition: { sv: "villkor för statsbidrag", en: "grant condition" },
  eu: { sv: "EU", en: "EU" },
  council: { sv: "fullmäktige", en: "council" },
  board: { sv: "nämnd", en: "board" },
  management: { sv: "ledning", en: "management" },
  ownHabit: { sv: "egen vana", en: "own habit" },
  none: { sv: "ingen står bakom", en: "nobody stands behind it" },
  untold: { sv: "inte sagt", en: "not told" },
};

export const purposeWords: Readonly<Record<Purpose | "none" | "untold", Words>> = {
  control: { sv: "kontroll", en: "control" },
  learning: { sv: "lärande", en: "learning" },
  service: { sv: "service", en: "service" },
  statistics: { sv: "statistik", en: "statistics" },
  none: { sv: "inget syfte", en: "no purpose" },
  untold: { sv: "inte sagt", en: "not told" },
};

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  met: { sv: "uppnått", en: "met" },
  partlyMet: { sv: "delvis uppnått", en: "partly met" },
  notMet: { sv: "ej uppnått", en: "not met" },
  notAssessed: { sv: "ej bedömt", en: "not assessed" },
  notMeasurable: { sv: "ej mätbart", en: "not measurable" },
};
