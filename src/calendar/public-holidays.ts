/** When a holiday falls: a day, the first Friday or Saturday from it on, or days after Easter. */
export type HolidayRule =
  | { readonly month: number; readonly day: number; readonly weekday?: "friday" | "saturday" }
  | { readonly afterEaster: number };

export interface PublicHoliday {
  readonly sv: string;
  readonly en: string;
  readonly falls: HolidayRule;
  /** First and last year; absent means all years the tables cover. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Public holidays by name: lag (1989:253) om allmänna helgdagar, 1–2 §§, in force from 1990. Lag
 * (2004:1320) put the national day in Whit Monday's place from 2005. By the act every Sunday is one
 * too; those without a name are not here.
 */
export const publicHolidays: readonly PublicHoliday[] = [
  { sv: "nyårsdagen", en: "New Year's Day", falls: { month: 1, day: 1 } },
  { sv: "trettondedag jul", en: "Epiphany", falls: { month: 1, day: 6 } },
  { sv: "långfredagen", en: "Good Friday", falls: { afterEaster: -2 } },
  { sv: "påskdagen", en: "Easter Sunday", falls: { afterEaster: 0 } },
  { sv: "annandag påsk", en: "Easter Monday", falls: { afterEaster: 1 } },
  { sv: "första maj", en: "May Day", falls: { month: 5, day: 1 } },
  { sv: "Kristi himmelsfärdsdag", en: "Ascension Day", falls: { afterEaster: 39 } },
  { sv: "pingstdagen", en: "Whit Sunday", falls: { afterEaster: 49 } },
  { sv: "annandag pingst", en: "Whit Monday", falls: { afterEaster: 50 }, to: 2004 },
  { sv: "nationaldagen", en: "National Day", falls: { month: 6, day: 6 }, from: 2005 },
  { sv: "midsommardagen", en: "Midsummer Day", falls: { month: 6, day: 20, weekday: "saturday" } },
  {
    sv: "alla helgons dag",
    en: "All Saints' Day",
    falls: { month: 10, day: 31, weekday: "saturday" },
  },
  { sv: "juldagen", en: "Christmas Day", falls: { month: 12, day: 25 } },
  { sv: "annandag jul", en: "Boxing Day", falls: { month: 12, day: 26 } },
];

/**
 * Midsummer's, Christmas and New Year's Eve are not public holidays, but what the law wants done by
 * them may be done on the next working day: lag (1930:173) om beräkning av lagstadgad tid, 2 §.
 */
export const statutoryEves: readonly HolidayRule[] = [
  { month: 6, day: 19, weekday: "friday" },
  { month: 12, day: 24 },
  { month: 12, day: 31 },
];
