const step = /\.([$\w]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** The JSON Pointer of a JSON path as faults are told: `$.goals[3]["a/b"]` → `/goals/3/a~1b`. */
export const pointerOfPath = (path: string): string =>
  [...path.matchAll(step)]
    .map(([, name, row, quoted]) => {
      const token = quoted === undefined ? (name ?? row ?? "") : (JSON.parse(quoted) as string);
      return `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    })
    .join("");
