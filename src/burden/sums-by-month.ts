import { column } from "./column.js";
import type { Ledger } from "./ledger.js";
import { shareOut } from "./share-out.js";
import type { Span } from "./span.js";
import { sumsOf } from "./tally.js";

/** What has the same weights is shared out among the months together, and nothing is lost. */
export const sumsByMonth = ({ months, total }: Ledger, span: Span) => {
  const columns = span.months.map(column);
  for (const [weights, sums] of months) {
    for (let place = 0; place < 6; place++) {
      for (const [month, share] of shareOut(sums[place] ?? 0, weights).entries()) {
        const own = columns[month];
        if (own) own[place] = (own[place] ?? 0) + share;
      }
    }
  }
  return span.months.map((month, index) => ({
    month,
    ...sumsOf(columns[index] ?? column(), total.priced),
  }));
};
