const longest = 40;

/** What was found, short enough for a message. */
export const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text;
