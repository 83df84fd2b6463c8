import {
  type StratsysColumn,
  stratsysColumns,
  stratsysMeasures,
} from "../../formats/stratsys/stratsys-measures.js";
import { type StratsysFigure, stratsysFigures } from "../../formats/stratsys/stratsys-options.js";
import { stratsysSourceSystem } from "../../formats/stratsys/stratsys-source-system.js";
import { textStratsys } from "../../formats/stratsys/text-stratsys.js";
import type { Plan } from "../../plan/plan.js";
import type { Words } from "../../sources/words.js";
import type { Call, Command } from "../command.js";
import { exitCode } from "../exit-code.js";
import { knownId } from "../known-id.js";
import { listOf } from "../list-of.js";
import { onePlan } from "../one-plan.js";
import type { OptionName } from "../option.js";
import { span } from "../span.js";
import { unitsOf } from "../units-of.js";
import { UsageError } from "../usage-error.js";
import { wordOf } from "../word-of.js";
import { writeOutput } from "../write-output.js";

const layouts = ["names", "rows", "columns"] as const;
const mostDecimals = 20;

/** Options that say nothing of the other kind of file are a mistake, and told as one. */
const refuse = ({ given }: Call, layout: string, options: readonly OptionName[]): void => {
  for (const option of options) {
    if (!given.has(option)) continue;
    throw new UsageError({
      sv: `--${option} hör inte till --layout ${layout}.`,
      en: `--${option} does not belong to --layout ${layout}.`,
    });
  }
};

const codesOf = ({ given }: Call): Readonly<Partial<Record<StratsysFigure, string>>> => {
  const how: Words = {
    sv: "Ange måttkolumnernas externa koder: --codes outcome=UTFALL,women=KVINNOR,men=MAN.",
    en: "Give the external codes of the measure columns: --codes outcome=ACTUAL,women=WOMEN,men=MEN.",
  };
  const pairs = (given.get("codes") ?? "").split(",").map((pair) => pair.trim().split("="));
  const codes: Partial<Record<StratsysFigure, string>> = {};
  for (const [figure = "", code = "", ...more] of pairs) {
    if (code.trim() === "" || more.length > 0) throw new UsageError(how);
    const [known] = listOf(figure.trim(), stratsysFigures, "--codes") as readonly StratsysFigure[];
    if (known === undefined || codes[known] !== undefined) throw new UsageError(how);
    codes[known] = code.trim();
  }
  if (new Set(Object.values(codes)).size === Object.keys(codes).length) return codes;
  throw new UsageError({
    sv: "--codes: två siffror kan inte gå till samma måttkolumn.",
    en: "--codes: two figures cannot go to one measure column.",
  });
};

const orderOf = ({ given }: Call): readonly StratsysColumn[] | undefined => {
  const asked = given.get("order");
  if (asked === undefined) return undefined;
  const order = listOf(asked, stratsysColumns, "--order") as readonly StratsysColumn[];
  if (order.length === stratsysColumns.length && new Set(order).size === order.length) return order;
  throw new UsageError({
    sv: `--order: ange alla fyra en gång, till exempel --order ${stratsysColumns.join(",")}.`,
    en: `--order: give all four once, such as --order ${stratsysColumns.join(",")}.`,
  });
};

const decimalsOf = ({ given }: Call): number | undefined => {
  const text = given.get("decimals");
  if (text === undefined) return undefined;
  const decimals = Number(text);
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals) return decimals;
  throw new UsageError({
    sv: `--decimals är ett helt antal från 0 till ${mostDecimals}, inte ${text}.`,
    en: `--decimals is a whole number from 0 to ${mostDecimals}, not ${text}.`,
  });
};

const headingOf = (call: Call): boolean | undefined =>
  call.given.has("heading") ? wordOf(call, "heading", ["yes", "no"]) === "yes" : undefined;

const spanOf = (call: Call, plan: Plan) =>
  (["year", "from", "to"] as const).some((option) => call.given.has(option))
    ? span(call, plan)
    : {};

/** How the file is made, with all that can be wrong with the options found before any plan is read. */
const maker = (call: Call) => {
  const layout = wordOf(call, "layout", layouts);
  const shared = { decimals: decimalsOf(call), heading: headingOf(call), language: call.language };
  if (layout === "names") {
    refuse(call, layout, ["codes"]);
    const own = { order: orderOf(call), figure: wordOf(call, "figure", stratsysFigures) };
    return (plan: Plan, more: object) => stratsysMeasures(plan, { ...shared, ...own, ...more });
  }
  refuse(call, layout, ["order", "figure"]);
  const codes = codesOf(call);
  return (plan: Plan, more: object) =>
    stratsysSourceSystem(plan, { ...shared, layout, codes, ...more });
};

export const stratsys: Command = {
  name: "stratsys",
  takes: "PLAN",
  summary: {
    sv: "utfall som en fil att läsa in i Stratsys",
    en: "outcomes as a file to import into Stratsys",
  },
  about: {
    sv: "Utan --layout skrivs filen för ”Importera måttdata”: enhetens och måttets namn, som måste stavas likadant i Stratsys, periodens sista dag och värdet, med tabb emellan. Filen läses in till en måttkolumn, som väljs i Stratsys; --figure säger vilken siffra. Med --layout rows eller columns skrivs filen för ett källsystem: dag, enhetens och måttets externa kod (externalIds.stratsys), måttkolumnens kod (--codes) och värdet. Värden som saknas skrivs aldrig som noll: de räknas upp. Det vi har läst av Stratsys handbok säger inte i vilken ordning kolumnerna står, om det finns en rubrikrad eller hur bokstäver kodas (här UTF-8): jämför med exempelfilen i Stratsys, och ändra med --order och --heading.",
    en: "Without --layout the file is for the import of measure data: the unit's and the measure's name, which must be spelled alike in Stratsys, the last day of the period and the value, with tabs between. The file is read into one measure column, which is chosen in Stratsys; --figure says which figure. With --layout rows or columns the file is for a source system: day, the external codes of unit and measure (externalIds.stratsys), the code of the measure column (--codes) and the value. Values that are missing are never written as zero: they are listed. What we have read of Stratsys' manual does not say in which order the columns stand, whether there is a row of headings or how letters are encoded (here UTF-8): hold it against the sample file in Stratsys, and change with --order and --heading.",
  },
  options: [
    "layout",
    "figure",
    "codes",
    "order",
    "heading",
    "decimals",
    "untold-unit",
    "year",
    "from",
    "to",
    "units",
    "output",
    "force",
  ],
  run: async (call) => {
    const make = maker(call);
    return onePlan(call, async (plan) => {
      const untold = call.given.get("untold-unit");
      const file = make(plan, {
        ...spanOf(call, plan),
        units: unitsOf(call, plan),
        untoldUnit: untold === undefined ? undefined : knownId(plan, "unit", untold),
      });
      if (file.ok) await writeOutput(call, file.text);
      call.io.stderr(textStratsys(plan, file, call.text));
      return file.ok ? exitCode.fine : exitCode.wrong;
    });
  },
};
