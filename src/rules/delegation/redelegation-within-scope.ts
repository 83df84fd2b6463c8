import { kommunallagen } from "../../sources/kommunallagen.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { handsOver } from "../hands-over.js";
import { isLawOf, lawOfAnotherTime } from "../is-law-of.js";
import { isUnderBoardLaw } from "../is-under-board-law.js";
import { mandateSides } from "../mandate-sides.js";
import { namesOtherAct, otherAct } from "../other-act.js";
import { stated } from "../stated.js";
import { upperLink } from "../upper-link.js";

const law = [kommunallagen["7:6"]] as const;

const units = [{ id: "unit:sn", kind: "board" }];
const positions = [{ id: "position:head", headOfAdministrationFor: ["unit:sn"] }];
const matters = [{ id: "matter:purchase" }, { id: "matter:lease" }];
const received = {
  id: "delegation:4-2",
  from: "unit:sn",
  to: { kind: "employee", positions: ["position:head"] },
  mayPassOn: true,
  matters: ["matter:purchase"],
  limits: { maxAmount: 500_000 },
  validTo: "2026-12-31",
};
const passed = {
  id: "delegation:4-2-1",
  from: "position:head",
  to: { kind: "employee" },
  parent: "delegation:4-2",
  matters: ["matter:purchase"],
  limits: { maxAmount: 200_000 },
  validTo: "2026-12-31",
};
const planWith = (changed: object) => ({
  units,
  positions,
  matters,
  delegations: [received, { ...passed, ...changed }],
});

/** Is more passed on than was received? Matters, amounts and time lie within the delegation that is passed on. */
export const redelegationWithinScope = defineRule({
  id: "redelegation-within-scope",
  family: "delegation",
  on: "delegation",
  force: "law",
  principles: ["law"],
  title: {
    sv: "Det som vidaredelegeras är inte mer än det som togs emot",
    en: "What is passed on is not more than what was received",
  },
  reason: {
    sv: "Ingen kan vidaredelegera en rätt att besluta som den själv inte har.",
    en: "Nobody can pass on a right to decide that they do not have.",
  },
  fix: {
    sv: "Minska det som vidaredelegeras, eller be nämnden om ett större uppdrag.",
    en: "Lessen what is passed on, or ask the board for a wider delegation.",
  },
  message: {
    sv: "{entity} går längre än {parent}, som den bygger på: {what}.",
    en: "{entity} goes further than {parent}, which it passes on: {what}.",
  },
  terms: {
    matter: { sv: "ett ärende ingår inte där", en: "a matter is not part of it" },
    receiver: { sv: "mottagaren är inte en anställd", en: "the receiver is not an employee" },
    maxAmount: { sv: "beloppet är högre", en: "the amount is higher" },
    fromAmount: { sv: "det börjar vid ett lägre belopp", en: "it begins at a lower amount" },
    validFrom: {
      sv: "den gäller redan, men det gör inte den som den bygger på",
      en: "it holds already, and the one it passes on does not yet",
    },
    validTo: { sv: "den gäller längre", en: "it holds for longer" },
  },
  sources: [...law, ownChoice("How amounts and days are compared.")],
  needs: [],
  inPractice: {
    sv: "Chefen får köpa för 500 000 kronor och har vidaredelegerat 800 000. Det syns i första stickprovet i en granskning.",
    en: "The manager may buy for SEK 500 000 and has passed on 800 000. The first sample of an audit shows it.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "500 000 kr blir 200 000 kr.", en: "SEK 500,000 becomes SEK 200,000." },
        plan: planWith({}),
      },
      {
        says: { sv: "Samma belopp.", en: "The same amount." },
        plan: planWith({ limits: { maxAmount: 500_000 } }),
      },
    ],
    bad: [
      {
        says: { sv: "500 000 kr blir 800 000 kr.", en: "SEK 500,000 becomes SEK 800,000." },
        plan: planWith({ limits: { maxAmount: 800_000 } }),
      },
      {
        says: { sv: "Utan beloppsgräns.", en: "Without a limit." },
        plan: planWith({ limits: null }),
      },
      {
        says: { sv: "Ett ärende till.", en: "One matter more." },
        plan: planWith({ matters: ["matter:purchase", "matter:lease"] }),
      },
      {
        says: {
          sv: "Tills vidare, fast rätten upphör.",
          en: "Without end, though the power ends.",
        },
        plan: planWith({ validTo: null }),
      },
      {
        says: { sv: "Till ett utskott.", en: "To a committee." },
        plan: planWith({ to: { kind: "committee" } }),
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
    const beyond = (what: string, path: string) =>
      tell.finding({ path, params: { parent: parent.id, what }, related: [parent.id] });

    const receiver = stated(delegation, "to")?.kind;
    if (receiver === undefined) tell.cannotTell("delegation.to");
    else if (receiver !== "employee") beyond("receiver", "to.kind");

    const [mine, theirs] = [stated(delegation, "matters"), stated(parent, "matters")];
    if (mine === undefined || theirs === undefined) tell.cannotTell("delegation.matters");
    else {
      mine.forEach((matter, at) => {
        if (!theirs.includes(matter)) beyond("matter", `matters[${at}]`);
      });
    }

    for (const { what, path, compare } of mandateSides) {
      const answer = compare(delegation, parent, asOf);
      if (answer === "beyond") beyond(what, path);
      else if (answer !== "within") tell.cannotTell(answer);
    }
  },
});
