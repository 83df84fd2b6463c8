import type { StratsysFault } from "./stratsys-file.js";

/** Breaks a row or a file, or does not survive being written: controls, line breaks, lone surrogates. */
const breaking = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A word that a row cannot hold: said once of each thing that has it. */
export const breaksRow = (
  id: string,
  text: string,
  separator: string,
): StratsysFault | undefined => {
  if (!(breaking.test(text) || text.includes(separator))) return undefined;
  const mark =
    separator === "\t" ? { sv: "tabb", en: "tab" } : { sv: `”${separator}”`, en: `“${separator}”` };
  return {
    code: "breaks-row",
    about: [id],
    message: {
      sv: `Namnet eller koden för ${id} innehåller ${mark.sv}, radbrytning eller styrtecken, och skulle läsas som flera fält. Skriv om det i planen och i Stratsys.`,
      en: `The name or code of ${id} holds a ${mark.en}, a line break or a control character, and would be read as several fields. Write it anew in the plan and in Stratsys.`,
    },
  };
};

/** Two figures that Stratsys would take for one. */
export const sameRow = (
  { of, period }: { readonly of: string; readonly period: string },
  other: { readonly of: string; readonly period: string },
  row: string,
): StratsysFault => ({
  code: "same-row",
  about: [of, other.of],
  message: {
    sv: `${of} (${period}) och ${other.of} (${other.period}) skulle båda stå som ${row}, och det ena värdet ersätta det andra. Ta bort det ena, eller låt dem vara två mått med olika namn eller kod.`,
    en: `${of} (${period}) and ${other.of} (${other.period}) would both stand as ${row}, and one value replace the other. Take one away, or let them be two measures with different names or codes.`,
  },
});
