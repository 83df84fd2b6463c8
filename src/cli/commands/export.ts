import { measured } from "../../burden/measure.js";
import { weigh } from "../../burden/weigh.js";
import { schedule } from "../../calendar/schedule.js";
import { check } from "../../check/check.js";
import { burdenRows } from "../../formats/tables/tidy/burden-rows.js";
import { findingRows } from "../../formats/tables/tidy/finding-rows.js";
import { scheduleRows } from "../../formats/tables/tidy/schedule-rows.js";
import { type Part, partNames } from "../../plan/kinds.js";
import type { Plan } from "../../plan/plan.js";
import { asOf } from "../as-of.js";
import type { Call, Command } from "../command.js";
import type { PlanSource } from "../each-plan.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { measureSettings } from "../measure-settings.js";
import { onePlan } from "../one-plan.js";
import type { OptionName } from "../option.js";
import { planTables } from "../plan-tables.js";
import { profileOf } from "../profile-of.js";
import { refuseOtherCurrency } from "../refuse-other-currency.js";
import { span } from "../span.js";
import { UsageError } from "../usage-error.js";
import { wordOf } from "../word-of.js";
import { type TableToWrite, writeTables } from "../write-tables.js";

const whats = ["plan", "findings", "burden", "schedule"] as const;
type What = (typeof whats)[number];

/** What each of them needs to know beside the plan; the others refuse it. */
const takes: Readonly<Record<What, readonly OptionName[]>> = {
  plan: ["parts"],
  findings: ["as-of", "profile"],
  burden: ["year", "from", "to", "hours-per-year", "rate", "rates", "recipe"],
  schedule: ["year", "from", "to"],
};

const names = {
  findings: { sv: "Fynd", en: "Findings" },
  burden: { sv: "Börda", en: "Burden" },
  schedule: { sv: "Att lämna", en: "Due" },
} as const;

const refuseOthers = ({ given }: Call, what: What): void => {
  for (const option of new Set(Object.values(takes).flat())) {
    if (!given.has(option) || takes[what].includes(option)) continue;
    throw new UsageError({
      sv: `--${option} hör inte till --what ${what}.`,
      en: `--${option} does not go with --what ${what}.`,
    });
  }
};

const partsOf = ({ given }: Call): readonly Part[] | undefined => {
  const asked = given.get("parts");
  return asked === undefined ? undefined : (listOf(asked, partNames, "--parts") as readonly Part[]);
};

/** What makes the tables of a plan. Settings are read once, before any plan is. */
const tablesFor = async (
  call: Call,
  what: What,
): Promise<(plan: Plan, source: PlanSource) => readonly TableToWrite[]> => {
  const { language } = call;
  if (what === "plan") {
    const parts = partsOf(call);
    return (plan) => planTables(plan, language, parts);
  }
  const name = names[what][language];
  if (what === "findings") {
    const profile = await profileOf(call);
    return (plan, { cellOf }) => {
      const report = check(plan, { asOf: asOf(call, plan), ...(profile && { profile }) });
      return [{ name, rows: findingRows(report, plan, { language, cellOf }) }];
    };
  }
  if (what === "burden") {
    const settings = await measureSettings(call);
    return (plan) => {
      refuseOtherCurrency(plan, settings.rates);
      const lines = Number.POSITIVE_INFINITY;
      const burden = measured(weigh(plan, { ...span(call, plan), ...settings, lines }));
      return [{ name, rows: burdenRows(burden, plan, { language }) }];
    };
  }
  return (plan) => {
    const { occurrences } = schedule(plan, span(call, plan));
    return [{ name, rows: scheduleRows(occurrences, plan, { language }) }];
  };
};

export const exportPlan: Command = {
  name: "export",
  takes: "PLAN",
  summary: {
    sv: "planen, fynden, bördan eller året som arbetsbok eller CSV-filer",
    en: "the plan, the findings, the burden or the year as a workbook or CSV files",
  },
  about: {
    sv: "Till en arbetsbok (-o FIL.xlsx; kräver paketet hucre), en mapp med en CSV-fil per tabell (-o MAPP) eller, när det blir en tabell, en CSV-fil (-o FIL.csv). Hela planen som tabeller läses tillbaka utan förlust med styrkedja import. Fynd, börda och år blir långa tabeller att sortera, filtrera och summera i.",
    en: "To a workbook (-o FILE.xlsx; needs the package hucre), a folder with a CSV file for each table (-o FOLDER) or, where there is one table, a CSV file (-o FILE.csv). The whole plan as tables is read back without loss by styrkedja import. Findings, burden and year become long tables to sort, filter and sum.",
  },
  options: [
    "what",
    "parts",
    "as-of",
    "profile",
    "year",
    "from",
    "to",
    "hours-per-year",
    "rate",
    "rates",
    "recipe",
    "output",
    "force",
  ],
  run: async (call) => {
    const { language } = call;
    const what = wordOf(call, "what", whats);
    refuseOthers(call, what);
    const tablesOf = await tablesFor(call, what);
    return onePlan(
      call,
      async (plan, source) => {
        const { label, id } = plan.organisation;
        const title = label?.[language] ?? label?.sv ?? label?.en ?? id;
        await writeTables(call, tablesOf(plan, source), title);
        return exitCode.fine;
      },
      { tellsCells: what === "findings" },
    );
  },
};
