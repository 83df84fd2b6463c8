/** How the letters of a file are written as bytes. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file's text, and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Some bytes are no letters: U+FFFD stands in their place. Absent where all are. */
  readonly isBroken?: true;
}

/** What Windows-1252 has at 0x80–0x9F; where it has nothing, the control character stays. Some engines read it as Latin-1. */
const windowsLetters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows = (bytes: Uint8Array): string =>
  new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** `å`, `ä` and `ö` in UTF-8, seen as Windows-1252: nobody writes this, so the file is UTF-8 with something broken in it. */
const utf8Seen = /\u00c3[\u00a4\u00a5\u00b6\u201e\u2026\u2013]/;

/**
 * What text is in this file? Follows the mark at its beginning (UTF-8 or UTF-16); without one it is UTF-8 where it can
 * be, else Windows-1252, as older Swedish systems write. Says which, and whether some of it is broken. The mark itself is
 * left out.
 *
 * @example
 * ```ts
 * import { decodeText } from "styrkedja/formats/tables";
 *
 * decodeText(Uint8Array.of(0xe5, 0x72)); // { text: "år", encoding: "windows-1252" }
 * ```
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const decoded = (encoding: Encoding): DecodedText => {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      return { text: new TextDecoder(encoding).decode(bytes), encoding, isBroken: true };
    }
  };
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded("utf-8");
  if (startsWith(bytes, [0xff, 0xfe])) return decoded("utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return decoded("utf-16be");
  const asUtf8 = decoded("utf-8");
  if (!asUtf8.isBroken) return asUtf8;
  const text = fromWindows(bytes);
  return utf8Seen.test(text) ? asUtf8 : { text, encoding: "windows-1252" };
};
