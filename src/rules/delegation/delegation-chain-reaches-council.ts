import type { Unit } from "../../plan/entities/unit.js";
import type { Id } from "../../plan/id.js";
import type { Query } from "../../plan/query.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { boardOf } from "../board-of.js";
import { chapterOf } from "../chapter-of.js";
import { councilGrants } from "../council-grants.js";
import { defineRule } from "../define-rule.js";
import { untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const forAll = [kommunallagen["6:2"], kommunallagen["6:3"], kommunallagen["6:44"]] as const;
const oneCouncil = [kommunallagen["9:33"]] as const;
const forJoint = [kommunallagen["6:3"], kommunallagen["6:44"], ...oneCouncil] as const;

/** What a board stands on: whether its reglemente is in order (else the fact that is missing), and what it may decide. */
interface Footing {
  readonly reglemente: "adopted" | "none" | "notByCouncil" | "oneCouncil" | `unit.${string}`;
  readonly competence: ReadonlySet<Id<"matter">> | undefined;
}

const reglementeOf = (board: Unit, q: Query): Footing["reglemente"] => {
  const reglemente = stated(board, "reglemente");
  if (reglemente === undefined) return "unit.reglemente";
  if (reglemente === null) return "none";
  if (!reglemente.decidedBy) return "unit.reglemente.decidedBy";
  const isJoint = board.kind === "jointBoard";
  const kinds = reglemente.decidedBy.map((unit) => stated(q.get(unit), "kind"));
  // The other partner's council is somebody outside this plan's organisation.
  const councils = kinds.filter((kind) => kind === "council" || (isJoint && kind === "outside"));
  if (councils.length >= (isJoint ? 2 : 1)) return "adopted";
  if (kinds.includes(undefined)) return "unit.kind";
  return councils.length === 0 ? "notByCouncil" : "oneCouncil";
};

const footings = (q: Query): ReadonlyMap<Id<"unit">, Footing> => {
  const found = new Map<Id<"unit">, Footing>();
  for (const unit of q.all("unit")) {
    if (q.count(unit.id, "delegation.from") === 0) continue;
    const competence = stated(unit, "competence");
    found.set(unit.id, {
      reglemente: reglementeOf(unit, q),
      competence: competence && new Set(competence.map(({ matter }) => matter)),
    });
  }
  return found;
};

const council = { id: "unit:kf", kind: "council" };
const reglemente = { decidedBy: ["unit:kf"] };
const matters = [{ id: "matter:lease" }];
const row = { id: "delegation:3-1", from: "unit:tn", matters: ["matter:lease"] };
const lease = { matter: "matter:lease", cover: { by: "reglemente", citation: { text: "4 §" } } };

/** Where does the power come from? From the council, through the board's reglemente or special law, to the row. */
export const delegationChainReachesCouncil = defineRule({
  id: "delegation-chain-reaches-council",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law", "openness"],
  title: {
    sv: "Beslutanderätten kan följas från fullmäktige till den som beslutar",
    en: "The power can be traced from the council to the one who decides",
  },
  reason: {
    sv: "En nämnd kan bara delegera det som fullmäktige eller lag har gett den.",
    en: "A board can only hand on what the council or the law has given it.",
  },
  fix: {
    sv: "Rätta reglementet, eller flytta raden till den nämnd som har ärendet.",
    en: "Correct the reglemente, or move the row to the board that has the matter.",
  },
  message: {
    sv: "Planen visar inget stöd från fullmäktige för det som {entity} delegerar: {why}.",
    en: "The plan shows no support from the council for what {entity} hands on: {why}.",
  },
  terms: {
    none: {
      sv: "enligt planen har nämnden inget reglemente",
      en: "by the plan the board has no reglemente",
    },
    notByCouncil: {
      sv: "enligt planen är nämndens reglemente inte antaget av fullmäktige",
      en: "by the plan the board's reglemente was not adopted by the council",
    },
    oneCouncil: {
      sv: "enligt planen är den gemensamma nämndens reglemente antaget av fullmäktige i bara en av de samverkande kommunerna",
      en: "by the plan the joint board's reglemente was adopted by the council of only one of the partners",
    },
    uncovered: {
      sv: "ett ärende ingår varken i reglementet, i något beslut av fullmäktige eller i det som lag ger nämnden",
      en: "a matter is neither in the reglemente, nor in any decision of the council, nor in what the law gives the board",
    },
  },
  sources: [
    ...forAll,
    ...oneCouncil,
    delegationGuidance["ey-region-skane"],
    delegationGuidance["jp-delegation-2023"],
  ],
  needs: ["from", "matters"],
  inPractice: {
    sv: "Nämnden delegerar uthyrning av lokaler, som en annan nämnd har. Kommunjuristen ändrar reglementet eller delegationsordningen.",
    en: "The board passes on the letting of premises, which is another board's. The lawyer amends the terms of reference or the delegation order.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Tekniska nämnden får besluta om arrenden enligt sitt reglemente.",
          en: "The technical board may decide on leases by its reglemente.",
        },
        plan: {
          units: [council, { id: "unit:tn", kind: "board", reglemente, competence: [lease] }],
          matters,
          delegations: [row],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Kulturnämnden delegerar arrenden, som inte finns i dess reglemente.",
          en: "The culture board delegates leases, which are not in its reglemente.",
        },
        plan: {
          complete: [{ part: "competence", units: ["unit:tn"] }],
          units: [
            council,
            {
              id: "unit:tn",
              kind: "board",
              reglemente,
              competence: [{ matter: "matter:grants", cover: { by: "reglemente" } }],
            },
          ],
          matters: [...matters, { id: "matter:grants" }],
          delegations: [row],
        },
      },
      {
        says: {
          sv: "Inget reglemente: ett fel för alla rader.",
          en: "No reglemente: one fault for all rows.",
        },
        plan: {
          units: [{ id: "unit:tn", kind: "board", reglemente: null }],
          matters,
          delegations: [row, { ...row, id: "delegation:3-2" }],
        },
      },
      {
        says: {
          sv: "En gemensam nämnd vars reglemente bara den ena parten antagit.",
          en: "A joint board whose reglemente only one partner has adopted.",
        },
        plan: {
          units: [council, { id: "unit:tn", kind: "jointBoard", reglemente, competence: [lease] }],
          matters,
          delegations: [row],
        },
      },
      {
        says: { sv: "Nämnden antog det själv.", en: "The board adopted it itself." },
        plan: {
          units: [{ id: "unit:tn", kind: "board", reglemente: { decidedBy: ["unit:tn"] } }],
          matters,
          delegations: [row],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  prepare: ({ q, asOf }) => ({ footings: footings(q), isGranted: councilGrants(q, asOf) }),
  check: (delegation, { q, asOf, prepared }, tell) => {
    const board = boardOf(delegation, q);
    if (board === undefined) return tell.cannotTell(untoldGiver(delegation));
    const footing = board && prepared.footings.get(board.id);
    if (!footing) return;
    if (!isLawOf(asOf, forAll)) return tell.notExamined(lawOfAnotherTime);
    const { reglemente, competence } = footing;
    const law = board.kind === "jointBoard" ? forJoint : forAll;
    if (reglemente === "none" || reglemente === "notByCouncil" || reglemente === "oneCouncil") {
      return tell.finding({
        cause: board.id,
        params: { why: reglemente },
        sources: reglemente === "oneCouncil" ? oneCouncil : law,
      });
    }
    if (reglemente !== "adopted") tell.cannotTell(reglemente);

    delegation.matters?.forEach((matter, at) => {
      if (competence?.has(matter) || chapterOf(delegation, q)?.cover) return;
      const granted = prepared.isGranted(matter, board.id);
      if (granted === true) return;
      if (granted !== false) tell.cannotTell(granted);
      else if (!competence) tell.cannotTell("unit.competence");
      else if (competence.size > 0 && !q.isComplete("competence", { unit: board.id })) {
        tell.cannotTell("complete: competence");
      } else {
        tell.finding({
          path: `matters[${at}]`,
          params: { why: "uncovered", matter },
          sources: law,
          related: q.has(matter) ? [matter, board.id] : [board.id],
        });
      }
    });
  },
});
