import { parsePeriod } from "../calendar/parse-period.js";

/** A span of days as the shortest period that says the same: a year, whole months, or from day to day. */
export const spanPeriod = ({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): string => {
  if (from === to) return from;
  const months = `${from.slice(0, 7)}/${to.slice(0, 7)}`;
  const whole = parsePeriod(months);
  if (whole?.from !== from || whole.to !== to) return `${from}/${to}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  const isYear =
    from.slice(0, 4) === to.slice(0, 4) && months.endsWith("-12") && from.slice(5, 7) === "01";
  return isYear ? from.slice(0, 4) : months;
};
