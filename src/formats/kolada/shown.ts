const mostShown = 60;

/** A value from a file, short and shallow: it may be of any size and depth. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") {
    const text = value.length > mostShown ? `${value.slice(0, mostShown)}…` : value;
    return JSON.stringify(text);
  }
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[ … ${value.length} … ]`;
  if (typeof value !== "object" || value === null) return String(value);
  const names = Object.keys(value);
  const few = names.slice(0, 3).map((name) => JSON.stringify(name.slice(0, mostShown)));
  return names.length === 0 ? "{}" : `{ ${few.join(", ")}${names.length > 3 ? ", …" : ""} }`;
};
