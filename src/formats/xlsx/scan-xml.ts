import { limits } from "./limits.js";
import { refuse } from "./refusals.js";

/** What is told of XML as it passes. Names come without their namespace. */
export interface XmlVisitor {
  /** `attributes` is the raw text after the name; see attributeOf. An empty tag is opened and closed. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Raw text between tags, with its entities; in one or several pieces. See textOf. */
  readonly text: (raw: string) => void;
}

/** Where the tag that begins at `from` ends; a > within quotes is no end. */
const endOfTag = (xml: string, from: number): number => {
  let at = from;
  for (;;) {
    const end = xml.indexOf(">", at);
    if (end < 0) return -1;
    let quote = 0;
    for (let index = at; index < end; index += 1) {
      const code = xml.charCodeAt(index);
      if (quote === 0 && (code === 34 || code === 39)) quote = code;
      else if (code === quote) quote = 0;
    }
    if (quote === 0) return end;
    const after = xml.indexOf(quote === 34 ? '"' : "'", end);
    if (after < 0) return -1;
    at = after + 1;
  }
};

const isSpace = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;

const local = (name: string) => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

const visitTag = (xml: string, from: number, end: number, visitor: XmlVisitor) => {
  if (xml.charCodeAt(from) === 47) return visitor.close(local(xml.slice(from + 1, end).trimEnd()));
  const isEmpty = xml.charCodeAt(end - 1) === 47;
  const last = isEmpty ? end - 1 : end;
  let at = from;
  while (at < last && !isSpace(xml.charCodeAt(at))) at += 1;
  const name = local(xml.slice(from, at));
  visitor.open(name, at < last ? xml.slice(at, last) : "");
  if (isEmpty) visitor.close(name);
};

/** Tells the visitor of all that is whole in the text, and gives what is left: the beginning of the next. */
const scan = (xml: string, visitor: XmlVisitor, file: string): string => {
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) return xml.slice(at);
    if (tag > at) visitor.text(xml.slice(at, tag));
    at = tag;
    const next = xml.charCodeAt(tag + 1);
    if (next === 33) {
      if (xml.length < tag + 9) return xml.slice(tag);
      const isComment = xml.startsWith("<!--", tag);
      if (!isComment && !xml.startsWith("<![CDATA[", tag)) refuse(file, "declarations");
      const end = xml.indexOf(isComment ? "-->" : "]]>", tag + (isComment ? 4 : 9));
      if (end < 0) return xml.slice(tag);
      if (!isComment) visitor.text(xml.slice(tag + 9, end).replaceAll("&", "&amp;"));
      at = end + 3;
    } else {
      const end = next === 63 ? xml.indexOf("?>", tag) : endOfTag(xml, tag + 1);
      if (end < 0) return xml.slice(tag);
      if (next !== 63) visitTag(xml, tag + 1, end, visitor);
      at = end + (next === 63 ? 2 : 1);
    }
  }
};

/**
 * Tells a visitor of XML that comes in pieces; holds no more of it than a piece and a tag. Refuses declarations, so that
 * no entity can grow, and what is cut short.
 */
export const scanXml = async (
  pieces: AsyncIterable<string>,
  visitor: XmlVisitor,
  file: string,
): Promise<void> => {
  let rest = "";
  let depth = 0;
  const counting: XmlVisitor = {
    text: visitor.text,
    open: (name, attributes) => {
      depth += 1;
      visitor.open(name, attributes);
    },
    close: (name) => {
      depth -= 1;
      visitor.close(name);
    },
  };
  for await (const piece of pieces) {
    rest = scan(rest === "" ? piece : rest + piece, counting, file);
    if (rest.length > limits.token) refuse(file, "too-large", "tag");
  }
  if (depth !== 0 || rest.trim() !== "") refuse(file, "broken", "XML");
};
