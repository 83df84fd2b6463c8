import { safeText } from "../report/safe-text.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { UsageError } from "./usage-error.js";

const exists = (file: string): Words => ({
  sv: `${file} finns redan. Välj ett annat namn, eller skriv över den med --force.`,
  en: `${file} exists already. Choose another name, or write over it with --force.`,
});

const unwritable = (file: string): Words => ({
  sv: `${file} kunde inte skrivas. Finns mappen, och får du skriva där?`,
  en: `${file} could not be written. Does the folder exist, and may you write there?`,
});

const wrote = {
  sv: (file: string) => `Skrev ${file}.`,
  en: (file: string) => `Wrote ${file}.`,
} as const;

/**
 * Writes what a command made: to the file of `-o`, over one that exists only with `--force`; else to standard out.
 * Throws a {@link UsageError} when the file exists or cannot be written.
 */
export const writeOutput = async (
  { io, given, language }: Pick<Call, "io" | "given" | "language">,
  text: string,
): Promise<void> => {
  const file = given.get("output");
  if (file === undefined || file === "-") return io.stdout(text);
  try {
    await io.writeFile(file, text, given.has("force"));
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new UsageError(isThere ? exists(file) : unwritable(file));
  }
  io.stderr(`${safeText(wrote[language](file))}\n`);
};

/** Refuses to write over a file before long work is done for nothing. Throws a {@link UsageError} when it exists. */
export const refuseExisting = async ({ io, given }: Pick<Call, "io" | "given">): Promise<void> => {
  const file = given.get("output");
  if (file === undefined || file === "-" || given.has("force")) return;
  try {
    await io.readFile(file);
  } catch {
    return;
  }
  throw new UsageError(exists(file));
};
