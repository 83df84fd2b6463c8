import type { Cycle } from "../../plan/entities/cycle.js";
import type { Obligation } from "../../plan/entities/obligation.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { isActive } from "../is-active.js";
import { stated } from "../stated.js";

type UnitId = Id<"unit">;

/** The top of the tree a unit stands in: the partner it belongs to. `undefined` when that is not told. */
const partnerOf = (unit: UnitId, q: Query): UnitId | undefined => {
  const top = q.line(unit).at(-1) as UnitId;
  return stated(q.get(top), "parent") === null ? top : undefined;
};

/** The board and everything beneath it, which may report in its place. */
const withParts = (top: UnitId, q: Query): ReadonlySet<UnitId> => {
  const found = new Set([top]);
  for (const unit of found) {
    for (const part of q.refs(unit, "unit.parent")) found.add(part.id);
  }
  return found;
};

/** Facts that are missing somewhere in the plan, without which nobody knows all that the board and its parts report. */
const missingIn = (q: Query, asOf: string): readonly string[] => {
  const isLoose = (demand: Cycle | Obligation): boolean =>
    stated(demand, "from") === undefined && isActive(demand, asOf);
  return [
    ...(q.all("cycle").some(isLoose) ? ["cycle.from"] : []),
    ...(q.all("obligation").some(isLoose) ? ["obligation.from"] : []),
    ...(q.all("unit").some((unit) => stated(unit, "parent") === undefined) ? ["unit.parent"] : []),
  ];
};

/** Whom the board and its parts report to, and the facts that would tell of more. */
const receiversOf = (board: UnitId, q: Query, asOf: string) => {
  const givers = withParts(board, q);
  const receivers = new Set<UnitId>();
  const untold = new Set<string>();
  for (const giver of givers) {
    for (const demand of q.refs(giver, "cycle.from[]")) {
      if (!isActive(demand, asOf)) continue;
      const to = stated(demand, "to");
      if (!to) untold.add("cycle.to");
      for (const unit of [...(to ?? []), ...(demand.via ?? [])]) receivers.add(unit);
    }
    for (const demand of q.refs(giver, "obligation.from[]")) {
      if (!isActive(demand, asOf)) continue;
      const to = stated(demand, "to");
      if (!to) untold.add("obligation.to");
      for (const unit of to ?? []) receivers.add(unit);
    }
  }
  return { receivers: [...receivers].filter((unit) => !givers.has(unit)), untold: [...untold] };
};

const isTold = (unit: UnitId, period: string, q: Query): boolean =>
  q.isComplete("cycles", { unit, period }) && q.isComplete("obligations", { unit, period });

const units = [
  {
    id: "unit:council",
    kind: "council",
    parent: null,
  },
  { id: "unit:executive", kind: "executive", parent: "unit:council" },
  { id: "unit:neighbour", kind: "outside", parent: null },
  {
    id: "unit:guardians",
    kind: "jointBoard",
    parent: "unit:council",
    reportsTo: ["unit:executive", "unit:neighbour"],
    servesPublic: false,
  },
];
const rest = { complete: [{ part: "cycles" }, { part: "obligations" }], units };
const cycle = {
  id: "cycle:guardians",
  kind: "goal",
  from: ["unit:guardians"],
  purpose: "control",
  goals: [],
  recurrence: { every: "year" },
};

/** Do all who share a joint board hear how it goes? Each partner answers for it, not only the one that houses it. */
export const jointBoardReceivers = defineRule({
  id: "joint-board-receivers",
  family: "follow-up",
  on: "unit",
  force: "ownChoice",
  principles: ["openness", "wholeView"],
  title: {
    sv: "En gemensam nämnds uppföljning når alla som samverkar",
    en: "A joint board's follow-up reaches all its partners",
  },
  reason: {
    sv: "Fullmäktige i var och en av de samverkande kommunerna prövar nämndens ansvar. Den som inte får någon uppföljning har lite att pröva det på.",
    en: "The council of each partner tries whether the board is given discharge. Whoever gets no follow-up has little to try it on.",
  },
  fix: {
    sv: "Skicka samma rapport till alla som samverkar. Det kostar ett kuvert till.",
    en: "Send the same report to all partners. It costs one more envelope.",
  },
  message: {
    sv: "{entity} svarar inför {partner}, men planen visar ingen uppföljning eller rapport dit.",
    en: "{entity} answers to {partner}, but the plan shows no follow-up or report that goes there.",
  },
  sources: [
    ownChoice(
      "That a joint board's reports go to each partner follows from its answering to each; no law read says which reports.",
    ),
    kommunallagen["9:35"],
  ],
  needs: ["kind", "reportsTo"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Samma rapport går till båda kommunerna.",
          en: "The same report goes to both municipalities.",
        },
        plan: {
          ...rest,
          cycles: [{ ...cycle, to: ["unit:council", "unit:neighbour"] }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Bara värdkommunen får uppföljningen.",
          en: "Only the host municipality gets the follow-up.",
        },
        plan: { ...rest, cycles: [{ ...cycle, to: ["unit:executive"] }] },
      },
      {
        says: {
          sv: "Ingen av dem får något.",
          en: "Neither of them gets anything.",
        },
        plan: { ...rest, cycles: [] },
      },
    ],
  }),
  inForce: true,
  when: (unit) => !unit.kind || unit.kind === "jointBoard",
  prepare: ({ q, asOf }) =>
    q.all("unit").some(({ kind }) => kind === "jointBoard") ? missingIn(q, asOf) : [],
  check: ({ id, reportsTo = [] }, { q, asOf, prepared }, tell) => {
    const tops = new Map(reportsTo.map((unit) => [unit, partnerOf(unit, q)]));
    if (new Set(tops.values()).size < 2 && ![...tops.values()].includes(undefined)) return;
    const { receivers, untold } = receiversOf(id, q, asOf);
    const reached = new Set(receivers.map((unit) => partnerOf(unit, q)));
    const left = reportsTo.filter(
      (unit) => !receivers.includes(unit) && !reached.has(tops.get(unit)),
    );
    if (left.length === 0) return;
    const host = partnerOf(id, q);
    const missing = new Set([...prepared, ...untold]);
    // Another body outside that is reached may be of the same partner: its council, where its executive is named.
    const isReachedOutside = [...reached].some((top) => top !== host);
    const isOpen = (top: UnitId | undefined): boolean =>
      top === undefined || (top !== host && isReachedOutside);
    if (left.some((unit) => isOpen(tops.get(unit)))) missing.add("unit.parent");
    if (missing.size === 0 && !isTold(id, asOf, q)) missing.add("complete: records");
    for (const field of missing) tell.cannotTell(field);
    if (missing.size > 0) return;
    for (const unit of left) {
      tell.finding({
        path: `reportsTo[${reportsTo.indexOf(unit)}]`,
        params: { partner: unit },
        related: [unit],
      });
    }
  },
});
