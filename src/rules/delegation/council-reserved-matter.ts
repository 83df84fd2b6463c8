import type { Id } from "../../plan/id.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { kommunallagen } from "../../sources/kommunallagen.js";
import { chapterOf } from "../chapter-of.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";
import { matterFlag } from "../matter-flag.js";
import { stated } from "../stated.js";

const law = [kommunallagen["5:1"], kommunallagen["5:2"]] as const;

const row = {
  id: "delegation:kf-1",
  from: "unit:kf",
  to: { kind: "board", unit: "unit:ks" },
  matters: ["matter:land"],
};
const planWith = (reservedForCouncil: string | null) => ({
  units: [
    { id: "unit:kf", kind: "council" },
    { id: "unit:ks", kind: "executive" },
  ],
  matters: [{ id: "matter:land", flags: { reservedForCouncil } }],
  delegations: [row],
});

/** Is this the council's own to decide? What the law keeps for the council is handed to nobody. */
export const councilReservedMatter = defineRule({
  id: "council-reserved-matter",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Det som lagen förbehåller fullmäktige lämnas inte över",
    en: "What the law keeps for the council is not handed over",
  },
  reason: {
    sv: "Mål, budget, skatt och det andra som lagen räknar upp ska avgöras av dem som väljarna har valt till fullmäktige.",
    en: "Goals, budget, taxes and the rest that the law lists are for those whom the voters elected to the council.",
  },
  fix: {
    sv: "Låt fullmäktige besluta själv, eller pröva om bedömningen av ärendet är rätt.",
    en: "Let the council decide itself, or look again at how the matter was judged.",
  },
  message: {
    sv: "{entity} lämnar över {matter}, som enligt planen är förbehållet fullmäktige: {point}.",
    en: "{entity} hands over {matter}, which by the plan is reserved for the council: {point}.",
  },
  terms: {
    principleOrMajorForMunicipality: {
      sv: "det är av principiell beskaffenhet eller annars av större vikt för kommunen",
      en: "it is of principle or otherwise of major weight for the municipality",
    },
    goalsAndGuidelines: {
      sv: "mål och riktlinjer för verksamheten",
      en: "goals and guidelines for the activity",
    },
    budgetAndTax: {
      sv: "budget, skatt och andra viktiga ekonomiska frågor",
      en: "budget, tax and other important economic questions",
    },
    boardOrganisation: {
      sv: "nämndernas organisation och verksamhetsformer",
      en: "how boards are organised and work",
    },
    electionsToBoards: {
      sv: "val av ledamöter och ersättare i nämnder och beredningar",
      en: "elections to boards and drafting committees",
    },
    electionOfAuditors: { sv: "val av revisorer", en: "election of auditors" },
    feesToElected: {
      sv: "grunderna för ekonomiska förmåner till förtroendevalda",
      en: "principles for fees to elected representatives",
    },
    annualReportAndDischarge: {
      sv: "årsredovisning och ansvarsfrihet",
      en: "the annual report and discharge",
    },
    referendum: { sv: "folkomröstning", en: "a referendum" },
    extraElection: { sv: "extra val till fullmäktige", en: "an extra election to the council" },
    otherLaw: { sv: "annan lag säger det", en: "other law says so" },
  },
  sources: [...law, delegationGuidance["hfd-2016-28"]],
  inPractice: {
    sv: "Grunderna för förtroendevaldas ersättning delegerade till kommunstyrelsen: ett beslut som kan upphävas om någon överklagar, och som fullmäktige rättar med ett ärende.",
    en: "Principles for fees to elected representatives delegated to the executive: a decision that can be set aside if anybody appeals, and that the council mends with one item.",
  },
  needs: ["matters"],
  examples: () => ({
    good: [
      {
        says: { sv: "Sälja mark under en gräns.", en: "Sell land under a limit." },
        plan: planWith(null),
      },
    ],
    bad: [
      {
        says: { sv: "Bestämma skattesatsen.", en: "Set the tax rate." },
        plan: planWith("budgetAndTax"),
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const { from } = delegation;
    const giver = from?.startsWith("unit:") ? q.get(from as Id<"unit">) : undefined;
    const isOurs = stated(giver, "kind") === "council" || isUnderBoardLaw(delegation, q);
    if (isOurs === false) return;
    if (isOurs !== true) return tell.cannotTell(isOurs);
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    const chapter = chapterOf(delegation, q);
    delegation.matters?.forEach((matter, at) => {
      const told = q.get(matter);
      const point = matterFlag(told, chapter, "reservedForCouncil");
      if (point === undefined) tell.cannotTell("matter.flags.reservedForCouncil");
      else if (point !== null) {
        tell.finding({
          path: `matters[${at}]`,
          params: { matter, point },
          related: told ? [matter] : [],
        });
      }
    });
  },
});
