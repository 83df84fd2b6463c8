import type { Delegation } from "../../plan/entities/delegation.js";
import type { Query } from "../../plan/query.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { otherActs } from "../../sources/other-acts.js";
import type { SpecialLawEntry } from "../../sources/special-law.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { giverOf, untoldGiver } from "../giver-of.js";
import { isDelegated } from "../is-delegated.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { matterFlag } from "../matter-flag.js";
import { otherAct } from "../other-act.js";
import { specialLawOf } from "../special-law-of.js";
import { stated } from "../stated.js";

type Answer = "allowed" | "banned" | "notExamined" | `delegation.${string}` | `position.${string}`;

const elected: ReadonlySet<string> = new Set(["chair", "member"]);

/** May this receiver decide what the entry is about? */
const judge = (entry: SpecialLawEntry, delegation: Delegation, q: Query): Answer => {
  const { to } = delegation;
  if (!to) return "delegation.to";
  if (entry.decides === "wholeBoard") return "banned";
  if (entry.decides === "principal") {
    if (!to.positions) return "delegation.to.positions";
    const roles = to.positions.map((position) => stated(q.get(position), "role"));
    if (roles.some((role) => role === undefined)) return "position.role";
    return roles.every((role) => role === "principal") ? "allowed" : "banned";
  }
  if (elected.has(to.kind)) return "allowed";
  const urgentOnly = stated(delegation, "urgentOnly");
  if (urgentOnly === undefined) return "delegation.urgentOnly";
  // Whether what can wait may be left to a committee or an employee stands in socialtjänstlagen, which was not read.
  return urgentOnly ? "banned" : "notExamined";
};

const units = [{ id: "unit:bn", kind: "board" }];
const row = {
  id: "delegation:1-2",
  from: "unit:bn",
  to: { kind: "employee", positions: ["position:officer"] },
  matters: ["matter:m"],
  urgentOnly: false,
  notify: { decision: "report", when: "nextMeeting" },
};
const under = (sfs: string, section: string, chapter?: string) => [
  { id: "matter:m", law: [{ sfs, ...(chapter && { chapter }), section }], actExamined: true },
];

/** Does special law say that somebody else decides? Only the acts that were read are judged; the others are not examined. */
export const delegationSpecialLawBan = defineRule({
  id: "delegation-special-law-ban",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Det som speciallag knyter till nämnden eller till en viss funktion delegeras inte till andra",
    en: "What special law ties to the board or to a certain position is not delegated to others",
  },
  reason: {
    sv: "Kommunallagen säger att det som annan lag undantar inte får delegeras. Vad som är undantaget står i den andra lagen.",
    en: "Kommunallagen says that what other law excepts may not be delegated. What is excepted stands in the other act.",
  },
  fix: {
    sv: "Lyft ärendet till nämnden, eller till den som lagen nämner.",
    en: "Lift the matter to the board, or to the one the law names.",
  },
  message: {
    sv: "{entity} lämnar {matter} till någon som lagen inte nämner: {decides}.",
    en: "{entity} hands {matter} to somebody the law does not name: {decides}.",
  },
  terms: {
    wholeBoard: { sv: "bara hela nämnden får besluta", en: "only the whole board may decide" },
    chairOrMemberWhenUrgent: {
      sv: "när det brådskar får bara ordföranden eller en ledamot som nämnden har förordnat besluta",
      en: "when it cannot wait only the chair or a member the board has appointed may decide",
    },
    principal: {
      sv: "lagen ger rektorn beslutet, och nämnden har inget att lämna över",
      en: "the act gives the decision to the rector, and the board has nothing to hand over",
    },
  },
  sources: [
    kommunallagen["6:38"],
    otherActs["pbl-5-27"],
    otherActs["pbl-12-6"],
    otherActs["fb-19-14"],
    otherActs["lvu-6"],
    otherActs["lvu-11"],
    otherActs["skollagen-2-10"],
  ],
  needs: ["from", "to", "matters"],
  examples: {
    good: [
      {
        says: {
          sv: "Bygglov inom detaljplan, som en jurist har prövat.",
          en: "A building permit within a plan, which a lawyer has looked at.",
        },
        plan: { units, matters: under("2010:900", "31", "9"), delegations: [row] },
      },
      {
        says: {
          sv: "Omedelbart omhändertagande till ordföranden.",
          en: "Immediate care, to the chair.",
        },
        plan: {
          units,
          matters: under("1990:52", "6"),
          delegations: [{ ...row, to: { kind: "chair" }, urgentOnly: true }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Byggsanktionsavgift till en byggnadsinspektör.",
          en: "A building sanction fee, to an inspector.",
        },
        plan: {
          units,
          positions: [{ id: "position:officer", employer: "organisation:exempelkommun" }],
          matters: under("2010:900", "51", "11"),
          delegations: [row],
        },
      },
      {
        says: {
          sv: "Skolenhetens inre organisation till skolchefen.",
          en: "A school unit's inner organisation, to the head of schools.",
        },
        plan: {
          units,
          positions: [{ id: "position:officer", role: "manager" }],
          matters: under("2010:800", "10", "2"),
          delegations: [row],
        },
      },
    ],
  },
  when: (delegation, { asOf }) => isDelegated(delegation, asOf),
  check: (delegation, { q, asOf }, tell) => {
    const giver = giverOf(delegation, q);
    if (giver === undefined) return tell.cannotTell(untoldGiver(delegation));
    if (giver === "elsewhere") return;
    const chapter = chapterOf(delegation, q);
    for (const [at, id] of delegation.matters?.entries() ?? []) {
      const matter = q.get(id);
      const found = specialLawOf(matter, chapter, delegation);
      const flag = matterFlag(matter, chapter, "bannedBySpecialLaw");
      if (found === undefined) {
        if (stated(matter, "law") === undefined) tell.cannotTell("matter.law");
      } else if (found === "notRead" || found === "noParagraph") {
        // A lawyer who has read the act sets the flag, and delegation-forbidden-matter asks for it.
        if (stated(matter, "actExamined") && flag !== undefined) continue;
        if (found === "notRead") tell.notExamined(otherAct);
        else tell.cannotTell("matter.law[].section");
      } else if (flag !== true) {
        const law = [found.source];
        const answer = isLawOf(asOf, law) ? judge(found, delegation, q) : "otherTime";
        if (answer === "otherTime") tell.notExamined(lawOfAnotherTime);
        else if (answer === "notExamined") tell.notExamined(otherAct);
        else if (answer === "banned") {
          tell.finding({
            path: `matters[${at}]`,
            params: { matter: id, decides: found.decides },
            sources: [...law, kommunallagen["6:38"]],
            related: matter ? [id] : [],
          });
        } else if (answer !== "allowed") tell.cannotTell(answer);
      }
    }
  },
});
