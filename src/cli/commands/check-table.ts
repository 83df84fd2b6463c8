import { lintBurdenTable } from "../../burden/table-lint/lint-burden-table.js";
import { tableColumns } from "../../burden/table-lint/table-columns.js";
import { textTableLint } from "../../report/text-table-lint.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { readSettingsFile } from "../read-settings-file.js";
import { UsageError } from "../usage-error.js";

export const checkTable: Command = {
  name: "check-table",
  takes: "TABLE",
  summary: {
    sv: "stämmer en tryckt tabell över rapporteringsbörda med sig själv?",
    en: "does a printed table of reporting burden agree with itself?",
  },
  about: {
    sv: 'Tabellen är JSON: {"rows": [{"name": "Rapport", "responses": 248, "hoursEach": 0.5, "hours": 124}], "totals": [{"hours": 124}]}. Tal skrivs som de är tryckta. Det som inte är tryckt utelämnas och prövas inte. Avslutar med 1 när ingen avrundning förklarar ett tal.',
    en: 'The table is JSON: {"rows": [{"name": "Report", "responses": 248, "hoursEach": 0.5, "hours": 124}], "totals": [{"hours": 124}]}. Numbers are written as they are printed. What is not printed is left out and not held against anything. Ends with 1 when no rounding explains a figure.',
  },
  options: ["json"],
  choices: { title: { sv: "Kolumner", en: "Columns" }, of: tableColumns },
  run: async ({ io, positionals, given, text }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      throw new UsageError({
        sv: "Ange en tabell: styrkedja check-table tabell.json.",
        en: "Give a table: styrkedja check-table table.json.",
      });
    }
    const lint = await readSettingsFile(io, file, lintBurdenTable);
    io.stdout(
      given.has("json") ? `${JSON.stringify({ file, ...lint })}\n` : textTableLint(lint, text),
    );
    return lint.findings.length > 0 ? exitCode.findings : exitCode.fine;
  },
};
