/**
 * Text that cannot steer the screen it is shown on: control characters, escape codes, line breaks and marks that turn
 * the direction of writing become visible or a space. A plan comes from outside, and so do its names.
 */
export const safeText = (text: string): string =>
  text
    .replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, " ")
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "\ufffd")
    .replace(/\p{Cs}/gu, "\ufffd");
