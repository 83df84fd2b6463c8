import { type Block, blank } from "../page.js";

/** Columns before what is said of a fact. */
const hang = 21;

/** One line of a card: what it is, and what is known of it. */
export const fact = (lead: string, text: string): Block => ({ lead, text, indent: 2, hang });

export const sentence = (text: string): Block => ({ text, indent: 2 });

export const item = (text: string): Block => ({ lead: "–", text, indent: 2 });

/** A question of a card and its answer; nothing when there is none. */
export const titled = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [blank, { text: title, tone: "heading" }, blank, ...blocks];
