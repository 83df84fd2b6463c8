import { otherActs } from "../../sources/other-acts.js";
import { boardOf } from "../board-of.js";
import { defineRule } from "../define-rule.js";
import { untoldGiver } from "../giver-of.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { stated } from "../stated.js";

const law = [otherActs["skollagen-2-10"]] as const;

const planWith = (matter: string) => ({
  units: [{ id: "unit:bun", kind: "board" }],
  positions: [
    {
      id: "position:rector",
      role: "principal",
      ownPowers: [
        {
          matter: "matter:organisation",
          citation: { sfs: "2010:800", chapter: "2", section: "10" },
        },
      ],
    },
  ],
  matters: [{ id: "matter:organisation" }, { id: "matter:placement" }],
  delegations: [
    {
      id: "delegation:1-2",
      from: "unit:bun",
      to: { kind: "employee", positions: ["position:rector"] },
      matters: [matter],
    },
  ],
});

/** Does the rector need the board's leave? What skollagen gives the rector is not the board's to hand over. */
export const rectorOwnPower = defineRule({
  id: "rector-own-power",
  family: "delegation",
  on: "delegation",
  force: "method",
  principles: ["law", "roomForAction"],
  title: {
    sv: "Det som skollagen ger rektorn står inte i nämndens delegationsordning",
    en: "What skollagen gives the rector is not in the board's register",
  },
  reason: {
    sv: "En sådan rad ser ut som om nämnden kunde ta tillbaka beslutet, och gör det oklart hur det överklagas.",
    en: "Such a row looks as if the board could take the decision back, and makes it unclear how it is appealed.",
  },
  fix: {
    sv: "Stryk raden, och skriv i inledningen att rektorns egna beslut följer av skollagen.",
    en: "Strike the row, and say in the introduction that the rector's own decisions follow from skollagen.",
  },
  message: {
    sv: "{entity} delegerar {matter} till {position}, som redan har den rätten enligt skollagen.",
    en: "{entity} delegates {matter} to {position}, who already has that right by skollagen.",
  },
  sources: law,
  inPractice: {
    sv: "Skolenhetens inre organisation delegerad till rektorerna: raden stryks, för lagen ger dem redan beslutet och nämnden kan inte ta tillbaka det.",
    en: "The inner organisation of a school delegated to the rectors: the row is struck, since the act gives them the decision and the board cannot take it back.",
  },
  needs: ["from", "to", "matters"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Placering vid en annan skolenhet, som är huvudmannens beslut.",
          en: "Placement in another school unit, which is the board's to decide.",
        },
        plan: planWith("matter:placement"),
      },
    ],
    bad: [
      {
        says: { sv: "Enhetens inre organisation.", en: "The unit's inner organisation." },
        plan: planWith("matter:organisation"),
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const positions = delegation.to?.positions;
    if (!positions) {
      if (delegation.to?.kind === "employee") tell.cannotTell("delegation.to.positions");
      return;
    }
    for (const position of positions) {
      const holder = q.get(position);
      const role = stated(holder, "role");
      if (role === undefined) tell.cannotTell("position.role");
      if (role !== "principal") continue;
      const board = boardOf(delegation, q);
      if (board === undefined) return tell.cannotTell(untoldGiver(delegation));
      if (board === null) return;
      if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
      const own = stated(holder, "ownPowers");
      if (!own) return tell.cannotTell("position.ownPowers");
      const powers = new Set(own.map(({ matter }) => matter));
      const at = delegation.matters?.findIndex((id) => powers.has(id)) ?? -1;
      const matter = delegation.matters?.[at];
      if (!matter) continue;
      // Several rectors in one row have the same power by the same act: one finding.
      const related = q.has(matter) ? [position, matter] : [position];
      return tell.finding({ path: `matters[${at}]`, params: { matter, position }, related });
    }
  },
});
