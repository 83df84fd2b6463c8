import { surelyBefore } from "../../calendar/surely-before.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";
import { namesOtherAct, otherAct } from "../other-act.js";
import { stated } from "../stated.js";
import { upperLink } from "../upper-link.js";

const law = [kommunallagen["7:6"]] as const;

const units = [{ id: "unit:sn", kind: "board" }];
const positions = [{ id: "position:head", headOfAdministrationFor: ["unit:sn"] }];
const toHead = {
  id: "delegation:4-2",
  from: "unit:sn",
  to: { kind: "employee", positions: ["position:head"] },
};
const onwards = { id: "delegation:4-2-1", from: "position:head", parent: "delegation:4-2" };

/** Has the board allowed it? A power is passed on only when the board has said that it may be. */
export const redelegationPermitted = defineRule({
  id: "redelegation-permitted",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Nämnden har sagt att beslutanderätten får vidaredelegeras",
    en: "The board has said that the power may be passed on",
  },
  reason: {
    sv: "Det är nämnden som får överlåta åt förvaltningschefen att vidaredelegera. Att den inte har sagt något är inget tillstånd.",
    en: "It is for the board to let the head of administration pass on. Its silence is no permission.",
  },
  fix: {
    sv: "Låt nämnden besluta att beslutanderätten får vidaredelegeras, eller låt nämnden delegera direkt.",
    en: "Let the board decide that the delegation may be passed on, or delegate directly.",
  },
  message: {
    sv: "{entity} vidaredelegerar {parent}, som enligt planen inte får vidaredelegeras.",
    en: "{entity} passes on {parent}, which by the plan may not be passed on.",
  },
  sources: [...law, delegationGuidance["skr-passing-on"], delegationGuidance["ey-region-skane"]],
  needs: [],
  inPractice: {
    sv: "Raden ovanför säger att beslutet inte får vidaredelegeras, men det är gjort. Antingen ska nämnden tillåta det eller raden bort.",
    en: "The row above says that it may not be passed on, and it has been. Either the board permits it, or the row goes.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Nämnden tillåter det.", en: "The board allows it." },
        plan: { units, positions, delegations: [{ ...toHead, mayPassOn: true }, onwards] },
      },
    ],
    bad: [
      {
        says: { sv: "Nämnden tillåter det inte.", en: "The board does not allow it." },
        plan: { units, positions, delegations: [{ ...toHead, mayPassOn: false }, onwards] },
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
    const mayPassOn = stated(parent, "mayPassOn");
    if (mayPassOn === undefined) return tell.cannotTell("delegation.mayPassOn");
    if (!mayPassOn) {
      return tell.finding({
        path: "parent",
        params: { parent: parent.id },
        related: [parent.id],
      });
    }
    // The plan holds today's text. What held on an earlier day, when it was passed on, it does not say.
    const [on, since] = [delegation.decidedOn, parent.decidedOn];
    if (on !== undefined && since !== undefined && surelyBefore(on, since)) {
      tell.cannotTell("delegation.mayPassOn");
    }
  },
});
