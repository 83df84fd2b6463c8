import type { Id } from "../../plan/id.js";
import type { KoladaFigure } from "./kolada-answers.js";

/** The id that an indicator from Kolada gets in a plan: `indicator:kolada-n00945`. */
export const indicatorIdOf = (kpi: string): Id<"indicator"> =>
  `indicator:kolada-${kpi.toLowerCase()}`;

/** The id that a figure from Kolada gets in a plan: `observation:kolada-n00945-0483-2020`. */
export const observationIdOf = ({
  kpi,
  code,
  year,
}: Pick<KoladaFigure, "kpi" | "code" | "year">): Id<"observation"> =>
  `observation:kolada-${kpi}-${code}-${year}`.toLowerCase() as Id<"observation">;

/** The source that all that comes from Kolada names. */
export const koladaSourceId: Id<"source"> = "source:kolada";
