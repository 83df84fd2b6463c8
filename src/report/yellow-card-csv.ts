import { hours } from "../burden/hours.js";
import type { Cell } from "../formats/tables/cell.js";
import { writeCsv } from "../formats/tables/csv/write-csv.js";
import type { Plan } from "../plan/plan.js";
import { query } from "../plan/query.js";
import type { YellowCards } from "../relief/yellow-cards.js";
import type { Language } from "./language.js";
import { namer } from "./namer.js";
import { safeText } from "./safe-text.js";

const columns = {
  sv: [
    "Till",
    "Krav",
    "Uppgift",
    "Finns också i",
    "Som går till",
    "Lämnas av",
    "Sedan",
    "Timmar",
    "Okänt",
    "Kan tjäna båda",
  ],
  en: [
    "To",
    "Demand",
    "Data",
    "Also in",
    "Which goes to",
    "Given by",
    "Since",
    "Hours",
    "Unknown",
    "Could serve both",
  ],
} as const;

const either = { sv: "vilket som", en: "either" } as const;

/**
 * The same as rows for a spreadsheet: one for each demand and each other that gives the same. "Okänt" is how many of the
 * data have no time told: with any, the hours are at least. The last column names the answer that could serve both;
 * empty when it is not told how often they are given.
 *
 * @example
 * ```ts
 * import { yellowCards } from "styrkedja/relief";
 * import { yellowCardCsv } from "styrkedja/report";
 *
 * const csv = yellowCardCsv(plan, yellowCards(plan, { year: 2026 }), "sv");
 * csv.split("\r\n")[0]; // "\ufeffTill;Krav;Uppgift;Finns också i;Som går till;Lämnas av;Sedan;Timmar;Okänt;Kan tjäna båda"
 * ```
 */
export const yellowCardCsv = (plan: Plan, { cards }: YellowCards, language: Language): string => {
  const { name } = namer(query(plan), language);
  const text = (words: string): Cell => (words === "" ? null : safeText(words));
  const names = (ids: readonly string[]) => text(ids.map(name).join(", "));
  const rows = cards.flatMap(({ to, requests }) =>
    requests.map((request): readonly Cell[] => {
      const { demand, other, otherTo = [], items, units, since = "", collected, serves } = request;
      const served = {
        this: name(demand),
        other: name(other),
        either: either[language],
        untold: "",
      };
      return [
        text(name(to)),
        text(name(demand)),
        names(items),
        text(name(other)),
        names(otherTo),
        names(units),
        text(since),
        hours(collected, 2).likely,
        collected.unknown,
        text(served[serves?.answer ?? "untold"]),
      ];
    }),
  );
  return writeCsv([columns[language], ...rows], { language });
};
