import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

const organisation = { id: "organisation:exempelkommun", electionDays: ["2022-09-11"] };
const parts = ["activityGoals", "followUp", "publicInsight"];
const programme = {
  id: "record:a",
  kind: "privateProviderProgramme",
  on: "2025-09-22",
  by: "unit:kf",
  period: "2023-01/2026-12",
  contains: parts,
};
const units = [
  { id: "unit:kf", kind: "council" },
  { id: "unit:ks", kind: "executive" },
  { id: "unit:hem", kind: "privateProvider" },
];
const bare = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
const answer = (
  told: readonly Record<string, unknown>[],
  more: object = {},
  asOf = "2026-06-01",
) => {
  const { findings, cannotTell, notExamined } = ask(
    "private-provider-programme",
    {
      organisation,
      complete: [{ part: "records", kinds: ["privateProviderProgramme"] }],
      units,
      records: told.map((one, at) => bare({ ...programme, id: `record:${at}`, ...one })),
      ...more,
    },
    { asOf },
  );
  return [
    ...findings.map(({ params }) => params["why"]),
    ...cannotTell,
    ...notExamined.map((reason) => reason.split(" ").slice(0, 4).join(" ")),
  ];
};
const otherTime = ["It concerns a time"];
const last = { period: "2019-01/2022-12" };

describe("the programme", () => {
  it.each([
    [{}, []],
    [{ contains: [...parts, "taxRate"] }, []],
    [{ contains: ["followUp", "publicInsight"] }, ["activityGoals"]],
    [{ contains: ["activityGoals", "publicInsight"] }, ["followUp"]],
    [{ contains: ["activityGoals", "followUp"] }, ["publicInsight"]],
    [{ contains: [] }, ["activityGoals"]],
    [{ contains: undefined }, ["record.contains"]],
    [{ by: "unit:ks" }, ["otherBody"]],
    [{ by: "position:chef" }, ["otherBody"]],
    [{ by: undefined }, ["record.by"]],
    [{ by: "unit:untold" }, ["unit.kind"]],
    [{ on: null }, ["none"]],
    [{ on: undefined }, ["record.on"]],
    [{ period: undefined }, ["record.period"]],
    [last, ["none"]],
    [{ kind: "other" }, ["none"]],
  ])("with %j: %j", (told, expected) => {
    expect(answer([told])).toEqual(expected);
  });

  it("adopted before the wording that was read is not examined", () => {
    expect(answer([{ on: "2025-06-30", contains: [] }])).toEqual(otherTime);
    expect(answer([{ on: "2025-07-01", contains: [] }])).toEqual(["activityGoals"]);
    expect(answer([last], {}, "2025-06-30")).toEqual(otherTime);
    expect(answer([last], {}, "2025-07-01")).toEqual(["none"]);
  });

  it("is the best of several, in whatever order", () => {
    const both = (...told: readonly Record<string, unknown>[]) => {
      const one = answer(told);
      expect(answer(told.toReversed())).toEqual(one);
      return one;
    };
    expect(both({}, last)).toEqual([]);
    expect(both({ contains: [] }, { on: "2025-06-30" })).toEqual(otherTime);
    expect(both({ contains: [] }, { by: undefined })).toEqual(["record.by"]);
    expect(both({ on: undefined }, { by: undefined })).toEqual(["record.by"]);
    expect(both({ by: "unit:untold" }, { contains: [] })).toEqual(["unit.kind"]);
    expect(both({ contains: [] }, { by: "unit:ks" })).toEqual(["activityGoals"]);
    expect(both({ by: "unit:ks" }, last)).toEqual(["otherBody"]);
  });

  it("counts from its first day to its last", () => {
    const period = { period: "2026-01-05/2026-03-10" };
    const on = (day: string) => answer([period], {}, day);
    expect([on("2026-01-04"), on("2026-01-05")]).toEqual([["none"], []]);
    expect([on("2026-03-10"), on("2026-03-11")]).toEqual([[], ["none"]]);
  });
});

describe("that there is none", () => {
  it("is told from the second year of the term, by 15 October", () => {
    const term = { organisation: { ...organisation, electionDays: ["2022-09-11", "2026-09-13"] } };
    const first = ["The law does not"];
    expect(answer([last], term, "2026-10-14")).toEqual(["none"]);
    expect(answer([last], term, "2026-10-15")).toEqual(first);
    expect(answer([last], term, "2027-10-14")).toEqual(first);
    expect(answer([last], term, "2027-10-15")).toEqual(["none"]);
    // What an adopted programme lacks is told at once.
    expect(answer([{ contains: [] }], term, "2026-11-01")).toEqual(["activityGoals"]);
  });

  it("needs the election of the term", () => {
    const open = ["organisation.electionDays"];
    expect(answer([last], {}, "2026-10-14")).toEqual(["none"]);
    expect(answer([last], {}, "2026-10-15")).toEqual(open);
    expect(answer([last], { organisation: { id: organisation.id } })).toEqual(open);
    const ahead = { organisation: { ...organisation, electionDays: ["2026-09-13"] } };
    expect(answer([last], ahead)).toEqual(open);
  });

  it("needs the records told in full for the year", () => {
    const of = (period: string) => ({ complete: [{ part: "records", period }] });
    expect(answer([], of("2026"))).toEqual(["none"]);
    expect(answer([], of("2025"))).toEqual(["complete: records"]);
    expect(answer([{ contains: [] }], { complete: [] })).toEqual(["activityGoals"]);
  });
});

describe("the question is put", () => {
  it("where there are private providers", () => {
    const others = units.filter(({ kind }) => kind !== "privateProvider");
    expect(answer([], { units: others })).toEqual([]);
    expect(answer([], { units: [...others, { id: "unit:untold" }] })).toEqual(["unit.kind"]);
    expect(answer([], { units: [...units, { id: "unit:untold" }] })).toEqual(["none"]);
    const gone = { id: "unit:hem", kind: "privateProvider", validTo: "2026-05-31" };
    expect(answer([], { units: [...others, gone] })).toEqual([]);
  });

  it("not of a company", () => {
    expect(answer([], { organisation: { ...organisation, kind: "company" } })).toEqual([]);
    expect(answer([], { organisation: { ...organisation, kind: "region" } })).toEqual(["none"]);
  });
});

it("names the providers and the programmes, in the same order whatever the plan's", () => {
  const other = { id: "unit:annan", kind: "privateProvider" };
  const related = (all: readonly object[]) =>
    ask(
      "private-provider-programme",
      { organisation, units: all, records: [{ ...programme, contains: [] }] },
      { asOf: "2026-06-01" },
    ).findings.map((finding) => finding.related);
  const expected = [["record:a", "unit:annan", "unit:hem"]];
  expect(related([...units, other])).toEqual(expected);
  expect(related([other, ...units])).toEqual(expected);
});

it("counts a year of records told in full, and that year alone", () => {
  const told = (period: string) =>
    answer([], { complete: [{ part: "records", period, kinds: ["privateProviderProgramme"] }] });
  expect(told("2026")).toEqual(["none"]);
  expect(told("2026-05/2026-06")).toEqual(["complete: records"]);
});
