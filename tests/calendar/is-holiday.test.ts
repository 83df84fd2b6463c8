import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/day-number.js";
import { dayText } from "../../src/calendar/day-text.js";
import { holidayName } from "../../src/calendar/holiday-name.js";
import { isHoliday } from "../../src/calendar/is-holiday.js";
import { isWorkingDay } from "../../src/calendar/is-working-day.js";

/** Easter Sunday, Midsummer Day and All Saints' Day as printed in almanacs. */
const almanac: readonly (readonly [number, string, string, string])[] = [
  [1990, "04-15", "06-23", "11-03"],
  [1991, "03-31", "06-22", "11-02"],
  [1992, "04-19", "06-20", "10-31"],
  [1993, "04-11", "06-26", "11-06"],
  [1994, "04-03", "06-25", "11-05"],
  [1995, "04-16", "06-24", "11-04"],
  [1996, "04-07", "06-22", "11-02"],
  [1997, "03-30", "06-21", "11-01"],
  [1998, "04-12", "06-20", "10-31"],
  [1999, "04-04", "06-26", "11-06"],
  [2000, "04-23", "06-24", "11-04"],
  [2001, "04-15", "06-23", "11-03"],
  [2002, "03-31", "06-22", "11-02"],
  [2003, "04-20", "06-21", "11-01"],
  [2004, "04-11", "06-26", "11-06"],
];

const daysOf = (year: number) => {
  const days: string[] = [];
  for (let at = dayNumber(`${year}-01-01`); at <= dayNumber(`${year}-12-31`); at++) {
    days.push(dayText(at));
  }
  return days;
};

describe("isHoliday and holidayName", () => {
  it.each(almanac)("%i has the holidays of the almanac", (year, easter, midsummer, saints) => {
    const fromEaster = (days: number) => dayText(dayNumber(`${year}-${easter}`) + days);
    const expected = new Set([
      ...["01-01", "01-06", "05-01", "12-25", "12-26"].map((day) => `${year}-${day}`),
      ...[-2, 0, 1, 39, 49, 50].map(fromEaster),
      `${year}-${midsummer}`,
      `${year}-${saints}`,
    ]);
    expect(new Set(daysOf(year).filter(isHoliday))).toEqual(expected);
  });

  it("agrees with date-holidays on every day of 2005–2100, holidays and eves", () => {
    const theirs = new Holidays("SE");
    const wrong: string[] = [];
    for (let year = 2005; year <= 2100; year++) {
      const types = new Map<string, Set<string>>();
      for (const { date, type } of theirs.getHolidays(year)) {
        const day = date.slice(0, 10);
        types.set(day, (types.get(day) ?? new Set()).add(type));
      }
      for (const day of daysOf(year)) {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        const isPublic = types.get(day)?.has("public") ?? false;
        const isEve = types.get(day)?.has("bank") ?? false;
        const isWorking = weekday !== 0 && weekday !== 6 && !isPublic;
        const agrees =
          isHoliday(day) === isPublic &&
          isWorkingDay(day) === isWorking &&
          isWorkingDay(day, { statutory: true }) === (isWorking && !isEve);
        if (!agrees) wrong.push(day);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("the national day took Whit Monday's place in 2005", () => {
    expect(holidayName("2004-05-31")).toEqual({ sv: "annandag pingst", en: "Whit Monday" });
    expect(holidayName("2004-06-06")).toBeUndefined();
    expect(holidayName("2005-05-16")).toBeUndefined();
    expect(holidayName("2005-06-06")).toEqual({ sv: "nationaldagen", en: "National Day" });
  });

  it.each([
    ["2026-01-01", "nyårsdagen"],
    ["2026-01-06", "trettondedag jul"],
    ["2026-04-03", "långfredagen"],
    ["2026-04-05", "påskdagen"],
    ["2026-04-06", "annandag påsk"],
    ["2026-05-01", "första maj"],
    ["2026-05-14", "Kristi himmelsfärdsdag"],
    ["2026-05-24", "pingstdagen"],
    ["2026-06-06", "nationaldagen"],
    ["2026-06-20", "midsommardagen"],
    ["2026-10-31", "alla helgons dag"],
    ["2026-12-25", "juldagen"],
    ["2026-12-26", "annandag jul"],
  ])("%s is %s", (day, name) => {
    expect(holidayName(day)?.sv).toBe(name);
  });

  it("names the fixed holiday when two fall together", () => {
    expect(holidayName("2008-05-01")?.sv).toBe("första maj");
    expect(holidayName("2033-06-05")?.sv).toBe("pingstdagen");
    expect(holidayName("2049-06-06")?.sv).toBe("nationaldagen");
  });

  it("an ordinary Sunday has no name but is no working day either", () => {
    expect(isHoliday("2026-08-30")).toBe(false);
    expect(isWorkingDay("2026-08-30")).toBe(false);
  });

  it("the eves are working days but for what the law says is due", () => {
    for (const eve of ["2026-06-19", "2026-12-24", "2026-12-31"]) {
      expect(isHoliday(eve)).toBe(false);
      expect(isWorkingDay(eve)).toBe(true);
      expect(isWorkingDay(eve, { statutory: true })).toBe(false);
    }
  });

  it("refuses what is not a day", () => {
    expect(() => isHoliday("2026-02-30")).toThrow(RangeError);
    expect(() => isWorkingDay("2026-02-30")).toThrow(RangeError);
  });
});
