import type { Label } from "./text.js";

/** A label that was left empty is no name: a heading without words helps nobody. */
const said = (name: string | undefined): string | undefined =>
  name === undefined || name.trim() === "" ? undefined : name;

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
  said(entity.label?.[language]) ??
  said(entity.label?.sv) ??
  said(entity.label?.en) ??
  said(entity.title) ??
  entity.id;
