/** What an indicator's text says, and the source that it names. */
export interface Described {
  readonly text?: string;
  readonly source?: string;
}

const longestSource = 300;
const heading = /(?:^|\s)Käll(?:a|or):\s?/g;

/**
 * Takes a text's "Källa: SCB." from it. A sentence that follows stays with the text; a source that is longer than one
 * line is left where it stands.
 */
export const descriptionOf = (text: string | undefined): Described => {
  if (text === undefined) return {};
  const last = [...text.matchAll(heading)].at(-1);
  if (!last) return { text };
  const after = text.slice(last.index + last[0].length);
  const end = /\.\s(?=\p{Lu})|\.?$/u.exec(after);
  const source = after.slice(0, end?.index ?? after.length);
  if (source === "" || source.length > longestSource) return { text };
  const rest = [text.slice(0, last.index), after.slice(source.length + (end?.[0].length ?? 0))]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  return { ...(rest !== "" && { text: rest }), source };
};
