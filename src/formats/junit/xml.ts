/** Characters that may stand in XML 1.0; all others become a mark that something stood there. */
const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it may stand in an attribute or between tags. */
export const xmlText = (text: string): string =>
  text
    .replace(illegal, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? "");

/** An element with its attributes, and what stands in it. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[] = [],
): string => {
  const told = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  if (inside.length === 0) return `<${name}${told}/>`;
  const lines = inside.flatMap((part) => part.split("\n")).map((line) => `  ${line}`);
  return [`<${name}${told}>`, ...lines, `</${name}>`].join("\n");
};
