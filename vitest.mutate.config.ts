import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/**
 * What judges a mutant of the rules and the engine: their own tests. Left out are the slow properties and those that
 * put the whole catalogue to a plan, which would try a mutant of one rule by the examples of all others.
 */
const unit = base.test?.projects?.[0] as { test: object };

export default mergeConfig(
  { ...base, test: {} },
  {
    test: {
      ...unit.test,
      include: ["tests/rules/**/*.test.ts", "tests/check/**/*.test.ts"],
      exclude: [
        "tests/rules/laws.property.test.ts",
        "tests/rules/no-noise.test.ts",
        "tests/rules/bug-list.test.ts",
        "tests/rules/case-law.test.ts",
      ],
      testNamePattern: /^(?!.*(fires this rule and no other|gives no finding of its family))/,
    },
  },
);
