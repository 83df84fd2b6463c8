import { describe, expect, it } from "vitest";
import { dayFault } from "../../src/calendar/day-fault.js";

describe("what is no day", () => {
  it.each([
    ["2026-02-30", "2026-02 har 28 dagar"],
    ["2024-02-30", "2024-02 har 29 dagar"],
    ["2026-04-31", "2026-04 har 30 dagar"],
    ["2026-04-00", "2026-04 har 30 dagar"],
    ["2026-13-01", "månader skrivs 01–12"],
    ["2026-00", "månader skrivs 01–12"],
    ["1815-03-02", "år skrivs 1900–2199"],
    ["02-30", "02 har 29 dagar"],
    ["2026-01-01/2026-06-31", "2026-06 har 30 dagar"],
  ])("%s is in no calendar: %s", (text, why) => {
    expect(dayFault(text)).toEqual({ why: { sv: why, en: expect.any(String) } });
  });

  it.each([
    ["2026-8-31", "2026-08-31"],
    ["20260831", "2026-08-31"],
    ["2026/8/31", "2026-08-31"],
    ["2026.08.31", "2026-08-31"],
    ["2026-08-31T09:30:00Z", "2026-08-31"],
    ["2026-8", "2026-08"],
  ])("%s was meant as %s", (text, meant) => expect(dayFault(text)).toEqual({ meant }));

  it.each(["snart", "", "31/8 2026", "2026-2-30", "2026-08-31", "2026-02", "02-29", "2026", "08"])(
    "nothing is said of %s",
    (text) => expect(dayFault(text)).toEqual({}),
  );
});
