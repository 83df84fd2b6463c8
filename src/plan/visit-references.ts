import { collectWords } from "./collect-words.js";
import { type ReferencePath, references } from "./references.js";
import { dictionaryNames, textNames } from "./text-names.js";

type Take = (target: string) => void;

/** What stands in one field: an id, or objects with places of their own; once or in a list. */
interface Place {
  readonly many: boolean;
  take?: Take;
  readonly below: Places;
}

/** Places where references may stand, by the field they stand in. */
export type Places = Map<string, Place>;

const holderOf = (path: string): string => path.slice(0, path.indexOf(".")).replace("[]", "");

/** The reference paths of a kind of entity, or of a part of a plan's head. */
export const pathsOf = (holder: string): readonly ReferencePath[] =>
  (Object.keys(references) as ReferencePath[]).filter((path) => holderOf(path) === holder);

/** The places that lead to these paths, each with what is to be done with an id that stands there. */
export const placesFor = <P extends ReferencePath>(
  paths: readonly P[],
  takeAt: (path: P) => Take,
): Places => {
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
    if (place) place.take = takeAt(path);
  }
  return top;
};

/**
 * Goes through the fields that are there: most of those that may hold a reference are not told. Where `words` is given,
 * what a person wrote in the other fields is put there.
 */
export const visitPlaces = (places: Places, value: object, words?: string[]): void => {
  for (const name in value) {
    const place = places.get(name);
    const found = (value as Readonly<Record<string, unknown>>)[name];
    if (place === undefined) {
      if (words && textNames.has(name)) collectWords(found, dictionaryNames.has(name), words);
    } else if (!place.many) visitOne(place, found, words);
    else if (Array.isArray(found)) for (const item of found) visitOne(place, item, words);
  }
};

const visitOne = (place: Place, value: unknown, words?: string[]): void => {
  if (typeof value === "string") {
    if (place.take) place.take(value);
    else words?.push(value);
  } else if (typeof value === "object" && value !== null && place.below.size > 0) {
    visitPlaces(place.below, value, words);
  }
};

/** A visitor of one path. Most paths are one field of the entity itself: it is read, and the others are not looked at. */
export const visitPath = (path: ReferencePath, take: Take): ((entity: object) => void) => {
  const places = placesFor([path], () => take);
  const [[name = "", place] = []] = places;
  if (!place || place.below.size > 0) return (entity) => visitPlaces(places, entity);
  return (entity) => {
    const found = (entity as Readonly<Record<string, unknown>>)[name];
    if (typeof found === "string") take(found);
    else if (Array.isArray(found)) for (const item of found) visitOne(place, item);
  };
};
