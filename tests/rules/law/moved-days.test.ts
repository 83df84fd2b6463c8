import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/index.js";
import { query } from "../../../src/plan/index.js";
import { messageOf } from "../../../src/report/index.js";
import { catalogue } from "../../../src/rules/index.js";
import { examplePlan } from "../example-plan.js";

const organisation = {
  id: "organisation:exempelkommun",
  electionDays: ["2018-09-09", "2022-09-11"],
};
const fact = (kind: string, period: string, on: string, more: object = {}) => ({
  id: `record:${kind.toLowerCase()}`,
  kind,
  period,
  on,
  ...more,
});
const answer = (rule: string, plan: object, asOf: string) => {
  const whole = examplePlan({
    says: { sv: "", en: "" },
    plan: { organisation, ...plan },
  });
  const { findings, notExamined } = check(whole, { asOf, only: [rule] });
  const found = catalogue.find(({ id }) => id === rule);
  return {
    says: findings.map((finding) => messageOf(finding, found, query(whole), "sv")),
    sources: findings.map(({ sources }) => sources.map(({ id }) => id)),
    notExamined: notExamined.map(({ reason }) => reason.sv),
  };
};
const yearly = (records: readonly object[], asOf: string) =>
  answer("yearly-statutory-dates", { records }, asOf);

describe("a last day that is moved", () => {
  it("is told with the law that moves it", () => {
    // 30 November 2025 was a Sunday.
    const late = yearly(
      [fact("budgetAdopted", "2026", "2025-12-08", { specialReasons: false })],
      "2026-03-01",
    );
    expect(late.says.map((text) => text.slice(text.indexOf("2026")))).toEqual([
      "2026, budget: enligt planen skedde det inte i tid. Lagens sista dag var en söndag, så gränsen var den 1 december 2025.",
    ]);
    expect(late.sources).toEqual([["kl-11-10", "kl-11-11", "tid-1930-173-2"]]);
  });

  it.each([
    // A Saturday, Good Friday, and a Wednesday.
    [
      "2022",
      "2023-05-02",
      "Lagens sista dag var en lördag, så gränsen var den 17 april 2023.",
      true,
    ],
    [
      "2021",
      "2022-05-02",
      "Lagens sista dag var en helgdag, så gränsen var den 19 april 2022.",
      true,
    ],
    ["2025", "2026-05-02", "Sista dagen var den 15 april 2026.", false],
  ])("by the sort of day it was: the annual report on %s", (year, on, expected, isMoved) => {
    const late = yearly([fact("annualReportDelivered", year, on)], `${Number(year) + 2}-01-01`);
    expect(late.says[0]?.endsWith(`i tid. ${expected}`)).toBe(true);
    expect(late.sources[0]?.includes("tid-1930-173-2")).toBe(isMoved);
  });

  it("of an interim report rests on that law too", () => {
    const plan = (year: number, on: string) => ({
      units: [
        { id: "unit:kf", kind: "council" },
        { id: "unit:rev", kind: "audit" },
      ],
      records: [
        fact("interimReportDelivered", `${year}-01/${year}-08`, on, {
          to: ["unit:kf", "unit:rev"],
        }),
      ],
    });
    const rule = "interim-report-window-and-deadline";
    // 31 October was a Friday in 2025, a Saturday in 2026.
    expect(answer(rule, plan(2025, "2025-11-20"), "2026-03-01").sources).toEqual([["kl-11-16"]]);
    expect(answer(rule, plan(2026, "2026-11-20"), "2027-03-01").sources).toEqual([
      ["kl-11-16", "tid-1930-173-2"],
    ]);
  });
});

it("a budget before the newly elected council is told by its first day, not by a last", () => {
  const { says } = yearly([fact("budgetAdopted", "2023", "2022-06-13")], "2023-02-01");
  expect(says[0]?.endsWith("Det får ske tidigast den 15 oktober 2022.")).toBe(true);
});

it("an annual report approved after discharge is told by the day of discharge", () => {
  const records = [
    fact("annualReportApproved", "2025", "2026-05-12"),
    fact("discharge", "2025", "2026-05-11"),
  ];
  const { says, sources } = yearly(records, "2026-10-01");
  expect(says[0]?.endsWith("Ansvarsfrihet beslutades den 11 maj 2026.")).toBe(true);
  expect(sources).toEqual([["kl-11-21"]]);
});

describe("a budget after the end of the year before", () => {
  // 31 December is always New Year's Eve, which lag (1930:173) moves to the next working day.
  const adopted = (on: string, asOf = "2024-03-01") =>
    yearly(
      [
        fact("taxRateAdopted", "2024", "2023-11-27"),
        fact("budgetAdopted", "2024", on, { specialReasons: true }),
      ],
      asOf,
    );
  it("is neither in time nor late: 11 kap. 11 § says before the end of December", () => {
    expect(adopted("2024-01-02").says).toEqual([]);
    expect(adopted("2024-01-02").notExamined[0]).toContain("december månads utgång");
  });

  it("is late from the working day after", () => {
    expect(adopted("2024-01-03").says).toHaveLength(1);
    expect(adopted("2024-01-03").notExamined).toEqual([]);
  });

  it("is in time until the end of the year", () => {
    expect(adopted("2023-12-31")).toEqual({ says: [], sources: [], notExamined: [] });
  });
});
