import { crc32, deflateRawSync } from "node:zlib";

/** One file for a zip made by hand, and what its headers may lie about. */
export interface ToPack {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** The size that the directory tells instead of the true one. */
  readonly toldSize?: number;
  readonly toldCrc?: number;
  readonly flags?: number;
  /** Sizes in an extra field, as Java's writers put them. */
  readonly zip64?: boolean;
  /** Sum and sizes after the content instead of before it, as writers put them that do not know them in time. */
  readonly descriptor?: boolean;
  /** The packing that is told before the content, where the directory tells the true one. */
  readonly toldMethod?: number;
}

const header = (size: number) => new DataView(new ArrayBuffer(size));
const bytesOf = (view: DataView) => new Uint8Array(view.buffer);

const signed = 0x08074b50;

const largeEnd = (count: number, size: number, from: number) => {
  const end = header(56 + 20);
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setUint16(12, 45, true);
  end.setUint16(14, 45, true);
  for (const [at, value] of [count, count, size, from].entries()) {
    end.setBigUint64(24 + 8 * at, BigInt(value), true);
  }
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(56 + 8, BigInt(from + size), true);
  end.setUint32(56 + 16, 1, true);
  return end;
};

/** A zip, written field by field, so that each of them can be wrong; with a second end where the count does not fit in the first. */
export const zipOf = (files: readonly ToPack[], { zip64End = false } = {}): Uint8Array => {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    offset += part.length;
  };
  for (const file of files) {
    const name = new TextEncoder().encode(file.name);
    const content =
      typeof file.content === "string" ? new TextEncoder().encode(file.content) : file.content;
    const packed = file.stored ? content : new Uint8Array(deflateRawSync(content));
    const size = file.toldSize ?? content.length;
    const sum = file.toldCrc ?? crc32(content);
    const method = file.stored ? 0 : 8;
    const flags = (file.flags ?? 0) | (file.descriptor ? 8 : 0);
    const local = header(30);
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(6, flags, true);
    local.setUint16(8, file.toldMethod ?? method, true);
    local.setUint32(14, file.descriptor ? 0 : sum, true);
    local.setUint32(18, file.descriptor ? 0 : packed.length, true);
    local.setUint32(22, file.descriptor ? 0 : size, true);
    local.setUint16(26, name.length, true);
    const entry = header(46);
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(8, flags, true);
    entry.setUint16(10, method, true);
    entry.setUint32(16, sum, true);
    entry.setUint32(20, file.zip64 ? 0xffffffff : packed.length, true);
    entry.setUint32(24, file.zip64 ? 0xffffffff : size, true);
    entry.setUint16(28, name.length, true);
    entry.setUint16(30, file.zip64 ? 28 : 0, true);
    entry.setUint32(42, file.zip64 ? 0xffffffff : offset, true);
    directory.push(bytesOf(entry), name);
    if (file.zip64) {
      const extra = header(28);
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 24, true);
      extra.setBigUint64(4, BigInt(size), true);
      extra.setBigUint64(12, BigInt(packed.length), true);
      extra.setBigUint64(20, BigInt(offset), true);
      directory.push(bytesOf(extra));
    }
    add(bytesOf(local));
    add(name);
    add(packed);
    if (file.descriptor) {
      const descriptor = header(16);
      for (const [at, value] of [signed, sum, packed.length, size].entries()) {
        descriptor.setUint32(4 * at, value, true);
      }
      add(bytesOf(descriptor));
    }
  }
  const from = offset;
  for (const part of directory) add(part);
  const size = offset - from;
  if (zip64End) add(bytesOf(largeEnd(files.length, size, from)));
  const end = header(22);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, zip64End ? 0xffff : files.length, true);
  end.setUint16(10, zip64End ? 0xffff : files.length, true);
  end.setUint32(12, zip64End ? 0xffffffff : size, true);
  end.setUint32(16, zip64End ? 0xffffffff : from, true);
  add(bytesOf(end));
  const zip = new Uint8Array(offset);
  let at = 0;
  for (const part of parts) {
    zip.set(part, at);
    at += part.length;
  }
  return zip;
};
