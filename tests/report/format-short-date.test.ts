import { describe, expect, it } from "vitest";
import { formatShortDate } from "../../src/report/format-short-date.js";

describe("a day where there is little room", () => {
  it.each([
    ["2026-08-31", "31 aug 2026", "31 Aug 2026"],
    ["2026-01-01", "1 jan 2026", "1 Jan 2026"],
    ["2026-05-09", "9 maj 2026", "9 May 2026"],
    ["2026-09-30", "30 sep 2026", "30 Sep 2026"],
  ])("%s is held together, without full stops", (day, sv, en) => {
    const held = (text: string) => text.replaceAll(" ", "\u00a0");
    expect([formatShortDate(day, "sv"), formatShortDate(day, "en")]).toEqual([held(sv), held(en)]);
  });

  it("is left as it is when it is no day", () => {
    expect(formatShortDate("2026-08", "sv")).toBe("2026-08");
  });
});
