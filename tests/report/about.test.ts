import { describe, expect, it } from "vitest";
import { measured, weigh } from "../../src/burden/index.js";
import { costText } from "../../src/report/amount-text.js";
import { sumBlocks } from "../../src/report/burden/sum-blocks.js";
import { hoursCell, hoursText } from "../../src/report/hours-text.js";
import { planOf } from "../burden/plans.js";

const rates = { perHour: 600, source: "the finance office" };
const burdenOf = (minutes: number) =>
  measured(weigh(planOf({ effort: { minutes } }), { year: 2026, hoursPerYear: 1700, rates }));

describe("a sum past 2^53 small units", () => {
  // 2^53 small units are 90 071 992 547.40992 minutes; at 10 a minute money has as many.
  it.each([
    [90_071_992_547, "", ""],
    [90_071_992_548, "ungefär ", "≈ "],
  ])("is told as about so much, and one below is not: %i minutes", (minutes, near, sign) => {
    const { demands } = burdenOf(minutes);
    expect(hoursText(demands, "sv")).toMatch(new RegExp(`^${near}1\\s501\\s199\\s876 timmar$`));
    expect(hoursCell(demands, "sv")).toMatch(new RegExp(`^${sign}1\\s501\\s199\\s876$`));
    expect(costText(demands, "SEK", "sv")).toMatch(
      new RegExp(`^${near}900\\s719\\s925\\s4\\d\\d SEK$`),
    );
    const text = sumBlocks(burdenOf(minutes), "sv")
      .map((block) => block.text)
      .join(" ");
    expect(text).toMatch(new RegExp(`tar ${near}1\\s501`));
    expect(text).toMatch(new RegExp(`Kostnad: ${near}900`));
  });

  it("is not one with a part of a small unit, such as a mean", () => {
    // 3 hours shared among seven
    const small = (3 * 6_000_000) / 7;
    const minutes = { low: small, likely: small, high: small };
    expect(hoursCell({ minutes }, "en")).toBe("< 1");
    const seven = { low: 7.5 * small, likely: 7.5 * small, high: 7.5 * small };
    expect(hoursCell({ minutes: seven }, "en")).toBe("3");
  });

  it("is so in English too", () => {
    expect(hoursText(burdenOf(1e12).demands, "en")).toBe("about 16,666,666,667 hours");
  });
});
