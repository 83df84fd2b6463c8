const startsFormula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/**
 * Text that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an
 * apostrophe before it. For text alone, never for numbers. What writes a file calls it for each cell of text.
 */
export const guardText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

/** The text as it was before {@link guardText}. What reads a file calls it for each cell of text. */
export const unguardText = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
