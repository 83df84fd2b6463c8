/** An object of an entity under construction. */
export type Draft = Record<string, unknown>;

const isObject = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a path. */
export const draftAt = (root: Draft, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    root,
  );

/**
 * Puts a value at a path, in copies of the objects on the way: what the entity shares with another stays as it is.
 * False when something on the way is null or no object, so that the value has nowhere to stand.
 */
export const setAt = (root: Draft, path: readonly string[], value: unknown): boolean => {
  let above = root;
  for (let depth = 0; depth < path.length - 1; depth++) {
    const step = path[depth] ?? "";
    const below = Object.hasOwn(above, step) ? above[step] : undefined;
    if (below !== undefined && !isObject(below)) return false;
    const copy: Draft = { ...below };
    put(above, step, copy);
    above = copy;
  }
  put(above, path.at(-1) ?? "", value);
  return true;
};

/** Takes away what stands at a path, and the object around it when nothing is left in that. */
export const clearAt = (root: Draft, path: readonly string[]): void => {
  if (draftAt(root, path) === undefined) return;
  const [step = "", ...rest] = path;
  if (rest.length === 0) {
    delete root[step];
    return;
  }
  const copy: Draft = { ...(root[step] as Draft) };
  clearAt(copy, rest);
  if (Object.keys(copy).length === 0) delete root[step];
  else put(root, step, copy);
};

/** As `above[step] = value`, also for a step named `__proto__`. */
const put = (above: Draft, step: string, value: unknown): void => {
  if (step === "__proto__") {
    Object.defineProperty(above, step, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  } else above[step] = value;
};

/** Do these say the same, whatever the order of their fields? */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame((a as Draft)[name], (b as Draft)[name]))
  );
};
