import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const hashOf = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;

/**
 * What the page may do: show its own style and run its own script, both known by their hash, and nothing else. It can ask
 * nothing of anybody, be framed as it is, and send nothing.
 */
export const pagePolicy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
