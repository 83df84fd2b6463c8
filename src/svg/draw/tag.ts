import { safeText } from "../../report/safe-text.js";

/** What XML 1.0 cannot hold, and half characters. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in SVG and HTML, between tags or inside an attribute: harmless, also to the eye. */
export const escaped = (text: string): string =>
  safeText(text)
    .replace(illegal, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** What is shown when one points at the element, and read by those who listen. */
export const hint = (text: string): string => tag("title", {}, escaped(safeText(text)));

/** A length in the picture's own units, to a hundredth: the same on every machine. */
export const unit = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element with what is inside it. Text from outside goes through {@link escaped} first; attributes are escaped here. */
export const tag = (name: string, attributes: Attributes, ...inside: readonly string[]): string => {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === "number" ? unit(value) : escaped(value)}"`;
  }
  return inside.length === 0 ? `${written}/>` : `${written}>${inside.join("")}</${name}>`;
};
