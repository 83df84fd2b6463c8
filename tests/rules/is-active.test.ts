import { expect, it } from "vitest";
import { isActive } from "../../src/rules/is-active.js";

const asOf = "2026-11-01";

it.each<[object, boolean]>([
  [{}, true],
  [{ status: "active" }, true],
  [{ status: "draft" }, false],
  [{ status: "planned" }, false],
  [{ status: "closed" }, false],
  [{ horizon: "2026" }, true],
  [{ horizon: "2026-11-01/2027-12-31" }, true],
  [{ horizon: "2026-11-02/2027-12-31" }, false],
  [{ horizon: "2024-01-01/2026-11-01" }, true],
  [{ horizon: "2024-01-01/2026-10-31" }, false],
  [{ horizon: "framåt" }, true],
  [{ validFrom: "2026-11-01" }, true],
  [{ validFrom: "2026-11-02" }, false],
  [{ validFrom: "2026-11" }, true],
  [{ validFrom: "2026-12" }, false],
  [{ validTo: null }, true],
  [{ validTo: "2026-11-01" }, true],
  [{ validTo: "2026-10-31" }, false],
  [{ validTo: "2026-11" }, true],
  [{ validTo: "2026-10" }, false],
  [{ validTo: "2025" }, false],
  [{ endsOn: null }, true],
  [{ endsOn: "2026-11-01" }, true],
  [{ endsOn: "2026-10-31" }, false],
])("what says %j is in force: %j", (entity, expected) => {
  expect(isActive(entity, asOf)).toBe(expected);
});

it("ends by the first of two ends", () => {
  expect(isActive({ validTo: "2026-06-30", endsOn: "2027-12-31" }, asOf)).toBe(false);
  expect(isActive({ validTo: "2027-12-31", endsOn: "2026-06-30" }, asOf)).toBe(false);
  expect(isActive({ validTo: "2026-06-30", endsOn: null }, asOf)).toBe(false);
  expect(isActive({ validTo: "2027-12-31", endsOn: "2027-06-30" }, asOf)).toBe(true);
});
