import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";
import { namesOtherAct, otherAct } from "../other-act.js";
import { upperLink } from "../upper-link.js";

const law = [kommunallagen["7:6"]] as const;

const units = [{ id: "unit:sn", kind: "board" }];
const positions = [
  { id: "position:head", headOfAdministrationFor: ["unit:sn"] },
  { id: "position:manager" },
];
const first = {
  id: "delegation:4-2",
  from: "unit:sn",
  to: { kind: "employee", positions: ["position:head"] },
};
const second = {
  id: "delegation:4-2-1",
  from: "position:head",
  to: { kind: "employee", positions: ["position:manager"] },
  parent: "delegation:4-2",
};

/** How many hands has the power passed through? It is passed on once, from the head of administration, and no further. */
export const redelegationOneStep = defineRule({
  id: "redelegation-one-step",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Beslutanderätten vidaredelegeras högst en gång",
    en: "A power is passed on at most once after the board",
  },
  reason: {
    sv: "Lagen ger förvaltningschefen rätt att uppdra åt en annan anställd, men ger inte den anställde rätt att vidaredelegera.",
    en: "The law lets the head of administration let another employee decide, but gives that employee no right to pass it on.",
  },
  fix: {
    sv: "Låt förvaltningschefen delegera direkt till den som ska besluta.",
    en: "Let the head of administration delegate straight to the one who is to decide.",
  },
  message: {
    sv: "{entity} vidaredelegerar det som redan är vidaredelegerat i {parent}.",
    en: "{entity} passes on what has already been passed on in {parent}.",
  },
  sources: [...law, delegationGuidance["skr-passing-on"]],
  needs: [],
  inPractice: {
    sv: "Beslut om boende har vidaredelegerats två gånger. Förvaltningschefen kan delegera direkt till den som ska besluta, och kedjan blir ett steg kortare.",
    en: "Decisions on housing have been passed on twice. The head of administration can delegate straight to the one who is to decide, and the chain gets one step shorter.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Nämnden, chefen, handläggaren.", en: "Board, head, officer." },
        plan: { units, positions, delegations: [first, second] },
      },
    ],
    bad: [
      {
        says: {
          sv: "Nämnden, förvaltningschefen, enhetschefen, sjuksköterskan.",
          en: "Board, head of administration, unit manager, nurse.",
        },
        plan: {
          units,
          positions,
          delegations: [
            first,
            second,
            { id: "delegation:4-2-2", from: "position:manager", parent: "delegation:4-2-1" },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const parent = upperLink(delegation, q);
    if (parent === undefined) return tell.cannotTell("delegation.parent");
    if (parent === null) return;
    const isOurs = isUnderBoardLaw(delegation, q);
    if (isOurs === false) return;
    if (isOurs !== true) return tell.cannotTell(isOurs);
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    if (namesOtherAct(delegation.specialLaw)) return tell.notExamined(otherAct);
    const above = upperLink(parent, q);
    if (above === undefined) return tell.cannotTell("delegation.parent");
    if (above === null) return;
    tell.finding({ path: "parent", params: { parent: parent.id }, related: [parent.id, above.id] });
  },
});
