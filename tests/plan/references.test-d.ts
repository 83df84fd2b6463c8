import { expectTypeOf, test } from "vitest";
import type { ReferencePath, references } from "../../src/plan/references.js";

test("a path that is no reference does not compile", () => {
  expectTypeOf<"goal.carriedBy[].unit">().toExtend<ReferencePath>();
  expectTypeOf<"goal.statement">().not.toExtend<ReferencePath>();
});

test("the kinds a reference may point to are known to the compiler", () => {
  expectTypeOf<(typeof references)["position.employer"]>().toEqualTypeOf<
    readonly ["organisation", "unit"]
  >();
  expectTypeOf<(typeof references)["obligation.effort.minutes.estimate"]>().toEqualTypeOf<
    readonly ["estimate"]
  >();
});
