import type { Method } from "../plan/method.js";
import type { Words } from "../sources/words.js";

/**
 * What does this method call it? The method's own word, `goal` → resultatmål, in the language asked for or in the one
 * it has; else the given one.
 *
 * @example
 * ```ts
 * import { resolveMethod, wordOf } from "styrkedja/methods";
 *
 * wordOf(resolveMethod("katrineholm"), "goal", "sv", { sv: "mål", en: "goal" }); // "resultatmål"
 * ```
 */
export const wordOf = (
  method: Method | undefined,
  key: string,
  language: "sv" | "en",
  otherwise: Words,
): string => {
  const label = method?.labels?.[key];
  return label?.[language] ?? label?.sv ?? label?.en ?? otherwise[language];
};
