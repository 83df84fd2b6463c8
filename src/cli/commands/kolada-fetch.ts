import { fetchKolada } from "../../formats/kolada/fetch-kolada.js";
import { KoladaError } from "../../formats/kolada/kolada-error.js";
import type { Call } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { UsageError } from "../usage-error.js";
import { wordsIn } from "../words-in.js";
import { refuseExisting, writeOutput } from "../write-output.js";

const asUsage = (error: unknown): unknown => {
  if (!(error instanceof KoladaError)) return error;
  const { words, url } = error;
  return new UsageError(words, url === undefined ? [] : [{ sv: url, en: url }]);
};

/** `styrkedja kolada fetch [--kpi …] -o FILE` */
export const koladaFetch = async (call: Call): Promise<ExitCode> => {
  const { io, given, positionals } = call;
  if (positionals.length > 0 || !given.has("output")) {
    throw new UsageError({
      sv: "Ange vad som ska hämtas och vart: styrkedja kolada fetch --kpi N00945 --municipality 0483 --years 2020,2021 -o kolada.json. Utan --kpi hämtas listan över alla nyckeltal.",
      en: "Say what to fetch and where to: styrkedja kolada fetch --kpi N00945 --municipality 0483 --years 2020,2021 -o kolada.json. Without --kpi the list of all indicators is fetched.",
    });
  }
  await refuseExisting(call);
  const showsProgress = io.isTerminal.stderr;
  try {
    const fetched = await fetchKolada({
      fetch: io.fetch,
      wait: io.wait,
      ids: wordsIn(given.get("kpi")) ?? [],
      municipalities: wordsIn(given.get("municipality")) ?? [],
      units: wordsIn(given.get("ou")) ?? [],
      years: wordsIn(given.get("years")) ?? [],
      ...(showsProgress && { onPage: (asked: number) => io.stderr(`\rKolada: ${asked + 1}`) }),
    });
    await writeOutput(call, `${JSON.stringify(fetched)}\n`);
  } catch (error) {
    throw asUsage(error);
  } finally {
    if (showsProgress) io.stderr("\r\u001b[K");
  }
  return exitCode.fine;
};
