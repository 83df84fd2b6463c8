const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const character = (code: number, raw: string) =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : raw;

/** Text of XML with its entities resolved; only the five that XML has, and characters by number. */
export const textOf = (raw: string): string => {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g,
    (whole, hex, decimal, name) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16), whole);
      if (decimal !== undefined) return character(Number(decimal), whole);
      return Object.hasOwn(named, name) ? (named[name] as string) : whole;
    },
  );
};
