import type { Words } from "../sources/words.js";

/** A text of bytes, or why they are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: Words };

const mostBytes = 500_000_000;

const wrong = (sv: string, en: string): Decoded => ({ ok: false, message: { sv, en } });

const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return hasMark || (bytes.length > 1 && (first === 0) !== (second === 0));
};

/** Reads bytes as UTF-8, with or without a byte order mark at the beginning. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > mostBytes) {
    return wrong(
      "Filen är större än 500 MB. En plan är en organisation: dela upp den.",
      "The file is larger than 500 MB. One plan is one organisation: split it.",
    );
  }
  if (isUtf16(bytes)) {
    return wrong(
      "Filen är sparad som UTF-16. Spara den som UTF-8.",
      "The file is saved as UTF-16. Save it as UTF-8.",
    );
  }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return wrong(
      "Filen är inte sparad som UTF-8. Spara den som UTF-8, så att å, ä och ö blir rätt.",
      "The file is not saved as UTF-8. Save it as UTF-8, so that å, ä and ö come out right.",
    );
  }
};
