import type { Indicator } from "../../plan/entities/index.js";
import { descriptionOf } from "./description-of.js";
import type { KoladaAnswers, KoladaKpi } from "./kolada-answers.js";
import { indicatorIdOf, koladaSourceId } from "./kolada-ids.js";
import { koladaTitle } from "./kolada-title.js";

/** What has no field of its own in a plan, under `ext.kolada`. */
const besidesOf = ({ id, description, definition, dividedBySex, ...besides }: KoladaKpi) => besides;

const indicatorOf = (kpi: KoladaKpi): Indicator => {
  const { name, unit, until } = koladaTitle(kpi.title);
  const defined = descriptionOf(kpi.definition ?? kpi.description);
  const described = descriptionOf(kpi.description);
  const note = kpi.definition === undefined ? undefined : described.text;
  const source = defined.source ?? described.source;
  return {
    id: indicatorIdOf(kpi.id),
    label: { sv: name },
    externalIds: { kolada: kpi.id },
    definitionKey: `kolada:${kpi.id}`,
    ...(defined.text !== undefined && { definition: defined.text }),
    ...(unit !== undefined && { unitOfMeasure: unit }),
    source: {
      kind: "external",
      reference: source === undefined ? "Kolada" : `Kolada (källa: ${source})`,
    },
    collection: "reused",
    ...(kpi.dividedBySex === true && { splitBy: ["sex"] }),
    ...(until !== undefined && { validTo: until }),
    ...(note !== undefined && note !== defined.text && { note }),
    sources: [koladaSourceId],
    basisOf: { collection: "inferred" },
    ext: { kolada: besidesOf(kpi) },
  };
};

/**
 * Which indicators do the answers describe, as a plan holds them? Title and unit of measure apart, definition and where
 * Kolada has the figures from, the last year of a series that has ended. What Kolada does not know is not told: it has no
 * targets, no owners and no direction that is better. Its own fields (operating area, perspective, publication dates,
 * auspice) stand under `ext.kolada`.
 *
 * @example
 * ```ts
 * import { koladaIndicators, parseKolada } from "styrkedja/formats/kolada";
 *
 * const json = { values: [{ id: "N01951", title: "Invånare totalt, antal" }], next_url: null };
 * const read = parseKolada([{ file: "kpi.json", json }]);
 * const [indicator] = read.ok ? koladaIndicators(read.answers) : [];
 * indicator?.id; // "indicator:kolada-n01951"
 * indicator?.unitOfMeasure; // "antal"
 * ```
 */
export const koladaIndicators = ({ kpis }: Pick<KoladaAnswers, "kpis">): readonly Indicator[] =>
  kpis.map(indicatorOf);
