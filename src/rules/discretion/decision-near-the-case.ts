import type { Delegation } from "../../plan/entities/delegation.js";
import { dialogueLiterature } from "../../sources/dialogue-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { holdersFinder } from "../holders-of.js";

const units = [
  { id: "unit:care-board", kind: "board", parent: null, existsFor: ["targetGroup:elderly"] },
  ...[
    ["unit:care", "administration", "unit:care-board"],
    ["unit:elderly", "department", "unit:care"],
    ["unit:home", "unit", "unit:elderly"],
  ].map(([id, kind, parent]) => ({
    ...{ id, kind, parent, role: "line", existsFor: ["targetGroup:elderly"] },
  })),
];
const rest = {
  complete: [{ part: "delegations" }],
  targetGroups: [{ id: "targetGroup:elderly" }],
  units,
  positions: [
    { id: "position:director", unit: "unit:care", holders: 1 },
    { id: "position:manager", unit: "unit:home", holders: 1 },
  ],
  matters: [{ id: "matter:lift", risk: "routine", handledBy: "unit:home" }],
};
const row = (id: string, position: string) => ({
  id,
  to: { kind: "employee", positions: [position] },
  matters: ["matter:lift"],
});

/** Must this go all the way up? A routine decision is taken where the case lies, or one level above. */
export const decisionNearTheCase = defineRule({
  id: "decision-near-the-case",
  family: "discretion",
  on: "matter",
  force: "advice",
  principles: ["roomForAction", "trust"],
  title: {
    sv: "Rutinbeslut fattas nära ärendet",
    en: "Routine decisions are taken near the case",
  },
  reason: {
    sv: "När en rutinfråga ska långt upp väntar den som behöver svaret, och den som beslutar kan ärendet sämst.",
    en: "When a matter of routine has to go far up, whoever needs the answer waits, and whoever decides knows the case least.",
  },
  fix: {
    sv: "Låt nämnden eller förvaltningschefen delegera längre ner, med ett beloppstak om det behövs.",
    en: "Let the board or the head of administration delegate further down, with a limit to the amount if need be.",
  },
  message: {
    sv: "Rutinbeslut om {entity} fattas närmast i {unit}. Antal nivåer ovanför enheten där ärendet ligger: {levels}.",
    en: "Routine decisions on {entity} are taken in {unit} at the nearest. Levels above the unit where the case lies: {levels}.",
  },
  sources: [
    dialogueLiterature["charter-4"],
    literature["sou-2018-47"],
    dialogueLiterature["seven-principles-support"],
  ],
  needs: ["risk", "handledBy"],
  options: {
    levels: {
      default: 1,
      means: {
        sv: "Nivåer ovanför ärendet som rutinbeslutet får ligga.",
        en: "Levels above the case that the routine decision may lie.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  inPractice: {
    sv: "En trasig lyft på äldreboendet ersätts efter beslut av förvaltningschefen, två nivåer upp. En rad i delegationsordningen med ett beloppstak gör att enhetschefen kan köpa den samma dag.",
    en: "Broken equipment at the nursing home is replaced by decision of the head of administration, two levels up. One row with a limit to the amount lets the unit manager buy it the same day.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Enhetschefen beslutar.", en: "The unit manager decides." },
        plan: {
          ...rest,
          delegations: [
            row("delegation:1", "position:director"),
            row("delegation:2", "position:manager"),
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "En trasig lyft beslutas av förvaltningschefen.",
          en: "A broken lift is decided on by the head of administration.",
        },
        plan: { ...rest, delegations: [row("delegation:1", "position:director")] },
      },
    ],
  }),
  prepare: ({ q, asOf }) => holdersFinder(q, asOf),
  check: ({ id, risk, handledBy }, { q, options: { levels }, prepared: holdersOf }, tell) => {
    if (risk !== "routine" || handledBy === undefined) return;
    const { units, untold } = holdersOf(id);
    const line = q.line(handledBy);
    const nearest = line.findIndex((unit) => units.has(unit));
    const isLoose = q.get(line.at(-1) ?? handledBy)?.parent === undefined;
    if (nearest >= 0 && nearest <= Number(levels)) return;
    if (units.size === 0 && untold.size === 0) return;
    for (const field of untold) tell.cannotTell(field);
    if (isLoose) tell.cannotTell("unit.parent");
    const unit = line[nearest];
    if (unit === undefined || untold.size > 0 || isLoose) return;
    const by: Delegation | undefined = units.get(unit);
    if (!q.isComplete("delegations", { unit })) tell.cannotTell("complete: delegations");
    else {
      tell.finding({
        path: "handledBy",
        params: { unit, levels: nearest },
        related: by ? [by.id] : [],
      });
    }
  },
});
