import { fieldsThatDiffer } from "../../plan/changes.js";
import type { Indicator, Observation } from "../../plan/entities/index.js";
import { indicatorIdOf } from "./kolada-ids.js";

type Basis = NonNullable<Indicator["basis"]>;

/** How surely does the plan say that this indicator is the one in Kolada? `undefined` when it is stated. */
export const basisOfLink = ({ basis, basisOf }: Indicator): Basis | undefined => {
  const known = basisOf?.["externalIds"] ?? basisOf?.["definitionKey"] ?? basis;
  return known === "stated" ? undefined : known;
};

/** The same entity when nothing differs, so that what did not change is shared. */
const ifChanged = <T extends object>(before: T, after: T): T =>
  fieldsThatDiffer(before, after).length === 0 ? before : after;

/**
 * Kolada fills in what the plan does not tell; what the plan tells stands, and Kolada's own data under `ext.kolada` is
 * renewed. That a series in Kolada has ended does not end an indicator of the plan's own. Where the link is a conclusion,
 * so is what it brings.
 */
export const fillIn = (ours: Indicator, kolada: Indicator, kpi: string): Indicator => {
  const { id, label, note, ext, basisOf, sources, validTo, ...known } = kolada;
  const isFromKolada = ours.id === indicatorIdOf(kpi);
  const fields = isFromKolada && validTo !== undefined ? { ...known, validTo } : known;
  const link = basisOfLink(ours);
  const fresh = Object.keys(fields).filter((key) => !Object.hasOwn(ours, key));
  const howKnown = {
    ...(link && Object.fromEntries(fresh.map((key) => [key, link]))),
    ...(fresh.includes("collection") && basisOf),
    ...ours.basisOf,
  };
  return ifChanged(ours, {
    ...fields,
    ...ours,
    label: { ...label, ...ours.label },
    ext: { ...ours.ext, ...ext },
    sources: [...new Set([...(ours.sources ?? []), ...(sources ?? [])])],
    ...(Object.keys(howKnown).length > 0 && { basisOf: howKnown }),
  });
};

/** What Kolada's answer decides alone: what it does not have any more is gone. */
const figures: ReadonlySet<string> = new Set(["value", "missing", "women", "men"]);
/** What an answer to another question may lack: it stays until a new one comes. */
const besides: ReadonlySet<string> = new Set(["comparison", "publishedOn"]);

/** An observation that came from Kolada before, with the figures that Kolada has now. What people wrote in it stays. */
export const renew = (ours: Observation, kolada: Observation): Observation => {
  const rest = Object.entries(ours).filter(([key]) => !figures.has(key));
  const now = Object.entries(kolada).filter(([key]) => figures.has(key) || besides.has(key));
  const { ext: before, ...after } = Object.fromEntries([...rest, ...now]) as unknown as Observation;
  const { kolada: _, ...own } = before ?? {};
  const ext = { ...own, ...kolada.ext };
  return ifChanged(ours, { ...after, ...(Object.keys(ext).length > 0 && { ext }) });
};
