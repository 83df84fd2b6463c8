import type { Origin } from "../../plan/vocabulary.js";
import { goalLiterature } from "../../sources/goal-literature.js";
import { literature } from "../../sources/literature.js";
import { defineRule } from "../define-rule.js";
import { stated } from "../stated.js";

/** Grounds that answer what the follow-up is for, whatever the template says. */
const fromOutside: ReadonlySet<Origin> = new Set([
  "statute",
  "ordinance",
  "agencyRule",
  "grantCondition",
  "eu",
]);

/** What is this follow-up for? Each that we have asked for ourselves says what it is meant to give. */
export const followUpStatesPurpose = defineRule({
  id: "follow-up-states-purpose",
  family: "follow-up",
  on: "cycle",
  force: "method",
  principles: ["trust", "openness"],
  title: {
    sv: "Varje uppföljning som vi själva har beslutat säger vad den är till för",
    en: "Each follow-up that we have decided ourselves says what it is for",
  },
  reason: {
    sv: "Den som inte vet varför hon frågas tror att hon kontrolleras, och den som frågar vet inte när frågan kan tas bort.",
    en: "Those who do not know why they are asked believe that they are being checked, and those who ask do not know when to stop.",
  },
  fix: {
    sv: "Skriv på mallen om uppföljningen är till för lärande, stöd, kontroll eller statistik. Om ingen kan säga det: sluta.",
    en: "Write on the template whether it is for learning, service, control or statistics. If nobody can say: stop.",
  },
  message: {
    sv: "{entity} har inget syfte som någon kan säga.",
    en: "{entity} has no purpose that anyone can name.",
  },
  sources: [
    literature["bringselius-2019"],
    goalLiterature["human-learning-systems"],
    literature["sou-2018-47"],
  ],
  needs: ["purpose"],
  inPractice: {
    sv: "Omsorgens månadsrapport om mål är en egen vana utan uttalat syfte: tre enheter skriver den elva gånger om året.",
    en: "The monthly goal report of care is a habit of our own with no stated purpose: three units write it eleven times a year.",
  },
  examples: () => ({
    good: [
      {
        says: { sv: "Till för lärande.", en: "For learning." },
        plan: {
          cycles: [{ id: "cycle:q", purpose: "learning", ground: { kind: "management" } }],
        },
      },
      {
        says: {
          sv: "Lagen kräver den; syftet står där.",
          en: "The law asks for it; the purpose stands there.",
        },
        plan: { cycles: [{ id: "cycle:annual", purpose: null, ground: { kind: "statute" } }] },
      },
    ],
    bad: [
      {
        says: { sv: "En kvartalsmall utan syfte.", en: "A quarterly template with no purpose." },
        plan: { cycles: [{ id: "cycle:q", purpose: null, ground: { kind: "ownHabit" } }] },
      },
    ],
  }),
  inForce: true,
  check: (cycle, _, tell) => {
    if (cycle.purpose !== null) return;
    const ground = stated(cycle, "ground");
    if (ground === undefined) tell.cannotTell("cycle.ground");
    else if (!ground || !fromOutside.has(ground.kind)) tell.finding({ path: "purpose" });
  },
});
