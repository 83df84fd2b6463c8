import { SaxesParser } from "saxes";
import { TableError } from "../tables/table-error.js";
import { limits } from "./limits.js";
import { refuse } from "./refusals.js";
import { unpack } from "./unpack.js";
import type { Zip } from "./zip.js";

export type Attributes = Readonly<Record<string, string>>;

/** What is told of XML as it passes. Names of tags come without their namespace, those of attributes with its prefix. */
export interface XmlVisitor {
  /** An empty tag is opened and closed. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** Text between tags; in one or several pieces. */
  readonly text?: (text: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/**
 * Tells a visitor of the XML in one file of the zip as it is unpacked; holds no more of it than a piece and a tag. Refuses
 * declarations, so that no entity can grow, and what is not well-formed.
 */
export const readXml = async (zip: Zip, path: string, visitor: XmlVisitor): Promise<void> => {
  const { open, close, text } = visitor;
  const { file } = zip;
  const parser = new SaxesParser();
  let sinceTold = 0;
  const told = () => {
    sinceTold = 0;
  };
  const words = (piece: string) => {
    told();
    text?.(piece);
  };
  parser.on("opentag", ({ name, attributes }) => {
    told();
    open(local(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    told();
    close?.(local(name));
  });
  parser.on("text", words);
  parser.on("cdata", words);
  parser.on("comment", told);
  parser.on("processinginstruction", told);
  parser.on("doctype", () => refuse(file, "declarations"));
  const parse = (step: () => void) => {
    try {
      step();
    } catch (error) {
      if (error instanceof TableError) throw error;
      refuse(file, "broken", `${path} ${error}`);
    }
  };
  await unpack(zip, path, (piece) => {
    sinceTold += piece.length;
    parse(() => parser.write(piece));
    if (sinceTold > limits.token) refuse(file, "too-large", path);
  });
  parse(() => parser.close());
};
