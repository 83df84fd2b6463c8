import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planTables } from "../../../src/cli/plan-tables.js";
import { importTables } from "../../../src/formats/tables/index.js";
import { readXlsx, writeXlsx } from "../../../src/formats/xlsx/index.js";
import { planArbitrary } from "../../../src/testing/index.js";

describe("a plan as a workbook", () => {
  it.each(["sv", "en"] as const)("is read back the very same, in %s", async (language) => {
    await fc.assert(
      fc.asyncProperty(
        planArbitrary({ untold: 0.6, dangling: true, circles: true }),
        async (plan) => {
          const bytes = await writeXlsx(planTables(plan, language));
          const {
            plan: back,
            faults,
            unmatched,
          } = importTables(await readXlsx({ name: "a.xlsx", bytes }));
          expect(back ?? { faults, unmatched }).toEqual(plan);
        },
      ),
      { numRuns: 25 },
    );
  });
});
