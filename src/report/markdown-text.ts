import { safeText } from "./safe-text.js";

/**
 * Text that means nothing to Markdown: what would begin a link, a table cell, a piece of code or a piece of HTML is
 * shown as it is written. A plan comes from outside, and so do its names.
 */
export const markdownText = (text: string): string =>
  safeText(text)
    .replace(/[\\`*_[\]#|~$!]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("://", ":&#47;&#47;")
    .replace(/\bwww\./gi, "www\\.")
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
