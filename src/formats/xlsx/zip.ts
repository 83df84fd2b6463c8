import { limits } from "./limits.js";
import { type RefusalCode, refuse } from "./refusals.js";

/** One file inside a zip, as its directory tells. */
export interface Packed {
  readonly method: number;
  readonly bytes: Uint8Array;
  /** The size it says it has when unpacked. */
  readonly size: number;
  readonly crc: number;
}

/** A zip of which only the directory has been read. What is unpacked of it is summed over all its files. */
export interface Zip {
  readonly file: string;
  readonly entries: ReadonlyMap<string, Packed>;
  unpacked: number;
}

const signature = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50 } as const;
const inZip64 = 0xffffffff;
const longestComment = 65_535;

/** Sizes and place that did not fit in 32 bits stand in an extra field, in this order. Java's writers put them there even when they would fit. */
const readZip64 = (view: DataView, from: number, to: number, wanted: readonly number[]) => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return wanted.map((value) => {
      if (value !== inZip64) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  throw new RangeError("no zip64 field");
};

const endOf = (view: DataView): number => {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new RangeError("no directory");
};

const readEntries = (bytes: Uint8Array, refuseFor: (code: RefusalCode) => never) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Packed>();
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signature.entry) throw new RangeError("no entry");
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/");
    const told = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
    const [size = 0, packedSize = 0, local = 0] = told.includes(inZip64)
      ? readZip64(view, nameEnd, extraEnd, told)
      : told;
    if ((flags & 1) !== 0) refuseFor("encrypted");
    if (entries.has(name)) throw new RangeError("two files of one name");
    if (view.getUint32(local, true) !== signature.local) throw new RangeError("no local header");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new RangeError("cut short");
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      bytes: bytes.subarray(start, start + packedSize),
      size,
      crc: view.getUint32(at + 16, true),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
};

/** Which files are in the zip? Reads its directory, unpacks nothing. */
export const openZip = (file: string, bytes: Uint8Array): Zip => {
  if (bytes.length > limits.packedBytes) refuse(file, "too-large", `${bytes.length} bytes`);
  try {
    const entries = readEntries(bytes, (code) => refuse(file, code));
    return { file, entries, unpacked: 0 };
  } catch (error) {
    if (error instanceof RangeError) return refuse(file, "broken", error.message);
    throw error;
  }
};
