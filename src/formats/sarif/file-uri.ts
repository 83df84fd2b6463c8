/** A path as an address, relative to where the reader stands: signs that mean something in an address are escaped. */
export const fileUri = (path: string): string => {
  const parts = path.replaceAll("\\", "/").toWellFormed().split("/").map(encodeURIComponent);
  // A drive letter or a colon in the first part would be read as a scheme, and so it stays escaped.
  return parts.join("/");
};
