import { type Act, acts } from "./acts.js";

/** A paragraph of an act, as data: `6 kap. 38 §` of `2017:725`. An act without chapters has sections only. */
export interface Provision {
  /** Number in Svensk författningssamling, `2017:725`. */
  readonly sfs?: string | undefined;
  /** `6`, or `2 a`. */
  readonly chapter?: string | undefined;
  /** `38`, or `16 a`. */
  readonly section?: string | undefined;
}

const named: Readonly<Record<string, Act>> = acts;

const actText = (sfs: string): string => {
  const act = Object.hasOwn(named, sfs) ? named[sfs] : undefined;
  if (!act) return `SFS ${sfs}`;
  return [act.name, `(${sfs})`, act.rest].filter(Boolean).join(" ");
};

/**
 * How is this paragraph cited? The way Swedish lawyers write it: chapter, section, act and number. Nothing that is not
 * told is made up; an act without a known name is cited by its number.
 *
 * @example
 * ```ts
 * import { provisionText } from "styrkedja/sources";
 *
 * provisionText({ sfs: "2017:725", chapter: "6", section: "38" }); // "6 kap. 38 § kommunallagen (2017:725)"
 * ```
 */
export const provisionText = ({ sfs, chapter, section }: Provision): string =>
  [chapter && `${chapter} kap.`, section && `${section} §`, sfs && actText(sfs)]
    .filter(Boolean)
    .join(" ");
