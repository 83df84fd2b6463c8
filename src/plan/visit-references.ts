import { type Kind, partNames, parts } from "./kinds.js";
import { once } from "./once.js";
import { type ReferencePath, references } from "./references.js";

/** Places where references may stand, by the field they stand in. */
type Places = Map<string, Place>;

/** What stands in one field: an id, or objects with places of their own; once or in a list. */
interface Place {
  readonly many: boolean;
  path?: ReferencePath;
  readonly below: Places;
}

type Visit = (path: ReferencePath, target: string) => void;

/** The places that lead to these paths. */
const placesFor = (paths: readonly string[]): Places => {
  const top: Places = new Map();
  for (const path of paths) {
    let places = top;
    let place: Place | undefined;
    for (const step of path.split(".").slice(1)) {
      const many = step.endsWith("[]");
      const field = many ? step.slice(0, -2) : step;
      place = places.get(field) ?? { many, below: new Map() };
      places.set(field, place);
      places = place.below;
    }
    if (place) place.path = path as ReferencePath;
  }
  return top;
};

const holderOf = (path: string): string => path.slice(0, path.indexOf(".")).replace("[]", "");

const placesOf: Readonly<Record<string, () => Places>> = Object.fromEntries(
  [...partNames.map((part) => parts[part]), "organisation", "complete", "method"].map((kind) => [
    kind,
    once(() => placesFor(Object.keys(references).filter((path) => holderOf(path) === kind))),
  ]),
);

/** Goes through the fields that are there: most of those that may hold a reference are not told. */
const visitPlaces = (places: Places, value: object, visit: Visit): void => {
  for (const name in value) {
    const place = places.get(name);
    if (place === undefined) continue;
    const found = (value as Readonly<Record<string, unknown>>)[name];
    if (!place.many) visitOne(place, found, visit);
    else if (Array.isArray(found)) for (const item of found) visitOne(place, item, visit);
  }
};

const visitOne = (place: Place, value: unknown, visit: Visit): void => {
  if (typeof value === "string") {
    if (place.path !== undefined) visit(place.path, value);
  } else if (typeof value === "object" && value !== null && place.below.size > 0) {
    visitPlaces(place.below, value, visit);
  }
};

/** Calls back for every reference an entity holds, with the path it stands at (as in {@link references}). */
export const visitReferences = (
  kind: Kind | "organisation" | "complete" | "method",
  entity: object,
  visit: Visit,
): void => visitPlaces((placesOf[kind] as () => Places)(), entity, visit);

/** Calls back for what stands at one reference path of an entity. */
export const visitPath = (path: ReferencePath): ((entity: object, visit: Visit) => void) => {
  const places = placesFor([path]);
  return (entity, visit) => visitPlaces(places, entity, visit);
};
