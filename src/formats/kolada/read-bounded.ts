/** What of an answer is read. */
export interface Readable {
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
  /** Read bit by bit where there is one, so that an answer without end is let go. */
  readonly body?:
    | (AsyncIterable<Uint8Array> & { readonly cancel?: () => Promise<void> })
    | null
    | undefined;
}

/** Longer than any page of Kolada, by far; in bytes. */
const longestAnswer = 100_000_000;

/**
 * The text of an answer, or `undefined` when it is too large: of one that says so nothing is read, and of one that has no
 * end no more than the bound. Throws what the network throws when the answer is cut off.
 */
export const readBounded = async (response: Readable): Promise<string | undefined> => {
  if (Number(response.headers.get("content-length") ?? 0) > longestAnswer) {
    await response.body?.cancel?.();
    return undefined;
  }
  if (!response.body) {
    const text = await response.text();
    return text.length > longestAnswer ? undefined : text;
  }
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  // To leave the loop is to let go of the answer.
  for await (const chunk of response.body) {
    read += chunk.length;
    if (read > longestAnswer) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};
