import type { Citation } from "../plan/citation.js";
import { provisionText } from "../sources/provision.js";

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
export const formatCitation = (citation: Citation): string =>
  [provisionText(citation), citation.text].filter(Boolean).join(", ");
