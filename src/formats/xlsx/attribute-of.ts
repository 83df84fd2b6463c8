import { textOf } from "./text-of.js";

/** The value of an attribute, or undefined; a namespace before its name does not matter. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return;
    let start = equals + 1;
    while (/\s/.test(attributes.charAt(start))) start += 1;
    const quote = attributes.charAt(start);
    if (quote !== '"' && quote !== "'") return;
    const end = attributes.indexOf(quote, start + 1);
    if (end < 0) return;
    const key = attributes.slice(at, equals).trim();
    if (key === name || key.endsWith(`:${name}`)) return textOf(attributes.slice(start + 1, end));
    at = end + 1;
  }
};
