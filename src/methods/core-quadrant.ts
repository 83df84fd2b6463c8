import type { Words } from "../sources/words.js";

/** The four corners of a core quadrant. */
export const corners = ["coreQuality", "pitfall", "challenge", "allergy"] as const;
export type Corner = (typeof corners)[number];

/**
 * A core quadrant: a quality, its pitfall (too much of it), its challenge (the positive opposite of the pitfall), and
 * the allergy (too much of the challenge, the opposite of the quality). About a person, and theirs alone: it is never part
 * of a plan or a report.
 */
export type CoreQuadrant = Readonly<Partial<Record<Corner, string>>>;

/** Something that is missing in a quadrant, in words. */
export interface QuadrantGap {
  readonly corner: Corner;
  readonly kind: "empty" | "same";
  /** The corner that already says the same. */
  readonly as?: Corner;
  readonly message: Words;
}

const names: Readonly<Record<Corner, Words>> = {
  coreQuality: { sv: "kärnkvaliteten", en: "the core quality" },
  pitfall: { sv: "fallgropen", en: "the pitfall" },
  challenge: { sv: "utmaningen", en: "the challenge" },
  allergy: { sv: "allergin", en: "the allergy" },
};

/** How each corner is found from one of its neighbours. */
const found: Readonly<Record<Corner, Words>> = {
  coreQuality: {
    sv: "Vad är det goda i det som blir för mycket i fallgropen?",
    en: "What is the good thing that the pitfall has too much of?",
  },
  pitfall: {
    sv: "Vad händer när kärnkvaliteten blir för mycket av det goda?",
    en: "What happens when there is too much of the core quality?",
  },
  challenge: {
    sv: "Vad är fallgropens goda motsats?",
    en: "What is the positive opposite of the pitfall?",
  },
  allergy: {
    sv: "Vad blir utmaningen när den går för långt?",
    en: "What does the challenge become when it goes too far?",
  },
};

const opposites: Readonly<Record<Corner, Corner>> = {
  coreQuality: "allergy",
  allergy: "coreQuality",
  pitfall: "challenge",
  challenge: "pitfall",
};

const plain = (text: string | undefined) => (text ?? "").trim().normalize("NFC").toLowerCase();
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What stands against this corner? The pitfall and the challenge are opposites, and so are the quality and the allergy.
 *
 * @example
 * ```ts
 * import { oppositeCorner } from "styrkedja/methods";
 *
 * oppositeCorner("pitfall"); // "challenge"
 * ```
 */
export const oppositeCorner = (corner: Corner): Corner => opposites[corner];

/**
 * What is still missing in my quadrant? One may begin in any corner. Each corner that is empty, or that says the same as
 * an earlier one, is named with the question that leads to it. An empty answer: all four are filled and distinct.
 * Whether the words are true is for the person to say.
 *
 * @example
 * ```ts
 * import { checkQuadrant } from "styrkedja/methods";
 *
 * checkQuadrant({
 *   coreQuality: "beslutsam",
 *   pitfall: "påstridig",
 *   challenge: "tålmodig",
 *   allergy: "passiv",
 * }); // []
 * checkQuadrant({ allergy: "passiv" }).map(({ corner }) => corner); // ["coreQuality", "pitfall", "challenge"]
 * ```
 */
export const checkQuadrant = (quadrant: CoreQuadrant): readonly QuadrantGap[] =>
  corners.flatMap((corner, at): readonly QuadrantGap[] => {
    const said = plain(quadrant[corner]);
    const name = names[corner];
    if (said === "") {
      const sv = `${capital(name.sv)} är inte ifylld. ${found[corner].sv}`;
      const en = `${capital(name.en)} is not filled in. ${found[corner].en}`;
      return [{ corner, kind: "empty", message: { sv, en } }];
    }
    const as = corners.slice(0, at).find((earlier) => plain(quadrant[earlier]) === said);
    if (as === undefined) return [];
    const sv = `${capital(name.sv)} säger samma som ${names[as].sv}. ${found[corner].sv}`;
    const en = `${capital(name.en)} says the same as ${names[as].en}. ${found[corner].en}`;
    return [{ corner, kind: "same", as, message: { sv, en } }];
  });
