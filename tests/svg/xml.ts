/** An element with what was read of it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text in it and in all that it holds. */
  text: string;
}

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const entity = /&(?:amp|lt|gt|quot|#39);/g;
const decoded: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const read = (text: string): string => {
  const rest = text.replace(entity, "");
  if (/[&<]/.test(rest) || rest.includes("]]>")) throw new Error(`bare markup in: ${text}`);
  return text.replace(entity, (one) => decoded[one] ?? one);
};

/** Every element of a document, or an error where it is not well-formed XML 1.0 of the plain kind that is written here: no comments, no doctype, five entities. */
export const elementsOf = (document: string): readonly Element[] => {
  const found = illegal.exec(document);
  if (found) throw new Error(`a character that XML cannot hold at ${found.index}`);
  const all: Element[] = [];
  const open: Element[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of document.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closes, name = "", written = "", isEmpty, text] = match;
    if (text !== undefined) {
      if (open.length === 0) throw new Error(`text outside the root: ${text}`);
      for (const one of open) one.text += read(text);
      continue;
    }
    if (closes) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes ${last?.name}`);
      // Lines of one text are words of one sentence.
      if (name === "tspan") for (const one of open) one.text += " ";
      continue;
    }
    if (open.length === 0 && all.length > 0) throw new Error(`a second root: ${name}`);
    const attributes = new Map<string, string>();
    for (const [, key = "", value = ""] of written.matchAll(/ ([^=]+)="([^"]*)"/g)) {
      if (attributes.has(key)) throw new Error(`${key} twice in ${name}`);
      attributes.set(key, read(value));
    }
    const element = { name, attributes, text: "" };
    all.push(element);
    if (!isEmpty) open.push(element);
  }
  if (end !== document.length) throw new Error(`no XML from: ${document.slice(end, end + 80)}`);
  if (open.length > 0) throw new Error(`${open.at(-1)?.name} is never closed`);
  return all;
};
