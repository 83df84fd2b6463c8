import { type Changes, changesBetween } from "./changes.js";
import { kindNames } from "./kind-names.js";
import { type Part, parts } from "./kinds.js";
import { nameOf } from "./name-of.js";
import type { Entity, Plan } from "./plan.js";
import { query } from "./query.js";

/** What differs between two plans: as data, and one sentence for each difference. */
export interface Difference {
  readonly changes: Changes;
  readonly sentences: readonly { readonly sv: string; readonly en: string }[];
}

type Language = "sv" | "en";

const words = {
  added: { sv: "har tillkommit", en: "is new" },
  removed: { sv: "har tagits bort", en: "is gone" },
  nothing: { sv: "inget sagt", en: "nothing told" },
  none: { sv: "inget", en: "none" },
} as const;

/**
 * What is different between these two plans, in words? One sentence in Swedish and one in English for each entity that
 * is new, gone or changed, with its fields before and after.
 *
 * @example
 * ```ts
 * import { compare, parsePlanOrThrow } from "styrkedja";
 *
 * const organisation = { id: "organisation:exempel" };
 * const before = parsePlanOrThrow({ format: 1, organisation, goals: [{ id: "goal:a", level: "unit" }] });
 * const after = parsePlanOrThrow({ format: 1, organisation, goals: [{ id: "goal:a", level: "board" }] });
 * compare(before, after).sentences[0]?.en; // "The goal “goal:a”: level was unit, is board."
 * ```
 */
export const compare = (before: Plan, after: Plan): Difference => {
  const changes = changesBetween(before, after);
  const then = query(before);
  const now = query(after);

  const shown = (value: unknown, language: Language): string => {
    if (value === undefined) return words.nothing[language];
    if (value === null) return words.none[language];
    if (typeof value === "string") {
      const entity = value.includes(":")
        ? (now.get(value as Entity["id"]) ?? then.get(value as Entity["id"]))
        : undefined;
      return entity ? nameOf(entity, language) : value;
    }
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  };
  const subject = (part: Part, entity: Entity, language: Language): string => {
    const open = language === "sv" ? "”" : "“";
    const text = `${kindNames[parts[part]][language]} ${open}${nameOf(entity, language)}”`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const was = (field: string, a: unknown, b: unknown, language: Language) =>
    language === "sv"
      ? `${field} var ${shown(a, language)}, är ${shown(b, language)}`
      : `${field} was ${shown(a, language)}, is ${shown(b, language)}`;
  const both = (sentence: (language: Language) => string) => ({
    sv: sentence("sv"),
    en: sentence("en"),
  });
  const fieldOf = (entity: Entity, field: string): unknown =>
    (entity as unknown as Readonly<Record<string, unknown>>)[field];

  const sentences = [
    ...changes.header.map(({ field, before: a, after: b }) =>
      both((l) => `${l === "sv" ? "Planen" : "The plan"}: ${was(field, a, b, l)}.`),
    ),
    ...changes.added.map(({ part, entity }) =>
      both((l) => `${subject(part, entity, l)} ${words.added[l]}.`),
    ),
    ...changes.removed.map(({ part, entity }) =>
      both((l) => `${subject(part, entity, l)} ${words.removed[l]}.`),
    ),
    ...changes.changed.map(({ part, before: a, after: b, fields }) =>
      both(
        (l) =>
          `${subject(part, b, l)}: ${fields.map((f) => was(f, fieldOf(a, f), fieldOf(b, f), l)).join("; ")}.`,
      ),
    ),
  ];
  return { changes, sentences };
};
