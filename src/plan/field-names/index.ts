import type { Kind } from "../kinds.js";
import { insideNames } from "./inside.js";
import { commonNames, type FieldName, type FieldNames, headerNames } from "./names.js";
import { bodyNames } from "./of-bodies.js";
import { decisionNames } from "./of-decisions.js";
import { goalNames } from "./of-goals.js";
import { reportNames } from "./of-reports.js";
import { workNames } from "./of-work.js";

/** The name of every field of every kind of entity, and of the plan's head, in Swedish and in English. */
export const fieldNames: Readonly<Record<Kind | "organisation" | "plan", FieldNames>> = {
  plan: headerNames,
  ...bodyNames,
  ...goalNames,
  ...reportNames,
  ...decisionNames,
  ...workNames,
};

const own = (names: FieldNames, field: string): FieldName | undefined =>
  Object.hasOwn(names, field) ? names[field] : undefined;

/** What is this field of such an entity called? What a caller put there on its own has no name but its key. */
export const fieldName = (
  kind: Kind | "organisation" | "plan",
  field: string,
  language: "sv" | "en",
): string => {
  const name = own(fieldNames[kind], field) ?? own(commonNames, field);
  return name?.[language === "sv" ? 0 : 1] ?? field;
};

/** What is this called that stands inside a field, by its own key? */
export const insideName = (key: string, language: "sv" | "en"): string =>
  own(insideNames, key)?.[language === "sv" ? 0 : 1] ?? key;
