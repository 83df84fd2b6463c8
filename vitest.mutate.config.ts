import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/** What judges a mutant of the rules and the engine: their own tests, without the slow properties. */
const unit = base.test?.projects?.[0] as { test: object };

export default mergeConfig(
  { ...base, test: {} },
  {
    test: {
      ...unit.test,
      include: ["tests/rules/**/*.test.ts", "tests/check/**/*.test.ts"],
      exclude: ["tests/rules/laws.property.test.ts"],
    },
  },
);
