import type * as z from "zod";
import type {
  KoladaFigure,
  KoladaGroup,
  KoladaKpi,
  KoladaMunicipality,
  KoladaUnit,
  KoladaValue,
} from "./kolada-answers.js";
import { koladaIdPattern } from "./kolada-id.js";
import type {
  figureSchema,
  groupSchema,
  kpiSchema,
  municipalitySchema,
  unitFigureSchema,
  unitSchema,
} from "./kolada-schemas.js";
import { tidy } from "./tidy.js";

type Out<S extends () => z.ZodType> = z.infer<ReturnType<S>>;

/** What is empty or null is not told. */
const text = (value: string | null | undefined): string | undefined =>
  tidy(value ?? "") || undefined;

const yes = (value: boolean | number | null | undefined): boolean | undefined =>
  value === null || value === undefined ? undefined : Boolean(value);

/** Leaves out the fields that say nothing. */
const withoutEmpty = <T extends object>(
  fields: {
    readonly [K in keyof T]: T[K] | undefined;
  },
): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const kpiOf = (row: Out<typeof kpiSchema>): KoladaKpi =>
  withoutEmpty<KoladaKpi>({
    id: row.id,
    title: tidy(row.title),
    description: text(row.description),
    definition: text(row.definition),
    dividedBySex: yes(row.is_divided_by_gender),
    municipalityType: text(row.municipality_type),
    operatingArea: text(row.operating_area),
    perspective: text(row.perspective),
    publicationDate: text(row.publication_date),
    preliminaryPublicationDate: text(row.prel_publication_date),
    unitPublicationDate: text(row.ou_publication_date),
    hasUnitData: yes(row.has_ou_data),
    publicationPeriod: text(row.publ_period),
    auspice: text(row.auspice ?? row.auspices),
  });

const sexOf = { T: "total", K: "women", M: "men" } as const;

type Values = Out<typeof figureSchema>["values"];

/** The values of a figure, and how many of them are deleted and left out. */
const valuesOf = (values: Values) => {
  const found: { total?: KoladaValue; women?: KoladaValue; men?: KoladaValue } = {};
  let deleted = 0;
  for (const { gender, value, status, count, isdeleted, is_deleted } of values) {
    if (isdeleted || is_deleted) {
      deleted += 1;
      continue;
    }
    found[sexOf[gender]] = {
      value,
      status: tidy(status ?? ""),
      ...(typeof count === "number" && { count }),
    };
  }
  return { found, deleted };
};

/** A figure, and how many of its values are deleted in Kolada and left out. */
export interface ReadFigure {
  readonly figure: KoladaFigure;
  readonly deleted: number;
}

const figure = (
  { kpi, period, values }: Pick<Out<typeof figureSchema>, "kpi" | "period" | "values">,
  code: string,
  ofUnit: boolean,
): ReadFigure => {
  const { found, deleted } = valuesOf(values);
  return { figure: { kpi, code, ofUnit, year: period, ...found }, deleted };
};

export const figureOf = (row: Out<typeof figureSchema>) => figure(row, row.municipality, false);
export const unitFigureOf = (row: Out<typeof unitFigureSchema>) => figure(row, row.ou, true);

export const municipalityOf = ({ id, title, type }: Out<typeof municipalitySchema>) =>
  withoutEmpty<KoladaMunicipality>({ id, title: tidy(title), type: text(type) });

export const unitOf = ({ id, title, municipality }: Out<typeof unitSchema>) =>
  withoutEmpty<KoladaUnit>({ id, title: tidy(title), municipality: text(municipality) });

export const groupOf = ({ id, title, members }: Out<typeof groupSchema>): KoladaGroup => {
  const codes = members.map((member) => ("id" in member ? member.id : member.member_id));
  const [first = id] = codes;
  const isOfKpis = koladaIdPattern.test(first) || (codes.length === 0 && /kpi/i.test(id));
  return { id, title: tidy(title), of: isOfKpis ? "kpis" : "municipalities", members: codes };
};
