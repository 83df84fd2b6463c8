import { addKolada } from "../../formats/kolada/add-kolada.js";
import { attribution } from "../../formats/kolada/attribution.js";
import { textKoladaAdded } from "../../formats/kolada/text-kolada-added.js";
import type { Call } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { koladaAnswersOf } from "../kolada-answers-of.js";
import { readPlan } from "../read-plan.js";
import { UsageError } from "../usage-error.js";
import { wordsIn } from "../words-in.js";
import { writeOutput } from "../write-output.js";

/** `styrkedja kolada add PLAN FILE… [-o PLAN]` */
export const koladaAdd = async (call: Call): Promise<ExitCode> => {
  const { io, given, text } = call;
  const [file, ...saved] = call.positionals;
  if (file === undefined || saved.length === 0) {
    throw new UsageError({
      sv: "Ange en plan och sparade svar ur Kolada: styrkedja kolada add plan.json kolada.json -o ny-plan.json.",
      en: "Give a plan and saved answers from Kolada: styrkedja kolada add plan.json kolada.json -o new-plan.json.",
    });
  }
  const plan = await readPlan(io, file);
  const answers = await koladaAnswersOf(call, saved);
  const kpis = wordsIn(given.get("kpi"));
  const compareWith = given.get("compare-with");
  const savedOn = given.get("saved-on") ?? answers.savedOn;
  const day = savedOn === undefined ? {} : { savedOn };
  const { plan: after, ...done } = addKolada(plan, answers, {
    ...(kpis && { kpis }),
    ...(compareWith !== undefined && { compareWith }),
    ...day,
  });
  if (done.faults.length > 0) {
    throw new UsageError(
      {
        sv: `Inget har lagts till i ${file}. Fel: ${done.faults.length}.`,
        en: `Nothing has been added to ${file}. Faults: ${done.faults.length}.`,
      },
      done.faults.map(({ message }) => message),
    );
  }
  const { deleted } = answers;
  const told = given.has("json")
    ? `${JSON.stringify({ file, ok: true, ...done, deleted, source: attribution(savedOn, text) })}\n`
    : textKoladaAdded(done, { ...text, ...day, deleted });
  if (!given.has("output")) {
    io.stdout(told);
    return exitCode.fine;
  }
  await writeOutput(call, `${JSON.stringify(after, null, 2)}\n`);
  if (given.get("output") === "-") io.stderr(told);
  else io.stdout(told);
  return exitCode.fine;
};
