import { calendarOptions } from "./calendar-options.js";
import { koladaOptions } from "./kolada-options.js";
import { type Option, same } from "./option-shape.js";
import { stratsysOptions } from "./stratsys-options.js";

const day = { sv: "DAG", en: "DAY" } as const;

/** Every option there is. Each command says which of them it takes. */
export const options = {
  "as-of": {
    value: day,
    means: {
      sv: "dagen då planen granskas, 2026-11-01; annars dagen i planens describedOn",
      en: "the day on which the plan is judged, 2026-11-01; else the day in its describedOn",
    },
  },
  "older-than": {
    value: { sv: "DAG|TID", en: "DAY|TIME" },
    means: {
      sv: "bara källor som lästes före dagen, 2025-01-01, eller för längre sedan än så, P18M (räknat från --as-of)",
      en: "only sources read before the day, 2025-01-01, or longer ago than that, P18M (counted from --as-of)",
    },
  },
  only: {
    value: { sv: "REGEL,…", en: "RULE,…" },
    means: { sv: "bara dessa regler", en: "only these rules" },
  },
  "fail-on": {
    value: same("error|warning|info|never"),
    means: {
      sv: "avsluta med 1 när det finns fynd av denna tyngd eller tyngre (annars error)",
      en: "end with 1 when there are findings of this weight or heavier (else error)",
    },
  },
  profile: {
    value: { sv: "law|trust|everything|FIL", en: "law|trust|everything|FILE" },
    means: {
      sv: "vilka regler: lag, tillit, allt (annars), eller er egen profil i en fil",
      en: "which rules: law, trust, everything (else), or a profile of your own in a file",
    },
  },
  baseline: {
    value: { sv: "FIL", en: "FILE" },
    means: {
      sv: "fynd som ni har accepterat (styrkedja accept); bara nya fynd räknas då mot gränsen",
      en: "findings that you have accepted (styrkedja accept); only new ones then count at the limit",
    },
  },
  format: {
    value: same("text|json|markdown|sarif|github|junit"),
    means: {
      sv: "hur svaret skrivs (annars text); json är detsamma som --json",
      en: "how the answer is written (else text); json is the same as --json",
    },
  },
  summary: {
    means: {
      sv: "bara det korta: antal, hur mycket som kunde sägas, och en rad för varje regel som fann något; med --format markdown till en sammanfattning på GitHub",
      en: "in short only: counts, how much could be told, and a line for each rule that found something; with --format markdown for a summary on GitHub",
    },
  },
  because: {
    value: { sv: "TEXT", en: "TEXT" },
    means: { sv: "varför fynden accepteras", en: "why the findings are accepted" },
  },
  "review-by": {
    value: day,
    means: {
      sv: "dagen då fynden senast ska prövas igen; därefter räknas de igen",
      en: "the day by which the findings are to be tried again; after it they count again",
    },
  },
  output: {
    value: { sv: "FIL", en: "FILE" },
    means: { sv: "filen som skrivs; kort: -o", en: "the file that is written; short: -o" },
  },
  what: {
    value: same("plan|findings|burden|schedule"),
    means: {
      sv: "hela planen (annars), fynden, bördan eller vad som ska lämnas när",
      en: "the whole plan (else), the findings, the burden or what is due when",
    },
  },
  parts: {
    value: { sv: "DEL,…", en: "PART,…" },
    means: {
      sv: "bara dessa delar: units,goals (annars alla)",
      en: "only these parts: units,goals (else all)",
    },
  },
  mapping: {
    value: { sv: "FIL", en: "FILE" },
    means: {
      sv: "vilken kolumn som är vad, och vilka namn som menas, i en fil (schema: mapping.schema.json)",
      en: "which column is what, and which names are meant, in a file (schema: mapping.schema.json)",
    },
  },
  "save-mapping": {
    value: { sv: "FIL", en: "FILE" },
    means: {
      sv: "skriv det som gissades till en mappningsfil, att ändra i och ge med --mapping",
      en: "write what was guessed to a mapping file, to change and give with --mapping",
    },
  },
  missing: {
    value: { sv: "FIL.csv", en: "FILE.csv" },
    means: {
      sv: "skriv namn som inte leder någonstans till en tabell, att fylla i och importera med de andra",
      en: "write names that lead nowhere to a table, to fill in and import with the others",
    },
  },
  organisation: {
    value: { sv: "NAMN", en: "NAME" },
    means: {
      sv: "vems plan det blir: Exempelkommun, eller organisation:exempelkommun",
      en: "whose plan it becomes: Exempelkommun, or organisation:exempelkommun",
    },
  },
  "drop-missing": {
    means: {
      sv: "ta bort poster ur planen när deras rad inte längre finns i filen",
      en: "take entities out of the plan when their row is no longer in the file",
    },
  },
  most: {
    value: { sv: "ANTAL", en: "COUNT" },
    means: {
      sv: "visa högst så många av varje slag (annars 10)",
      en: "show at most so many of each kind (else 10)",
    },
  },
  year: { value: { sv: "ÅR", en: "YEAR" }, means: { sv: "året det gäller", en: "the year" } },
  from: { value: day, means: { sv: "första dagen", en: "the first day" } },
  to: { value: day, means: { sv: "sista dagen", en: "the last day" } },
  "hours-per-year": {
    value: { sv: "TIMMAR|NAMN", en: "HOURS|NAME" },
    means: {
      sv: "timmar i ett årsarbete, till exempel 1700, eller germany, jordbruksverket, inera, eu, us; inget värde är givet på förhand",
      en: "hours in a working year, such as 1700, or germany, jordbruksverket, inera, eu, us; there is no default",
    },
  },
  rate: {
    value: { sv: "BELOPP", en: "AMOUNT" },
    means: {
      sv: "vad en arbetad timme kostar, i planens valuta",
      en: "what an hour of work costs, in the plan's currency",
    },
  },
  rates: {
    value: { sv: "FIL", en: "FILE" },
    means: {
      sv: 'timkostnader som JSON: {"perHour": 400, "groups": {"manager": 520}, "source": "…"} eller {"table": "jordbruksverket"}',
      en: 'hourly costs as JSON: {"perHour": 400, "groups": {"manager": 520}, "source": "…"} or {"table": "jordbruksverket"}',
    },
  },
  "rates-before": {
    value: { sv: "FIL", en: "FILE" },
    means: {
      sv: "timkostnader som gällde i den äldre planen; annars desamma som nu",
      en: "hourly costs that held in the older plan; else the same as now",
    },
  },
  recipe: {
    means: {
      sv: "låt en schablon stå in för rapporter vars tid ingen har sagt; det syns i svaret",
      en: "let a standard recipe stand in for reports whose time nobody has told; the answer says so",
    },
  },
  units: {
    value: { sv: "ENHET,…", en: "UNIT,…" },
    means: {
      sv: "dessa enheter, var och en med allt under sig: unit:skola,unit:omsorg",
      en: "these units, each with all beneath it: unit:school,unit:care",
    },
  },
  ...calendarOptions,
  ...stratsysOptions,
  ...koladaOptions,
  show: {
    value: { sv: "LINS,…", en: "LENS,…" },
    means: {
      sv: "se bördan även genom dessa linser (nedan), eller all för alla",
      en: "see the burden through these lenses too (below), or all of them",
    },
  },
  days: {
    value: { sv: "ANTAL", en: "COUNT" },
    means: {
      sv: "så många dagar framåt (annars 30)",
      en: "so many days ahead (else 30)",
    },
  },
  csv: {
    means: {
      sv: "svara med rader för ett kalkylblad, med semikolon emellan",
      en: "answer with rows for a spreadsheet, with semicolons between",
    },
  },
  sections: {
    value: { sv: "AVSNITT,…", en: "SECTION,…" },
    means: {
      sv: "bara dessa avsnitt (nedan), i den ordningen; annars alla",
      en: "only these sections (below), in that order; else all of them",
    },
  },
  force: {
    means: { sv: "skriv över en fil som finns", en: "write over a file that exists" },
  },
  json: {
    means: {
      sv: "svara med JSON, en rad för varje plan (JSON Lines)",
      en: "answer with JSON, one line for each plan (JSON Lines)",
    },
  },
  ndjson: {
    means: {
      sv: "läs en plan från varje rad (NDJSON) och svara med summan av dem alla",
      en: "read one plan from each line (NDJSON) and answer with the sum of them all",
    },
  },
  lang: { value: same("sv|en"), means: { sv: "språk (annars sv)", en: "language (else sv)" } },
  "no-color": { means: { sv: "inga färger", en: "no colours" } },
  help: { means: { sv: "den här hjälpen", en: "this help" } },
  version: { means: { sv: "versionen", en: "the version" } },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;
export const optionNames = Object.keys(options) as readonly OptionName[];

/** Options that every command takes. */
export const commonOptions = ["lang", "no-color", "help"] as const satisfies readonly OptionName[];

export const takesValue = (name: OptionName): boolean => "value" in options[name];
