/** The same name, however it was typed: composed, in small letters, one plain space for any run of spaces, none at the ends. */
export const folded = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, " ")
    .trim()
    .toLowerCase();
