import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";

/** Who is it for, and what gets better for them? Each goal says so in a line. */
export const goalNamesWhomItIsFor = defineRule({
  id: "goal-names-whom-it-is-for",
  family: "goal-chain",
  on: "goal",
  force: "method",
  principles: ["citizenFocus"],
  title: {
    sv: "Varje mål säger vem det är till för och vad som blir bättre",
    en: "Each goal says whom it is for and what gets better",
  },
  reason: {
    sv: "Styrning utifrån och in börjar med vem det gäller. När mål krockar är det frågan som öppnar samtalet.",
    en: "Steering from the outside in begins with whom it concerns. When goals collide, it is the question that opens the talk.",
  },
  fix: {
    sv: "Skriv en rad: för vem, och vad blir bättre för dem.",
    en: "Write one line: for whom, and what gets better for them.",
  },
  message: { sv: "{entity} säger inte {missing}.", en: "{entity} does not say {missing}." },
  terms: {
    forWhom: { sv: "vem det är till för", en: "whom it is for" },
    both: {
      sv: "vem det är till för eller vad som blir bättre",
      en: "whom it is for or what gets better",
    },
    purpose: { sv: "vad som blir bättre", en: "what gets better" },
  },
  sources: [
    goalLiterature["skr-trust"],
    literature["rka-analysis"],
    goalLiterature["seven-principles"],
  ],
  needs: ["kind", "forWhom", "purpose"],
  inPractice: {
    sv: "Morgonmötet klockan åtta i Exempelkommun är till för ingen nämnd och gör inget bättre. Två tomma rader räcker för att fråga om det är ett mål.",
    en: "The morning meeting at eight in Exempelkommun is for nobody named and makes nothing better. Two empty lines are enough to ask whether it is a goal.",
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "”Kort väntan på bistånd”, för dem som söker.",
          en: "“Short wait for aid”, for those who apply.",
        },
        plan: {
          targetGroups: [{ id: "targetGroup:applicants" }],
          goals: [
            {
              id: "goal:aid",
              kind: "quality",
              forWhom: ["targetGroup:applicants"],
              purpose: "Vardagen ska fungera.",
            },
          ],
        },
      },
      {
        says: { sv: "Ett ekonomiskt mål frågas inte.", en: "A goal of economy is not asked." },
        plan: { goals: [{ id: "goal:result", kind: "economy", forWhom: [], purpose: null }] },
      },
    ],
    bad: [
      {
        says: {
          sv: "”Effektiva processer”, för ingen nämnd.",
          en: "“Efficient processes”, for nobody named.",
        },
        plan: { goals: [{ id: "goal:processes", kind: "quality", forWhom: [], purpose: null }] },
      },
    ],
  }),
  inForce: true,
  when: (goal) => goal.kind !== "economy",
  check: ({ forWhom, purpose }, _, tell) => {
    const isForNobody = forWhom?.length === 0;
    const isForNothing = !purpose?.trim();
    if (isForNobody) {
      const missing = isForNothing ? "both" : "forWhom";
      tell.finding({ path: "forWhom", params: { missing } });
    } else if (isForNothing) tell.finding({ path: "purpose", params: { missing: "purpose" } });
  },
});
