/** Writes what is made from the source: run it after any change to a schema or a rule, and commit what it wrote. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { planJsonSchema } from "../src/plan/json-schema.js";
import { catalogueFieldsPage } from "./pages/catalogue-fields-page.js";
import { planPage } from "./pages/plan-page.js";
import { rulesPage } from "./pages/rules-page.js";

const pages: Readonly<Record<string, () => string>> = {
  "schema/plan.schema.json": () => `${JSON.stringify(planJsonSchema(), null, 1)}\n`,
  "docs/plan.md": planPage,
  "docs/rules.md": rulesPage,
  "docs/catalogue-fields.md": catalogueFieldsPage,
};

for (const [path, page] of Object.entries(pages)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page());
}
