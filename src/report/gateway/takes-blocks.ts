import type { Amount } from "../../burden/amount.js";
import type { Gateway } from "../../relief/gateway.js";
import { amountText, costText } from "../amount-text.js";
import { staffWord } from "../burden/staff-words.js";
import { formatDate } from "../format-date.js";
import { sumCell } from "../hours-text.js";
import type { Language } from "../language.js";
import type { Namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";
import { pathText } from "../why/cost-blocks.js";
import { sentence } from "../why/parts.js";
import { gatewayWords } from "./words.js";

const costSentences = (seen: Gateway, language: Language): readonly string[] => {
  const say = gatewayWords[language];
  const { amount, currency, beside, missing, demand, start, span, fullYear } = seen;
  const counted = [
    ...(start.day > span.from ? [say.from(formatDate(start.day, language), start.isTold)] : []),
    ...(fullYear
      ? [
          say.fullYear(
            fullYear.year,
            amountText(fullYear.amount, language),
            costText(fullYear.amount, currency, language),
          ),
        ]
      : []),
  ];
  if (amount.known + amount.unknown === 0) return [say.outside, ...counted];
  const besides = (["readers", "hops", "collector"] as const).filter(
    (one) => beside[one].known + beside[one].unknown > 0,
  );
  return [
    say.all(amountText(amount, language)),
    say.cost(costText(amount, currency, language)),
    ...counted,
    ...besides.map((one) => `${say.beside[one]}: ${amountText(beside[one], language)}.`),
    ...(missing.length > 0
      ? [say.missing(missing.map((path) => pathText(demand, path, language)).join(", "))]
      : []),
  ];
};

const unitBlocks = (
  { byUnit, byRole, currency }: Gateway,
  { name }: Namer,
  { language, width }: TextOptions,
): readonly Block[] => {
  const say = gatewayWords[language];
  const row = (title: string, amount: Amount) => [
    title,
    sumCell(amount, language),
    costText(amount, currency, language) ?? say.unknown,
  ];
  const tableOf = (titles: readonly [string, string, string], cells: readonly string[][]) => {
    const [whom, ...numbers] = titles;
    const columns = [
      { title: whom },
      ...numbers.map((title) => ({ title, align: "right" as const })),
    ];
    return cells.length === 0 ? [] : [blank, ...table(columns, cells, { width })];
  };
  const isStaffTold = byRole.some(({ staff }) => staff !== null);
  const staffName = (staff: string | null) =>
    staff === null ? say.notTold : staffWord(staff, language);
  return [
    ...tableOf(
      say.byUnit,
      byUnit.map(({ unit, amount }) => row(name(unit), amount)),
    ),
    ...tableOf(
      say.byStaff,
      isStaffTold ? byRole.map(({ staff, amount }) => row(staffName(staff), amount)) : [],
    ),
  ];
};

/** What the new demand takes, in all, by unit and by group of staff. */
export const takesBlocks = (
  seen: Gateway,
  names: Namer,
  options: TextOptions,
): readonly Block[] => [
  ...costSentences(seen, options.language).map(sentence),
  ...unitBlocks(seen, names, options),
];
