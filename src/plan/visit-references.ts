import { type Kind, partNames, parts } from "./kinds.js";
import { once } from "./once.js";
import { type ReferencePath, references } from "./references.js";

/** A place where references may stand: below one field, for one item or many. */
interface Place {
  readonly field: string;
  readonly many: boolean;
  path?: string;
  readonly below: Place[];
}

type Visit = (path: string, target: string) => void;

const placesOf = (kind: string): readonly Place[] => {
  const top: Place[] = [];
  for (const path of Object.keys(references)) {
    const [head, ...steps] = path.split(".");
    if (head !== kind && head !== `${kind}[]`) continue;
    let level = top;
    let place: Place | undefined;
    for (const step of steps) {
      const many = step.endsWith("[]");
      const field = many ? step.slice(0, -2) : step;
      place = level.find((known) => known.field === field);
      if (!place) {
        place = { field, many, below: [] };
        level.push(place);
      }
      level = place.below;
    }
    if (place) place.path = path;
  }
  return top;
};

const places: Readonly<Record<string, () => readonly Place[]>> = Object.fromEntries(
  [...partNames.map((part) => parts[part]), "organisation", "complete", "method"].map((kind) => [
    kind,
    once(() => placesOf(kind)),
  ]),
);

const visitPlaces = (at: readonly Place[], value: object, visit: Visit): void => {
  for (const place of at) {
    const found = (value as Readonly<Record<string, unknown>>)[place.field];
    if (found === undefined || found === null) continue;
    if (place.many) for (const item of found as readonly unknown[]) visitOne(place, item, visit);
    else visitOne(place, found, visit);
  }
};

const visitOne = (place: Place, value: unknown, visit: Visit): void => {
  if (typeof value === "string") {
    if (place.path !== undefined) visit(place.path, value);
  } else if (typeof value === "object" && value !== null) visitPlaces(place.below, value, visit);
};

/** Calls back for every reference an entity holds, with the path it stands at (as in {@link references}). */
export const visitReferences = (
  kind: Kind | "organisation" | "complete",
  entity: object,
  visit: Visit,
): void => visitPlaces(places[kind]?.() ?? [], entity, visit);

/** Calls back for what stands at one reference path of an entity. */
export const visitPath = (path: ReferencePath): ((entity: object, visit: Visit) => void) => {
  const [kind = "", ...steps] = path.split(".");
  const fields = steps.map((step) => step.replace("[]", ""));
  let level = places[kind]?.() ?? [];
  const only: Place[] = [];
  for (const field of fields) {
    const place = level.find((known) => known.field === field);
    if (!place) return () => {};
    only.push(place);
    level = place.below;
  }
  const chain = only.reduceRight<Place[]>(
    (below, place, depth) => [
      { ...place, below, ...(depth < only.length - 1 ? { path: undefined } : {}) } as Place,
    ],
    [],
  );
  return (entity, visit) => visitPlaces(chain, entity, visit);
};
