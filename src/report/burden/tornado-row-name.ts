import type { TornadoRow } from "../../burden/lenses/tornado.js";
import type { Language } from "../language.js";
import type { Namer } from "../namer.js";

const words = {
  sv: {
    step: (which: number) => `tid i steg ${which}`,
    fields: {
      "effort.minutes": "tid varje gång",
      minutesPerYear: "tid per år",
      "effort.respondents": "antal som svarar",
      "effort.fixedMinutes": "fast tid per år",
      "effort.recordKeepingMinutes": "löpande dokumentation",
      "recurrence.perYear": "antal gånger per år",
    },
  },
  en: {
    step: (which: number) => `time in step ${which}`,
    fields: {
      "effort.minutes": "time each time",
      minutesPerYear: "time a year",
      "effort.respondents": "how many answer",
      "effort.fixedMinutes": "fixed time a year",
      "effort.recordKeepingMinutes": "keeping records",
      "recurrence.perYear": "times a year",
    },
  },
} as const;

/** The number that could be measured: a shared estimate by its name, a demand's own by the demand and what it is a number of. */
export const tornadoRowName = (
  { entity, path }: Pick<TornadoRow, "entity" | "path">,
  { name }: Pick<Namer, "name">,
  language: Language,
): string => {
  const fields: Readonly<Record<string, string>> = words[language].fields;
  if (path === undefined) return name(entity);
  const [, step] = /^effort\.steps\[(\d+)\]\.minutes$/.exec(path) ?? [];
  const field = step === undefined ? fields[path] : words[language].step(Number(step) + 1);
  return `${name(entity)}: ${field ?? path}`;
};
