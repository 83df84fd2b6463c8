import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";
import { stated } from "../stated.js";

const law = [kommunallagen["6:38"]] as const;

const row = {
  id: "delegation:5-1",
  from: "unit:sn",
  to: { kind: "automated" },
  matters: ["matter:preschool-place"],
};
const matter = {
  id: "matter:preschool-place",
  appeal: "administrative",
  notAppealableByLaw: false,
  procurementArea: null,
};
const units = [{ id: "unit:sn", kind: "board" }];

/** May a machine decide this? Four kinds of matter may not be left to an automated function. */
export const automatedDecisionLimits = defineRule({
  id: "automated-decision-limits",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "En automatiserad beslutsfunktion beslutar bara det som lagen tillåter den",
    en: "An automated function decides only what the law lets it",
  },
  reason: {
    sv: "Beslut som medlemmar av kommunen kan få prövade enligt 13 kap., beslut som inte får överklagas, upphandling och valfrihetssystem ska en människa svara för.",
    en: "Decisions that members of the municipality can have tried under chapter 13, decisions that may not be appealed, procurement and choice systems are for a person to answer for.",
  },
  fix: {
    sv: "Låt en anställd eller ett utskott besluta, eller rätta uppgiften om ärendet.",
    en: "Let an employee or a committee decide, or correct what is told of the matter.",
  },
  message: {
    sv: "I {entity} beslutar en automatiserad beslutsfunktion om {matter}, men {why}.",
    en: "In {entity} an automated function decides on {matter}, but {why}.",
  },
  terms: {
    legalityReview: {
      sv: "besluten överklagas enligt 13 kap. kommunallagen",
      en: "the decisions are appealed under chapter 13 of kommunallagen",
    },
    notAppealable: {
      sv: "besluten får enligt lag inte överklagas",
      en: "by law the decisions may not be appealed",
    },
    procurement: { sv: "det gäller upphandling", en: "it is procurement" },
    authorisationOrChoiceSystem: {
      sv: "det gäller auktorisations- eller valfrihetssystem",
      en: "it is an authorisation or choice system",
    },
  },
  sources: law,
  needs: ["to"],
  inPractice: {
    sv: "Föreningsbidrag beslutas av en maskin, fast besluten laglighetsprövas. Nämndsekreteraren flyttar raden till en handläggare innan någon överklagar.",
    en: "Grants to associations are decided by a machine, though they are appealed under chapter 13. The board secretary moves the row to an officer before somebody appeals.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Beslutet överklagas som förvaltningsbesvär.",
          en: "An administrative appeal.",
        },
        plan: { units, matters: [matter], delegations: [row] },
      },
    ],
    bad: [
      {
        says: { sv: "Beslutet laglighetsprövas.", en: "The decision is tried under chapter 13." },
        plan: { units, matters: [{ ...matter, appeal: "legalityReview" }], delegations: [row] },
      },
      {
        says: { sv: "Beslutet får inte överklagas.", en: "The decision may not be appealed." },
        plan: { units, matters: [{ ...matter, notAppealableByLaw: true }], delegations: [row] },
      },
      {
        says: { sv: "Upphandling.", en: "Procurement." },
        plan: {
          units,
          matters: [{ ...matter, procurementArea: "procurement" }],
          delegations: [row],
        },
      },
    ],
  }),
  inForce: true,
  when: (delegation) =>
    handsOver(delegation) && (delegation.to === undefined || delegation.to.kind === "automated"),
  check: (delegation, { q, asOf }, tell) => {
    const isOurs = isUnderBoardLaw(delegation, q);
    if (isOurs === false) return;
    if (isOurs !== true) return tell.cannotTell(isOurs);
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    const matters = stated(delegation, "matters");
    if (!matters) return tell.cannotTell("delegation.matters");
    for (const [at, id] of matters.entries()) {
      const because = (why: string) =>
        tell.finding({ path: `matters[${at}]`, params: { matter: id, why } });
      const decided = q.get(id);
      const appeal = stated(decided, "appeal");
      const notAppealable = stated(decided, "notAppealableByLaw");
      const area = stated(decided, "procurementArea");
      if (appeal === undefined) tell.cannotTell("matter.appeal");
      else if (appeal === "legalityReview") because("legalityReview");
      if (notAppealable === undefined) tell.cannotTell("matter.notAppealableByLaw");
      else if (notAppealable) because("notAppealable");
      if (area === undefined) tell.cannotTell("matter.procurementArea");
      else if (area !== null) because(area);
    }
  },
});
