/** Where a value begins in a text: line and column from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A place that is asked for: what lies under it, and where it was found last. */
interface Asked {
  readonly below: Map<string, Asked>;
  at: number;
}

const quote = 34;
const backslash = 92;
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];
const [comma, colon] = [44, 58];

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

const isOpening = (code: number): boolean => code === openObject || code === openList;
const isClosing = (code: number): boolean => code === closeObject || code === closeList;

/** The index after the text that begins here with a quotation mark. */
const afterText = (json: string, from: number): number => {
  let at = from;
  for (;;) {
    at = json.indexOf('"', at + 1);
    if (at < 0) return json.length;
    let slashes = 0;
    while (json.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
};

/** The index after the value that begins here, however deep it is. */
const afterValue = (json: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < json.length; ) {
    const code = json.charCodeAt(at);
    if (code === quote) at = afterText(json, at);
    else {
      if (isClosing(code) || (code === comma && depth === 0)) {
        if (depth === 0) return at;
        depth -= 1;
      } else if (isOpening(code)) depth += 1;
      at += 1;
      if (depth > 0 || !isClosing(code)) continue;
    }
    if (depth === 0) return at;
  }
  return json.length;
};

/** What was found is found no more. Nothing under a place that was not found was found either. */
const forget = (asked: Asked): void => {
  const left = [asked];
  for (let one = left.pop(); one; one = left.pop()) {
    if (one.at < 0) continue;
    one.at = -1;
    left.push(...one.below.values());
  }
};

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Notes where each asked value begins. Only what is asked for is looked into; all else is passed over. */
const walk = (json: string, root: Asked): void => {
  let at = 0;
  const space = () => {
    while (isSpace(json.charCodeAt(at))) at += 1;
  };
  const open: { readonly asked: Asked; readonly isList: boolean; row: number }[] = [];
  /** A value that was asked for begins here: opens it when something inside it is asked for too. */
  const enter = (asked: Asked): void => {
    asked.at = at;
    const code = json.charCodeAt(at);
    if (asked.below.size > 0 && isOpening(code)) {
      open.push({ asked, isList: code === openList, row: 0 });
      at += 1;
    } else at = afterValue(json, at);
  };

  if (json.charCodeAt(0) === 0xfeff) at = 1;
  space();
  enter(root);
  while (open.length > 0 && at < json.length) {
    const inside = open.at(-1) as (typeof open)[number];
    space();
    const code = json.charCodeAt(at);
    if (isClosing(code)) {
      open.pop();
      at += 1;
      continue;
    }
    if (code === comma) {
      at += 1;
      continue;
    }
    let token = String(inside.row);
    if (inside.isList) inside.row += 1;
    else {
      const end = afterText(json, at);
      const key = json.slice(at, end);
      token = key.includes("\\") ? (JSON.parse(key) as string) : key.slice(1, -1);
      at = end;
      space();
      if (json.charCodeAt(at) === colon) at += 1;
      space();
    }
    const asked = inside.asked.below.get(token);
    if (!asked) {
      at = Math.max(afterValue(json, at), at + 1);
      continue;
    }
    // Of two keys of the same name the last counts, as it does when the text is parsed.
    forget(asked);
    enter(asked);
  }
};

/** Lines and columns of some indexes, in one pass over the text. */
const linesOf = (json: string, indexes: Iterable<number>): ReadonlyMap<number, Place> => {
  const places = new Map<number, Place>();
  let [line, start] = [1, json.charCodeAt(0) === 0xfeff ? 1 : 0];
  let next = json.indexOf("\n");
  for (const at of [...new Set(indexes)].sort((a, b) => a - b)) {
    while (next >= 0 && next < at) {
      line += 1;
      start = next + 1;
      next = json.indexOf("\n", start);
    }
    places.set(at, { line, column: at - start + 1 });
  }
  return places;
};

/**
 * On which line does this stand? Finds JSON Pointers in a text that is well-formed JSON, in one pass that looks into
 * nothing that is not asked for. A value that is not there is found where the nearest thing around it begins.
 */
export const placesIn = (json: string, pointers: readonly string[]): ReadonlyMap<string, Place> => {
  const root: Asked = { below: new Map(), at: -1 };
  const chains = new Map<string, readonly Asked[]>();
  for (const pointer of pointers) {
    const chain = [root];
    for (const token of tokensOf(pointer)) {
      const above = chain.at(-1) as Asked;
      const asked = above.below.get(token) ?? { below: new Map(), at: -1 };
      above.below.set(token, asked);
      chain.push(asked);
    }
    chains.set(pointer, chain);
  }
  walk(json, root);
  const found = new Map(
    [...chains].map(([pointer, chain]) => {
      const missing = chain.findIndex(({ at }) => at < 0);
      return [pointer, chain.at(missing < 0 ? -1 : missing - 1)?.at ?? 0] as const;
    }),
  );
  const lines = linesOf(json, found.values());
  return new Map([...found].map(([pointer, at]) => [pointer, lines.get(at) as Place]));
};
