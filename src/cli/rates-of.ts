import * as z from "zod";
import { hourlyCostFromMonthlyPay } from "../burden/hourly-cost-from-monthly-pay.js";
import type { Rates } from "../burden/rates.js";
import { monthlyPayMethods } from "../burden/tables/monthly-pay-methods.js";
import { rateTables } from "../burden/tables/rate-tables.js";
import { once } from "../plan/once.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import { numberOf } from "./number-of.js";
import { readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

const amount = () => z.number().min(0);
const groups = () => z.record(z.string(), amount()).exactOptional();
const overhead = () => z.union([amount(), z.array(amount())]).exactOptional();

const ratesSchema = once(() =>
  z.strictObject({
    perHour: amount().exactOptional(),
    groups: groups(),
    overhead: overhead(),
    currency: z.string().exactOptional(),
    source: z.string().min(1),
  }),
);

/** What is paid a month, and the published way to an hour. */
const monthlySchema = once(() =>
  z.strictObject({
    method: z.enum(monthlyPayMethods.map(({ id }) => id)),
    monthlyPay: amount().exactOptional(),
    groups: groups(),
    overhead: overhead(),
    source: z.string().min(1),
  }),
);

const tableSchema = once(() => z.strictObject({ table: z.string(), overhead: overhead() }));

const givenRate: Words = { sv: "angiven med --rate", en: "given with --rate" };
const tableIds = rateTables.map(({ id }) => id);

const fromTable = (
  file: string,
  { table, overhead: laid }: z.infer<ReturnType<typeof tableSchema>>,
) => {
  const found = rateTables.find(({ id }) => id === table);
  if (found) {
    const { rates, currency } = found;
    return { ...rates, currency, ...(laid !== undefined && { overhead: laid }) };
  }
  const near = didYouMean(table, tableIds);
  throw new UsageError({
    sv: `${file}: det finns ingen tabell ${table}.${near.sv} Tabellerna är ${tableIds.join(", ")}.`,
    en: `${file}: there is no table ${table}.${near.en} The tables are ${tableIds.join(", ")}.`,
  });
};

const fromMonthlyPay = (given: z.infer<ReturnType<typeof monthlySchema>>): Rates => {
  const { method, monthlyPay, groups: paid, overhead: laid, source } = given;
  const title = monthlyPayMethods.find(({ id }) => id === method)?.source.title ?? method;
  return {
    ...(monthlyPay !== undefined && { perHour: hourlyCostFromMonthlyPay(monthlyPay, method) }),
    ...(paid && {
      groups: Object.fromEntries(
        Object.entries(paid).map(([staff, pay]) => [staff, hourlyCostFromMonthlyPay(pay, method)]),
      ),
    }),
    ...(laid !== undefined && { overhead: laid }),
    source: `${source}; ${title}`,
  };
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** What was expected and what was found, where it can be said in a few words. */
const issueWords = (issue: z.core.$ZodIssue | undefined, found: unknown): Words => {
  const nothing = { sv: "", en: "" };
  if (issue?.code === "unrecognized_keys") {
    const keys = issue.keys.join(", ");
    return { sv: ` Där finns inget fält ${keys}.`, en: ` There is no field ${keys} there.` };
  }
  const isNumber =
    (issue?.code === "invalid_type" && issue.expected === "number") || issue?.code === "too_small";
  if (found === undefined) return { sv: " Fältet saknas.", en: " The field is missing." };
  if (!isNumber) return nothing;
  const value = shown(found);
  const isAmount = issue?.path[0] === "perHour" || issue?.path[0] === "groups";
  const [sv, en] = isAmount ? [" (belopp per timme)", " (an amount an hour)"] : ["", ""];
  if (typeof found !== "string") {
    return {
      sv: ` Här väntas ett tal${sv}, 0 eller mer, men det står ${value}.`,
      en: ` A number${en}, 0 or more, is expected here, but it says ${value}.`,
    };
  }
  const number = Number(found.replace(/\s/g, "").replace(",", "."));
  const isMeant = found.trim() !== "" && Number.isFinite(number);
  return {
    sv: ` Här väntas ett tal${sv} utan citattecken, men det står texten ${value}.${isMeant ? ` Skriv ${number}.` : ""}`,
    en: ` A number${en} without quotation marks is expected here, but it says the text ${value}.${isMeant ? ` Write ${number}.` : ""}`,
  };
};

/** Hourly costs from a file. */
export const ratesFrom = async (call: Call, file: string): Promise<Rates> => {
  const read = await readJson(call.io, file);
  if (!read.ok) {
    const { sv, en } = read.problem.message;
    throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
  const has = (key: string) =>
    typeof read.value === "object" && Object.hasOwn(read.value ?? {}, key);
  const schema = has("table") ? tableSchema() : has("method") ? monthlySchema() : ratesSchema();
  const parsed = schema.safeParse(read.value);
  if (parsed.success) {
    const { data } = parsed;
    return "table" in data ? fromTable(file, data) : "method" in data ? fromMonthlyPay(data) : data;
  }
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") || "{}";
  const what = issueWords(issue, valueAt(read.value, issue?.path ?? []));
  throw new UsageError({
    sv: `${file}: timkostnaderna är fel skrivna vid ${place}.${what.sv} Så här: {"perHour": 400, "groups": {"manager": 520}, "overhead": 0.4, "source": "vem som säger det"}, {"table": "jordbruksverket"} eller {"method": "inera", "monthlyPay": 40000, "source": "vem som säger det"}`,
    en: `${file}: the hourly costs are wrong at ${place}.${what.en} Like this: {"perHour": 400, "groups": {"manager": 520}, "overhead": 0.4, "source": "who says so"}, {"table": "jordbruksverket"} or {"method": "inera", "monthlyPay": 40000, "source": "who says so"}`,
  });
};

/** What an hour costs: one number, or a file with rates, a published table, or monthly pay and the way from it. */
export const ratesOf = async (call: Call): Promise<Rates | undefined> => {
  const perHour = numberOf(call, "rate");
  const file = call.given.get("rates");
  if (perHour !== undefined && file !== undefined) {
    throw new UsageError({
      sv: "Ange antingen --rate eller --rates, inte båda.",
      en: "Give either --rate or --rates, not both.",
    });
  }
  if (file !== undefined) return ratesFrom(call, file);
  return perHour === undefined ? undefined : { perHour, source: givenRate[call.language] };
};
