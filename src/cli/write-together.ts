import { access, rename, rm, writeFile } from "node:fs/promises";
import type { WrittenFile } from "./io.js";

const isThere = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};

/**
 * Writes several files, all of them or none: each is written beside its place first, then they change places, and if one
 * cannot, those that had are put back as they were.
 */
export const writeTogether = async (
  files: readonly WrittenFile[],
  process: number,
): Promise<void> => {
  const beside = (path: string) => `${path}.${process}.tmp`;
  const before = (path: string) => `${path}.${process}.old`;
  const placed: { readonly path: string; readonly hadOld: boolean }[] = [];
  try {
    for (const { path, text } of files) await writeFile(beside(path), text, { flag: "wx" });
    for (const { path } of files) {
      const hadOld = await isThere(path);
      if (hadOld) await rename(path, before(path));
      placed.push({ path, hadOld });
      await rename(beside(path), path);
    }
  } catch (error) {
    for (const { path, hadOld } of placed.reverse()) {
      await rm(path, { force: true });
      if (hadOld) await rename(before(path), path);
    }
    for (const { path } of files) await rm(beside(path), { force: true });
    throw error;
  }
  for (const { path, hadOld } of placed) if (hadOld) await rm(before(path), { force: true });
};
