import { createHash } from "node:crypto";

/** What tells one version of a file from another: SHA-256, the same for a text whose line ends were turned on the way. */
export const hashOf = (content: string | Uint8Array): string => {
  const hash = createHash("sha256");
  if (typeof content === "string") return hash.update(content).digest("hex");
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // One character a byte: quicker than going through the bytes.
  return hash.update(bytes.toString("latin1").replaceAll("\r", ""), "latin1").digest("hex");
};
