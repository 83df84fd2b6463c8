import type { Label } from "../plan/text.js";
import type { Language } from "./language.js";

/** A label in the reader's language; in the other one when that is all there is. */
export const labelText = (label: Label, language: Language): string =>
  label[language] ?? label.sv ?? label.en ?? "";
