import type { MatterFlags } from "../../plan/delegation-parts.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { boardOf } from "../board-of.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUrgentMandate } from "../is-urgent-mandate.js";
import { matterFlag } from "../matter-flag.js";
import { namesOtherAct, otherAct } from "../other-act.js";
import { stated } from "../stated.js";
import { unplacedLaw } from "../unplaced-law.js";

const law = [kommunallagen["6:38"], kommunallagen["7:5"]] as const;

/** The bans of 6 kap. 38 § first paragraph: the flags that together make each. */
const bans: readonly { ban: string; flags: readonly (keyof MatterFlags)[] }[] = [
  { ban: "goalsOrScope", flags: ["goalsOrScope"] },
  { ban: "statementToCouncil", flags: ["statementToCouncil"] },
  { ban: "statementOnAppeal", flags: ["statementOnAppeal"] },
  { ban: "authorityOfWeight", flags: ["authorityOverIndividual", "principleOrMajor"] },
  { ban: "citizenProposal", flags: ["citizenProposal"] },
  { ban: "bannedBySpecialLaw", flags: ["bannedBySpecialLaw"] },
];

const flagsOf = (flags: MatterFlags) => [{ id: "matter:m", flags }];
const noBan = {
  goalsOrScope: false,
  statementToCouncil: false,
  statementOnAppeal: false,
  authorityOverIndividual: false,
  principleOrMajor: false,
  citizenProposal: false,
  bannedBySpecialLaw: false,
};
const row = { from: "unit:sn", to: { kind: "employee" }, matters: ["matter:m"], urgentOnly: false };
const units = [{ id: "unit:sn", kind: "board" }];

/** May the board hand this on at all? What kommunallagen keeps for the whole board is not delegated. */
export const delegationForbiddenMatter = defineRule({
  id: "delegation-forbidden-matter",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Nämnden delegerar inte det som lagen förbehåller den",
    en: "A board does not delegate what the law reserves for it",
  },
  reason: {
    sv: "Ett beslut av någon som inte hade rätt att fatta det kan upphävas efter överklagande.",
    en: "A decision by someone who had no right to make it can be set aside on appeal.",
  },
  fix: {
    sv: "Ta tillbaka ärendet till nämnden, eller rätta märkningen om den är fel.",
    en: "Take the matter back to the board, or correct the flag if it is wrong.",
  },
  message: {
    sv: "{entity} delegerar {matter}. Enligt planen {ban}, och sådana ärenden får en nämnd inte delegera.",
    en: "{entity} hands on {matter}. The plan says that it {ban}, and a board may not delegate such matters.",
  },
  terms: {
    goalsOrScope: {
      sv: "avser det verksamhetens mål, inriktning, omfattning eller kvalitet",
      en: "concerns the activity's goals, direction, scope or quality",
    },
    statementToCouncil: {
      sv: "är det en framställning eller ett yttrande till fullmäktige",
      en: "is a proposal or statement to the council",
    },
    statementOnAppeal: {
      sv: "är det ett yttrande över ett överklagat beslut av nämnden i dess helhet eller av fullmäktige",
      en: "is a statement on an appealed decision of the whole board or of the council",
    },
    authorityOfWeight: {
      sv: "är det myndighetsutövning mot enskild av principiell beskaffenhet eller annars av större vikt",
      en: "is an exercise of authority against an individual, of principle or of major weight",
    },
    citizenProposal: {
      sv: "har det väckts genom ett medborgarförslag som lämnats över till nämnden",
      en: "was raised by a citizen proposal handed over to the board",
    },
    bannedBySpecialLaw: {
      sv: "förbjuder en annan författning att det delegeras",
      en: "may not be delegated under another act",
    },
  },
  sources: [
    ...law,
    delegationGuidance["skr-urgent"],
    delegationGuidance["hfd-2016-74"],
    delegationGuidance["hfd-2019-32"],
  ],
  needs: ["from", "matters"],
  inPractice: {
    sv: "Fyra rader delegerar det som juristen själv har märkt som förbjudet att delegera. Det är en motsägelse i kommunens eget underlag.",
    en: "Four rows pass on what the lawyer has marked as not to be passed on. The municipality's own papers contradict each other.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Myndighetsutövning mot enskild som inte är av större vikt, till en handläggare.",
          en: "Authority against an individual, but not of major weight, to an officer.",
        },
        plan: {
          units,
          matters: flagsOf({ ...noBan, authorityOverIndividual: true }),
          delegations: [{ id: "delegation:4-2", ...row }],
        },
      },
      {
        says: {
          sv: "Brådskande ärenden, till ordföranden.",
          en: "Urgent matters, to the chair.",
        },
        plan: {
          units,
          matters: flagsOf({ ...noBan, goalsOrScope: true }),
          delegations: [{ id: "delegation:1-1", ...row, to: { kind: "chair" }, urgentOnly: true }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Nämndens mål för läsning beslutas av förvaltningschefen.",
          en: "The board's goals for reading are decided by the head of administration.",
        },
        plan: {
          units,
          matters: flagsOf({ ...noBan, goalsOrScope: true }),
          delegations: [{ id: "delegation:4-2", ...row }],
        },
      },
      {
        says: {
          sv: "Kapitlets märkning ärvs av raden.",
          en: "The row inherits the chapter's flags.",
        },
        plan: {
          units,
          matters: [{ id: "matter:m" }],
          registers: [
            {
              id: "register:sn",
              board: "unit:sn",
              chapters: [{ key: "4", flags: { ...noBan, citizenProposal: true } }],
            },
          ],
          delegations: [{ id: "delegation:4-2", ...row, register: "register:sn", chapter: "4" }],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const board = boardOf(delegation, q);
    if (board === undefined) return tell.cannotTell(untoldGiver(delegation));
    if (board === null) return;
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    // An urgent mandate reaches these matters too; what another act says of that, delegation-special-law-ban asks.
    const urgent = isUrgentMandate(delegation);
    if (urgent === true) return;
    const chapter = chapterOf(delegation, q);
    const isOnlyOne = delegation.matters?.length === 1;
    if (
      unplacedLaw(delegation, q).length > 0 &&
      delegation.matters?.some((matter) => !stated(q.get(matter), "actExamined"))
    ) {
      tell.notExamined(otherAct);
    }
    delegation.matters?.forEach((matter, at) => {
      const told = q.get(matter);
      const isUnread =
        told?.actExamined !== true &&
        (namesOtherAct(told?.law) ||
          namesOtherAct(chapter?.law) ||
          (isOnlyOne && namesOtherAct(delegation.law)) ||
          namesOtherAct(delegation.specialLaw));
      const flag = (name: keyof MatterFlags) => matterFlag(told, chapter, name);
      for (const { ban, flags } of bans) {
        if (flags.every((name) => flag(name) === true)) {
          if (urgent !== false) tell.cannotTell(urgent);
          else
            tell.finding({
              path: `matters[${at}]`,
              params: { matter, ban },
              related: told ? [matter] : [],
            });
        } else if (ban === "bannedBySpecialLaw" && isUnread) tell.notExamined(otherAct);
        else if (!flags.some((name) => flag(name) === false)) {
          for (const name of flags) {
            if (flag(name) === undefined) tell.cannotTell(`matter.flags.${name}`);
          }
        }
      }
    });
  },
});
