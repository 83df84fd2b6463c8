import { safeText } from "../../report/safe-text.js";

const mostOctets = 75;

const octets = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;

/** A property as it stands in a file: lines of 75 octets at most, never cut inside a character (RFC 5545, 3.1). */
export const contentLine = (property: string, value: string): string => {
  const line = `${property}:${value}`;
  let folded = "";
  let from = 0;
  let room = mostOctets;
  for (let at = 0; at < line.length; ) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octets(codePoint);
    if (size > room) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      // The space that begins the line counts too.
      room = mostOctets - 1;
    }
    room -= size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return `${folded}${line.slice(from)}\r\n`;
};

/** One line of text as a value (RFC 5545, 3.3.11). What could steer a screen is made harmless. */
export const textValue = (text: string): string =>
  safeText(text).replace(/[\\;,]/g, (mark) => `\\${mark}`);

/** Text of several lines as a value. */
export const linesValue = (text: string): string => text.split("\n").map(textValue).join("\\n");
