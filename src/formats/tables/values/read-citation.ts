import { acts } from "../../../sources/acts.js";
import { actsInFull } from "../acts-in-full.js";
import { folded } from "../folded.js";
import { expectedIn } from "./expected.js";
import type { ReadOne } from "./reading.js";
import { valueFault } from "./value-fault.js";

const number = "\\d{1,3} ?[a-z]?";
const provision = new RegExp(
  [
    `^(?:(?<chapter>${number}) kap\\.? ?)?(?:(?<section>${number}) ?§ ?)?`,
    "(?:(?<act>[\\p{L}\\s-]*?) ?\\((?<sfs>\\d{4}:\\d{1,4})\\)(?<rest>[\\p{L}\\s-]*?)|SFS (?<bare>\\d{4}:\\d{1,4}))?",
    "(?:, (?<text>.+?))?(?: <(?<url>[^<>\\s]+)>)?$",
  ].join(""),
  "su",
);

/** The numbers of the acts that are called so. */
const numbersOf = (name: string): readonly string[] =>
  Object.entries(acts)
    .filter(([, act]) => !("rest" in act) && act.name === folded(name))
    .map(([sfs]) => sfs);

const spaced = (text: string | undefined): string | undefined =>
  text?.replace(/(\d) ?([a-z])$/, "$1 $2").trim();

/**
 * A provision as Swedish lawyers write it. What is not written so is kept in words, as it stands: no number is made up
 * for an act that is named without one, but for names that mean one act only (`KL`).
 */
export const readCitation: ReadOne = (cell, { column }) => {
  if (typeof cell === "boolean") return valueFault("wrong-format", cell, expectedIn(column));
  // JSON that may not stand here has been looked at before.
  if (typeof cell === "string" && cell.startsWith("{")) {
    return valueFault("wrong-format", cell, expectedIn(column));
  }
  const written = actsInFull(typeof cell === "object" ? cell.day : String(cell));
  const parts = provision.exec(written)?.groups;
  const sfs = parts?.["sfs"] ?? parts?.["bare"];
  const { chapter, section, act = "", text, url } = parts ?? {};
  if (!parts || (chapter === undefined && section === undefined && sfs === undefined)) {
    const [, words = written, address] = /^(.*?) ?<([^<>\s]+)>$/s.exec(written) ?? [];
    return {
      value: {
        ...(words !== "" && { text: words }),
        ...(address !== undefined && { url: address }),
      },
    };
  }
  const others = numbersOf(act);
  if (sfs !== undefined && others.length > 0 && !others.includes(sfs)) {
    return valueFault("ambiguous", cell, expectedIn(column), {
      hint: {
        sv: `${act.trim()} har nummer ${others.join(" eller ")}.`,
        en: `${act.trim()} has the number ${others.join(" or ")}.`,
      },
    });
  }
  return {
    value: {
      ...(sfs !== undefined && { sfs }),
      ...(chapter !== undefined && { chapter: spaced(chapter) }),
      ...(section !== undefined && { section: spaced(section) }),
      ...(text !== undefined && { text }),
      ...(url !== undefined && { url }),
    },
  };
};
