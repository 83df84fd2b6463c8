import { parts } from "../../plan/kinds.js";
import type { Plan } from "../../plan/plan.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { looksPersonal } from "../looks-personal.js";

/** Words that make an address a function's mailbox. Exact words: part of a name proves nothing. */
const mailboxWords = `
  info kommun kommunen registrator registratur diarium kontakt kontaktcenter kundtjanst support
  medborgarservice service reception post epost brevlada press ks kf namnd namnden styrelsen
  forvaltning forvaltningen kansli stab revision valnamnd skola skolan forskola utbildning barn
  social socialtjansten omsorg vard aldre bygg miljo teknik kultur fritid bibliotek ekonomi
  faktura hr lon upphandling raddningstjanst
`;

/** What the plan says before its parts. */
const headOf = (plan: Plan): object =>
  Object.fromEntries(Object.entries(plan).filter(([name]) => !Object.hasOwn(parts, name)));

/** Where in an entity (or the head of the plan) does this text stand? */
const placeOf = (value: unknown, wanted: string, place = ""): string | undefined => {
  if (value === wanted) return place;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "ext") continue;
    const step = Array.isArray(value) ? `[${name}]` : place === "" ? name : `.${name}`;
    const found = placeOf(inner, wanted, place + step);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Is anybody pointed out? No text in the plan looks like a person's e-mail address or personal number. */
export const personalData = defineRule({
  id: "personal-data",
  family: "structure",
  on: "organisation",
  force: "structure",
  principles: ["openness"],
  title: { sv: "Planen pekar inte ut någon person", en: "The plan points out no person" },
  reason: {
    sv: "En plan handlar om funktioner och läses av många. Det som ser ut som en persons e-postadress eller personnummer hör inte hemma i den.",
    en: "A plan is about positions and is read by many. What looks like a person's e-mail address or personal number does not belong in it.",
  },
  fix: {
    sv: "Skriv funktionen eller en funktionsbrevlåda i stället.",
    en: "Write the position or a function's mailbox instead.",
  },
  message: {
    sv: "{entity} innehåller något som ser ut som {what} ({place}).",
    en: "{entity} holds something that looks like {what} ({place}).",
  },
  terms: {
    email: { sv: "en persons e-postadress", en: "a person's e-mail address" },
    personalNumber: { sv: "ett personnummer", en: "a personal number" },
  },
  sources: [
    ownChoice("No field of a plan holds a private person's name; texts should not either."),
  ],
  needs: [],
  options: {
    functionWords: {
      default: mailboxWords.trim().split(/\s+/),
      means: {
        sv: "Ord som gör en adress till en funktionsbrevlåda: barn.utbildning@.",
        en: "Words that make an address a function's mailbox: barn.utbildning@.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "En funktionsbrevlåda och ett organisationsnummer.",
          en: "A function's mailbox and an organisation number.",
        },
        plan: {
          units: [
            {
              id: "unit:sn",
              note: "social.omsorg@example.se, 212000-0000, diarienummer 2026-001234",
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: { sv: "En persons e-postadress.", en: "A person's e-mail address." },
        plan: { positions: [{ id: "position:head", note: "Fråga anna.andersson@example.se." }] },
      },
      {
        says: {
          sv: "Ett personnummer (Skatteverkets exempel Tolvan).",
          en: "A personal number (the well-known example Tolvan).",
        },
        plan: {
          goals: [{ id: "goal:a", situationAnalysis: { text: "Samtal med 19121212-1212." } }],
        },
      },
    ],
  }),
  check: (organisation, { q, options: { functionWords } }, tell) => {
    const functions = new Set(functionWords as readonly string[]);
    q.eachText((text, holder) => {
      const what = looksPersonal(text, functions);
      if (what === undefined) return;
      const where = holder === organisation ? { ...organisation, ...headOf(q.plan) } : holder;
      tell.finding({ cause: holder.id, params: { what, place: placeOf(where, text) ?? "" } });
    });
    // An id is told of where it is given, not where it is used, unless it is given nowhere.
    q.eachDangling(({ holder: { id }, path, target }) => {
      const what = looksPersonal(target, functions);
      if (what !== undefined) tell.finding({ cause: id, params: { what, place: path } });
    });
  },
});
