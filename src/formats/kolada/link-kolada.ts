import { koladaNumber } from "../../burden/kolada-number.js";
import type { Indicator } from "../../plan/entities/index.js";
import type { Id } from "../../plan/id.js";
import type { Plan } from "../../plan/plan.js";
import { apartIndex } from "./apart-index.js";
import type { KoladaKpi } from "./kolada-answers.js";
import { koladaTitle } from "./kolada-title.js";
import { measureOf } from "./measure-of.js";
import { plainTitle } from "./plain-title.js";
import { tidy } from "./tidy.js";
import type { ToldApart } from "./told-apart.js";
import { type WordMatch, wordIndex } from "./word-index.js";

/** Do the units of measure agree: the same, the same sort of quantity, different sorts, or not told? */
export type UnitsOfMeasure = "same" | "alike" | "unlike" | "untold";

/** An indicator in Kolada that may be the plan's. */
export interface KoladaCandidate {
  readonly kpi: string;
  readonly title: string;
  /**
   * `same`: the same words and the same unit of measure. `likely`: at least 0.6 of the words, by weight, are shared.
   * `possible`: at least 0.4. Never more than `possible`, and then with at least 0.6, when the units of measure are of
   * different sorts or a word or number tells the two apart. `likely` has no word in the place of another: either title may have words
   * that the other lacks, not both.
   */
  readonly sure: "same" | "likely" | "possible";
  /** How much of the two titles is shared, 0–1. */
  readonly score: number;
  /** The words that both have, as the plan writes them. */
  readonly shared: readonly string[];
  readonly unitsOfMeasure: UnitsOfMeasure;
  /** What tells them apart though the other words are alike: another school year, women for men, `utan` for `med`. */
  readonly apart: readonly ToldApart[];
}

/** An indicator of the plan, and what in Kolada may be the same. */
export interface KoladaSuggestion {
  readonly indicator: Id<"indicator">;
  /** The surest first, at most three. */
  readonly candidates: readonly KoladaCandidate[];
}

/** Suggestions, and what they are taken from. Nothing is linked: a person decides. */
export interface KoladaLinks {
  readonly suggestions: readonly KoladaSuggestion[];
  /** Indicators looked for that nothing in Kolada resembles. */
  readonly unlike: readonly Id<"indicator">[];
  /** Indicators without a link of which the plan does not tell how the figures are collected. */
  readonly untold: readonly Id<"indicator">[];
  /** Indicators in Kolada that were looked through. */
  readonly searched: number;
  /** Indicators in Kolada left out: their series has ended. */
  readonly ended: number;
}

/** Thresholds of our choice: how much of the words, by weight, must be shared. */
const likely = 0.6;
const possible = 0.4;
/** A title of one common word resembles too much. */
const leastShared = 2;
const mostCandidates = 3;
const almostAll = 0.999;

const unitText = (unit: string) =>
  tidy(unit)
    .toLowerCase()
    .replace(/(?<!\p{L})inv(?!\p{L})\.?/gu, "invånare")
    .replace(/(?<!\p{L})kronor(?!\p{L})/gu, "kr")
    .replace(/ per /g, "/");

const isPerMille = (unit: string) => /‰|promille/i.test(unit);

const compareUnits = (ours: string | undefined, kolada: string | undefined): UnitsOfMeasure => {
  if (ours === undefined || kolada === undefined) return "untold";
  const [a, b] = [measureOf(ours), measureOf(kolada)];
  const areShares = a === "share" && b === "share" && isPerMille(ours) === isPerMille(kolada);
  if (areShares || unitText(ours) === unitText(kolada)) return "same";
  if (a === undefined || b === undefined) return "untold";
  return a === b ? "alike" : "unlike";
};

const sureOf = (
  { score, isSwapped }: Pick<WordMatch, "score" | "isSwapped">,
  { unitsOfMeasure: units, apart }: Pick<KoladaCandidate, "unitsOfMeasure" | "apart">,
): KoladaCandidate["sure"] | undefined => {
  if (units === "unlike" || apart.length > 0) return score >= likely ? "possible" : undefined;
  if (score >= almostAll && units === "same") return "same";
  if (score >= likely) return isSwapped ? "possible" : "likely";
  return score >= possible ? "possible" : undefined;
};

const order = ["same", "likely", "possible"] as const;

const bySureness = (a: KoladaCandidate, b: KoladaCandidate): number =>
  order.indexOf(a.sure) - order.indexOf(b.sure) ||
  a.apart.length - b.apart.length ||
  b.score - a.score ||
  (a.kpi < b.kpi ? -1 : 1);

/** A name often holds its unit of measure, as Kolada's titles do, or tells it by its first word. */
const partsOf = ({ label, unitOfMeasure }: Indicator) => {
  const title = koladaTitle(label?.sv ?? "");
  const isTail = title.unit !== undefined && /[/%]/.test(title.unit);
  const name = unitOfMeasure === undefined || isTail ? title.name : (label?.sv ?? "");
  const [quantity] = /^(?:andel|antal)(?!\p{L})/iu.exec(name) ?? [];
  return { name, unit: unitOfMeasure ?? title.unit ?? quantity };
};

const isByHand = ({ collection, source }: Indicator): boolean =>
  collection === "new" || (collection === undefined && source?.kind === "manual");

const isUntold = ({ collection, source }: Indicator): boolean =>
  collection === undefined && source === undefined;

/** Indicators of regions are no use to a municipality, nor the other way round. */
const othersType = { municipality: "L", region: "K" } as const;

/**
 * Which figures that we collect by hand does Kolada have already? Takes the plan's indicators that are collected only for
 * their own sake (`collection: "new"`) or by hand, and that do not say their number in Kolada, and looks for the same
 * words and the same unit of measure among Kolada's titles. Endings and compound words are seen through. With `all`, every
 * indicator without a number in Kolada is looked for. Only Swedish names are compared; series that have ended are left out.
 * The thresholds are our choice.
 *
 * @example
 * ```ts
 * import { linkKolada } from "styrkedja/formats/kolada";
 *
 * const plan = {
 *   format: 1,
 *   organisation: { id: "organisation:exempel" },
 *   indicators: [
 *     { id: "indicator:a", label: { sv: "Kostnader för förskolan" }, unitOfMeasure: "kr/inskrivet barn", collection: "new" },
 *   ],
 * } as const;
 * const kpis = [
 *   { id: "N11008", title: "Kostnad förskola, kr/inskrivet barn" },
 *   { id: "N17005", title: "Kostnad gymnasieskola, kr/elev" },
 * ];
 * const [found] = linkKolada(plan, kpis).suggestions;
 * found?.candidates.map(({ kpi, sure, shared }) => [kpi, sure, shared]); // [["N11008", "same", ["Kostnader", "förskolan"]]]
 * ```
 */
export const linkKolada = (
  plan: Plan,
  kpis: readonly KoladaKpi[],
  { all = false }: { readonly all?: boolean } = {},
): KoladaLinks => {
  const { kind } = plan.organisation;
  const others = kind === "municipality" || kind === "region" ? othersType[kind] : undefined;
  const titles = kpis
    .filter(({ municipalityType }) => others === undefined || municipalityType !== others)
    .map((kpi) => ({ kpi, ...koladaTitle(kpi.title) }));
  const running = titles.filter(({ until }) => until === undefined);
  const search = wordIndex(running.map(({ name }) => plainTitle(name)));
  const apartFrom = apartIndex(running);

  const candidatesOf = (indicator: Indicator): readonly KoladaCandidate[] => {
    const { name, unit } = partsOf(indicator);
    const apartOf = apartFrom(name, unit);
    return search(plainTitle(name))
      .filter(({ score }) => score >= possible)
      .flatMap((match): KoladaCandidate[] => {
        const { row, score, shared } = match;
        const found = running[row];
        if (!found || (shared.length < leastShared && score < almostAll)) return [];
        const unitsOfMeasure = compareUnits(unit, found.unit);
        const apart = apartOf(row);
        const sure = sureOf(match, { unitsOfMeasure, apart });
        if (!sure) return [];
        const { id, title } = found.kpi;
        return [{ kpi: id, title, sure, score, shared, unitsOfMeasure, apart }];
      })
      .sort(bySureness)
      .slice(0, mostCandidates);
  };

  const unlinked = (plan.indicators ?? []).filter(
    (one) => koladaNumber(one) === undefined && one.status !== "closed",
  );
  const suggestions: KoladaSuggestion[] = [];
  const unlike: Id<"indicator">[] = [];
  for (const indicator of unlinked) {
    if (!all && !isByHand(indicator)) continue;
    const candidates = candidatesOf(indicator);
    if (candidates.length > 0) suggestions.push({ indicator: indicator.id, candidates });
    else unlike.push(indicator.id);
  }
  return {
    suggestions,
    unlike,
    untold: all ? [] : unlinked.filter(isUntold).map(({ id }) => id),
    searched: running.length,
    ended: titles.length - running.length,
  };
};
