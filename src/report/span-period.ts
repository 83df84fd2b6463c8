/** A span of days as the shortest period that says the same: a year when it is a whole one. */
export const spanPeriod = ({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): string => {
  if (from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  return from === to ? from : `${from}/${to}`;
};
