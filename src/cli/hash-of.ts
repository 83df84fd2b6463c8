import { createHash } from "node:crypto";

const carriageReturn = 13;

/** What tells one version of a file from another: SHA-256, the same for a text whose line ends were turned on the way. */
export const hashOf = (content: string | Uint8Array): string => {
  const isTurned = typeof content !== "string" && content.includes(carriageReturn);
  const counted = isTurned ? content.filter((byte) => byte !== carriageReturn) : content;
  return createHash("sha256").update(counted).digest("hex");
};
