import { type TemplatePart, templateParts } from "../../formats/tables/template/template-parts.js";
import { templateTables } from "../../formats/tables/template/template-tables.js";
import { partWords } from "../../plan/kind-words.js";
import type { Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { UsageError } from "../usage-error.js";
import { writeTables } from "../write-tables.js";

/** Rows of a workbook that are made ready to write in. */
const emptyRows = 200;

const titles = { sv: "Mall att fylla i", en: "Template to fill in" } as const;

export const template: Command = {
  name: "template",
  takes: "",
  summary: {
    sv: "en arbetsbok att fylla i: enheter, mål, rapporter, delegationer",
    en: "a workbook to fill in: units, goals, reports, delegations",
  },
  about: {
    sv: "En arbetsbok (-o MALL.xlsx, med rullistor; kräver paketet hucre) eller en mapp med CSV-filer (-o MAPP): en tabell för varje del som människor fyller i, med rubriker på språket (--lang), en sida som förklarar och en exempelrad. Den ifyllda läses med styrkedja import.",
    en: "A workbook (-o TEMPLATE.xlsx, with drop-downs; needs the package hucre) or a folder of CSV files (-o FOLDER): a table for each part that people fill in, with headings in the language (--lang), a page that explains and an example row. When filled in it is read with styrkedja import.",
  },
  options: ["parts", "output", "force"],
  choices: {
    title: { sv: "Delar", en: "Parts" },
    of: templateParts.map((id) => ({ id, title: partWords[id] })),
  },
  run: async (call) => {
    const { positionals, given, language } = call;
    if (positionals.length > 0) {
      throw new UsageError({
        sv: "En mall läser ingen fil. Ange vart den skrivs med -o.",
        en: "A template reads no file. Say where to write it with -o.",
      });
    }
    const asked = given.get("parts");
    const parts =
      asked === undefined
        ? templateParts
        : (listOf(asked, templateParts, "--parts") as readonly TemplatePart[]);
    const tables = templateTables({ language, parts }).map((table) =>
      table.part === undefined ? { ...table, isExplanation: true } : { ...table, emptyRows },
    );
    await writeTables(call, tables, titles[language]);
    return exitCode.fine;
  },
};
