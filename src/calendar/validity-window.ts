import { dateRange } from "./date-range.js";
import { dayNumber } from "./day-number.js";
import { firstDay } from "./month.js";
import type { OccurrenceWindow } from "./occurrence-window.js";

interface InForce {
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly endsOn?: string | null;
}

/** First and last day something is in force, as day numbers; a date of less precision counts from its first to its last day. */
export const validityWindow = ({
  validFrom,
  validTo,
  endsOn,
}: InForce): Pick<OccurrenceWindow<number>, "validFrom" | "validTo"> => {
  const from = validFrom === undefined ? undefined : edge(validFrom, "from");
  const to = least(
    validTo ? edge(validTo, "to") : undefined,
    endsOn ? edge(endsOn, "to") : undefined,
  );
  return { validFrom: from ?? firstDay, validTo: to ?? null };
};

const edge = (date: string, side: "from" | "to"): number | undefined => {
  const day = date.length === 10 ? date : dateRange(date)?.[side];
  return day === undefined ? undefined : dayNumber(day);
};

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
