import type { Obligation } from "../plan/entities/index.js";
import { parseNewDemand } from "../relief/parse-new-demand.js";
import type { Io } from "./io.js";
import { readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

const mostFaults = 10;

/** The least that can be given, on one line to copy. */
const least = JSON.stringify({
  id: "obligation:ny-tabell",
  label: { sv: "Ny tabell" },
  from: ["unit:enheten"],
  recurrence: { every: "month" },
  effort: { minutes: 30 },
});

const isPlan = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("organisation" in value || "format" in value);

/** The demand in a file; a `UsageError` that says what was expected when there is none. */
export const readNewDemand = async (io: Io, file: string): Promise<Obligation> => {
  const read = await readJson(io, file);
  if (!read.ok) {
    const { sv, en } = read.problem.message;
    throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
  if (isPlan(read.value)) {
    throw new UsageError(
      {
        sv: `${file} är en hel plan, men här väntas ett enda rapporteringskrav, skrivet som i planens obligations. Det minsta som kan anges:`,
        en: `${file} is a whole plan, but a single reporting obligation is expected, written as in the plan's obligations. The least that can be given:`,
      },
      [{ sv: least, en: least }],
    );
  }
  const parsed = parseNewDemand(read.value);
  if (parsed.ok) return parsed.demand;
  throw new UsageError(
    {
      sv: `${file} är inget rapporteringskrav som kan läsas:`,
      en: `${file} is no reporting obligation that can be read:`,
    },
    parsed.faults.slice(0, mostFaults).map(({ path, message }) => ({
      sv: `${file}: ${path}: ${message.sv}`,
      en: `${file}: ${path}: ${message.en}`,
    })),
  );
};
