import { surelyBefore } from "../../calendar/surely-before.js";
import { delegationGuidance } from "../../sources/delegation-guidance.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const byPosition: ReadonlySet<string> = new Set(["chair", "member", "substitute", "employee"]);

const row = (id: string) => ({ id, to: { kind: "employee", positions: ["position:manager"] } });

/** Is there anybody there to decide? The delegate's position exists, and somebody holds it. */
export const delegateExists = defineRule({
  id: "delegate-exists",
  family: "delegation",
  on: "delegation",
  force: "method",
  principles: ["trust"],
  title: {
    sv: "Den funktion som får besluta finns och är tillsatt",
    en: "The position that may decide exists and is filled",
  },
  reason: {
    sv: "Varje omorganisation gör rader i delegationsordningen inaktuella. Då blir ärenden liggande eller beslutas av någon som inte får.",
    en: "Each reorganisation makes rows of the register out of date. Then matters lie waiting, or somebody decides who may not.",
  },
  fix: {
    sv: "Byt funktion i delegationsordningen eller tillsätt den.",
    en: "Change the position in the register, or fill it.",
  },
  message: {
    sv: "{entity} får besluta enligt delegationsordningen, men funktionen {why}.",
    en: "{entity} may decide by the delegation register, but the position {why}.",
  },
  terms: {
    vacant: { sv: "är vakant", en: "is vacant" },
    ended: { sv: "finns inte längre", en: "no longer exists" },
  },
  sources: [
    delegationGuidance["ey-huddinge-2014"],
    delegationGuidance["ey-region-skane"],
    delegationGuidance["jp-delegation-2023"],
  ],
  needs: ["to"],
  inPractice: {
    sv: "Tjänsten som planarkitekt är vakant, och ingen annan än nämnden får ge startbesked. Ärendena väntar på nästa sammanträde.",
    en: "The post of planning architect is vacant, and nobody but the board may give a start notice. The cases wait for its next meeting.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Tolv enhetschefer.", en: "Twelve unit managers." },
        plan: {
          positions: [{ id: "position:manager", holders: 12 }],
          delegations: [row("delegation:4-2")],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Kontorschefen drogs in 2024 men står kvar på två rader.",
          en: "The office manager was abolished in 2024 but stands in two rows.",
        },
        plan: {
          positions: [{ id: "position:manager", validTo: "2024-12-31" }],
          delegations: [row("delegation:4-2"), row("delegation:4-3")],
        },
      },
      {
        says: { sv: "Ingen har funktionen.", en: "Nobody holds the position." },
        plan: {
          positions: [{ id: "position:manager", holders: 0 }],
          delegations: [row("delegation:4-2")],
        },
      },
    ],
  }),
  inForce: true,
  check: ({ to }, { q, asOf }, tell) => {
    if (!to || !byPosition.has(to.kind)) return;
    if (!to.positions) return tell.cannotTell("delegation.to.positions");
    for (const id of to.positions) {
      const position = q.get(id);
      const holders = stated(position, "holders");
      const lastDay = stated(position, "validTo");
      const hasEnded = !!lastDay && surelyBefore(lastDay, asOf);
      if (holders) continue;
      if (hasEnded) tell.finding({ cause: id, params: { why: "ended" } });
      else if (holders === undefined) tell.cannotTell("position.holders");
      else tell.finding({ cause: id, params: { why: "vacant" } });
    }
  },
});
