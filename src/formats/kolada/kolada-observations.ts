import type { Observation } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import { comparedWith } from "./compared-with.js";
import type { KoladaAnswers, KoladaFigure, KoladaKpi, KoladaValue } from "./kolada-answers.js";
import { indicatorIdOf, koladaSourceId, observationIdOf } from "./kolada-ids.js";
import { koladaMarks } from "./kolada-marks.js";

/** Whose figures are wanted, and what they are called in the plan. */
export interface KoladaObservationOptions {
  /**
   * Which unit of the plan a municipality or unit in Kolada is: `{ "V15E123": "unit:north-school" }`; `null` for the
   * organisation itself: `{ "0483": null }`.
   */
  readonly units: Readonly<Record<string, Id<"unit"> | null>>;
  /** Which indicator of the plan one in Kolada is. Absent: `indicator:kolada-n00945`. */
  readonly indicators?: Readonly<Record<string, Id<"indicator">>>;
  /** Code of the group, the country (`0000`) or the municipality that figures are set beside. */
  readonly compareWith?: string;
}

/** Figures of a place that was not asked for. */
export interface KoladaUnmatched {
  readonly code: string;
  /** What Kolada calls it, where the answers say so. */
  readonly title?: string;
  readonly ofUnit: boolean;
  readonly figures: number;
}

/** Observations for a plan, and what was not used. */
export interface KoladaObservations {
  readonly observations: readonly Observation[];
  readonly unmatched: readonly KoladaUnmatched[];
  /** What figures were set beside; absent when there was nothing, or several and none was chosen. */
  readonly comparedWith?: { readonly code: string; readonly title: string };
}

const missingOf = (status: string): NonNullable<Observation["missing"]> =>
  koladaMarks.get(status) ?? "notStated";

/** Statuses that say no more than that there is no value. */
const plainStatuses: ReadonlySet<string> = new Set(["", "Missing", ...koladaMarks.keys()]);

const totalOf = (total: KoladaValue | undefined) => {
  if (!total) return {};
  const { value, status } = total;
  if (value !== null) return { value };
  return {
    value,
    missing: missingOf(status),
    ...(!plainStatuses.has(status) && { note: `Kolada: ${status}` }),
  };
};

/**
 * Why there is no value for women or for men, as Kolada writes it: an observation has one reason, that of its own value,
 * and a secret among women is no dropout among men.
 */
const marksOf = ({ women, men }: KoladaFigure) => {
  const told = Object.entries({ women, men }).flatMap(([sex, one]) =>
    one?.value !== null || one.status === "" || one.status === "Missing"
      ? []
      : [[sex, one.status] as const],
  );
  return told.length === 0 ? {} : { ext: { kolada: { status: Object.fromEntries(told) } } };
};

/** Kolada gives one day of publication, the last or the next: it is told where the year agrees and the day had come. */
const publishedOn = (
  { ofUnit, year, total, women, men }: KoladaFigure,
  kpi: KoladaKpi | undefined,
  savedOn: string | undefined,
): string | undefined => {
  const day = ofUnit ? kpi?.unitPublicationDate : kpi?.publicationDate;
  const isIts = day !== undefined && kpi?.publicationPeriod === year;
  const hasValue = [total, women, men].some((one) => typeof one?.value === "number");
  return isIts && hasValue && savedOn !== undefined && day <= savedOn ? day : undefined;
};

/**
 * Which figures do the answers have for us? One observation for each indicator, place and year: in all, women and men
 * together, and the figure to set it beside. A value that Kolada does not have is `null` with a reason, never zero. A mean
 * of a group counts large and small alike, and says so. Why there is none for women or men stands under
 * `ext.kolada.status`, as Kolada writes it. Nothing is added up: a total that Kolada does not give is not told.
 *
 * @example
 * ```ts
 * import { koladaObservations, parseKolada } from "styrkedja/formats/kolada";
 *
 * const values = [
 *   { gender: "T", count: 1, status: "", value: 34550, isdeleted: false },
 *   { gender: "K", count: 1, status: "", value: 17216, isdeleted: false },
 *   { gender: "M", count: 1, status: "", value: 17334, isdeleted: false },
 * ];
 * const json = { values: [{ kpi: "N01951", municipality: "0483", period: 2018, values }], next_url: null };
 * const read = parseKolada([{ file: "data.json", json }]);
 * const found = read.ok ? koladaObservations(read.answers, { units: { "0483": null } }) : undefined;
 * found?.observations[0]?.women; // 17216
 * found?.observations[0]?.period; // "2018"
 * ```
 */
export const koladaObservations = (
  answers: KoladaAnswers,
  { units, indicators = {}, compareWith }: KoladaObservationOptions,
): KoladaObservations => {
  const { figures, kpis, savedOn } = answers;
  const known = new Map(kpis.map((kpi) => [kpi.id, kpi] as const));
  const unitOf = new Map(Object.entries(units));
  const indicatorOf = new Map(Object.entries(indicators));
  const beside = comparedWith(answers, compareWith);
  const titles = new Map(
    [...answers.municipalities, ...answers.units, ...answers.groups].map(
      ({ id, title }) => [id, title] as const,
    ),
  );
  const others = new Map<string, { readonly figure: KoladaFigure; count: number }>();

  const observations = figures.flatMap((figure): Observation[] => {
    const { kpi, code, ofUnit, year, total, women, men } = figure;
    const unit = unitOf.get(code);
    if (unit === undefined) {
      if (code === beside.chosen?.code && !ofUnit) return [];
      const other = others.get(code);
      if (other) other.count += 1;
      else others.set(code, { figure, count: 1 });
      return [];
    }
    if (!total && !women && !men) return [];
    const comparison = beside.of(figure);
    const published = publishedOn(figure, known.get(kpi), savedOn);
    return [
      {
        id: observationIdOf(figure),
        indicator: indicatorOf.get(kpi) ?? indicatorIdOf(kpi),
        ...(unit !== null && { unit }),
        period: year,
        ...totalOf(total),
        ...(women && { women: women.value }),
        ...(men && { men: men.value }),
        ...(comparison && { comparison }),
        ...(published !== undefined && { publishedOn: published }),
        sources: [koladaSourceId],
        ...marksOf(figure),
      },
    ];
  });
  const unmatched = [...others].map(([code, { figure, count }]): KoladaUnmatched => {
    const title = titles.get(code);
    return {
      code,
      ...(title !== undefined && { title }),
      ofUnit: figure.ofUnit,
      figures: count,
    };
  });
  return {
    observations,
    unmatched,
    ...(beside.chosen && { comparedWith: beside.chosen }),
  };
};
