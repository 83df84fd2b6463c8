/** Writes what is made from the source: run it after any change to a schema or a rule, and commit what it wrote. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generated } from "./generated.js";

for (const [path, page] of Object.entries(generated)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page());
}
