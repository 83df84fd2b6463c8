import * as z from "zod";
import { dayPattern } from "../../calendar/patterns.js";
import { once } from "../../plan/once.js";
import { koladaIdPattern } from "./kolada-id.js";

const longest = 10_000;
const codePattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/;
const yearPattern = /^(?:19|20|21)\d\d$/;

/** The message of each check is the name of what was expected; see {@link expectedWords}. */
const words = () =>
  z
    .string("text")
    .max(longest, "text")
    .refine((text) => text.isWellFormed(), "wellFormed");
const flag = () => z.union([z.boolean(), z.literal(0), z.literal(1)], "flag");
const kpiId = () => z.string("kpi").regex(koladaIdPattern, "kpi");
const code = () => z.string("code").regex(codePattern, "code");
const year = () =>
  z.union([z.int().min(1900).max(2199), z.string().regex(yearPattern)], "year").transform(String);
/** Version 2 writes a day, other copies a time with it; what is empty is not told. */
const day = () =>
  z
    .string("day")
    .transform((text) => text.slice(0, "2026-11-24".length))
    .refine((text) => text === "" || dayPattern.test(text), "day");

const maybe = <T extends z.ZodType>(schema: T) => schema.nullish();

/** Indicators: version 3 writes `auspice` and yes or no, version 2 `auspices` and 0 or 1. */
export const kpiSchema = once(() =>
  z.object({
    id: kpiId(),
    title: words(),
    description: maybe(words()),
    definition: maybe(words()),
    is_divided_by_gender: maybe(flag()),
    municipality_type: maybe(words()),
    operating_area: maybe(words()),
    perspective: maybe(words()),
    publication_date: maybe(day()),
    prel_publication_date: maybe(day()),
    ou_publication_date: maybe(day()),
    has_ou_data: maybe(flag()),
    publ_period: maybe(z.union([year(), z.literal("")], "year")),
    auspice: maybe(words()),
    auspices: maybe(words()),
  }),
);

const valueSchema = () =>
  z.object({
    gender: z.enum(["T", "K", "M"], "sex"),
    value: z.number("number").nullable(),
    status: maybe(words()),
    count: maybe(z.number("number")),
    isdeleted: maybe(flag()),
    is_deleted: maybe(flag()),
  });

const isOnce = (values: readonly z.infer<ReturnType<typeof valueSchema>>[]) => {
  const kept = values.filter(({ isdeleted, is_deleted }) => !isdeleted && !is_deleted);
  return new Set(kept.map(({ gender }) => gender)).size === kept.length;
};

const figure = () => ({
  kpi: kpiId(),
  period: year(),
  values: z.array(valueSchema(), "list").refine(isOnce, "once"),
});

/** Figures of municipalities and groups of them. */
export const figureSchema = once(() => z.object({ ...figure(), municipality: code() }));

/** Figures of single units. */
export const unitFigureSchema = once(() => z.object({ ...figure(), ou: code() }));

export const municipalitySchema = once(() =>
  z.object({ id: code(), title: words(), type: maybe(words()) }),
);

export const unitSchema = once(() =>
  z.object({ id: code(), title: words(), municipality: maybe(code()) }),
);

/** Members are `{ id, title }`, or `{ member_id, member_title }` as version 3 is also seen to write. */
export const groupSchema = once(() =>
  z.object({
    id: code(),
    title: words(),
    members: z.array(
      z.union([z.object({ id: code() }), z.object({ member_id: code() })], "member"),
      "list",
    ),
  }),
);
