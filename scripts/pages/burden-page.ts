import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metrics } from "../../src/burden/metrics.js";
import { workingYears } from "../../src/burden/tables/working-years.js";
import { sourceRegister } from "../../src/sources/register.js";
import golden from "../../tests/burden/golden.json" with { type: "json" };
import { table } from "./markdown.js";

const citation = (id: string): string => {
  const source = sourceRegister.find((known) => known.id === id);
  if (!source) return id;
  return source.url === undefined ? source.citation : `[${source.citation}](${source.url})`;
};

const metricsTable = (): string =>
  table(
    ["Id", "Question", "Definition", "Unit", "Status", "Source"],
    metrics.map(({ id, title, definition, unit, status, sources }) => [
      `\`${id}\``,
      title.en,
      definition.en,
      unit.en,
      status,
      sources.map(citation).join("; ") || "–",
    ]),
  );

const workingYearsTable = (): string =>
  table(
    ["Name", "Hours", "Who", "Source"],
    workingYears.map(({ id, hours, en, source }) => [
      `\`${id}\``,
      String(hours),
      en,
      `[${source.title}](${source.url})`,
    ]),
  );

interface Entry {
  readonly rounding: string;
  readonly differs?: Readonly<
    Record<string, { readonly rounding: string; readonly because: string }>
  >;
}

/** The published figures that do not follow from their own inputs, with the arithmetic. */
const published = (): string => {
  const entries: readonly [string, Entry][] = Object.entries(golden.entries);
  const wrong = entries.flatMap(([id, { differs = {} }]) =>
    Object.values(differs)
      .filter(({ rounding }) => rounding === "inconsistent")
      .map(({ because }) => [`\`${id}\``, because]),
  );
  return [
    `${entries.length} published examples are reproduced by the tests, each by the rounding its source used. These printed figures do not follow from`,
    "their own inputs:\n",
    table(["Example", "The arithmetic"], wrong),
  ].join("\n");
};

/** The page `docs/burden.md`. */
export const burdenPage = (): string =>
  readFileSync(join(import.meta.dirname, "burden.md"), "utf8")
    .replace("{{metrics}}", metricsTable)
    .replace("{{workingYears}}", workingYearsTable)
    .replace("{{published}}", published);
