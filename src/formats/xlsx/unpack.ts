import { crc } from "./crc.js";
import { limits } from "./limits.js";
import { refuse } from "./refusals.js";
import type { Zip } from "./zip.js";

const deflate = 8;

const inflated = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  }).pipeThrough(new DecompressionStream("deflate-raw"));

/**
 * The text of one file of the zip, piece by piece. Neither the size that the directory tells nor the true one may pass
 * what is left to unpack, and the two must agree.
 */
export async function* unpack(zip: Zip, name: string): AsyncGenerator<string> {
  const { file } = zip;
  const entry = zip.entries.get(name);
  if (!entry) return refuse(file, "broken", `no ${name}`);
  if (zip.unpacked + entry.size > limits.unpackedBytes) refuse(file, "too-large", name);
  if (entry.method !== 0 && entry.method !== deflate) refuse(file, "broken", "packing");
  const decoder = new TextDecoder("utf-8");
  const pieces =
    entry.method === deflate ? inflated(entry.bytes) : ([entry.bytes] as Iterable<Uint8Array>);
  let size = 0;
  let sum = 0;
  try {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > entry.size) break;
      sum = crc(sum, piece);
      yield decoder.decode(piece, { stream: true });
    }
  } catch {
    refuse(file, "broken", name);
  }
  if (size !== entry.size || sum !== entry.crc) refuse(file, "broken", name);
  zip.unpacked += size;
  yield decoder.decode();
}
