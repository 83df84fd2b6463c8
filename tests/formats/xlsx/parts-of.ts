import { inflateRawSync } from "node:zlib";

/** The files of a zip that we wrote ourselves, by name, as text: read by its directory alone. */
export const partsOf = (zip: Uint8Array): ReadonlyMap<string, string> => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const parts = new Map<string, string>();
  let at = view.getUint32(zip.length - 6, true);
  for (let count = view.getUint16(zip.length - 12, true); count > 0; count -= 1) {
    const [method, packed, nameSize] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = zip.subarray(start, start + packed);
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameSize));
    parts.set(name, new TextDecoder().decode(method === 8 ? inflateRawSync(bytes) : bytes));
    at += 46 + nameSize;
  }
  return parts;
};
