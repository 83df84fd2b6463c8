import type { Id } from "../../plan/id.js";
import type { Language } from "../language.js";
import type { Block } from "../page.js";
import { untoldFields } from "./untold-fields.js";

/** Which fields would make more known, and for how many: one line under a table. Nothing when all is told. */
export const untoldText = (
  untold: readonly { readonly entity: Id; readonly path: string }[],
  language: Language,
): readonly Block[] => {
  const counts = new Map<string, number>();
  for (const { entity, path } of untold) {
    const field = `${entity.slice(0, entity.indexOf(":"))}.${path.replace(/\[\d+\]/g, "[]")}`;
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  return untoldFields(
    Array.from(counts, ([field, count]) => ({ field, count })),
    language,
  );
};
