import type * as z from "zod";
import { type Changes, changesBetween, fieldsThatDiffer } from "./changes.js";
import { fieldName } from "./field-names/index.js";
import { kindNames } from "./kind-names.js";
import { type Kind, type Part, partOf, parts } from "./kinds.js";
import { nameOf } from "./name-of.js";
import { organisationSchema } from "./organisation.js";
import { type Entity, type Plan, partSchemas, planSchema } from "./plan.js";
import { query } from "./query.js";
import { schemasInside } from "./schemas-inside.js";
import { valueText } from "./value-text.js";

/** What differs between two plans: as data, and one sentence for each difference. */
export interface Difference {
  readonly changes: Changes;
  readonly sentences: readonly { readonly sv: string; readonly en: string }[];
}

type Language = "sv" | "en";

const words = {
  added: { sv: "har tillkommit", en: "is new" },
  removed: { sv: "har tagits bort", en: "is gone" },
  plan: { sv: "Planen", en: "The plan" },
  organisation: { sv: "Organisationen", en: "The organisation" },
} as const;

/** A field that differs: of what, and what may stand in it. */
interface Place {
  readonly of: Kind | "organisation" | "plan";
  readonly field: string;
  readonly schemas: readonly z.core.$ZodType[];
}

const schemaOf = (of: Place["of"]): z.core.$ZodType => {
  if (of === "plan") return planSchema();
  return of === "organisation" ? organisationSchema() : partSchemas[partOf[of]]();
};

/**
 * What is different between these two plans, in words? One sentence in Swedish and one in English for each entity that
 * is new, gone or changed, with its fields before and after: fields, codes and ids by the names people give them.
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

  const nameFor = (language: Language) => (id: string) => {
    if (!id.includes(":")) return undefined;
    const entity = now.get(id as Entity["id"]) ?? then.get(id as Entity["id"]);
    return entity && nameOf(entity, language);
  };
  const shown = (place: Place, value: unknown, language: Language): string =>
    valueText(place.field, value, place.schemas, { language, nameOf: nameFor(language) });
  const subject = (part: Part, entity: Entity, language: Language): string => {
    const open = language === "sv" ? "”" : "“";
    const text = `${kindNames[parts[part]][language]} ${open}${nameOf(entity, language)}”`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const was = (place: Place, a: unknown, b: unknown, language: Language) => {
    const name = fieldName(place.of, place.field, language);
    const [old, later] = [shown(place, a, language), shown(place, b, language)];
    return language === "sv"
      ? `${name} var ${old}, är ${later}`
      : `${name} was ${old}, is ${later}`;
  };
  const both = (sentence: (language: Language) => string) => ({
    sv: sentence("sv"),
    en: sentence("en"),
  });
  /** What differs in one thing, a part of a sentence for each of its fields. */
  const changed = (of: Place["of"], a: object, b: object, fields: readonly string[]) => {
    const [old, later] = [a, b] as readonly Readonly<Record<string, unknown>>[];
    return (language: Language) =>
      fields
        .map((field) => {
          const place = { of, field, schemas: schemasInside([schemaOf(of)], field) };
          return was(place, old?.[field], later?.[field], language);
        })
        .join("; ");
  };
  const ofHeader = ({ field, before: a, after: b }: Changes["header"][number]) => {
    if (field !== "organisation") {
      const told = changed("plan", { [field]: a }, { [field]: b }, [field]);
      return both((l) => `${words.plan[l]}: ${told(l)}.`);
    }
    const [old, later] = [a, b] as [Plan["organisation"], Plan["organisation"]];
    const told = changed("organisation", old, later, fieldsThatDiffer(old, later));
    return both((l) => `${words.organisation[l]}: ${told(l)}.`);
  };

  const sentences = [
    ...changes.header.map(ofHeader),
    ...changes.added.map(({ part, entity }) =>
      both((l) => `${subject(part, entity, l)} ${words.added[l]}.`),
    ),
    ...changes.removed.map(({ part, entity }) =>
      both((l) => `${subject(part, entity, l)} ${words.removed[l]}.`),
    ),
    ...changes.changed.map(({ part, before: a, after: b, fields }) => {
      const told = changed(parts[part], a, b, fields);
      return both((l) => `${subject(part, b, l)}: ${told(l)}.`);
    }),
  ];
  return { changes, sentences };
};
