import { expect, it } from "vitest";
import { isLawOf } from "../../src/rules/is-law-of.js";
import type { RuleSource } from "../../src/sources/source.js";

const statute: RuleSource = {
  id: "statute",
  kind: "statute",
  citation: "1 § lagen",
  reading: "full",
  checkedOn: "2025-07-17",
};

it("is of no other time than the law that was read", () => {
  const wording = { ...statute, validFrom: "2018-01-01", validTo: "2022-12-31" };
  const on = (day: string) => isLawOf(day, [wording]);
  expect([on("2017-12-31"), on("2018-01-01")]).toEqual([false, true]);
  expect([on("2022-12-31"), on("2023-01-01")]).toEqual([true, false]);
});

it("says no more of a wording without a first day than of the day it was read", () => {
  expect(isLawOf("2025-07-16", [statute])).toBe(false);
  expect(isLawOf("2025-07-17", [statute])).toBe(true);
  expect(isLawOf("2030-01-01", [statute])).toBe(true);
});

it("asks it of statutes only, and of each of them", () => {
  expect(isLawOf("1990-01-01", [{ ...statute, kind: "ownChoice" }])).toBe(true);
  expect(isLawOf("1990-01-01", [])).toBe(true);
  const older = { ...statute, validFrom: "2018-01-01" };
  expect(isLawOf("2020-01-01", [older])).toBe(true);
  expect(isLawOf("2020-01-01", [older, statute])).toBe(false);
});
