import type { Cycle } from "../../plan/entities/cycle.js";
import type { Obligation } from "../../plan/entities/obligation.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { untoldOf } from "../source-of.js";
import { stated } from "../stated.js";

type Unit = Id<"unit">;

/** Do they stand on the same partner's side: one is the other, or above it? */
const isSameSide = (a: Unit, b: Unit, q: Query): boolean => q.isWithin(a, b) || q.isWithin(b, a);

/** To whom the board's follow-ups and reports go, and what is not told of it. */
const receiversOf = (board: Unit, q: Query, asOf: string) => {
  const receivers = new Set<Unit>();
  const untold = new Set<string>();
  const sources: readonly (Cycle | Obligation)[] = [
    ...q.refs(board, "cycle.from[]"),
    ...q.refs(board, "obligation.from[]"),
  ];
  for (const source of sources) {
    if (!isActive(source, asOf)) continue;
    const to = stated(source, "to");
    if (!to) untold.add(untoldOf(source, "to"));
    for (const unit of to ?? []) receivers.add(unit);
    for (const { delivered = [] } of q.refs(source.id, "occasion.of")) {
      for (const { to: unit } of delivered) receivers.add(unit);
    }
  }
  return { receivers: [...receivers], untold: [...untold] };
};

const units = [
  { id: "unit:kf", kind: "council", parent: null },
  { id: "unit:ks", kind: "executive", parent: "unit:kf" },
  { id: "unit:neighbour", kind: "outside", parent: null },
  {
    id: "unit:joint",
    kind: "jointBoard",
    parent: "unit:kf",
    reportsTo: ["unit:ks", "unit:neighbour"],
  },
];
const complete = [{ part: "cycles" }, { part: "obligations" }];
const cycle = { id: "cycle:half", kind: "goal", from: ["unit:joint"], purpose: "learning" };

/** Do both municipalities hear of it? A joint board reports to each of those it answers to. */
export const jointBoardReceivers = defineRule({
  id: "joint-board-receivers",
  family: "follow-up",
  on: "unit",
  force: "ownChoice",
  principles: ["openness", "wholeView"],
  title: {
    sv: "En gemensam nämnd rapporterar till alla som den svarar inför",
    en: "A joint board reports to all those it answers to",
  },
  reason: {
    sv: "Varje medverkande kommun betalar och svarar för sin del. Den som inte får rapporten kan inte se hur det går.",
    en: "Each of the municipalities pays and answers for its part. The one that does not get the report cannot see how it goes.",
  },
  fix: {
    sv: "Skicka samma rapport till alla medverkande; det behövs ingen ny.",
    en: "Send the same report to all partners; no new one is needed.",
  },
  message: {
    sv: "{entity} rapporterar till andra men inte till {partner}, som den också svarar inför.",
    en: "{entity} reports to others but not to {partner}, to which it answers as well.",
  },
  sources: [
    ownChoice("A body that answers to several reports to each of them."),
    kommunallagen["9:33"],
  ],
  needs: ["reportsTo"],
  examples: {
    good: [
      {
        says: { sv: "Rapporten går till båda.", en: "The report goes to both." },
        plan: { complete, units, cycles: [{ ...cycle, to: ["unit:kf", "unit:neighbour"] }] },
      },
    ],
    bad: [
      {
        says: { sv: "Grannkommunen får ingenting.", en: "The neighbour gets nothing." },
        plan: { complete, units, cycles: [{ ...cycle, to: ["unit:ks"] }] },
      },
    ],
  },
  when: (unit, { asOf }) =>
    (unit.kind === "jointBoard" || unit.kind === undefined) &&
    isActive(unit, asOf),
  check: (unit, { q, asOf }, tell) => {
    const partners = unit.reportsTo ?? [];
    if (partners.length < 2) return;
    if (stated(unit, "kind") === undefined) return tell.cannotTell("unit.kind");
    const { receivers, untold } = receiversOf(unit.id, q, asOf);
    const isLeftOut = (partner: Unit) =>
      q.has(partner) && !receivers.some((receiver) => isSameSide(receiver, partner, q));
    const leftOut = partners.filter(isLeftOut);
    if (leftOut.length === 0) return;
    for (const field of untold) tell.cannotTell(field);
    if (untold.length > 0) return;
    for (const part of ["cycles", "obligations"] as const) {
      if (!q.isComplete(part, { unit: unit.id })) return tell.cannotTell(`complete: ${part}`);
    }
    if (leftOut.length === partners.length) return;
    for (const partner of leftOut) {
      const path = `reportsTo[${partners.indexOf(partner)}]`;
      tell.finding({ path, params: { partner }, related: [partner] });
    }
  },
});
