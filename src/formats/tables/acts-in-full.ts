import { acts } from "../../sources/acts.js";
import { actAbbreviations } from "./act-abbreviations.js";
import { folded } from "./folded.js";

const names: Readonly<Record<string, { readonly name: string; readonly rest?: string }>> = acts;

/** The act as it is cited, `kommunallagen (2017:725)`; one whose name is not on our list by its number alone. */
const cited = (sfs: string): string => {
  const act = Object.hasOwn(names, sfs) ? names[sfs] : undefined;
  if (!act) return `SFS ${sfs}`;
  return `${act.name} (${sfs})${act.rest === undefined ? "" : ` ${act.rest}`}`;
};

const number = "\\d{1,3} ?[a-z]?";
const paragraph = `(?:(?<chapter>${number}) ?kap\\.? ?)?(?<section>${number}) ?§`;
const act = "(?<act>\\p{L}[\\p{L} -]{0,40}?)";

/** Where the act stands: after the paragraph, before it, and with a colon between chapter and section. */
const ways: readonly RegExp[] = [
  `^${paragraph} ?(?:i )?${act}$`,
  `^${act},? ${paragraph}$`,
  `^${act} (?<chapter>${number}):(?<section>${number})$`,
  `^(?<chapter>${number}):(?<section>${number}) ${act}$`,
].map((way) => new RegExp(way, "iu"));

const spaced = (written: string): string => written.trim().replace(/(\d) ?(\p{L})$/u, "$1 $2");

const sfsOf = (name: string): string | undefined => {
  const key = folded(name);
  return Object.hasOwn(actAbbreviations, key) ? actAbbreviations[key] : undefined;
};

/**
 * A provision with the act in its short name, as lawyers cite it in full: `6 kap 38§ KL`, `KL 6 kap. 38 §` and `KL 6:38`
 * become `6 kap. 38 § kommunallagen (2017:725)`, `LOU` the act with its number. All else stays as it is.
 */
export const actsInFull = (text: string): string => {
  if (text.length > 80) return text;
  const whole = sfsOf(text);
  if (whole !== undefined) return cited(whole);
  for (const way of ways) {
    const found = way.exec(text)?.groups;
    const sfs = sfsOf(found?.["act"] ?? "");
    if (!found || sfs === undefined) continue;
    const { chapter, section = "" } = found;
    const before = chapter === undefined ? "" : `${spaced(chapter)} kap. `;
    return `${before}${spaced(section)} § ${cited(sfs)}`;
  }
  return text;
};
