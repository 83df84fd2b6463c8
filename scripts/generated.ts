import { profileJsonSchema } from "../src/check/profile-json-schema.js";
import { mappingJsonSchema } from "../src/formats/tables/import/mapping-json-schema.js";
import { planJsonSchema } from "../src/plan/json-schema.js";
import { once } from "../src/plan/once.js";
import { burdenPage } from "./pages/burden-page.js";
import { catalogueFieldsPage } from "./pages/catalogue-fields-page.js";
import { methodsPage } from "./pages/methods-page.js";
import { pictures } from "./pages/pictures.js";
import { pictureFiles, picturesPage } from "./pages/pictures-page.js";
import { planPage } from "./pages/plan-page.js";
import { rulesPage } from "./pages/rules-page.js";

const schema = (make: () => object) => () => `${JSON.stringify(make(), null, 1)}\n`;

/** All pictures come from one reading of the plan, made when the first is asked for. */
const drawn = once(pictures);

/** Every file that is made from the source, and how. */
export const generated: Readonly<Record<string, () => string>> = {
  "schema/plan.schema.json": schema(planJsonSchema),
  "schema/profile.schema.json": schema(() => profileJsonSchema()),
  "schema/mapping.schema.json": schema(mappingJsonSchema),
  "docs/plan.md": planPage,
  "docs/rules.md": rulesPage,
  "docs/methods.md": methodsPage,
  "docs/burden.md": burdenPage,
  "docs/catalogue-fields.md": catalogueFieldsPage,
  "docs/pictures.md": picturesPage,
  ...Object.fromEntries(
    pictureFiles.map((name) => [`docs/pictures/${name}.svg`, () => drawn()[name] ?? ""]),
  ),
};
