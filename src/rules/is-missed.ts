import type { Occasion } from "../plan/entities/occasion.js";

type Assessment = NonNullable<Occasion["assessments"]>[number];

/** Was it missed, or is it in danger? Otherwise the fact that would tell. */
export const isMissed = ({ verdict, forecast, atRisk }: Assessment): boolean | string => {
  const judged = verdict ?? forecast;
  if (judged === "notMet" || atRisk) return true;
  if (judged === "met" || atRisk === false) return false;
  return `occasion.assessments[].${judged === undefined ? "verdict" : "atRisk"}`;
};
