import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:ks", kind: "executive" },
  { id: "unit:untold" },
];
const articles = {
  ownedShare: 1,
  decidesTogether: true,
  limited: true,
  purpose: "Främja bostadsförsörjningen.",
  councilHearsPrincipalMatters: true,
};
const tested = {
  id: "record:a",
  kind: "companyTest",
  by: "unit:ks",
  about: ["unit:bolag"],
  period: "2024",
  on: "2025-03-18",
};
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));

interface Told {
  company?: Record<string, unknown>;
  unit?: Record<string, unknown>;
  tests?: readonly Record<string, unknown>[];
  more?: Record<string, unknown>;
  asOf?: string;
}
const answer = ({
  company = {},
  unit = {},
  tests = [{}],
  more = {},
  asOf = "2026-11-01",
}: Told) => {
  const told = { id: "unit:bolag", kind: "company", company: bare({ ...articles, ...company }) };
  const { findings, cannotTell, notExamined } = ask(
    "company-purpose-and-yearly-test",
    {
      complete: [{ part: "records", period: "2024", kinds: ["companyTest"] }],
      units: [bare({ ...told, ...unit }), ...units],
      records: tests.map((test, at) => bare({ ...tested, id: `record:${at}`, ...test })),
      ...more,
    },
    { asOf },
  );
  return [
    ...findings.map(({ params, path }) => [params["why"], path].filter(Boolean).join(" ")),
    ...cannotTell,
    ...notExamined.map((reason) => reason.split(" ").slice(0, 4).join(" ")),
  ];
};

describe("the executive tests the year before", () => {
  it.each([
    [[{}], []],
    [[], ["none"]],
    [[{ on: null }], ["none"]],
    [[{ period: "2023" }], ["none"]],
    [[{ about: ["unit:ks"] }], ["none"]],
    [[{ by: "unit:kf" }], ["otherBody"]],
    [[{ by: "unit:kf" }, { on: null }], ["otherBody"]],
    [[{ by: "unit:kf" }, {}], []],
    [[{ by: "unit:untold" }], ["unit.kind"]],
    [[{ by: undefined }], ["record.by"]],
    [[{ on: undefined }], ["record.on"]],
    [[{ period: undefined }], ["record.period"]],
    [[{ about: undefined }], ["record.about"]],
    [[{ by: "unit:kf" }, { on: undefined }], ["record.on"]],
    [[{ kind: "other" }], ["none"]],
  ])("tests told %j: %j", (tests, expected) => {
    expect(answer({ tests })).toEqual(expected);
  });

  it("another body's test is a finding and leaves nothing open", () => {
    const { findings, cannotTell } = ask("company-purpose-and-yearly-test", {
      units: [{ id: "unit:bolag", kind: "company", company: articles }, ...units],
      records: [{ ...tested, by: "unit:kf" }],
    });
    expect([findings.map(({ params }) => params["why"]), cannotTell]).toEqual([["otherBody"], []]);
  });

  it("is open by the same fact whatever the order of the tests", () => {
    const [noDay, noBody] = [{ on: undefined }, { by: undefined }];
    expect(answer({ tests: [noDay, noBody] })).toEqual(["record.by"]);
    expect(answer({ tests: [noBody, noDay] })).toEqual(["record.by"]);
  });

  it("a manager's test is not the executive's", () => {
    const more = { positions: [{ id: "position:chef", unit: "unit:ks" }] };
    expect(answer({ tests: [{ by: "position:chef" }], more })).toEqual(["otherBody"]);
  });

  it("during the year after, so it is missing when that has ended", () => {
    const complete = [{ part: "records", period: "2025", kinds: ["companyTest"] }];
    const more = { complete };
    expect(answer({ asOf: "2026-12-31", more })).toEqual([]);
    expect(answer({ asOf: "2027-01-01", more })).toEqual(["none"]);
  });

  it("is missing only where tests are told in full", () => {
    expect(answer({ tests: [], more: { complete: [] } })).toEqual(["complete: records"]);
    expect(answer({ tests: [{ on: null }], more: { complete: [] } })).toEqual(["none"]);
  });

  it("has no year to test before the company was there", () => {
    expect(answer({ tests: [], unit: { validFrom: "2025-01-01" } })).toEqual([]);
    expect(answer({ tests: [], unit: { validFrom: "2024-12-31" } })).toEqual(["none"]);
  });
});

describe("a company owned", () => {
  const nothing = { purpose: null, councilHearsPrincipalMatters: false };
  it.each([
    [1, ["purpose company.purpose", "council company.councilHearsPrincipalMatters", "none"]],
    // In part, and decided over together with somebody else: the articles as far as is reasonable, the test all the same.
    [0.99, ["none", "For a partly owned"]],
    [0.01, ["none", "For a partly owned"]],
    [0, []],
    [undefined, ["unit.company.ownedShare"]],
  ])("to %d", (ownedShare, expected) => {
    expect(answer({ company: { ...nothing, ownedShare }, tests: [] }).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it("in part needs no purpose to be told", () => {
    expect(answer({ company: { ownedShare: 0.6, purpose: undefined } })).toEqual([]);
    expect(answer({ company: { ownedShare: 0.6 } })).toEqual([]);
    expect(answer({ company: { ownedShare: 0.6, purpose: null } })).toEqual(["For a partly owned"]);
    expect(answer({ company: { ownedShare: 0.6, councilHearsPrincipalMatters: false } })).toEqual([
      "For a partly owned",
    ]);
  });

  it("wholly, what the articles say must be told", () => {
    expect(answer({ company: { purpose: undefined } })).toEqual(["unit.company.purpose"]);
    expect(answer({ company: { councilHearsPrincipalMatters: undefined } })).toEqual([
      "unit.company.councilHearsPrincipalMatters",
    ]);
    expect(answer({ company: { purpose: null } })).toEqual(["purpose company.purpose"]);
    expect(answer({ company: { councilHearsPrincipalMatters: false } })).toEqual([
      "council company.councilHearsPrincipalMatters",
    ]);
  });
});

describe("the question is put", () => {
  const wrong = { company: { purpose: null } };
  it("of stock companies in force", () => {
    expect(answer({ company: { ...wrong.company, limited: false } })).toEqual([]);
    expect(answer({ company: { ...wrong.company, limited: undefined } })).toEqual([
      "unit.company.limited",
    ]);
    expect(answer({ ...wrong, unit: { kind: "foundation" } })).toEqual([]);
    expect(answer({ ...wrong, unit: { kind: undefined } })).toEqual(["unit.kind"]);
    expect(answer({ unit: { kind: undefined, company: undefined } })).toEqual([]);
    expect(answer({ unit: { company: undefined } })).toEqual(["unit.company"]);
    expect(answer({ ...wrong, unit: { validTo: "2026-10-31" } })).toEqual([]);
  });

  it("in municipalities and regions", () => {
    const of = (kind: string) => ({ organisation: { id: "organisation:exempelkommun", kind } });
    expect(answer({ ...wrong, more: of("company") })).toEqual([]);
    expect(answer({ ...wrong, more: of("federation") })).toEqual([]);
    expect(answer({ ...wrong, more: of("region") })).toEqual(["purpose company.purpose"]);
  });

  it("by the wording from 1 January 2020", () => {
    const complete = ["2017", "2018"].map((period) => ({ part: "records", period }));
    const told = { ...wrong, tests: [], more: { complete } };
    expect(answer({ ...told, asOf: "2019-12-31" })).toEqual(["It concerns a time"]);
    expect(answer({ ...told, asOf: "2020-01-01" })).toEqual([
      "purpose company.purpose",
      "It concerns a time",
    ]);
    // The test of 2019 was due at the end of 2020.
    const later = [{ part: "records", period: "2019" }];
    expect(answer({ tests: [], more: { complete: later }, asOf: "2021-01-01" })).toEqual(["none"]);
  });
});
