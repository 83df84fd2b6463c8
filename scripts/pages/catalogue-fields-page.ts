import fields from "../../tests/plan/catalogue-fields.json" with { type: "json" };
import { page, table } from "./markdown.js";

const subjectOf = (field: string) => field.replace(/\..*/, "");

const subjects = [...new Set(fields.map(({ field }) => subjectOf(field)))];

/** The page `docs/catalogue-fields.md`. */
export const catalogueFieldsPage = (): string =>
  page([
    "# Where the plan holds what the rules ask for",
    `Made from \`tests/plan/catalogue-fields.json\` by \`npm run generate\`. The rules were first written down with words of
their own; this page says where each of those words stands in a plan, and a test proves that the places exist. Every field
is explained in [The plan, field by field](plan.md). "Asked by" names rules that are built ([The rules](rules.md)) and rules
that are still to be: the plan can hold what both need.`,
    ...subjects.flatMap((subject) => [
      `## ${subject}`,
      table(
        ["Asked for", "Stands in", "Note", "Asked by"],
        fields
          .filter(({ field }) => subjectOf(field) === subject)
          .map(({ field, path, why, rules }) => [
            `\`${field}\``,
            (path ?? []).map((place) => `\`${place}\``).join("<br>"),
            why ?? "",
            rules.join(", "),
          ]),
      ),
    ]),
  ]);
