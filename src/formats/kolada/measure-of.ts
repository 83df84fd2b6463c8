/** What sort of quantity a unit of measure is, as far as its words tell. */
export type MeasureSort =
  | "share"
  | "money"
  | "count"
  | "index"
  | "rank"
  | "time"
  | "amount"
  | "ratio";

/** Words by which units of measure are known. Ours, from titles in Kolada and from indicators of municipalities. */
const sorts: Readonly<Record<MeasureSort, readonly string[]>> = {
  share: ["andel", "procent", "procentenheter", "promille", "percent", "share"],
  money: ["kr", "kronor", "tkr", "mkr", "mnkr", "mdkr", "öre", "sek"],
  count: [
    "antal",
    "st",
    "personer",
    "invånare",
    "inv",
    "barn",
    "elever",
    "ärenden",
    "besök",
    "number",
  ],
  index: ["index", "indexvärde", "nki", "nmi", "nri", "nöjd", "poäng", "skala", "meritvärde"],
  rank: ["rang", "rank", "ranking", "rankning", "plats", "placering"],
  time: ["dagar", "dygn", "timmar", "minuter", "veckor", "månader", "år", "days", "weeks", "hours"],
  amount: [
    "ton",
    "kg",
    "gram",
    "g",
    "kwh",
    "mwh",
    "gwh",
    "liter",
    "km",
    "meter",
    "kvm",
    "m2",
    "m3",
    "hektar",
  ],
  ratio: ["kvot", "medelvärde", "median", "genomsnitt", "medel"],
};

const sortOf: ReadonlyMap<string, MeasureSort> = new Map(
  Object.entries(sorts).flatMap(([sort, words]) =>
    words.map((word) => [word, sort as MeasureSort] as const),
  ),
);

const shareSigns = /[%‰]/;

/** Is this a share, money, a count …? By its sign or its first word; `undefined` when the words do not tell. */
export const measureOf = (unit: string): MeasureSort | undefined => {
  if (shareSigns.test(unit)) return "share";
  const [first = "", second = ""] = unit.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  // `antal dagar` is a time.
  return (first === "antal" ? sortOf.get(second) : undefined) ?? sortOf.get(first);
};
