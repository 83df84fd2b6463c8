import type { Delegation } from "../plan/entities/delegation.js";
import type { Query } from "../plan/query.js";
import type { SpecialLawEntry } from "../sources/special-law.js";
import { stated } from "./stated.js";

type Receiver = NonNullable<Delegation["to"]>;

/** What a paragraph of special law says of a receiver; `ownPower` where nothing is handed over. Else the missing field. */
type Answer =
  | "allowed"
  | "banned"
  | "notExamined"
  | "ownPower"
  | `delegation.${string}`
  | `position.${string}`
  | `matter.${string}`;

const elected: ReadonlySet<string> = new Set(["chair", "member"]);

const judgePrincipal = (to: Receiver, q: Query): Answer => {
  if (!to.positions) return "delegation.to.positions";
  const roles = to.positions.map((position) => stated(q.get(position), "role"));
  if (roles.some((role) => role === undefined)) return "position.role";
  return roles.every((role) => role === "principal") ? "ownPower" : "banned";
};

/** Is the member one whom the board has appointed for what cannot wait? The chair is by being the chair. */
const judgeNamed = (to: Receiver, delegation: Delegation, q: Query): Answer => {
  if (to.kind === "chair") return "allowed";
  if (!to.positions) return "delegation.to.positions";
  const named = to.positions.map((position) => stated(q.get(position), "namedForUrgent"));
  if (named.some((boards) => boards === undefined)) return "position.namedForUrgent";
  return named.every((boards) => boards?.some((board) => board === delegation.from))
    ? "allowed"
    : "banned";
};

/** May this receiver decide what the entry is about? */
export const judgeSpecialLaw = (
  entry: SpecialLawEntry,
  delegation: Delegation,
  q: Query,
): Answer => {
  const { decides, bindsUrgent } = entry;
  const { to } = delegation;
  if (!to) return "delegation.to";
  if (decides === "partlyWholeBoard") return "matter.flags.bannedBySpecialLaw";
  if (decides === "principal") return judgePrincipal(to, q);
  const isElected = elected.has(to.kind);
  if (decides === "wholeBoard" && (bindsUrgent || !isElected)) return "banned";
  const urgentOnly = stated(delegation, "urgentOnly");
  if (urgentOnly === undefined) return "delegation.urgentOnly";
  if (decides === "wholeBoard") {
    if (!urgentOnly) return "banned";
    return bindsUrgent === undefined ? "notExamined" : "allowed";
  }
  // Whether what can wait may be left to others than the board stands in socialtjänstlagen, which was not read.
  if (!urgentOnly) return "notExamined";
  return isElected ? judgeNamed(to, delegation, q) : "banned";
};
