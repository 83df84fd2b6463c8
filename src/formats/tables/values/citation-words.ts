import type { Citation } from "../../../plan/citation.js";
import { provisionText } from "../../../sources/provision.js";

/** A provision in words that are read back to the same: `6 kap. 38 § kommunallagen (2017:725), första stycket`. */
export const citationWords = ({ text, url, ...provision }: Citation): string => {
  const words = [provisionText(provision), text].filter(
    (part) => part !== undefined && part !== "",
  );
  return [words.join(", "), url === undefined ? "" : `<${url}>`].filter(Boolean).join(" ");
};
