import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };

const subpaths = Object.keys(manifest.exports)
  .filter((key) => !key.endsWith(".json") && key !== ".")
  .map((key) => key.slice("./".length));

const library = {
  index: "src/index.ts",
  ...Object.fromEntries(subpaths.map((subpath) => [subpath, `src/${subpath}/index.ts`])),
};

export default defineConfig({
  entry: { ...library, cli: "src/cli/main.ts" },
  format: ["esm"],
  target: "es2023",
  dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0", paths: {} } },
  removeNodeProtocol: false,
  clean: true,
});
