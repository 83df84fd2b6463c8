import { type Origin, origins, type Purpose, purposes } from "../plan/vocabulary.js";
import type { OrHouseRule, OrNone } from "./burden.js";
import type { Demand } from "./demand.js";
import { purposeOf } from "./purpose-of.js";

/** Who may stand behind a demand and what it may be for, in the order in which they are summed; `null` is not told. */
export const originKeys: readonly OrNone<Origin>[] = [...origins, "none", null];
export const purposeKeys: readonly OrHouseRule<Purpose>[] = [
  ...purposes,
  "none",
  "houseRule",
  null,
];

const places = (keys: readonly (string | null)[]): ReadonlyMap<string | null, number> =>
  new Map(keys.map((key, at) => [key, at]));
const originPlaces = places(originKeys);
const purposePlaces = places(purposeKeys);

/** Where among the keys; past them for what is none of them. */
export const originPlace = ({ ground }: Demand): number =>
  originPlaces.get(ground === null ? "none" : (ground?.kind ?? null)) ?? originKeys.length;
export const purposePlace = (demand: Demand): number =>
  purposePlaces.get(purposeOf(demand)) ?? purposeKeys.length;
