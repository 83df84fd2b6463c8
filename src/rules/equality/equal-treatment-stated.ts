import { kommunallagen } from "../../sources/kommunallagen.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

const fee = { id: "houseRule:village-fee", differentiates: true } as const;

/** Why do they pay less than we do? An own rule that treats people differently says on what ground. */
export const equalTreatmentStated = defineRule({
  id: "equal-treatment-stated",
  family: "equality",
  on: "houseRule",
  force: "method",
  principles: ["equality", "law"],
  title: {
    sv: "En egen regel som gör skillnad på människor säger varför",
    en: "An own rule that treats people differently says why",
  },
  reason: {
    sv: "Medlemmar ska behandlas lika om det inte finns sakliga skäl. Ett skäl som inte är skrivet kan ingen pröva.",
    en: "Members are to be treated alike unless there are objective reasons. A reason that is not written can be tried by nobody.",
  },
  fix: {
    sv: "Skriv det sakliga skälet i regeln. Hittar ni inget: låt regeln gälla lika för alla.",
    en: "Write the objective reason in the rule. If you find none: let the rule be the same for all.",
  },
  message: {
    sv: "{entity} gör skillnad på människor, och planen visar inget sakligt skäl.",
    en: "{entity} treats people differently, and the plan shows no objective reason.",
  },
  sources: [kommunallagen["2:3"]],
  needs: ["differentiates"],
  inPractice: {
    sv: "Lägre skolskjutsavgift i en enda by, utan skäl. Den som överklagar frågar efter just det skälet, och att skriva det tar en kvart.",
    en: "A lower fee for school transport in one village alone, without a reason. Whoever appeals asks for that very reason, and writing it takes a quarter of an hour.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Lägre avgift där bussen saknas, och det står varför.",
          en: "A lower fee where the bus is missing, and it says why.",
        },
        plan: {
          houseRules: [
            { ...fee, differentiationGround: "Bussen går inte efter klockan 16 i tre byar." },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Lägre avgift för en by, utan skäl.",
          en: "A lower fee for one village, for no stated reason.",
        },
        plan: { houseRules: [{ ...fee, differentiationGround: null }] },
      },
    ],
  }),
  inForce: true,
  check: (rule, _, tell) => {
    if (!rule.differentiates) return;
    const ground = stated(rule, "differentiationGround");
    if (ground === undefined) tell.cannotTell("houseRule.differentiationGround");
    else if (ground === null) tell.finding({ path: "differentiationGround" });
  },
});
