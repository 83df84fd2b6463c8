import { placeText } from "../formats/tables/import/place-text.js";
import { parsePlan } from "../plan/parse-plan.js";
import type { Plan } from "../plan/plan.js";
import type { Language } from "../report/language.js";
import { cellsOfFaults } from "./cells-of-faults.js";
import type { Io } from "./io.js";
import { readJson } from "./read-json.js";
import { UsageError } from "./usage-error.js";

/** Reads the one plan that others are held against. Throws a {@link UsageError} when it is none. */
export const readPlan = async (io: Io, file: string): Promise<Plan> => {
  const read = await readJson(io, file);
  if (!read.ok) {
    const { sv, en } = read.problem.message;
    throw new UsageError({ sv: `${file}: ${sv}`, en: `${file}: ${en}` });
  }
  const parsed = parsePlan(read.value);
  if (parsed.ok) return parsed.plan;
  const [first] = parsed.faults;
  const { path = "$", message } = first ?? {};
  const cell = (await cellsOfFaults(io, file, read.value)).cellOf(path);
  const at = (language: Language) => (cell ? ` (${placeText(cell, language)})` : "");
  throw new UsageError({
    sv: `${file}: ${path}${at("sv")}: ${message?.sv} Fel i allt: ${parsed.count}. styrkedja validate ${file} visar dem.`,
    en: `${file}: ${path}${at("en")}: ${message?.en} Faults in all: ${parsed.count}. styrkedja validate ${file} shows them.`,
  });
};
