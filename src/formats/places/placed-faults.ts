import type { Fault } from "../../plan/fault.js";
import { type Place, placesIn } from "./places-in.js";
import { pointerOfPath } from "./pointer-of-path.js";

/** A fault with the line and column in its file where it stands. */
export type PlacedFault = Fault & Partial<Place>;

/**
 * On which lines do these faults stand? Finds them all in one pass over the text that the plan was read from, which is
 * well-formed JSON. A field that is missing is told where the object that lacks it begins.
 */
export const placedFaults = (faults: readonly Fault[], text: string): readonly PlacedFault[] => {
  const pointers = faults.map(({ path }) => pointerOfPath(path));
  const places = placesIn(text, pointers);
  return faults.map((fault, at) => ({ ...fault, ...places.get(pointers[at] ?? "") }));
};
