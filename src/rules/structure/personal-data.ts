import { parts } from "../../plan/kinds.js";
import { textNames } from "../../plan/text-names.js";
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

/** Below these the caller chooses the names. */
const dictionaries: ReadonlySet<string> = new Set(["externalIds", "labels", "rules"]);

/** May a person's own words stand below this name? An id is read where it is given; the caller's own data is not read. */
const mayHoldText = (name: string, isFree: boolean): boolean =>
  (isFree || name === "id" || textNames.has(name)) && name !== "ext";

/** Calls back for every such text below a value, with the place where it stands. */
const eachText = (
  value: unknown,
  place: string,
  isFree: boolean,
  visit: (text: string, place: string) => void,
) => {
  if (typeof value === "string") visit(value, place);
  else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) eachText(item, `${place}[${at}]`, isFree, visit);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!mayHoldText(name, isFree)) continue;
      const here = place === "" ? name : `${place}.${name}`;
      eachText(inner, here, isFree || dictionaries.has(name), visit);
    }
  }
};

/** Is there such a text anywhere below a value? Makes nothing, so that what passes costs little. */
const someText = (value: unknown, isFree: boolean, is: (text: string) => boolean): boolean => {
  if (typeof value === "string") return is(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (someText(item, isFree, is)) return true;
    return false;
  }
  for (const name in value) {
    if (!mayHoldText(name, isFree)) continue;
    const inner = value[name as keyof typeof value];
    if (someText(inner, isFree || dictionaries.has(name), is)) return true;
  }
  return false;
};

/** Is anybody pointed out? No text in the plan looks like a person's e-mail address or personal number. */
export const personalData = defineRule({
  id: "personal-data",
  family: "structure",
  on: "any",
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
  prepare: ({ options: { functionWords } }) => {
    const functions = new Set(functionWords as readonly string[]);
    const kindOf = (text: string) => looksPersonal(text, functions);
    return { kindOf, isPersonal: (text: string) => kindOf(text) !== undefined };
  },
  check: (holder, { q, prepared: { kindOf, isPersonal } }, tell) => {
    const look = (value: unknown, field = "") => {
      if (!someText(value, false, isPersonal)) return;
      eachText(value, field, false, (text, place) => {
        const what = kindOf(text);
        // An id is told of where it is given, not where it is used.
        if (what === undefined || (q.has(text) && place !== "id")) return;
        tell.finding({ cause: holder.id, params: { what, place } });
      });
    };
    look(holder);
    if (holder !== q.plan.organisation) return;
    for (const [field, value] of Object.entries(q.plan)) {
      if (field !== "organisation" && !Object.hasOwn(parts, field)) look(value, field);
    }
    q.eachDangling(({ holder: { id }, path, target }) => {
      const what = kindOf(target);
      if (what !== undefined) tell.finding({ cause: id, params: { what, place: path } });
    });
  },
});
