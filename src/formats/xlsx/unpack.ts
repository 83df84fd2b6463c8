import { limits } from "./limits.js";
import { refuse } from "./refusals.js";
import type { Zip } from "./zip.js";

/**
 * Tells the text of one file of the zip, piece by piece. Neither the size that the directory tells nor the true one may
 * pass what is left to unpack; the two must agree, and the checksum with what was told.
 */
export const unpack = async (
  zip: Zip,
  path: string,
  tell: (text: string) => void,
): Promise<void> => {
  const { file } = zip;
  const entry = zip.entries.get(path);
  if (!entry || entry.directory) return refuse(file, "broken", `no ${path}`);
  if (zip.unpacked + entry.uncompressedSize > limits.unpackedBytes) refuse(file, "too-large", path);
  zip.unpacked += entry.uncompressedSize;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let refusal: unknown;
  const write = (piece: Uint8Array) => {
    const text = decoder.decode(piece, { stream: true });
    try {
      tell(text);
    } catch (error) {
      // zip.js writes on the errors that it passes on, and this one is for whoever reads the file.
      refusal = error;
      throw new Error("refused");
    }
  };
  try {
    const sink = new WritableStream<Uint8Array>({ write });
    await entry.getData(sink, { checkCrc32: true, useWebWorkers: false });
    decoder.decode();
  } catch (error) {
    throw refusal ?? refuse(file, "broken", `${path} ${error}`);
  }
};
