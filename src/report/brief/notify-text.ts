import type { Notify } from "../../plan/delegation-parts.js";
import type { Words } from "../../sources/words.js";
import type { Language } from "../language.js";

const forms: Readonly<Record<NonNullable<Notify["form"]>, Words>> = {
  eachDecision: { sv: "vart och ett", en: "one by one" },
  list: { sv: "i en lista", en: "in a list" },
  summary: { sv: "sammanfattade", en: "summed up" },
};
const times: Readonly<Record<NonNullable<Notify["when"]>, Words>> = {
  nextMeeting: { sv: "till nästa möte", en: "at the next meeting" },
  monthly: { sv: "varje månad", en: "each month" },
  quarterly: { sv: "varje kvartal", en: "each quarter" },
  yearly: { sv: "varje år", en: "each year" },
};
const words = {
  sv: {
    report: "besluten anmäls till nämnden",
    doNotReport: "besluten anmäls inte",
    minutes: "de ska protokollföras särskilt",
    untold: "om besluten ska anmälas är inte sagt",
  },
  en: {
    report: "decisions are reported to the board",
    doNotReport: "decisions are not reported",
    minutes: "they are kept in minutes of their own",
    untold: "whether decisions are to be reported is not told",
  },
} as const;

/** How decisions are reported back. */
export const notifyText = (notify: Notify | undefined, language: Language): string => {
  const say = words[language];
  if (!notify) return say.untold;
  const { decision, form, when, separateMinutes } = notify;
  if (decision === "doNotReport") {
    return separateMinutes ? `${say.doNotReport}, ${say.minutes}` : say.doNotReport;
  }
  const how = [form && forms[form][language], when && times[when][language]].filter(Boolean);
  return [say.report, ...how].join(" ");
};
