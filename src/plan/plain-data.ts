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
