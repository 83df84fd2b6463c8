import type { Delegation } from "../../plan/entities/delegation.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { stated } from "../stated.js";

/** Does a general clause name somebody else to step in? Else the field that would tell. */
const clauseHelps = (
  { register }: Delegation,
  delegate: Id<"position">,
  q: Query,
): boolean | string => {
  if (register === undefined) return "delegation.register";
  const clause = stated(q.get(register), "substitution");
  if (clause === undefined) return "register.substitution";
  if (clause === null) return false;
  return clause.position === undefined
    ? "register.substitution.position"
    : clause.position !== delegate;
};

const planWith = (substitutes: readonly string[]) => ({
  positions: [{ id: "position:environment", holders: 1 }],
  registers: [{ id: "register:mn", substitution: null }],
  delegations: [
    {
      id: "delegation:2-1",
      register: "register:mn",
      to: { kind: "employee", positions: ["position:environment"] },
      substitutes,
    },
  ],
});

/** Who decides in July? When one person alone may decide, the register says who steps in. */
export const delegateHasSubstitute = defineRule({
  id: "delegate-has-substitute",
  family: "support",
  on: "delegation",
  force: "advice",
  principles: ["support"],
  title: {
    sv: "Den som ensam får besluta har en ersättare",
    en: "The one who alone may decide has a substitute",
  },
  reason: {
    sv: "Ingen chef får kliva in av gammal vana: utan ersättare eller klausul blir ärendet liggande eller fattas av någon som inte får.",
    en: "No manager may step in by custom: without a substitute or a clause the matter lies waiting, or is decided by somebody who may not.",
  },
  fix: {
    sv: "Namnge en ersättare, eller skriv en klausul för hela ordningen.",
    en: "Name a substitute, or write a clause for the whole register.",
  },
  message: {
    sv: "Bara {position}, en enda person, får besluta enligt {entity}, och ingen ersättare finns.",
    en: "Only {position}, one single person, may decide by {entity}, and there is no substitute.",
  },
  sources: [
    delegationGuidance["fmh-delegates"],
    delegationGuidance["jarfalla-2017"],
    delegationGuidance["harjedalen-2022"],
  ],
  inPractice: {
    sv: "Bildningschefen köper in ensam och ordningen saknar klausul: nämndsekreteraren skriver in en före sommaren.",
    en: "The director of education alone decides on purchases and the register has no clause: the board secretary writes one before the summer.",
  },
  needs: ["to"],
  examples: () => ({
    good: [
      {
        says: { sv: "Biträdande chefen går in.", en: "The deputy steps in." },
        plan: planWith(["position:deputy"]),
      },
    ],
    bad: [
      {
        says: { sv: "Ingen ersättare, och juli.", en: "No substitute, and July." },
        plan: planWith([]),
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q }, tell) => {
    const { to } = delegation;
    if (to?.kind !== "employee") return;
    if (!to.positions) return tell.cannotTell("delegation.to.positions");
    const [position, other] = to.positions;
    if (!position || (other && !to.joint)) return;
    const holders = stated(q.get(position), "holders");
    if (holders === undefined) return tell.cannotTell("position.holders");
    if (holders !== 1) return;
    const substitutes = stated(delegation, "substitutes");
    if (substitutes && substitutes.length > 0) return;
    const helps = clauseHelps(delegation, position, q);
    if (helps === true) return;
    if (typeof helps === "string") tell.cannotTell(helps);
    else if (!substitutes) tell.cannotTell("delegation.substitutes");
    else tell.finding({ path: "substitutes", params: { position } });
  },
});
