import type { Observation } from "../../plan/entities/index.js";
import type { KoladaAnswers, KoladaFigure } from "./kolada-answers.js";

/** The country's code. It is typed as a region and is none. */
const countryCode = "0000";

type Comparison = NonNullable<Observation["comparison"]>;

/** What can figures be set beside? */
export interface Beside {
  /** The group or place, when one was chosen or there is only one. */
  readonly chosen: { readonly code: string; readonly title: string } | undefined;
  readonly of: (figure: KoladaFigure) => Comparison | undefined;
}

const keyOf = ({ kpi, year }: KoladaFigure, code: string) => `${kpi}|${year}|${code}`;

/** A mean of several counts each alike: `count` is then not 1. */
const isMean = (figure: KoladaFigure) =>
  [figure.total, figure.women, figure.men].some((one) => (one?.count ?? 1) !== 1);

/**
 * Finds what to set figures beside: the group or place that is asked for, or the country or a group when the answers have
 * figures for one only. Of several none is chosen.
 */
export const comparedWith = (
  { figures, groups, municipalities }: KoladaAnswers,
  asked: string | undefined,
): Beside => {
  const titles = new Map(
    [...municipalities, ...groups].map(({ id, title }) => [id, title] as const),
  );
  const groupIds = new Set(groups.map(({ id }) => id));
  const isGroup = (figure: KoladaFigure) => groupIds.has(figure.code) || isMean(figure);
  const candidates = new Set(
    figures
      .filter((one) => !one.ofUnit && (one.code === countryCode || isGroup(one)))
      .map(({ code }) => code),
  );
  const code = asked ?? (candidates.size === 1 ? [...candidates][0] : undefined);
  const known = new Map(
    figures
      .filter((one) => !one.ofUnit && one.code === code)
      .map((one) => [keyOf(one, one.code), one] as const),
  );
  const title = (titles.get(code ?? "") ?? (code === countryCode ? "Riket" : code)) || "";
  return {
    chosen: code === undefined ? undefined : { code, title },
    of: (figure) => {
      const found = code === undefined ? undefined : known.get(keyOf(figure, code));
      if (!found?.total || found === figure) return undefined;
      return {
        value: found.total.value,
        with: title,
        ...(isGroup(found) && { unweighted: true }),
      };
    },
  };
};
