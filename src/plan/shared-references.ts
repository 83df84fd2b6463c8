import type { Kind } from "./kinds.js";

/** The kinds an id may point to, or `"*"` for any kind at all. */
type Target = readonly (Kind | "organisation")[] | "*";

/** Paths below some place, and what stands there. */
export type Table = Readonly<Record<string, Target>>;

/** The same paths below each of the prefixes. */
export const under = <P extends string, T extends Table>(prefixes: readonly P[], table: T) =>
  Object.fromEntries(
    prefixes.flatMap((prefix) =>
      Object.entries(table).map(([path, targets]) => [`${prefix}.${path}`, targets]),
    ),
  ) as { readonly [K in keyof T & string as `${P}.${K}`]: T[K] };

export const common = { "sources[]": ["source"] } as const;

export const ground = { decision: ["decision"], decidedBy: ["unit"] } as const;

export const quantity = { estimate: ["estimate"] } as const;

export const recurrence = under(["perYear"], quantity);

export const lawfulMinimum = {
  ...under(["recurrence"], recurrence),
  "dataItems[]": ["dataItem"],
} as const;

export const effort = {
  ...under(
    [
      "minutes",
      "respondents",
      "nonRespondents",
      "nonResponseMinutes",
      "steps[].minutes",
      "steps[].amount",
      "external",
      "recordKeepingMinutes",
      "fixedMinutes",
      "fixedAmount",
      "acquisitions[].amount",
      "acquisitions[].minutes",
      "readers[].minutes",
      "hops[].minutes",
      "hops[].waitingDays",
      "collector.minutes",
      "collector.fixedMinutes",
      "collector.amount",
      "benefit",
    ],
    quantity,
  ),
  "readers[].unit": ["unit"],
  "readers[].position": ["position"],
  "hops[].unit": ["unit"],
} as const;
