import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { boardOf } from "../board-of.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const receivers = [kommunallagen["6:39"]] as const;
const reporting = [kommunallagen["6:40"]] as const;

const units = [{ id: "unit:sn", kind: "board" }];
const positions = [{ id: "position:vice", kind: "elected", namedForUrgent: ["unit:sn"] }];
const toChair = {
  id: "delegation:1-1",
  from: "unit:sn",
  to: { kind: "chair" },
  urgentOnly: true,
  notify: { decision: "report", when: "nextMeeting" },
};
const toVice = { ...toChair, to: { kind: "member", positions: ["position:vice"] } };

/** Who decides when the board's meeting cannot be waited for? The chair, or a member the board has named. */
export const urgentMandateOnlyElected = defineRule({
  id: "urgent-mandate-only-elected",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Brådskande ärenden beslutas av ordföranden eller en ledamot som nämnden utsett",
    en: "Urgent matters are decided by the chair or a member the board has named",
  },
  reason: {
    sv: "Uppdraget kan gälla även sådant som annars inte får delegeras. Därför får bara ordföranden eller en utsedd ledamot ha det, och besluten anmäls vid nästa sammanträde.",
    en: "The mandate may reach what is otherwise not delegated. So only the chair or a named member may have it, and the decisions are reported at the next meeting.",
  },
  fix: {
    sv: "Ge uppdraget åt ordföranden eller en annan ledamot som nämnden utser, och låt besluten anmälas vid nästa sammanträde.",
    en: "Give the mandate to the chair or another member named by the board, and have the decisions reported at the next meeting.",
  },
  message: {
    sv: "{entity} gäller brådskande ärenden, men {why}.",
    en: "{entity} is about urgent matters, but {why}.",
  },
  terms: {
    receiver: {
      sv: "mottagaren är varken ordföranden eller en ledamot",
      en: "the receiver is neither the chair nor a member",
    },
    notNamed: {
      sv: "ledamoten är enligt planen inte utsedd av nämnden för sådana ärenden",
      en: "by the plan the member has not been named by the board for such matters",
    },
    notReported: {
      sv: "besluten anmäls enligt planen inte vid nämndens nästa sammanträde",
      en: "by the plan the decisions are not reported at the board's next meeting",
    },
  },
  sources: [
    ...receivers,
    ...reporting,
    delegationGuidance["skr-urgent"],
    delegationGuidance["hfd-2016-74"],
  ],
  needs: ["from", "urgentOnly"],
  inPractice: {
    sv: "Brådskande ärenden ligger också på en tjänsteman (4.2). Ordföranden har dem redan (4.1): stryk raden.",
    en: "Urgent matters also lie with an official (4.2). The chair has them already (4.1): strike the row.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Ordföranden.", en: "The chair." },
        plan: { units, delegations: [toChair] },
      },
      {
        says: {
          sv: "Vice ordföranden, som nämnden har utsett.",
          en: "The vice chair, named by the board.",
        },
        plan: { units, positions, delegations: [toVice] },
      },
    ],
    bad: [
      {
        says: { sv: "Förvaltningschefen.", en: "The head of administration." },
        plan: { units, delegations: [{ ...toChair, to: { kind: "employee" } }] },
      },
      {
        says: {
          sv: "En ledamot som nämnden inte har utsett.",
          en: "A member the board has not named.",
        },
        plan: {
          units,
          positions: [{ id: "position:vice", kind: "elected", namedForUrgent: [] }],
          delegations: [toVice],
        },
      },
      {
        says: { sv: "Besluten anmäls varje kvartal.", en: "Decisions are reported each quarter." },
        plan: {
          units,
          delegations: [{ ...toChair, notify: { decision: "report", when: "quarterly" } }],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    if (!delegation.urgentOnly) return;
    const board = boardOf(delegation, q);
    if (board === undefined) return tell.cannotTell(untoldGiver(delegation));
    if (board === null) return;
    if (!isLawOf(asOf, receivers)) return tell.notExamined(lawOfAnotherTime);

    const to = stated(delegation, "to");
    if (!to) tell.cannotTell("delegation.to");
    else if (to.kind === "member") {
      if (!to.positions) tell.cannotTell("delegation.to.positions");
      to.positions?.forEach((position, at) => {
        const named = stated(q.get(position), "namedForUrgent");
        if (!named) tell.cannotTell("position.namedForUrgent");
        else if (!named.includes(board.id)) {
          tell.finding({
            path: `to.positions[${at}]`,
            params: { why: "notNamed" },
            related: [position],
            sources: receivers,
          });
        }
      });
    } else if (to.kind !== "chair") {
      tell.finding({ path: "to.kind", params: { why: "receiver" }, sources: receivers });
    }

    const notify = stated(delegation, "notify") ?? chapterOf(delegation, q)?.notify;
    if (!notify) return tell.cannotTell("delegation.notify");
    if (notify.decision === "report" && !notify.when) tell.cannotTell("delegation.notify.when");
    else if (notify.decision !== "report" || notify.when !== "nextMeeting") {
      tell.finding({ path: "notify", params: { why: "notReported" }, sources: reporting });
    }
  },
});
