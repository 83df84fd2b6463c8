const space = /[ \t\n\r]*/y;
const text = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where does this text stop being JSON? The index of the first piece that does not fit. The runtime's own message names
 * a place only sometimes.
 */
export const jsonFaultAt = (json: string): number => {
  const open: ("{" | "[")[] = [];
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(json)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const takeOne = (character: string): boolean => {
    take(space);
    if (json[at] !== character) return false;
    at += 1;
    return true;
  };
  const key = (): boolean => {
    take(space);
    return take(text) && takeOne(":");
  };

  for (;;) {
    // A value, with all that opens before it.
    if (takeOne("{")) {
      if (!takeOne("}")) {
        open.push("{");
        if (!key()) return at;
        continue;
      }
    } else if (takeOne("[")) {
      if (!takeOne("]")) {
        open.push("[");
        continue;
      }
    } else if (!take(text) && !take(scalar)) return at;
    // What may follow a value.
    for (;;) {
      const inside = open.at(-1);
      if (inside === undefined) {
        take(space);
        return at;
      }
      if (takeOne(",")) {
        if (inside === "{" && !key()) return at;
        break;
      }
      if (!takeOne(inside === "{" ? "}" : "]")) return at;
      open.pop();
    }
  }
};
