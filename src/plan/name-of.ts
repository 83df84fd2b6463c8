import type { Label } from "./text.js";

/**
 * What is this called? The label in the language asked for, in the other language when that is all there is, or the id.
 *
 * @example
 * ```ts
 * import { nameOf } from "styrkedja";
 *
 * nameOf({ id: "goal:a", label: { sv: "Färre ensamma" } }, "en"); // "Färre ensamma"
 * ```
 */
export const nameOf = (
  entity: { readonly id: string; readonly label?: Label; readonly title?: string },
  language: "sv" | "en",
): string =>
  entity.label?.[language] ?? entity.label?.sv ?? entity.label?.en ?? entity.title ?? entity.id;
