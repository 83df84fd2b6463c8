import { parsePeriod } from "../calendar/parse-period.js";
import { formatPeriod } from "../report/format-period.js";
import type { Language } from "../report/language.js";
import type { HtmlCell } from "./html-table.js";
import { text } from "./markup.js";

/** A period in words, sorted by the day it ends: "september 2026" comes after "första halvåret 2026". */
export const periodCell = (period: string | null | undefined, language: Language): HtmlCell => ({
  markup: text(period ? formatPeriod(period, language) : "–"),
  sort: (period ? parsePeriod(period)?.to : undefined) ?? "",
});
