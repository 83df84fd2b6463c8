import type { Words } from "../../sources/words.js";
import type { KoladaFigure, KoladaValue } from "./kolada-answers.js";
import type { KoladaFault } from "./kolada-fault.js";

type Sex = "total" | "women" | "men";

/** Where a figure was read. */
export interface FigurePlace {
  readonly file: string;
  readonly path: string;
}

interface Known {
  figure: KoladaFigure;
  readonly places: Partial<Record<Sex, FigurePlace>>;
}

export const sexes: readonly Sex[] = ["total", "women", "men"];

const isSame = (a: KoladaValue, b: KoladaValue) =>
  a.value === b.value && a.status === b.status && (a.count ?? 1) === (b.count ?? 1);

const told = ({ kpi, code, year }: KoladaFigure, before: FigurePlace, a: KoladaValue): Words => ({
  sv: `${kpi} för ${code} ${year} har ett annat värde, ${a.value}, i ${before.file} vid ${before.path}. Siffror ändras i Kolada utan att det sägs: ta bort det äldre svaret.`,
  en: `${kpi} for ${code} ${year} has another value, ${a.value}, in ${before.file} at ${before.path}. Figures change in Kolada without notice: take away the older answer.`,
});

/** Gathers figures of one indicator, place and year; the same figure twice is one, two that differ are a fault. */
export const mergeFigures = () => {
  const known = new Map<string, Known>();
  return {
    add: (figure: KoladaFigure, place: FigurePlace): readonly KoladaFault[] => {
      const key = `${figure.kpi}|${figure.ofUnit}|${figure.code}|${figure.year}`;
      const before = known.get(key);
      const given = sexes.filter((sex) => figure[sex]);
      const places = Object.fromEntries(given.map((sex) => [sex, place]));
      if (!before) {
        known.set(key, { figure, places });
        return [];
      }
      const faults = given.flatMap((sex): KoladaFault[] => {
        const [was, is] = [before.figure[sex], figure[sex]];
        const at = before.places[sex];
        if (!was || !is || !at || isSame(was, is)) return [];
        return [
          {
            ...place,
            code: "two-values",
            expected: String(was.value),
            found: String(is.value),
            message: told(figure, at, was),
          },
        ];
      });
      before.figure = { ...figure, ...before.figure };
      Object.assign(before.places, { ...places, ...before.places });
      return faults;
    },
    figures: (): readonly KoladaFigure[] => [...known.values()].map(({ figure }) => figure),
  };
};
