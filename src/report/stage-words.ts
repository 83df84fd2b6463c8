import type { RouteStep } from "../plan/recurrence.js";
import type { Words } from "../sources/words.js";

/** The links of the way to a meeting. */
export const stageWords: Readonly<Record<RouteStep["stage"], Words>> = {
  council: { sv: "fullmäktige", en: "the council" },
  notice: { sv: "kallelsen", en: "the notice" },
  executive: { sv: "kommunstyrelsen", en: "the executive" },
  committee: { sv: "utskottet", en: "the committee" },
  documentStop: { sv: "handlingsstopp", en: "the document stop" },
  board: { sv: "nämnden", en: "the board" },
  administration: { sv: "förvaltningen", en: "the administration" },
  unit: { sv: "enheten", en: "the unit" },
};
