import { describe, expect, it } from "vitest";
import { olderThan, type RuleSource, sourceOn, sourceRegister } from "../../src/sources/index.js";

const read = (id: string, checkedOn: string, more: Partial<RuleSource> = {}): RuleSource => ({
  id,
  kind: "guidance",
  citation: id,
  reading: "full",
  checkedOn,
  ...more,
});
const some = [
  read("b", "2025-07-01"),
  read("c", "2024-02-29"),
  read("a", "2025-07-01"),
  read("own", "2020-01-01", { kind: "ownChoice", reading: "ownChoice" }),
];
const ids = (limit: string, asOf?: string) => olderThan(some, limit, asOf).map(({ id }) => id);

describe("what should be read again", () => {
  it("is what was read before the day, the oldest first", () => {
    expect(ids("2025-07-02")).toEqual(["c", "a", "b"]);
    expect(ids("2025-07-01")).toEqual(["c"]);
    expect(ids("2024-02-29")).toEqual([]);
  });

  it.each([
    // A year and a half before 2 January 2027 is 2 July 2025.
    ["P18M", "2027-01-02", ["c", "a", "b"]],
    ["P1Y6M", "2027-01-02", ["c", "a", "b"]],
    ["P18M", "2027-01-01", ["c"]],
    // A year before 1 March 2025 is 1 March 2024; before 28 February 2025 it is 28 February 2024.
    ["P1Y", "2025-03-01", ["c"]],
    ["P1Y", "2025-02-28", []],
    // One month before 31 March 2024 is the last of February, which is not after itself.
    ["P1M", "2024-03-31", []],
    ["P1M", "2024-04-01", ["c"]],
    ["P2W", "2024-03-15", ["c"]],
    ["P2W", "2024-03-14", []],
    ["P15D", "2024-03-16", ["c"]],
    ["P15D", "2024-03-15", []],
  ])("%s before %s: %j", (limit, asOf, expected) => {
    expect(ids(limit, asOf)).toEqual(expected);
  });

  it.each([
    ["2025-13-01", "2026-01-01"],
    ["P", "2026-01-01"],
    ["P1", "2026-01-01"],
    ["18M", "2026-01-01"],
    ["P18M", undefined],
    ["P18M", "2026"],
  ])("is not told for %s as of %s", (limit, asOf) => {
    expect(() => ids(limit, asOf)).toThrow(RangeError);
  });
});

describe("the wording of a day", () => {
  const provision = { sfs: "2017:725", chapter: "6", section: "38" };
  const wording = (id: string, more: Partial<RuleSource>) =>
    read(id, "2025-07-01", { kind: "statute", provision, ...more });
  const wordings = [
    wording("kl-6-38-2018", { validFrom: "2018-01-01", validTo: "2022-06-30" }),
    wording("kl-6-38-2022", { validFrom: "2022-07-01", validTo: "2023-12-31" }),
    wording("kl-6-38", {}),
    wording("kl-6-39", { provision: { ...provision, section: "39" }, validFrom: "2018-01-01" }),
  ];

  it.each([
    ["2017-12-31", undefined],
    ["2018-01-01", "kl-6-38-2018"],
    ["2022-06-30", "kl-6-38-2018"],
    ["2022-07-01", "kl-6-38-2022"],
    // Its first day is not known, so nothing is said between the last known day and the day it was read.
    ["2024-06-01", undefined],
    ["2025-07-01", "kl-6-38"],
  ])("%s is %s", (day, expected) => {
    expect(sourceOn("kl-6-38", day, wordings)?.id).toBe(expected);
  });

  it("is the register's when no other sources are given", () => {
    expect(sourceOn("kl-7-5", "2020-01-01")?.id).toBe("kl-7-5");
    expect(sourceOn("kl-7-5", "2019-12-31")).toBeUndefined();
    expect(sourceOn("no-such", "2026-01-01")).toBeUndefined();
    expect(sourceOn("rka-analysis", "1999-01-01")?.id).toBe("rka-analysis");
  });

  it("is found for every statute on the day it was read", () => {
    for (const { id, kind, checkedOn } of sourceRegister) {
      if (kind === "statute") expect(sourceOn(id, checkedOn)?.id).toBe(id);
    }
  });
});
