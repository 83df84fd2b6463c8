import type { Source } from "../../plan/entities/index.js";
import type { AnyId } from "../../plan/kinds.js";
import type { Plan } from "../../plan/plan.js";
import { basisOfLink } from "./fill-in.js";
import type { AddKoladaOptions, KoladaAdded } from "./kolada-added.js";
import type { KoladaAnswers } from "./kolada-answers.js";
import { koladaSourceId } from "./kolada-ids.js";
import { koladaObservations } from "./kolada-observations.js";
import { linkedIndicators } from "./linked-indicators.js";
import { mergeObservations } from "./merge-observations.js";
import { unitsInKolada } from "./units-in-kolada.js";
import { withChanges } from "./with-changes.js";

/** The source that all that is added names, or the plan's own with a later day of reading. */
const sourceAfter = (plan: Plan, readOn: string | undefined) => {
  const ours = plan.sources?.find(({ id }) => id === koladaSourceId);
  const isLater = readOn !== undefined && (ours?.readOn ?? "") < readOn;
  const fresh: readonly Source[] = ours
    ? []
    : [
        {
          id: koladaSourceId,
          title: "Källa: Kolada",
          url: "https://www.kolada.se/",
          ...(readOn !== undefined && { readOn }),
        },
      ];
  const changes = new Map<AnyId, Source>(ours && isLater ? [[ours.id, { ...ours, readOn }]] : []);
  return { fresh, changes };
};

/**
 * What would the plan be with Kolada's indicators and figures? Adds the indicators for which the answers have figures of
 * the organisation or its units, and fills in what the plan does not tell of those that it has already (by
 * `externalIds.kolada`, or a `definitionKey` such as `kolada:N00945`). What the plan says itself stands, and where a
 * figure of its own differs from Kolada's that is told. Figures that came from Kolada before are renewed. All that is
 * added names the source "Källa: Kolada". The plan it was given is never touched.
 *
 * @example
 * ```ts
 * import { addKolada, parseKolada } from "styrkedja/formats/kolada";
 *
 * const values = [{ gender: "T", value: 34550 }];
 * const json = [
 *   { values: [{ id: "N01951", title: "Invånare totalt, antal" }], next_url: null },
 *   { values: [{ kpi: "N01951", municipality: "0483", period: 2018, values }], next_url: null },
 * ];
 * const read = parseKolada([{ file: "kolada.json", json }]);
 * const plan = { format: 1, organisation: { id: "organisation:katrineholm", code: "0483" } } as const;
 * const after = read.ok ? addKolada(plan, read.answers, { savedOn: "2026-11-24" }) : undefined;
 * after?.added; // ["source:kolada", "indicator:kolada-n01951", "observation:kolada-n01951-0483-2018"]
 * ```
 */
export const addKolada = (
  plan: Plan,
  answers: KoladaAnswers,
  options: AddKoladaOptions = {},
): KoladaAdded => {
  const { kpis: asked, compareWith, savedOn = answers.savedOn } = options;
  const only = asked && new Set(asked);
  const isWanted = (kpi: string) => only?.has(kpi) ?? true;
  const wanted: KoladaAnswers = {
    ...answers,
    kpis: answers.kpis.filter(({ id }) => isWanted(id)),
    figures: answers.figures.filter(({ kpi }) => isWanted(kpi)),
    ...(savedOn !== undefined && { savedOn }),
  };
  const places = unitsInKolada(plan, options.units);
  const linked = linkedIndicators(plan, wanted);
  const found = koladaObservations(wanted, {
    units: places.units,
    indicators: Object.fromEntries([...linked.ours].map(([kpi, { id }]) => [kpi, id])),
    ...(compareWith !== undefined && { compareWith }),
  });
  const told = {
    ...(places.own !== undefined && { own: places.own }),
    unmatched: found.unmatched,
    ...(found.comparedWith && { comparedWith: found.comparedWith }),
    faults: [...places.faults, ...linked.faults],
  };
  if (told.faults.length > 0) {
    return { plan, added: [], changed: [], kept: [], undescribed: [], ...told };
  }

  const withFigures = new Set(found.observations.map(({ indicator }) => indicator));
  const freshIndicators = [...linked.fresh.values()].filter(
    ({ id }) => asked !== undefined || withFigures.has(id),
  );
  const links = new Map([...linked.ours.values()].map((one) => [one.id, one] as const));
  const known = new Set([...links.keys(), ...freshIndicators.map(({ id }) => id)]);
  const figures = mergeObservations(
    plan,
    found.observations
      .filter(({ indicator }) => known.has(indicator))
      .map((one) => {
        const link = links.get(one.indicator);
        const basis = link && basisOfLink(link);
        return basis ? { ...one, basis } : one;
      }),
  );
  const undescribed = wanted.figures.filter(
    ({ kpi, code }) =>
      Object.hasOwn(places.units, code) && !linked.ours.has(kpi) && !linked.fresh.has(kpi),
  );

  const indicators = withChanges(plan.indicators, linked.filled, freshIndicators);
  const observations = withChanges(plan.observations, figures.renewed, figures.fresh);
  const isSame = indicators.list === plan.indicators && observations.list === plan.observations;
  const source = sourceAfter(plan, savedOn);
  const sources = isSame
    ? { list: plan.sources, changed: [] }
    : withChanges(plan.sources, source.changes, source.fresh);
  return {
    plan: isSame
      ? plan
      : {
          ...plan,
          ...(sources.list && { sources: sources.list }),
          ...(indicators.list && { indicators: indicators.list }),
          ...(observations.list && { observations: observations.list }),
        },
    added: [...(isSame ? [] : source.fresh), ...freshIndicators, ...figures.fresh].map(
      ({ id }) => id,
    ),
    changed: [...sources.changed, ...indicators.changed, ...observations.changed],
    kept: figures.kept,
    undescribed: [...new Set(undescribed.map(({ kpi }) => kpi))],
    ...told,
  };
};
