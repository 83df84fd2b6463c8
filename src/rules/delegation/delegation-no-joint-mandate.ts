import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";

const law = [delegationGuidance["kl-one-receiver"]] as const;
/** Bodies the law names: their members decide together at a meeting. */
const bodies: ReadonlySet<string> = new Set(["presidium", "committee"]);

const units = [{ id: "unit:ks", kind: "executive" }];
const row = (joint: boolean) => ({
  id: "delegation:3-2",
  from: "unit:ks",
  to: { kind: "employee", positions: ["position:finance", "position:hr"], joint },
});

/** Must several agree before anything is decided? A right to decide is given to one, who may be told to consult others. */
export const delegationNoJointMandate = defineRule({
  id: "delegation-no-joint-mandate",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law", "trust"],
  title: {
    sv: "En beslutanderätt ges till en funktion, inte till flera gemensamt",
    en: "A right to decide is given to one position, not to several jointly",
  },
  reason: {
    sv: "Lagen nämner en anställd, en ledamot, presidiet eller ett utskott. När två måste enas är det oklart vem som har beslutat och vem som svarar för det.",
    en: "The law names an employee, a member, the presidium or a committee. Where two must agree it is unclear who decided and who answers for it.",
  },
  fix: {
    sv: "Utse en som beslutar, och skriv att den andra ska höras först.",
    en: "Name one who decides, and write that the other is consulted first.",
  },
  message: {
    sv: "I {entity} ska {count} funktioner besluta tillsammans. Lagen, så som handböcker läser den, nämner bara en i taget.",
    en: "In {entity} {count} positions must decide together. The law, as handbooks read it, names only one at a time.",
  },
  sources: [
    ...law,
    delegationGuidance["fmh-delegates"],
    delegationGuidance["delegation-mixed-group"],
    delegationGuidance["svedala-4-02"],
    delegationGuidance["harjedalen-2022"],
  ],
  inPractice: {
    sv: "Inköp över 300 000 kronor som ekonomichefen och upphandlaren måste besluta tillsammans: juristen stryker den ena och skriver ”efter samråd med”.",
    en: "Purchases above SEK 300,000 that the finance manager and the procurement officer must decide together: the lawyer strikes one and writes “after consulting”.",
  },
  needs: ["to"],
  examples: () => ({
    good: [
      {
        says: {
          sv: "Två funktioner som var för sig får besluta.",
          en: "Two positions that may each decide.",
        },
        plan: { units, delegations: [row(false)] },
      },
      {
        says: {
          sv: "Personalchefen, efter samråd med ekonomichefen.",
          en: "The head of HR, after consulting the head of finance.",
        },
        plan: {
          units,
          delegations: [
            {
              id: "delegation:3-2",
              from: "unit:ks",
              to: { kind: "employee", positions: ["position:hr"] },
              limits: { consult: ["position:finance"] },
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Ekonomichefen och personalchefen tillsammans.",
          en: "The heads of finance and HR together.",
        },
        plan: {
          units,
          positions: [{ id: "position:finance" }, { id: "position:hr" }],
          delegations: [row(true)],
        },
      },
    ],
  }),
  inForce: true,
  when: handsOver,
  check: (delegation, { q, asOf }, tell) => {
    const { to } = delegation;
    if (!to || bodies.has(to.kind)) return;
    const { positions, joint } = to;
    if (joint === false || (positions && positions.length < 2)) return;
    if (!positions) {
      if (joint) tell.cannotTell("delegation.to.positions");
      return;
    }
    const isOurs = isUnderBoardLaw(delegation, q);
    if (isOurs === false) return;
    if (isOurs !== true) return tell.cannotTell(isOurs);
    if (!isLawOf(asOf, law)) return tell.notExamined(lawOfAnotherTime);
    if (joint === undefined) return tell.cannotTell("delegation.to.joint");
    tell.finding({ path: "to.joint", params: { count: positions.length } });
  },
});
