import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/rules/index.js";

/**
 * Every statute a rule rests on: its citation, how well it was read, and the first day of the wording read (null: not known,
 * so it counts from the day it was read). The rows of kommunallagen were compared by a script with the notes on amending acts
 * in the text of the act; the others are as recorded when they were read. A row is changed or added by somebody who has the
 * statute open.
 */
const checked: readonly (readonly [string, string, string, string | null])[] = [
  ["fb-19-14", "19 kap. 14 § föräldrabalken (1949:381)", "full", null],
  ["kl-10-2", "10 kap. 2 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-10-3", "10 kap. 3 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-10-4", "10 kap. 4 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-11-10", "11 kap. 10 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-11-11", "11 kap. 11 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-11-16", "11 kap. 16 § kommunallagen (2017:725)", "full", "2019-01-01"],
  ["kl-11-20", "11 kap. 20 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-11-21", "11 kap. 21 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-11-6", "11 kap. 6 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-11-8", "11 kap. 8 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-12-1", "12 kap. 1 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-12-2", "12 kap. 2 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-13-5", "13 kap. 5 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-2-3", "2 kap. 3 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-5-1", "5 kap. 1 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-5-2", "5 kap. 2 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-5-24", "5 kap. 24 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-5-3", "5 kap. 3 § kommunallagen (2017:725)", "full", null],
  ["kl-5-9", "5 kap. 9 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-2", "6 kap. 2 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-6-3", "6 kap. 3 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-37", "6 kap. 37 § kommunallagen (2017:725)", "full", "2022-07-01"],
  ["kl-6-38", "6 kap. 38 § kommunallagen (2017:725)", "full", null],
  ["kl-6-39", "6 kap. 39 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-4", "6 kap. 4 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-40", "6 kap. 40 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-44", "6 kap. 44 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-5", "6 kap. 5 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-6-6", "6 kap. 6 § kommunallagen (2017:725)", "full", null],
  ["kl-6-9", "6 kap. 9 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-7-22", "7 kap. 22 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-7-5", "7 kap. 5 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-7-6", "7 kap. 6 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-7-8", "7 kap. 8 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-8-10", "8 kap. 10 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-8-14", "8 kap. 14 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-8-15", "8 kap. 15 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-8-3", "8 kap. 3 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-8-4", "8 kap. 4 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-8-5", "8 kap. 5 § kommunallagen (2017:725)", "full", "2018-01-01"],
  ["kl-9-30", "9 kap. 30 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-9-33", "9 kap. 33 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-9-35", "9 kap. 35 § kommunallagen (2017:725)", "full", "2020-01-01"],
  ["kl-9-37", "9 kap. 37 § kommunallagen (2017:725)", "full", "2020-01-01"],
  [
    "kl-one-receiver",
    "6 kap. 37 § kommunallagen (2017:725), och 7 kap. 5 §, så som handböcker och delegationsordningar läser dem",
    "secondHand",
    "2022-07-01",
  ],
  [
    "lag-2009-47-6-4",
    "6 kap. 4 § lagen (2009:47) om vissa kommunala befogenheter",
    "full",
    "2022-02-01",
  ],
  ["lag-2009-47-6-6", "6 kap. 6 § lagen (2009:47) om vissa kommunala befogenheter", "full", null],
  [
    "lkbr-13-1",
    "13 kap. 1 § lagen (2018:597) om kommunal bokföring och redovisning, genom RKR R17 Delårsrapport",
    "secondHand",
    null,
  ],
  ["lvu-11", "11 § lagen (1990:52) med särskilda bestämmelser om vård av unga", "full", null],
  ["lvu-6", "6 § lagen (1990:52) med särskilda bestämmelser om vård av unga", "full", null],
  ["pbl-12-6", "12 kap. 6 § plan- och bygglagen (2010:900)", "full", null],
  ["pbl-5-27", "5 kap. 27 § plan- och bygglagen (2010:900)", "full", null],
  ["skollagen-2-10", "2 kap. 10 § skollagen (2010:800)", "full", null],
  ["tid-1930-173-2", "2 § lagen (1930:173) om beräkning av lagstadgad tid", "full", null],
];

const used = new Map(
  catalogue
    .flatMap(({ sources }) => sources)
    .filter(({ kind }) => kind === "statute")
    .map((source) => [source.id, source]),
);

describe("the statutes that rules rest on", () => {
  it("are those that have been checked, and no others", () => {
    expect([...used.keys()].sort()).toEqual(checked.map(([id]) => id));
  });

  it.each(checked)("%s is %s, %s, from %s", (id, citation, reading, validFrom) => {
    const source = used.get(id);
    expect([source?.citation, source?.reading, source?.validFrom ?? null]).toEqual([
      citation,
      reading,
      validFrom,
    ]);
  });
});
