import type { Language } from "./language.js";

/** A list in running text: "a, b och c"; after `most` only how many more. */
export const listed = (items: readonly string[], language: Language, most = 5): string => {
  const [and, more] = language === "sv" ? ["och", "till"] : ["and", "more"];
  const shown = items.length > most ? items.slice(0, most) : items.slice(0, -1);
  const last = items.length > most ? `${items.length - most} ${more}` : (items.at(-1) ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} ${and} ${last}`;
};
