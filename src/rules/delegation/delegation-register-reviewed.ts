import { surelyBefore } from "../../calendar/surely-before.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

const planWith = (reviewedOn: string, reorganisedOn: string | null = null) => ({
  units: [
    { id: "unit:sn", kind: "board" },
    { id: "unit:sf", kind: "administration", parent: "unit:sn", reorganisedOn },
  ],
  registers: [{ id: "register:sn", board: "unit:sn", decidedOn: "2019-02-12", reviewedOn }],
});

/** Does the register fit the board and the organisation of today? It is gone through each term and after a reorganisation. */
export const delegationRegisterReviewed = defineRule({
  id: "delegation-register-reviewed",
  family: "delegation",
  on: "register",
  force: "method",
  principles: ["longTerm"],
  title: {
    sv: "Delegationsordningen har gåtts igenom under mandatperioden och efter varje omorganisation",
    en: "The register has been gone through this term and after each reorganisation",
  },
  reason: {
    sv: "En ny nämnd ska ha valt vad den lämnar ifrån sig, och en omorganisation byter namn på dem som får besluta.",
    en: "A new board should have chosen what it hands over, and a reorganisation changes the names of those who may decide.",
  },
  fix: {
    sv: "Ta upp delegationsordningen på nämndens nästa sammanträde.",
    en: "Put the register on the board's next meeting.",
  },
  message: {
    sv: "{entity} gicks senast igenom {on}: {why}.",
    en: "{entity} was last gone through on {on}: {why}.",
  },
  terms: {
    beforeTerm: {
      sv: "före den mandatperiod som pågår",
      en: "before the present term of office",
    },
    beforeReorganisation: {
      sv: "förvaltningen har omorganiserats sedan dess",
      en: "the administration has been reorganised since",
    },
    tooOld: {
      sv: "det är längre sedan än vad som valts som gräns",
      en: "longer ago than the limit chosen",
    },
  },
  sources: [
    delegationGuidance["ey-huddinge-2014"],
    ownChoice("How often a register is gone through."),
  ],
  inPractice: {
    sv: "Två ordningar som ingen har gått igenom sedan före mandatperioden eller omorganisationen: nämndsekreteraren lägger upp dem på nästa sammanträde.",
    en: "Two registers that nobody has gone through since before the term or the reorganisation: the board secretary puts them on the next meeting.",
  },
  needs: ["board"],
  options: {
    months: {
      default: 24,
      means: { sv: "Så många månader får det gå.", en: "So many months may pass." },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Genomgången i mars 2026.", en: "Gone through in March 2026." },
        plan: planWith("2026-03-10"),
      },
      {
        says: { sv: "Efter omorganisationen.", en: "After the reorganisation." },
        plan: planWith("2025-02-11", "2025-01-01"),
      },
    ],
    bad: [
      {
        says: { sv: "Senast 2019.", en: "Last in 2019." },
        plan: planWith("2019-02-12"),
      },
      {
        says: { sv: "Före omorganisationen.", en: "Before the reorganisation." },
        plan: planWith("2025-02-11", "2025-06-01"),
      },
    ],
  }),
  inForce: true,
  check: (register, { q, asOf, options }, tell) => {
    const { board } = register;
    if (!board) return;
    const reviewed = stated(register, "reviewedOn");
    // What was decided as a whole was gone through that day, but may have been gone through since.
    const on = reviewed ?? stated(register, "decidedOn");
    if (on === undefined) return tell.cannotTell("register.reviewedOn");
    const because = (why: string, related: (typeof board)[] = []) => {
      if (reviewed === undefined) tell.cannotTell("register.reviewedOn");
      else tell.finding({ path: "reviewedOn", params: { on, why }, related });
    };

    const term = q.plan.organisation.terms?.find(({ from, to }) => from <= asOf && asOf <= to);
    if (term && surelyBefore(on, term.from)) return because("beforeTerm");
    let isServed = false;
    for (const path of ["unit.parent", "unit.reportsTo[]"] as const) {
      for (const unit of q.refs(board, path)) {
        const kind = stated(unit, "kind");
        if (kind === undefined) tell.cannotTell("unit.kind");
        if (kind !== "administration") continue;
        isServed = true;
        const changed = stated(unit, "reorganisedOn");
        if (changed === undefined) tell.cannotTell("unit.reorganisedOn");
        else if (changed !== null && surelyBefore(on, changed)) {
          return because("beforeReorganisation", [unit.id]);
        }
      }
    }
    if (!isServed) tell.cannotTell("unit.parent");
    if (surelyBefore(on, monthsBefore(asOf, options["months"] as number))) because("tooOld");
  },
});
