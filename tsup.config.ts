import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { oneFilePerRoom } from "./scripts/one-file-per-room.js";
import { writeNotices } from "./scripts/third-party-notices.js";

const subpaths = Object.keys(manifest.exports)
  .filter((key) => !key.endsWith(".json") && key !== ".")
  .map((key) => key.slice("./".length));

const library = {
  index: "src/index.ts",
  ...Object.fromEntries(subpaths.map((subpath) => [subpath, `src/${subpath}/index.ts`])),
};
/** What others look into; `testing` and `cli` are seen by nobody. Who reads no workbook need not load what unpacks it. */
const rooms = [
  ...new Set(
    subpaths.map((subpath) => subpath.replace(/\/.*/, "")).filter((room) => room !== "testing"),
  ),
  "formats/xlsx",
];

export default defineConfig({
  entry: { ...library, cli: "src/cli/main.ts" },
  format: ["esm"],
  target: "es2023",
  splitting: false,
  esbuildPlugins: [oneFilePerRoom(library, rooms), writeNotices("dist/THIRD-PARTY-NOTICES.txt")],
  removeNodeProtocol: false,
  clean: true,
});
