import { type Spellings, spellingKey, textOfKey } from "./spellings.js";

type ByText = Readonly<Record<string, string>> | undefined;

/**
 * Gathers what is meant by spellings. A mapping goes before what is remembered from an earlier import, and so does a
 * filled-in table, where an answer may have been changed or emptied since.
 */
export const settledSpellings = (remembered: ByText, mapped: ByText) => {
  const keyed = (names: ByText) =>
    Object.entries(names ?? {}).map(([text, meant]) => [spellingKey(text), meant] as const);
  const said = keyed(mapped);
  const here = new Set(said.map(([key]) => key));
  const all = new Map([...keyed(remembered).filter(([key]) => !here.has(textOfKey(key))), ...said]);
  return {
    all: all as Spellings,
    /** Takes in what a table says. Where two tables differ, an answer goes before none. */
    add: (table: Spellings): void => {
      for (const [key, meant] of table) {
        const whole = textOfKey(key);
        if (!here.has(whole)) all.delete(whole);
        if (meant === "" && here.has(key)) continue;
        all.set(key, meant);
        here.add(key);
      }
    },
  };
};
