import type { Citation } from "../plan/citation.js";

/** Acts that plans often cite, by their number in Svensk författningssamling. */
const acts: Readonly<Record<string, string>> = {
  "2009:400": "offentlighets- och sekretesslagen",
  "2010:800": "skollagen",
  "2010:900": "plan- och bygglagen",
  "2016:1145": "lagen om offentlig upphandling",
  "2017:30": "hälso- och sjukvårdslagen",
  "2017:725": "kommunallagen",
  "2017:900": "förvaltningslagen",
  "2018:597": "lagen om kommunal bokföring och redovisning",
  "2025:400": "socialtjänstlagen",
};

/**
 * How is this provision cited? The way Swedish lawyers write it, in either language: chapter, section, act, number; then
 * what the plan says in words.
 *
 * @example
 * ```ts
 * import { formatCitation } from "styrkedja/report";
 *
 * formatCitation({ sfs: "2017:725", chapter: "6", section: "38" }); // "6 kap. 38 § kommunallagen (2017:725)"
 * ```
 */
export const formatCitation = ({ sfs, chapter, section, text }: Citation): string => {
  const act = sfs === undefined ? undefined : acts[sfs];
  const law = sfs && (act ? `${act} (${sfs})` : `SFS ${sfs}`);
  const provision = [chapter && `${chapter} kap.`, section && `${section} §`, law]
    .filter(Boolean)
    .join(" ");
  return [provision, text].filter(Boolean).join(", ");
};
