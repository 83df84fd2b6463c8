import { describe, expect, it } from "vitest";
import { ask } from "../ask.js";

type Limits = readonly [number | null, number | null, boolean?, boolean?];

const answer = (
  limits: readonly Limits[],
  [lowest, highest]: readonly [number | null, number | null] = [0, 100],
) => {
  const bands = limits.map(([from, to, fromIncluded = true, toIncluded = false], at) => ({
    label: { sv: String(at) },
    from,
    to,
    fromIncluded,
    toIncluded,
  }));
  const { findings } = ask("scale-covers-once", {
    scales: [{ id: "scale:a", lowest, highest, bands }],
  });
  return findings.map(({ path, params }) => `${path} ${params["why"]} ${params["values"]}`).sort();
};

describe("the bands of a scale", () => {
  it("cover it once when each limit belongs to one band, in any order", () => {
    expect(
      answer([
        [0, 60],
        [60, 100, true, true],
      ]),
    ).toEqual([]);
    expect(
      answer([
        [60, 100, true, true],
        [0, 60],
      ]),
    ).toEqual([]);
    expect(
      answer([
        [0, 60, true, true],
        [60, 100, false, true],
      ]),
    ).toEqual([]);
  });

  it("may be open at both ends", () => {
    expect(
      answer(
        [
          [null, 0],
          [0, null],
        ],
        [null, null],
      ),
    ).toEqual([]);
    expect(
      answer(
        [
          [-50, 0],
          [0, null],
        ],
        [null, null],
      ),
    ).toEqual(["bands[0] never <-50"]);
    expect(
      answer(
        [
          [null, 0],
          [0, 50],
        ],
        [null, null],
      ),
    ).toEqual(["bands never >50"]);
  });

  it("may reach beyond the scale", () => {
    expect(
      answer([
        [-10, 60],
        [60, 120],
      ]),
    ).toEqual([]);
    expect(
      answer([
        [0, 100, true, true],
        [100, 120, false, true],
        [110, 130],
      ]),
    ).toEqual([]);
  });

  it("leave a single value without a verdict", () => {
    expect(
      answer([
        [0, 60],
        [60, 100, false, true],
      ]),
    ).toEqual(["bands[1] never 60"]);
    expect(answer([[0, 100]])).toEqual(["bands never 100"]);
    expect(answer([[0, 100, false, true]])).toEqual(["bands[0] never 0"]);
  });

  it("leave a stretch without a verdict", () => {
    expect(
      answer([
        [10, 60],
        [80, 90],
      ]),
    ).toEqual(["bands never 90–100", "bands[0] never 0–10", "bands[1] never 60–80"]);
  });

  it("give a stretch two verdicts, also when one band lies inside another", () => {
    expect(
      answer([
        [0, 60],
        [40, 100, true, true],
      ]),
    ).toEqual(["bands[1] twice 40–60"]);
    expect(
      answer([
        [0, 100, true, true],
        [20, 30],
      ]),
    ).toEqual(["bands[1] twice 20–30"]);
  });

  it("do not count when they hold no value", () => {
    expect(
      answer([
        [0, 60],
        [60, 60],
        [60, 100, true, true],
      ]),
    ).toEqual([]);
  });
});

describe("what is not told", () => {
  const band = { label: { sv: "rött" }, from: 0, to: 100, fromIncluded: true, toIncluded: true };
  const told = (
    changes: Record<string, unknown>,
    more: readonly Record<string, unknown>[] = [],
  ) => {
    const bands = [
      Object.fromEntries(
        Object.entries({ ...band, ...changes }).filter(([, v]) => v !== undefined),
      ),
      ...more,
    ];
    const { fires, cannotTell } = ask("scale-covers-once", {
      scales: [{ id: "scale:a", lowest: 0, highest: 100, bands }],
    });
    return fires.length > 0 ? fires : cannotTell;
  };

  it.each(["from", "to", "fromIncluded", "toIncluded"])("%s leaves it open", (field) => {
    expect(told({ [field]: undefined })).toEqual([`scale.bands[].${field}`]);
  });

  it("is told once for each field", () => {
    const more = [
      { label: { sv: "gult" }, from: 0, to: 1 },
      { label: { sv: "grönt" }, from: 0, to: 1 },
    ];
    expect(told({}, more)).toEqual(["scale.bands[].fromIncluded"]);
  });

  it("does not matter at an open end", () => {
    expect(told({ from: null, fromIncluded: undefined })).toEqual([]);
    expect(told({ to: null, toIncluded: undefined })).toEqual([]);
  });

  it("is no question for a scale of words", () => {
    expect(told({ from: undefined, to: undefined })).toEqual([]);
    expect(told({ from: undefined })).toEqual(["scale.bands[].from"]);
    expect(ask("scale-covers-once", { scales: [{ id: "scale:a" }] }).cannotTell).toContain(
      "scale.bands",
    );
  });
});
