const newline = 10;

/** A line's bytes; `undefined` for one that is longer than allowed, which is passed over without being kept. */
export type Line = Uint8Array | undefined;

/** Splits what comes in pieces into lines, one at a time, so that no more than one is held. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) held = [];
    else held.push(part);
  };
  const taken = (): Line => {
    const line = length > longest ? undefined : Buffer.concat(held);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(newline); to >= 0; to = chunk.indexOf(newline, from)) {
      hold(chunk.subarray(from, to));
      yield taken();
      from = to + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (length > 0) yield taken();
}
