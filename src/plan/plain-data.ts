const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const greatestDepth = 32;

/** Keys that a record of the caller's choosing may have: not those by which a prototype is reached. */
export const keyPattern = /^(?!(?:__proto__|constructor|prototype)$)[^\p{C}]{1,100}$/u;

/**
 * Is this nothing but JSON: no functions, no dates, no circles, no key that reaches a prototype, at most 32 deep?
 * Used for `ext`, the one place whose shape is the caller's own.
 */
export const isPlainData = (value: unknown, depth = 0): boolean => {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth >= greatestDepth) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainData(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(
    ([key, inner]) => !forbiddenKeys.has(key) && isPlainData(inner, depth + 1),
  );
};

const dictionaries = ["ext", "externalIds", "basisOf", "labels", "rules", "options"] as const;

/**
 * Where has a value that its schema let through a record with the key `__proto__`? zod passes over that key in a
 * record. Looks at the records of the value itself and of the objects inside it, so many levels down.
 */
export const protoPaths = (value: object, levels = 0): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = [];
  for (const name of dictionaries) {
    const record = (value as Readonly<Record<string, unknown>>)[name];
    if (typeof record === "object" && record !== null && Object.hasOwn(record, "__proto__")) {
      found.push([name]);
    }
  }
  if (levels === 0) return found.length === 0 ? none : found;
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner !== "object" || inner === null || name === "ext") continue;
    for (const path of protoPaths(inner, levels - 1)) found.push([name, ...path]);
  }
  return found;
};

const none: readonly never[] = [];
