import type { Words } from "../../sources/words.js";

/** What a value in an answer should be, by the name that the schema gives the check. */
export const expectedWords: Readonly<Record<string, Words>> = {
  answer: {
    sv: 'ett svar ur Kolada, {"values": [ … ]}, eller en lista med svar',
    en: 'an answer from Kolada, {"values": [ … ]}, or a list of answers',
  },
  row: {
    sv: "en rad ur kpi, data, oudata, ou, municipality, kpi_groups eller municipality_groups",
    en: "a row of kpi, data, oudata, ou, municipality, kpi_groups or municipality_groups",
  },
  text: { sv: "en text på högst 10 000 tecken", en: "a text of at most 10,000 characters" },
  wellFormed: {
    sv: "en text utan halva tecken (ensamma surrogat)",
    en: "a text without half characters (lone surrogates)",
  },
  flag: { sv: "true, false, 0 eller 1", en: "true, false, 0 or 1" },
  kpi: {
    sv: "ett nyckeltals-id, N eller U och fem siffror: N00945",
    en: "the id of an indicator, N or U and five digits: N00945",
  },
  code: {
    sv: 'en kod som text, med sina nollor: "0483"',
    en: 'a code as text, with its zeros: "0483"',
  },
  year: { sv: "ett år, 1900–2199", en: "a year, 1900–2199" },
  day: { sv: "en dag som finns, 2026-08-31", en: "a day that exists, 2026-08-31" },
  sex: { sv: "T, K eller M", en: "T, K or M" },
  number: { sv: "ett tal utan citattecken, eller null", en: "a number without quotes, or null" },
  list: { sv: "en lista, [ … ]", en: "a list, [ … ]" },
  once: {
    sv: "en lista där T, K och M står högst en gång var",
    en: "a list in which T, K and M stand once each at most",
  },
  member: {
    sv: 'en medlem, {"id": "0483", "title": "Katrineholm"}',
    en: 'a member, {"id": "0483", "title": "Katrineholm"}',
  },
};
