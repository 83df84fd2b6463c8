import { enGB } from "date-fns/locale/en-GB";
import { sv } from "date-fns/locale/sv";
import { isDay } from "../calendar/is-day.js";
import type { Language } from "./language.js";

const locales = { sv, en: enGB } as const;

type MonthIndex = Parameters<typeof sv.localize.month>[0];

/** A whole day where there is little room, held together: "31 aug 2026". What is no day comes back as it is. */
export const formatShortDate = (day: string, language: Language): string => {
  if (!isDay(day)) return day;
  const month = (Number(day.slice(5, 7)) - 1) as MonthIndex;
  const name = locales[language].localize.month(month, { width: "abbreviated" }).replace(".", "");
  return [Number(day.slice(8)), name, day.slice(0, 4)].join("\u00a0");
};
