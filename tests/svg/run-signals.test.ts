import { describe, expect, it } from "vitest";
import { runChart, runSignals } from "../../src/svg/index.js";

/** `[kind, from, to]` of each signal. */
const signals = (values: readonly (number | null)[]) =>
  runSignals(values).signals.map(({ kind, from, to }) => [kind, from, to]);

// The numbers of the rules are those of Perla, Provost and Murray (2011) as later papers print them:
// six or more in a row on one side of the median, five or more in a row that rise or fall.
describe("a shift", () => {
  // The median of both is 5: four values on each side of it at the start, then the run.
  it("is six in a row on one side", () => {
    expect(signals([1, 9, 1, 9, 1, 9, 1, 8, 7, 8, 7, 8, 7, 1, 2, 1, 2, 1])).toContainEqual([
      "shift",
      7,
      12,
    ]);
  });

  it("is not five in a row", () => {
    expect(signals([1, 9, 1, 9, 1, 8, 7, 8, 7, 8, 1, 2, 1, 2])).toEqual([]);
  });

  it("passes over values on the median: they neither make nor break a run", () => {
    // Median 5: 13 values, six below (1), six above (8, 9), one on it.
    const values = [1, 9, 1, 8, 9, 8, 5, 8, 9, 1, 1, 1, 1];
    expect(runSignals(values).median).toBe(5);
    expect(signals(values)).toEqual([]);
    const six = [1, 8, 9, 8, 5, 8, 9, 8, 1, 1, 1, 1, 1];
    expect(runSignals(six).median).toBe(5);
    expect(signals(six)).toEqual([["shift", 1, 7]]);
  });

  it("passes over what has no value", () => {
    expect(signals([1, 8, 9, null, 8, 8, null, 9, 8, 1, 1, 1, 1, 1])).toEqual([["shift", 1, 8]]);
  });

  it("is found on both sides", () => {
    expect(signals([5, 4, 6, 4, 5, 6, 9, 9, 8, 9, 9, 8])).toEqual([
      ["shift", 0, 5],
      ["shift", 6, 11],
    ]);
  });
});

describe("a trend", () => {
  it("is five in a row that rise", () => {
    expect(signals([5, 3, 6, 4, 1, 2, 5, 7, 9, 2, 5, 3])).toEqual([["trend", 4, 8]]);
  });

  it("is five in a row that fall, also from the first value", () => {
    expect(signals([9, 8, 5, 2, 1, 6, 3, 7, 3, 7])).toEqual([["trend", 0, 4]]);
  });

  it("is not four", () => {
    expect(signals([5, 3, 6, 4, 1, 2, 5, 7, 3, 6, 5, 3])).toEqual([]);
  });

  it("counts equal neighbours once", () => {
    expect(signals([5, 3, 6, 4, 1, 2, 2, 5, 5, 7, 3, 6, 5])).toEqual([]);
    expect(signals([5, 3, 6, 4, 1, 2, 2, 5, 5, 7, 9, 3, 6, 3])).toEqual([["trend", 4, 10]]);
  });
});

describe("a series", () => {
  it("of nine values says nothing, of ten it does; gaps are no values", () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(runSignals(rising)).toEqual({ median: 5, signals: [], isTooShort: true });
    expect(runSignals([...rising, null]).isTooShort).toBe(true);
    expect(runSignals([...rising, 10]).isTooShort).toBe(false);
    expect(signals([...rising, 10])).toEqual([["trend", 0, 9]]);
  });

  it("of none has no median; of an even number it is half way between the two in the middle", () => {
    expect(runSignals([null, null]).median).toBeNull();
    expect(runSignals([4, 1, 2, 9]).median).toBe(3);
  });

  it("that never changes has no signal", () => {
    expect(signals(Array.from({ length: 20 }, () => 7))).toEqual([]);
  });
});

describe("the run chart", () => {
  const draw = (values: readonly number[], target?: number) =>
    runChart(
      {
        title: "Väntetid",
        unit: "dagar",
        points: values.map((value, at) => ({ name: `v. ${at + 1}`, value })),
        ...(target !== undefined && { target }),
      },
      { language: "sv" },
    );

  it("says the signals in words, with when they began and ended, and fills their points", () => {
    const { description, svg } = draw([5, 3, 6, 4, 1, 2, 5, 7, 9, 2, 5, 3]);
    expect(description).toBe(
      "Minst fem i rad åt samma håll, från v. 5 till v. 9: ett tecken på att något är på väg att ändras.",
    );
    expect(svg.match(/<circle class="sk-s0"/g)?.length).toBe(5);
    expect(svg.match(/<circle class="sk-point"/g)?.length).toBe(7);
  });

  it("says that it need be no more than chance, and draws the median", () => {
    const { description, svg } = draw([5, 3, 6, 4, 1, 2, 5, 7, 3, 6, 5, 3]);
    expect(description).toBe("Inget i serien behöver vara annat än slump.");
    expect(svg).toContain(">median</text>");
  });

  it("claims nothing of few values, and draws no median", () => {
    const { description, svg } = draw([5, 3, 6], 4);
    expect(description).toBe("För få värden (under tio) för att skilja en förändring från slump.");
    expect(svg).not.toContain(">median</text>");
    expect(svg).toContain(">mål</text>");
  });
});
