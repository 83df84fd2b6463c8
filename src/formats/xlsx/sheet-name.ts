const longest = 31;

/** A name that Excel takes: not too long, without what it refuses, and unlike those taken, whatever their case. */
export const sheetName = (name: string, taken: ReadonlySet<string>): string => {
  const plain =
    [
      ...name
        .toWellFormed()
        .replace(/[[\]:*?/\\\p{Cc}\ufffe\uffff]/gu, " ")
        .replace(/\s+/g, " "),
    ]
      .slice(0, longest)
      .join("")
      .slice(0, longest)
      .replace(/^['\s]+|['\s]+$/g, "") || "Ark";
  let own = plain;
  for (let count = 2; taken.has(own.toLowerCase()) || own.toLowerCase() === "history"; count += 1) {
    const end = ` ${count}`;
    own = `${plain.slice(0, longest - end.length).trimEnd()}${end}`;
  }
  return own;
};
