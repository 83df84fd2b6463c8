import { surelyAfter } from "../calendar/surely-after.js";
import { surelyBefore } from "../calendar/surely-before.js";
import type { Delegation } from "../plan/entities/delegation.js";
import { stated } from "./stated.js";

type Limits = NonNullable<Delegation["limits"]>;

/** How a delegation compares with the one it passes on; anything else is the field that is missing. */
type Answer = "within" | "beyond" | `delegation.${string}`;
type Compare = (passed: Delegation, received: Delegation, asOf: string) => Answer;

const noLimits: Limits = { maxAmount: null };
const limitsOf = (delegation: Delegation): Limits | undefined => {
  const limits = stated(delegation, "limits");
  return limits === null ? noLimits : limits;
};
const sameUnit = (mine: Limits, theirs: Limits): boolean =>
  (mine.unit ?? "currency") === (theirs.unit ?? "currency");

const most: Compare = (passed, received) => {
  const [mine, theirs] = [limitsOf(passed), limitsOf(received)];
  if (!mine || !theirs) return "delegation.limits";
  if (theirs.maxAmount === null) return "within";
  if (theirs.maxAmount === undefined || mine.maxAmount === undefined) {
    return "delegation.limits.maxAmount";
  }
  if (mine.maxAmount === null) return "beyond";
  if (!sameUnit(mine, theirs)) return "delegation.limits.unit";
  return mine.maxAmount > theirs.maxAmount ? "beyond" : "within";
};

const least: Compare = (passed, received) => {
  const [mine, theirs] = [limitsOf(passed), limitsOf(received)];
  if (mine?.fromAmount === undefined && theirs?.fromAmount === undefined) return "within";
  if (mine?.fromAmount === undefined || theirs?.fromAmount === undefined) {
    return "delegation.limits.fromAmount";
  }
  if (!sameUnit(mine, theirs)) return "delegation.limits.unit";
  return mine.fromAmount < theirs.fromAmount ? "beyond" : "within";
};

/** What is limited in words only a person can compare, unless the words are the same. */
const inWords =
  (field: "area" | "caseType"): Compare =>
  (passed, received) => {
    const theirs = limitsOf(received)?.[field];
    const isSame = theirs === undefined || limitsOf(passed)?.[field] === theirs;
    return isSame ? "within" : `delegation.limits.${field}`;
  };

/** A mandate may have been decided anew since: beyond it is only what holds before the mandate begins. */
const begin: Compare = (passed, received, asOf) => {
  const [mine, theirs] = [stated(passed, "validFrom"), stated(received, "validFrom")];
  if (mine === undefined && theirs === undefined) return "within";
  if (mine === undefined || theirs === undefined) return "delegation.validFrom";
  if (!surelyBefore(mine, theirs)) return "within";
  return surelyBefore(asOf, theirs) ? "beyond" : "delegation.validFrom";
};

const end: Compare = (passed, received) => {
  const [mine, theirs] = [stated(passed, "validTo"), stated(received, "validTo")];
  if (theirs === null || (mine === undefined && theirs === undefined)) return "within";
  if (mine === undefined || theirs === undefined) return "delegation.validTo";
  return mine === null || surelyAfter(mine, theirs) ? "beyond" : "within";
};

/** Amount, place and time: the sides of a mandate that can be held against the mandate it comes from. */
export const mandateSides: readonly { what: string; path: string; compare: Compare }[] = [
  { what: "maxAmount", path: "limits.maxAmount", compare: most },
  { what: "fromAmount", path: "limits.fromAmount", compare: least },
  { what: "area", path: "limits.area", compare: inWords("area") },
  { what: "caseType", path: "limits.caseType", compare: inWords("caseType") },
  { what: "validFrom", path: "validFrom", compare: begin },
  { what: "validTo", path: "validTo", compare: end },
];
