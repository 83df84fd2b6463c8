import type { Id } from "../../plan/id.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { firstLink } from "../first-link.js";
import { giverOf, untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { namesOtherAct, otherAct } from "../other-act.js";
import { stated } from "../stated.js";

const law = [kommunallagen["7:6"]] as const;

const units = [{ id: "unit:sn", kind: "board" }];
const head = { id: "position:head", kind: "employed", headOfAdministrationFor: ["unit:sn"] };
const toHead = {
  id: "delegation:4-2",
  from: "unit:sn",
  to: { kind: "employee", positions: ["position:head"] },
};
const onwards = { id: "delegation:4-2-1", from: "position:head", parent: "delegation:4-2" };

/** Who may pass a power on? Only a head of administration who got it from the board itself. */
export const redelegationOnlyByHead = defineRule({
  id: "redelegation-only-by-head",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Bara en förvaltningschef som fått rätten av nämnden vidaredelegerar den",
    en: "Only a head of administration who got the power from the board passes it on",
  },
  reason: {
    sv: "Lagen låter nämnden överlåta åt en förvaltningschef, och ingen annan, att i sin tur uppdra åt en anställd.",
    en: "The law lets the board leave it to a head of administration, and nobody else, to let another employee decide.",
  },
  fix: {
    sv: "Låt nämnden eller förvaltningschefen delegera direkt till den som ska besluta.",
    en: "Let the board or the head of administration delegate straight to the one who is to decide.",
  },
  message: {
    sv: "I {entity} vidaredelegerar {from} beslutanderätten, men {why}.",
    en: "In {entity} {from} passes the right to decide on, but {why}.",
  },
  terms: {
    body: {
      sv: "är ett organ och inte en förvaltningschef",
      en: "is a body, not a head of administration",
    },
    elected: { sv: "är förtroendevald", en: "is an elected representative" },
    notHead: {
      sv: "är enligt planen inte förvaltningschef",
      en: "is by the plan no head of administration",
    },
    otherBoard: {
      sv: "är enligt planen inte förvaltningschef inom den nämndens verksamhetsområde",
      en: "is by the plan not head of administration within that board's area",
    },
    noParent: {
      sv: "planen visar ingen delegering från nämnden att vidaredelegera",
      en: "the plan shows no delegation from the board to pass on",
    },
    notReceiver: {
      sv: "fick den inte i den delegering som anges",
      en: "did not receive it in the delegation that is named",
    },
  },
  sources: [...law, delegationGuidance["skr-passing-on"], delegationGuidance["fmh-delegates"]],
  needs: ["from"],
  inPractice: {
    sv: "Två chefer som inte är förvaltningschefer vidaredelegerar beslut. Planen visar inget stöd för de besluten. Nämnden kan delegera direkt för framtiden.",
    en: "Two managers who are no heads of administration pass decisions on. The plan shows no support for those decisions. The board can delegate directly for the time to come.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Förvaltningschefen fick rätten av nämnden.",
          en: "The head of administration got the power from the board.",
        },
        plan: { units, positions: [head], delegations: [toHead, onwards] },
      },
    ],
    bad: [
      {
        says: {
          sv: "En avdelningschef vidaredelegerar till en handläggare.",
          en: "A department head passes on to an officer.",
        },
        plan: {
          units,
          positions: [{ ...head, headOfAdministrationFor: [] }],
          delegations: [toHead, onwards],
        },
      },
      {
        says: {
          sv: "Direktören är förvaltningschef under kommunstyrelsen, inte under socialnämnden.",
          en: "The director is head of the executive's administration, not of the social board's.",
        },
        plan: {
          units: [...units, { id: "unit:ks", kind: "executive" }],
          positions: [{ ...head, role: "director", headOfAdministrationFor: ["unit:ks"] }],
          delegations: [toHead, onwards],
        },
      },
      {
        says: { sv: "Ett utskott vidaredelegerar.", en: "A committee passes on." },
        plan: {
          units: [...units, { id: "unit:au", kind: "committee", parent: "unit:sn" }],
          delegations: [{ id: "delegation:2-1", from: "unit:au", parent: null }],
        },
      },
      {
        says: { sv: "Ordföranden vidaredelegerar.", en: "The chair passes on." },
        plan: {
          units,
          positions: [{ id: "position:head", kind: "elected", role: "chair" }],
          delegations: [toHead, onwards],
        },
      },
      {
        says: {
          sv: "Förvaltningschefen har inte fått det som vidaredelegeras.",
          en: "The head has not received what is passed on.",
        },
        plan: {
          units,
          positions: [head, { id: "position:officer" }],
          delegations: [
            { ...toHead, to: { kind: "employee", positions: ["position:officer"] } },
            onwards,
          ],
        },
      },
      {
        says: { sv: "Ingen delegering från nämnden.", en: "No delegation from the board." },
        plan: { units, positions: [head], delegations: [{ ...onwards, parent: null }] },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const { from } = delegation;
    const giver = giverOf(delegation, q);
    if (giver === undefined || from === undefined) return tell.cannotTell(untoldGiver(delegation));
    if (giver === "board" || giver === "elsewhere") return;
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    if (namesOtherAct(delegation.specialLaw)) return tell.notExamined(otherAct);
    const because = (why: string, path = "from") => tell.finding({ path, params: { from, why } });
    if (giver === "body") return because("body");

    // A rector's powers come from the school act, and whether they are used here only specialLaw says.
    const holder = q.get(from as Id<"position">);
    if (holder?.role === "principal" && delegation.specialLaw === undefined) {
      return tell.cannotTell("delegation.specialLaw");
    }
    const parent = stated(delegation, "parent");
    const first = firstLink(delegation, q);
    if (!first) return tell.cannotTell("delegation.parent");
    const start = giverOf(first, q);
    if (start === undefined) return tell.cannotTell(untoldGiver(first));
    if (start === "elsewhere") return;

    const isElected = stated(holder, "kind") === "elected";
    const boards = stated(holder, "headOfAdministrationFor");
    if (!boards && !isElected) return tell.cannotTell("position.headOfAdministrationFor");
    if (!boards?.length) return because(isElected ? "elected" : "notHead");

    if (parent === null) return because("noParent", "parent");
    if (!parent) return tell.cannotTell("delegation.parent");
    if (start !== "board") return;
    if (!boards.some((board) => board === first.from)) return because("otherBoard");

    const received = stated(q.get(parent), "to");
    if (!received) return tell.cannotTell("delegation.to");
    if (!received.positions) return tell.cannotTell("delegation.to.positions");
    if (!received.positions.some((position) => position === from)) because("notReceiver", "parent");
  },
});
