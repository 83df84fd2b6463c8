import { type AnyId, partNames, parts } from "../../plan/kinds.js";
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

/** Calls back for every text below a value, with the place where it stands. The caller's own data is not read. */
const eachText = (value: unknown, place: string, visit: (text: string, place: string) => void) => {
  if (typeof value === "string") visit(value, place);
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) eachText(item, `${place}[${at}]`, visit);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "ext") eachText(inner, place === "" ? key : `${place}.${key}`, visit);
    }
  }
};

/** Is there such a text anywhere below a value? Makes nothing, so that what passes costs little. */
const someText = (value: unknown, is: (text: string) => boolean): boolean => {
  if (typeof value === "string") return is(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => someText(item, is));
  for (const key in value) {
    if (key !== "ext" && someText(value[key as keyof typeof value], is)) return true;
  }
  return false;
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
  examples: {
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
  },
  check: (_, { q, options }, tell) => {
    const { functionWords } = options;
    const functions = new Set(functionWords as readonly string[]);
    const kindOf = (text: string) => looksPersonal(text, functions);
    const look = (holder: { readonly id: AnyId }, value: unknown, field = "") => {
      if (!someText(value, (text) => kindOf(text) !== undefined)) return;
      eachText(value, field, (text, place) => {
        const what = kindOf(text);
        // An id is told of where it is given, not where it is used.
        if (what === undefined || (q.has(text) && place !== "id")) return;
        tell.finding({ cause: holder.id, params: { what, place } });
      });
    };
    for (const [field, value] of Object.entries(q.plan)) {
      if (field !== "ext" && !Object.hasOwn(parts, field)) look(q.plan.organisation, value, field);
    }
    for (const part of partNames) for (const entity of q.all(parts[part])) look(entity, entity);
  },
});
