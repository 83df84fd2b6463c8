/** Writes what is made from the source: run it after any change to a schema or a rule, and commit what it wrote. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const pages: Readonly<Record<string, () => string>> = {};

for (const [path, page] of Object.entries(pages)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page());
}
