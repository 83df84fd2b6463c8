import type { Language } from "../../../report/language.js";
import type { Targets } from "../names.js";

/** What a value is written with. */
export interface Writing {
  readonly language: Language;
  /** The name that leads back to the id among the kinds; the id itself where no name does. */
  readonly nameOf: (targets: Targets, id: string) => string;
}
