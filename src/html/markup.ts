import { safeText } from "../report/safe-text.js";
import { type Attributes, escaped, tag } from "../svg/draw/tag.js";

/** Markup that is whole and harmless: made here, never taken from a plan. */
export type Markup = string;

/** Text from a plan or from us, as it stands between tags. */
export const text = (words: string): Markup => escaped(safeText(words));

/** One element of HTML. Attributes are escaped here; what is inside is markup. An element without anything inside is still closed. */
export const h = (name: string, attributes: Attributes, ...inside: readonly Markup[]): Markup =>
  tag(name, attributes, ...(inside.length === 0 ? [""] : inside));

/** A paragraph of words. */
export const p = (words: string, kind?: string): Markup => h("p", { class: kind }, text(words));

/** A list of words. */
export const ul = (items: readonly string[]): Markup =>
  items.length === 0 ? "" : h("ul", {}, ...items.map((item) => h("li", {}, text(item))));

/** What is folded away until somebody asks: open when printed. */
export const folded = (summary: string, ...inside: readonly Markup[]): Markup =>
  h("details", {}, h("summary", {}, text(summary)), ...inside);

/** The same where the page has many with those words: who listens, or lists them, hears of which one it is. */
export const foldedAbout = (about: string, summary: string, ...inside: readonly Markup[]): Markup =>
  h(
    "details",
    {},
    h("summary", { "aria-label": safeText(`${summary}: ${about}`) }, text(summary)),
    ...inside,
  );
