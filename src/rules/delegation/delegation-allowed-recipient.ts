import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { defineRule } from "../define-rule.js";
import { giverOf, untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";
import { judgeReceiver, receiverLaw } from "../judge-receiver.js";

const units = [
  { id: "unit:tn", kind: "board", parent: null },
  { id: "unit:bolaget", kind: "company" },
  { id: "unit:au", kind: "committee", parent: "unit:tn" },
];
const row = { id: "delegation:7-1", from: "unit:tn", matters: ["matter:parking"] };
const toPosition = { kind: "employee", positions: ["position:parking"] };
const matters = [
  { id: "matter:parking", procurementArea: null, flags: { authorityOverIndividual: true } },
];
const employedBy = (employer: string) => [{ id: "position:parking", employer }];

/** May this receiver decide for the board? The law names them: the board's own, and employees of the municipality. */
export const delegationAllowedRecipient = defineRule({
  id: "delegation-allowed-recipient",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Nämnden delegerar bara till mottagare som lagen nämner",
    en: "A board delegates only to receivers the law names",
  },
  reason: {
    sv: "Den som beslutar i nämndens ställe ska höra till nämnden eller vara anställd i kommunen. Undantagen står i lag.",
    en: "Whoever decides in the board's place belongs to the board or is employed by the municipality. The exceptions stand in law.",
  },
  fix: {
    sv: "Flytta uppdraget till en anställd, eller lämna över uppgiften på det sätt lagen anger.",
    en: "Move the delegation to an employee, or hand over the task in the way the law sets out.",
  },
  message: {
    sv: "Planen visar inget stöd för mottagaren i {entity}: {why}.",
    en: "The plan shows no support for the receiver in {entity}: {why}.",
  },
  terms: {
    receiver: {
      sv: "en annan nämnd, ett bolag eller en konsult",
      en: "another board, a company or a consultant",
    },
    otherBoard: {
      sv: "mottagaren hör inte till nämnden",
      en: "the receiver is not part of the board",
    },
    employer: {
      sv: "enligt planen är funktionen anställd av en egen juridisk person, inte av kommunen",
      en: "by the plan the position is employed by a legal person of its own, not by the municipality",
    },
    notProcurement: {
      sv: "en inköpscentrals anställda får besluta bara i upphandlingar",
      en: "a purchasing centre's employees may decide in procurements only",
    },
    notPermitted: {
      sv: "enligt planen har fullmäktige inte medgett att organet får besluta",
      en: "by the plan the council has not let the body decide",
    },
    authority: {
      sv: "organet får inte besluta i ärenden om myndighetsutövning mot enskilda",
      en: "the body may not decide in matters of authority against individuals",
    },
  },
  sources: [
    ...receiverLaw.employees,
    ...receiverLaw.partyBody,
    ...receiverLaw.selfGoverningBody,
    ...receiverLaw.procurement,
    delegationGuidance["fmh-delegates"],
  ],
  needs: ["from", "to"],
  inPractice: {
    sv: "En parkeringsansvarig i bolaget och en brukarstyrelse utan fullmäktiges medgivande. Ett beslut av fel mottagare kan upphävas, och rättelsen är en ändrad rad.",
    en: "A parking manager in the company, and a user board without the council's leave. A decision by the wrong receiver can be set aside, and the remedy is one changed row.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En trafikingenjör anställd i kommunen.",
          en: "A traffic engineer employed by the municipality.",
        },
        plan: {
          units,
          matters,
          positions: employedBy("organisation:exempel"),
          delegations: [{ ...row, to: toPosition }],
        },
      },
      {
        says: { sv: "Nämndens utskott.", en: "The board's committee." },
        plan: {
          units,
          matters,
          delegations: [{ ...row, to: { kind: "committee", unit: "unit:au" } }],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "En chef i det kommunala bolaget.",
          en: "A manager in the municipal company.",
        },
        plan: {
          units,
          matters,
          positions: employedBy("unit:bolaget"),
          delegations: [{ ...row, to: toPosition }],
        },
      },
      {
        says: {
          sv: "En inköpscentral, men inte en upphandling.",
          en: "A purchasing centre, but not a procurement.",
        },
        plan: {
          units,
          matters,
          positions: employedBy("unit:bolaget"),
          delegations: [{ ...row, to: toPosition, cooperation: "purchasingCentre" }],
        },
      },
      {
        says: { sv: "En konsult.", en: "A consultant." },
        plan: { units, matters, delegations: [{ ...row, to: { kind: "consultant" } }] },
      },
      {
        says: { sv: "En annan nämnds utskott.", en: "Another board's committee." },
        plan: {
          units: [...units, { id: "unit:kn", kind: "board", parent: null }],
          matters,
          delegations: [{ ...row, from: "unit:kn", to: { kind: "committee", unit: "unit:au" } }],
        },
      },
      {
        says: {
          sv: "En annan nämnds ordförande.",
          en: "Another board's chair.",
        },
        plan: {
          units: [...units, { id: "unit:kn", kind: "board", parent: null }],
          matters,
          positions: [{ id: "position:chair", unit: "unit:kn" }],
          delegations: [{ ...row, to: { kind: "chair", positions: ["position:chair"] } }],
        },
      },
      {
        says: {
          sv: "Myndighetsutövning till ett självförvaltningsorgan.",
          en: "Authority against individuals to a self-governing body.",
        },
        plan: {
          units: [...units, { id: "unit:sjo", kind: "selfGoverningBody", councilPermits: true }],
          matters,
          delegations: [{ ...row, to: { kind: "selfGoverningBody", unit: "unit:sjo" } }],
        },
      },
      {
        says: {
          sv: "Ett partssammansatt organ utan fullmäktiges medgivande.",
          en: "A party-composed body without the council's leave.",
        },
        plan: {
          units: [...units, { id: "unit:part", kind: "partyBody", councilPermits: false }],
          matters: [{ id: "matter:parking", flags: { authorityOverIndividual: false } }],
          delegations: [{ ...row, to: { kind: "partyBody", unit: "unit:part" } }],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const { to } = delegation;
    const giver = giverOf(delegation, q);
    if (giver === undefined || !to) return tell.cannotTell(untoldGiver(delegation));
    // Whether a head of administration passes on to somebody who is no employee is asked by redelegation-within-scope.
    if (giver !== "board" && !(giver === "position" && to.kind === "employee")) return;
    const isOurs = isUnderBoardLaw(delegation, q);
    if (isOurs === false) return;
    if (isOurs !== true) return tell.cannotTell(isOurs);
    if (!isLawOf(asOf, receiverLaw.forAll)) return tell.notExamined(lawOfAnotherTime);
    judgeReceiver(delegation, to, q, tell);
  },
});
