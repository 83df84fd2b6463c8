import type { Delegation, Occasion } from "../plan/entities/index.js";
import type { Kind } from "../plan/kinds.js";
import { nameOf } from "../plan/name-of.js";
import type { Organisation } from "../plan/organisation.js";
import type { Entity } from "../plan/plan.js";
import type { Query } from "../plan/query.js";
import { formatPeriod } from "./format-period.js";
import type { Language } from "./language.js";

/** Kinds whose label is a name. The label of any other is a phrase and stands in quotation marks in running text. */
const named: ReadonlySet<string> = new Set<Kind | "organisation">([
  "organisation",
  "unit",
  "position",
  "targetGroup",
  "delegation",
]);

const isDelegation = (entity: Entity | Organisation): entity is Delegation =>
  entity.id.startsWith("delegation:");

const isOccasion = (entity: Entity | Organisation): entity is Occasion =>
  entity.id.startsWith("occasion:");

/** An English label begins with its article in capitals, as a table has it. */
const article = /^(?:The|An?)(?= \p{Ll})/u;

/** Gives things the names their plan gives them. */
export interface Namer {
  /** In a table or a list: the label, or the id when there is none. */
  name(id: string): string;
  /** In a sentence: the same, in quotation marks where the label is a phrase. */
  inText(id: string): string;
  /** In the middle of a sentence: the same, with an English article in small letters, "the council". */
  within(id: string): string;
}

export const namer = (q: Query, language: Language): Namer => {
  const entity = (id: string) =>
    id === q.plan.organisation.id ? q.plan.organisation : q.get(id as Entity["id"]);
  const name = (id: string): string => {
    const found = entity(id);
    if (!found) return id;
    const known = nameOf(found, language);
    if (known !== id) return known;
    if (isDelegation(found)) return rowName(found);
    return isOccasion(found) ? occasionName(found) : known;
  };
  /** A time of a follow-up that comes each month is seldom named: it is the follow-up and its period. */
  const occasionName = ({ id, of, period }: Occasion): string =>
    of === undefined || period === undefined
      ? id
      : `${name(of)} (${formatPeriod(period, language)})`;
  /** A row of a delegation register seldom has a name of its own: its number and what it is about. The council has no register. */
  const rowName = ({ id, number, from, matters = [] }: Delegation): string => {
    if (number === undefined) return id;
    const [matter] = matters;
    const giver = from === undefined ? undefined : entity(from);
    if (giver && "kind" in giver && giver.kind === "council") {
      const decision = language === "sv" ? "fullmäktiges beslut" : "the council's decision";
      if (matter === undefined) return `${decision} (${number})`;
      return `${decision} ${language === "sv" ? "om" : "on"} ${inText(matter)}`;
    }
    const about = matter === undefined ? "" : ` (${name(matter)})`;
    return `${language === "sv" ? "punkt" : "item"} ${number}${about}`;
  };
  const inText = (id: string): string => {
    const text = name(id);
    if (text === id || named.has(id.slice(0, id.indexOf(":")))) return text;
    return language === "sv" ? `”${text}”` : `“${text}”`;
  };
  const within = (id: string): string =>
    language === "en" ? inText(id).replace(article, (word) => word.toLowerCase()) : inText(id);
  return { name, inText, within };
};
