import { kommunallagen } from "../../sources/kommunallagen.js";
import { otherActs } from "../../sources/other-acts.js";
import type { RuleSource } from "../../sources/source.js";
import type { Words } from "../../sources/words.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { giverOf, untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUrgentMandate } from "../is-urgent-mandate.js";
import { judgeSpecialLaw } from "../judge-special-law.js";
import { matterFlag } from "../matter-flag.js";
import { otherAct } from "../other-act.js";
import { personOnlyBy, specialLawAt, specialLawOf } from "../special-law-of.js";
import { stated } from "../stated.js";
import { unplacedLaw } from "../unplaced-law.js";

const noPersons: ReadonlySet<string> = new Set(["automated", "committee", "presidium"]);

const ownPower: Words = {
  sv: "Rektorn har beslutet direkt av 2 kap. 10 § skollagen; ingen kedja från fullmäktige behövs.",
  en: "The rector has the decision straight from 2 kap. 10 § of the school act; no chain from the council is needed.",
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

const notForMachine = {
  appeal: "administrative",
  notAppealableByLaw: false,
  procurementArea: null,
};

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
    sv: "Ärenden som enligt annan lag inte får delegeras får nämnden inte lämna ifrån sig (6 kap. 38 § 5).",
    en: "Matters that by other law may not be delegated are not for the board to hand over (6 kap. 38 § 5).",
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
    personOnly: {
      sv: "överförmyndarnämnden får bara låta en ledamot, en ersättare som tjänstgör eller en kommunal tjänsteman med rätt kompetens besluta",
      en: "the guardian board may let only a member, a substitute in service or a competent municipal official decide",
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
  examples: () => ({
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
          sv: "Överförmyndarens samtycke av en automatiserad beslutsfunktion.",
          en: "A guardian board's consent by an automated function.",
        },
        plan: {
          units,
          matters: [{ ...under("1949:381", "4", "13")[0], ...notForMachine }],
          delegations: [{ ...row, to: { kind: "automated" } }],
        },
      },
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
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const giver = giverOf(delegation, q);
    if (giver === undefined) return tell.cannotTell(untoldGiver(delegation));
    if (giver === "elsewhere") return;
    const chapter = chapterOf(delegation, q);
    if (unplacedLaw(delegation, q).some((law) => specialLawAt(law) !== undefined)) {
      tell.notExamined(otherAct);
    }
    const isToNoPerson = noPersons.has(stated(delegation, "to")?.kind ?? "");
    for (const [at, id] of delegation.matters?.entries() ?? []) {
      const matter = q.get(id);
      const found = specialLawOf(matter, chapter, delegation);
      const flag = matterFlag(matter, chapter, "bannedBySpecialLaw");
      // A ban that a person has flagged is held against a row by delegation-forbidden-matter, but for urgent mandates.
      const isUrgentBan = flag === true && isUrgentMandate(delegation) === true;
      if (flag === true && !isUrgentBan) continue;
      const ban = (decides: string, source: RuleSource) =>
        tell.finding({
          path: `matters[${at}]`,
          params: { matter: id, decides },
          sources: [source, kommunallagen["6:38"]],
          related: matter ? [id] : [],
        });

      const isBoards = typeof found === "object" && found.decides === "wholeBoard";
      const personOnly =
        isToNoPerson && !isBoards ? personOnlyBy(matter, chapter, delegation) : undefined;
      if (personOnly) {
        if (isLawOf(asOf, [personOnly])) ban("personOnly", personOnly);
        else tell.notExamined(lawOfAnotherTime);
      } else if (found === undefined) {
        if (isUrgentBan || stated(matter, "law") === undefined) tell.cannotTell("matter.law");
      } else if (found === "notRead" || found === "noParagraph") {
        // A lawyer who has read the act sets the flag; what the act says of urgent mandates the flag does not tell.
        if (stated(matter, "actExamined") && flag !== undefined && !isUrgentBan) continue;
        if (found === "notRead") tell.notExamined(otherAct);
        else tell.cannotTell("matter.law[].section");
      } else if (!isLawOf(asOf, [found.source])) {
        tell.notExamined(lawOfAnotherTime);
      } else if (found.decides !== "partlyWholeBoard" || flag === undefined) {
        const answer = judgeSpecialLaw(found, delegation, q);
        if (answer === "notExamined") tell.notExamined(otherAct);
        else if (answer === "ownPower") tell.notExamined(ownPower);
        else if (answer === "banned") ban(found.decides, found.source);
        else if (answer !== "allowed") tell.cannotTell(answer);
      }
    }
  },
});
