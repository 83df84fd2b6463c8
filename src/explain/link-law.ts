import type { Delegation } from "../plan/entities/delegation.js";
import type { Unit } from "../plan/entities/unit.js";
import type { Query } from "../plan/query.js";
import { chapterOf } from "../rules/chapter-of.js";
import { specialLawOf } from "../rules/special-law-of.js";
import { stated } from "../rules/stated.js";
import { kommunallagen } from "../sources/kommunallagen.js";
import { otherActs } from "../sources/other-acts.js";
import type { RuleSource } from "../sources/source.js";

type ReceiverKind = NonNullable<Delegation["to"]>["kind"];

const kl = kommunallagen;

/** The paragraph that lets a board hand a decision to each kind of receiver; none for those the law does not name. */
const receivers: Readonly<Record<ReceiverKind, readonly RuleSource[]>> = {
  presidium: [kl["6:37"]],
  committee: [kl["6:37"]],
  chair: [kl["6:37"]],
  member: [kl["6:37"]],
  substitute: [kl["6:37"]],
  employee: [kl["6:37"], kl["7:5"]],
  automated: [kl["6:37"], kl["6:38"]],
  selfGoverningBody: [kl["8:4"]],
  partyBody: [kl["7:20"], kl["7:21"], kl["7:22"]],
  board: [],
  company: [],
  consultant: [],
};

/** How a board comes by its power: by its reglemente, which for a joint board each council adopts. */
export const boardLaw = (board: Unit): readonly RuleSource[] =>
  board.kind === "jointBoard"
    ? [kl["6:3"], kl["6:44"], kl["9:33"]]
    : [kl["6:2"], kl["6:3"], kl["6:44"]];

/** What special law itself gives this receiver: each paragraph, and whether it gives every matter of the row. */
const givenByAct = (row: Delegation, q: Query) => {
  const { to, matters = [], urgentOnly } = row;
  const chapter = chapterOf(row, q);
  const isRectors =
    to?.positions?.every((position) => stated(q.get(position), "role") === "principal") ?? false;
  const isUrgent = urgentOnly === true && (to?.kind === "chair" || to?.kind === "member");
  const entries = matters.flatMap((id) => {
    const entry = specialLawOf(q.get(id), chapter, row);
    if (typeof entry !== "object") return [];
    const gives =
      (entry.decides === "principal" && isRectors) ||
      (entry.decides === "chairOrMemberWhenUrgent" && isUrgent);
    return gives ? [entry] : [];
  });
  return {
    sources: [...new Set(entries.map(({ source }) => source))],
    isOwnPower:
      entries.length > 0 &&
      entries.length === matters.length &&
      entries.every(({ decides }) => decides === "principal"),
  };
};

const handedOverBy = (
  { to, cooperation, urgentOnly, limits }: Delegation,
  giver: "position" | "board",
  start: Unit | undefined,
): readonly RuleSource[] => {
  const isJoint = start?.kind === "jointBoard";
  const userSay = limits?.userSay ? [kl["7:7"]] : [];
  const byCooperation: readonly RuleSource[] =
    cooperation === "contract"
      ? [kl["9:37"]]
      : cooperation === "purchasingCentre"
        ? [otherActs["lag-2009-47-6-4"]]
        : [];
  if (giver === "position") {
    return [isJoint ? kl["9:31"] : kl["7:6"], ...byCooperation, ...userSay];
  }
  if (!to) return [];
  const isElected = to.kind === "chair" || to.kind === "member";
  if (urgentOnly && isElected) return [kl["6:39"]];
  const isEmployee = to.kind === "employee";
  return [
    ...receivers[to.kind],
    ...(isEmployee && isJoint ? [kl["9:30"]] : []),
    ...(isEmployee ? byCooperation : []),
    ...(isEmployee ? userSay : []),
  ];
};

/** By which paragraphs may this row hand over what it does? Kinds of link by who gives, who receives and how. */
export const linkLaw = (
  row: Delegation,
  giver: "council" | "position" | "board" | "other",
  start: Unit | undefined,
  q: Query,
): readonly RuleSource[] => {
  if (giver === "council") return [kl["5:2"]];
  if (giver === "other") return [];
  const { sources, isOwnPower } = givenByAct(row, q);
  return isOwnPower ? sources : [...sources, ...handedOverBy(row, giver, start)];
};
