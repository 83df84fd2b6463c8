import { slugPattern } from "../../../../plan/id.js";
import { kindOf } from "../../../../plan/kinds.js";
import type { Names, Targets } from "../../names.js";
import type { NotFound } from "./handy-reader.js";

/** What stands between names in one cell, the surest first. */
const separators: readonly RegExp[] = [
  /[;\r\n]+/u,
  /\s*[,/]\s*|\s+(?:och|eller|samt|resp\.?|respektive|alt\.?|alternativt|and|or)\s+/iu,
];

const lookUp = (text: string, targets: Targets, names: Names): string | NotFound => {
  const kind = kindOf(text);
  const isId = kind !== undefined && slugPattern.test(text.slice(kind.length + 1));
  if (isId && (targets === "*" || targets.some((target) => target === kind))) return text;
  const id = names.idOf(targets, text);
  if (id !== undefined && id !== "ambiguous") return id;
  return { text, why: id === undefined ? "unknown" : "ambiguous", targets };
};

/**
 * The ids of the names in a cell. Semicolons and line breaks part names; commas, strokes, `och` and `eller` only where
 * every piece is a known name, since they stand inside names too.
 */
export const splitNames = (
  cell: string,
  targets: Targets,
  names: Names,
): { readonly ids: readonly string[] } | { readonly unmatched: readonly NotFound[] } => {
  const whole = lookUp(cell.trim(), targets, names);
  if (typeof whole === "string") return { ids: [whole] };
  const pieces = (text: string, by: RegExp | undefined): readonly string[] =>
    by === undefined
      ? [text]
      : text
          .split(by)
          .map((piece) => piece.trim())
          .filter((piece) => piece !== "");
  const found: string[] = [];
  const unmatched: NotFound[] = [];
  for (const piece of pieces(cell, separators[0])) {
    const one = lookUp(piece, targets, names);
    if (typeof one === "string") {
      found.push(one);
      continue;
    }
    const smaller = pieces(piece, separators[1]).map((part) => lookUp(part, targets, names));
    const ids = smaller.filter((id) => typeof id === "string");
    if (smaller.length > 1 && ids.length === smaller.length) found.push(...ids);
    else if (smaller.length > 1 && ids.length > 0) {
      unmatched.push(...smaller.filter((id) => typeof id !== "string"));
    } else unmatched.push(one);
  }
  return unmatched.length > 0 ? { unmatched } : { ids: [...new Set(found)] };
};
