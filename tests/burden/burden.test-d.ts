import { describe, expectTypeOf, it } from "vitest";
import type { Bounds, Burden, MeasureOptions, money } from "../../src/burden/index.js";

describe("the types", () => {
  it("ask for a span and the hours of a working year", () => {
    expectTypeOf<{ year: number; hoursPerYear: number }>().toExtend<MeasureOptions>();
    expectTypeOf<{ from: string; to: string; hoursPerYear: number }>().toExtend<MeasureOptions>();
    expectTypeOf<{ year: number }>().not.toExtend<MeasureOptions>();
    expectTypeOf<{ hoursPerYear: number }>().not.toExtend<MeasureOptions>();
  });

  it("ask for the source of rates", () => {
    type Rated<R> = { year: number; hoursPerYear: number; rates: R };
    expectTypeOf<Rated<{ perHour: number; source: string }>>().toExtend<MeasureOptions>();
    expectTypeOf<Rated<{ perHour: number }>>().not.toExtend<MeasureOptions>();
  });

  it("make unknown money something to be looked at", () => {
    expectTypeOf<Burden["demands"]["cost"]>().toEqualTypeOf<Bounds | null>();
    expectTypeOf<ReturnType<typeof money>>().toEqualTypeOf<Bounds | null>();
  });
});
