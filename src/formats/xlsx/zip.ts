import { type Entry, type Reader, ZipReader } from "@zip.js/zip.js/lib/zip-core-reader.js";
import { TableError } from "../tables/table-error.js";
import { limits } from "./limits.js";
import { refuse } from "./refusals.js";

/** A zip of which only the directory has been read. What is unpacked of it is summed over all its files. */
export interface Zip {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Entry>;
  unpacked: number;
}

/** Packed bytes that are unpacked at a time. Deflate makes at most a thousand times as many of them. */
const packedPiece = 2 ** 16;

/** Bytes as zip.js asks for them; nothing is copied. */
const readerOf = (bytes: Uint8Array): Reader<unknown> => {
  const createReadable: Reader<unknown>["createReadable"] = ({
    offset = 0,
    size = bytes.length - offset,
  } = {}) => {
    let at = offset;
    return new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const end = Math.min(at + packedPiece, offset + size);
        if (at < end) controller.enqueue(bytes.subarray(at, end));
        else controller.close();
        at = end;
      },
    });
  };
  return {
    size: bytes.length,
    createReadable,
    get readable() {
      return createReadable();
    },
    readUint8Array: async (at, length) => bytes.subarray(at, at + length),
  };
};

/** Which files are in the zip? Reads its directory, unpacks nothing. */
export const openZip = async (file: string, bytes: Uint8Array): Promise<Zip> => {
  if (bytes.length > limits.packedBytes) refuse(file, "too-large", `${bytes.length} bytes`);
  const entries = new Map<string, Entry>();
  // A name that leads out of the zip leads nowhere here: nothing is written under it.
  const zip = new ZipReader(readerOf(bytes), { filenameValidation: "tolerant" });
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      const name = entry.filename.replaceAll("\\", "/");
      if (entry.encrypted) refuse(file, "encrypted", name);
      if (entries.has(name)) refuse(file, "broken", `two of ${name}`);
      if (entries.size >= limits.files) refuse(file, "too-large", "files");
      entries.set(name, entry);
    }
  } catch (error) {
    if (error instanceof TableError) throw error;
    refuse(file, "broken", String(error));
  }
  return { file, entries, unpacked: 0 };
};
