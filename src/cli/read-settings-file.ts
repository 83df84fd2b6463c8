import { type PlacedFault, placedFaults } from "../formats/places/placed-faults.js";
import type { Fault } from "../plan/fault.js";
import type { Words } from "../sources/words.js";
import type { Io } from "./io.js";
import { readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

interface Refused {
  readonly ok: false;
  readonly faults: readonly Fault[];
  readonly count: number;
}

const lineOf = ({ path, message, line = 1, column = 1 }: PlacedFault): Words => ({
  sv: `${path} (rad ${line}, tecken ${column}): ${message.sv}`,
  en: `${path} (line ${line}, column ${column}): ${message.en}`,
});

/** Reads a small file beside the plan. Throws a {@link UsageError} with all that is wrong with it. */
export const readSettingsFile = async <T extends { readonly ok: true }>(
  io: Io,
  file: string,
  parse: (input: unknown) => T | Refused,
): Promise<T> => {
  const read = await readJson(io, file);
  if (!read.ok) {
    const { sv, en } = read.problem.message;
    throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
  const parsed = parse(read.value);
  if (parsed.ok) return parsed;
  const { faults, count } = parsed;
  throw new UsageError(
    {
      sv: `${file}: ${count} fel i hur filen är skriven.`,
      en: `${file}: ${count} ${count === 1 ? "fault" : "faults"} in how the file is written.`,
    },
    placedFaults(faults, read.text).map(lineOf),
  );
};
