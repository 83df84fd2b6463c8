export { addKolada } from "./add-kolada.js";
export { type FetchedKolada, type FetchKoladaOptions, fetchKolada } from "./fetch-kolada.js";
export type { AddKoladaOptions, KeptFigure, KoladaAdded } from "./kolada-added.js";
export type {
  KoladaAnswers,
  KoladaFigure,
  KoladaGroup,
  KoladaKpi,
  KoladaMunicipality,
  KoladaUnit,
  KoladaValue,
} from "./kolada-answers.js";
export { KoladaError } from "./kolada-error.js";
export type { KoladaFault } from "./kolada-fault.js";
export { koladaIndicators } from "./kolada-indicators.js";
export { koladaMarks } from "./kolada-marks.js";
export {
  type KoladaObservationOptions,
  type KoladaObservations,
  type KoladaUnmatched,
  koladaObservations,
} from "./kolada-observations.js";
export type { KoladaQuestion } from "./kolada-questions.js";
export { type KoladaTitle, koladaTitle } from "./kolada-title.js";
export {
  type KoladaCandidate,
  type KoladaLinks,
  type KoladaSuggestion,
  linkKolada,
  type UnitsOfMeasure,
} from "./link-kolada.js";
export { type KoladaParsed, parseKolada } from "./parse-kolada.js";
export type { KoladaFetch, KoladaResponse, KoladaWait } from "./patient-get.js";
export type { SavedAnswer } from "./saved-answer.js";
export { textKoladaAdded } from "./text-kolada-added.js";
export { textKoladaLinks } from "./text-kolada-links.js";
export type { ToldApart } from "./told-apart.js";
