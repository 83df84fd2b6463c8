import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { parsePlanOrThrow } from "../../src/plan/index.js";
import { markdownReport, textReport } from "../../src/report/index.js";

const company = (name: string, purpose: string | null) => ({
  id: `unit:${name.toLowerCase()}`,
  label: { sv: name },
  kind: "company",
  company: { ownedShare: 1, limited: true, purpose, councilHearsPrincipalMatters: true },
});
const planOf = (...units: readonly object[]) =>
  parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:a", label: { sv: "A" } },
    complete: [{ part: "records", period: "2024", kinds: ["companyTest"] }],
    units,
  });
const pages = {
  text: (plan: ReturnType<typeof planOf>) =>
    textReport(plan, check(plan, { asOf: "2026-11-01", only }), { language: "sv", width: 200 }),
  markdown: (plan: ReturnType<typeof planOf>) =>
    markdownReport(plan, check(plan, { asOf: "2026-11-01", only }), { language: "sv" }),
};
const only = ["company-purpose-and-yearly-test"];

/** What stands on the page of these, in its order. */
const inOrder = (page: string, parts: readonly RegExp[]) =>
  page.split("\n").flatMap((line) => {
    const at = parts.findIndex((part) => part.test(line));
    return at === -1 ? [] : [at];
  });
const parts = [
  /inget kommunalt ändamål/,
  /10 kap\. 3 §/,
  /inget beslut av styrelsen/,
  /6 kap\. 9 §/,
  /10 kap\. 2 §/,
  /Varför/,
];

describe.each(["text", "markdown"] as const)("in the report as %s", (form) => {
  it("a finding stands above the paragraphs it rests on, not above those of the rule's others", () => {
    const page = pages[form](planOf(company("Hem", null)));
    expect(inOrder(page, parts)).toEqual([2, 3, 4, 0, 1, 5]);
  });

  it("findings on the same ground share it", () => {
    const page = pages[form](planOf(company("Hem", null), company("Energi", null)));
    expect(inOrder(page, parts)).toEqual([2, 2, 3, 4, 0, 0, 1, 5]);
  });

  it("one ground stands once, after the reason", () => {
    const page = pages[form](planOf(company("Hem", "X"), company("Energi", "X")));
    expect(inOrder(page, parts)).toEqual([2, 2, 5, 3, 4]);
  });
});

it("tells to which day an act was read that only counts time for the others", () => {
  const plan = parsePlanOrThrow({
    format: 1,
    organisation: { id: "organisation:a", label: { sv: "A" } },
    records: [
      {
        id: "record:budget",
        kind: "budgetAdopted",
        period: "2026",
        on: "2025-12-08",
        specialReasons: false,
      },
    ],
  });
  const report = check(plan, { asOf: "2026-03-01", only: ["yearly-statutory-dates"] });
  const page = textReport(plan, report, { language: "sv", width: 200 });
  expect(page).toContain("Lagen är läst till och med den 1 juli 2025");
  expect(page).toContain(
    "2 § lagen (1930:173) om beräkning av lagstadgad tid (läst i sin lydelse den 1 mars 2023)",
  );
});
