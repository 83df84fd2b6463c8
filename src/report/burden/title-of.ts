import { type MetricId, metrics } from "../../burden/metrics.js";
import type { Language } from "../language.js";

/** The question a lens answers, as a heading. */
export const titleOf = (id: MetricId, language: Language): string =>
  metrics.find((metric) => metric.id === id)?.title[language] ?? id;
