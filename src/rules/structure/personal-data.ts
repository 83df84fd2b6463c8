import { type AnyId, partNames, parts } from "../../plan/kinds.js";
import { ownChoice } from "../../sources/own-choice.js";
import { defineRule } from "../define-rule.js";
import { looksPersonal } from "../looks-personal.js";

type Trail = (string | number)[];

/** Words that make an address a function's mailbox. Exact words: part of a name proves nothing. */
const mailboxWords = `
  info kommun kommunen registrator registratur diarium kontakt kontaktcenter kundtjanst support
  medborgarservice service reception post epost brevlada press ks kf namnd namnden styrelsen
  forvaltning forvaltningen kansli stab revision valnamnd skola skolan forskola utbildning barn
  social socialtjansten omsorg vard aldre bygg miljo teknik kultur fritid bibliotek ekonomi
  faktura hr lon upphandling raddningstjanst
`;

/** Calls back for every text below a value, with the way to it. The caller's own data is not read. */
const eachText = (value: unknown, trail: Trail, visit: (text: string) => void): void => {
  if (typeof value === "string") visit(value);
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    if (key === "ext") continue;
    trail.push(isList ? Number(key) : key);
    eachText((value as Readonly<Record<string, unknown>>)[key], trail, visit);
    trail.pop();
  }
};

const placeOf = (trail: Trail): string =>
  trail
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .slice(1);

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
    const look = (holder: { readonly id: AnyId }, value: unknown, ...trail: Trail) =>
      eachText(value, trail, (text) => {
        const what = looksPersonal(text, functions);
        if (what === undefined || (q.has(text) && trail.at(-1) !== "id")) return;
        tell.finding({ cause: holder.id, params: { what, place: placeOf(trail) } });
      });
    for (const [field, value] of Object.entries(q.plan)) {
      if (field !== "ext" && !Object.hasOwn(parts, field)) look(q.plan.organisation, value, field);
    }
    for (const part of partNames) for (const entity of q.all(parts[part])) look(entity, entity);
  },
});
