import type { Delegation } from "../plan/entities/delegation.js";
import type { Id } from "../plan/id.js";
import type { AnyId } from "../plan/kinds.js";
import type { Query } from "../plan/query.js";
import { kommunallagen } from "../sources/kommunallagen.js";
import { otherActs } from "../sources/other-acts.js";
import { belongsToBoard } from "./belongs-to-board.js";
import { chapterOf } from "./chapter-of.js";
import { matterFlag } from "./matter-flag.js";
import type { Tell } from "./rule.js";
import { stated } from "./stated.js";

const forAll = [kommunallagen["6:37"], kommunallagen["7:5"], kommunallagen["7:6"]] as const;

/** The law on each kind of receiver. */
export const receiverLaw = {
  forAll,
  employees: [...forAll, kommunallagen["9:30"], kommunallagen["9:37"]],
  selfGoverningBody: [kommunallagen["8:4"]],
  partyBody: [kommunallagen["7:22"]],
  partyBodySetUp: [kommunallagen["7:20"], kommunallagen["7:21"]],
  procurement: [otherActs["lag-2009-47-6-4"]],
} as const;

type Receiver = NonNullable<Delegation["to"]>;
/** Tells that the receiver is not one the law names, where in the row, and by which law. */
type Not = (
  why: string,
  path: string,
  law: keyof typeof receiverLaw,
  related: AnyId | undefined,
) => void;
interface Row {
  readonly delegation: Delegation;
  readonly to: Receiver;
  readonly q: Query;
  readonly not: Not;
  readonly cannotTell: Tell["cannotTell"];
}

/** Bodies that employ their own people, and those whose people may decide under some cooperation. */
const ownEmployers: ReadonlySet<string> = new Set(["company", "foundation", "privateProvider"]);
const otherEmployers: ReadonlySet<string> = new Set(["federation", "outside"]);

/** Are they all procurement? Only then may somebody employed by a purchasing centre decide. */
const isProcurement = ({ delegation, q }: Row): boolean | undefined => {
  const areas = delegation.matters?.map((matter) => stated(q.get(matter), "procurementArea"));
  if (areas?.some((area) => area !== undefined && area !== "procurement")) return false;
  return !areas || areas.includes(undefined) ? undefined : true;
};

const judgeEmployee = (row: Row, position: Id<"position">, path: string) => {
  const { delegation, q, not, cannotTell } = row;
  const cooperation = stated(delegation, "cooperation");
  const employer = stated(q.get(position), "employer");
  if (!employer) return cannotTell("position.employer");
  if (employer.startsWith("organisation:")) return;
  const kind = stated(q.get(employer as Id<"unit">), "kind");
  if (!kind) return cannotTell("unit.kind");
  const isOwnEmployer = ownEmployers.has(kind);
  if (!isOwnEmployer && !otherEmployers.has(kind)) return;
  if (cooperation === "purchasingCentre") {
    const answer = isProcurement(row);
    if (answer === undefined) cannotTell("matter.procurementArea");
    else if (!answer) not("notProcurement", path, "procurement", position);
  } else if (isOwnEmployer && (cooperation || isProcurement(row) === false)) {
    not("employer", path, "employees", position);
  } else if (!cooperation) cannotTell("delegation.cooperation");
};

const judgeBody = (
  { delegation, q, not, cannotTell }: Row,
  body: Id<"unit"> | undefined,
  untold: string,
  path: string,
  related: AnyId | undefined = body,
) => {
  const belongs = body && belongsToBoard(body, delegation.from as Id<"unit">, q);
  if (!body) cannotTell(untold);
  else if (belongs === undefined) cannotTell("unit.parent");
  else if (!belongs) not("otherBoard", path, "forAll", related);
};

const judgeOwnBody = (row: Row, law: "selfGoverningBody" | "partyBody") => {
  const { delegation, to, q, not, cannotTell } = row;
  const permits = to.unit && stated(q.get(to.unit), "councilPermits");
  if (!to.unit) cannotTell("delegation.to.unit");
  else if (permits === undefined) cannotTell("unit.councilPermits");
  else if (!permits) {
    not("notPermitted", "to.unit", law === "partyBody" ? "partyBodySetUp" : law, to.unit);
  }
  if (!delegation.matters) cannotTell("delegation.matters");
  const chapter = chapterOf(delegation, q);
  delegation.matters?.forEach((matter, at) => {
    const isAuthority = matterFlag(q.get(matter), chapter, "authorityOverIndividual");
    if (isAuthority === undefined) cannotTell("matter.flags.authorityOverIndividual");
    else if (isAuthority) {
      not("authority", `matters[${at}]`, law, q.has(matter) ? matter : undefined);
    }
  });
};

/** May this receiver decide for the board that delegates? Tells what speaks against it, by the kind of receiver. */
export const judgeReceiver = (
  delegation: Delegation,
  to: Receiver,
  q: Query,
  { finding, cannotTell }: Tell,
) => {
  const not: Not = (why, path, law, related) =>
    finding({
      path,
      params: { why },
      sources: receiverLaw[law],
      ...(related && { related: [related] }),
    });
  const row: Row = { delegation, to, q, not, cannotTell };
  switch (to.kind) {
    case "presidium":
    case "automated":
      return;
    case "committee":
      return judgeBody(row, to.unit, "delegation.to.unit", "to.unit");
    case "selfGoverningBody":
    case "partyBody":
      return judgeOwnBody(row, to.kind);
    case "board":
    case "company":
    case "consultant":
      return not("receiver", "to.kind", "forAll", undefined);
  }
  if (!to.positions) return cannotTell("delegation.to.positions");
  to.positions.forEach((position, at) => {
    const path = `to.positions[${at}]`;
    if (to.kind === "employee") judgeEmployee(row, position, path);
    else judgeBody(row, stated(q.get(position), "unit"), "position.unit", path, position);
  });
};
