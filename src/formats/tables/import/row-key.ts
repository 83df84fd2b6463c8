import type { Part } from "../../../plan/kinds.js";
import { folded } from "../folded.js";
import { keyFieldsOf } from "./key-fields.js";

/** What a row is known by: the text of its lead, and the texts that go with it. Compared as they stand, not as they are read. */
export type RowKey = readonly [lead: string, ...rest: string[]];

const leadOf = (field: string, textOf: (field: string) => string): string =>
  field === "label" ? textOf("label.sv") || textOf("label.en") : textOf(field);

/** The key of a row, given the text that stands for each field; absent when it has no lead. */
export const rowKey = (part: Part, textOf: (field: string) => string): RowKey | undefined => {
  for (const { lead, with: rest } of keyFieldsOf(part)) {
    const text = folded(leadOf(lead, textOf));
    if (text === "") continue;
    const key = [text, ...rest.map((field) => folded(textOf(field)))];
    while (key.length > 1 && key.at(-1) === "") key.pop();
    return key as unknown as RowKey;
  }
  return undefined;
};

/** A key as one text. */
export const keyText = (key: RowKey): string => JSON.stringify(key);
