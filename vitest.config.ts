import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("src/", import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^styrkedja$/, replacement: `${src}index.ts` },
      { find: /^styrkedja\/([a-z/-]+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    coverage: {
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/cli/main.ts"],
      reporter: ["text"],
      thresholds: { lines: 90, branches: 85 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          pool: "threads",
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/**/*.browser.ts"],
          pool: "threads",
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["tests/**/*.test-d.ts"] },
        },
      },
    ],
  },
});
