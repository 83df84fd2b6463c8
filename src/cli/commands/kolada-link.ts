import { attribution } from "../../formats/kolada/attribution.js";
import { linkKolada } from "../../formats/kolada/link-kolada.js";
import { textKoladaLinks } from "../../formats/kolada/text-kolada-links.js";
import type { Call } from "../command.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { koladaAnswersOf } from "../kolada-answers-of.js";
import { readPlan } from "../read-plan.js";
import { UsageError } from "../usage-error.js";

/** `styrkedja kolada link PLAN FILE…` */
export const koladaLink = async (call: Call): Promise<ExitCode> => {
  const { io, given, text } = call;
  const [file, ...saved] = call.positionals;
  if (file === undefined || saved.length === 0) {
    throw new UsageError({
      sv: "Ange en plan och Koladas lista över nyckeltal: styrkedja kolada link plan.json kolada.json. Listan hämtas med styrkedja kolada fetch -o kolada.json.",
      en: "Give a plan and Kolada's list of indicators: styrkedja kolada link plan.json kolada.json. The list is fetched with styrkedja kolada fetch -o kolada.json.",
    });
  }
  const plan = await readPlan(io, file);
  const answers = await koladaAnswersOf(call, saved);
  if (answers.kpis.length === 0) {
    throw new UsageError({
      sv: "Filerna har inga nyckeltal att jämföra med. Hämta listan med styrkedja kolada fetch -o kolada.json.",
      en: "The files have no indicators to compare with. Fetch the list with styrkedja kolada fetch -o kolada.json.",
    });
  }
  const links = linkKolada(plan, answers.kpis, { all: given.has("all") });
  const savedOn = given.get("saved-on") ?? answers.savedOn;
  const source = attribution(savedOn, text);
  io.stdout(
    given.has("json")
      ? `${JSON.stringify({ file, ok: true, organisation: plan.organisation.id, ...links, source })}\n`
      : textKoladaLinks(plan, links, { ...text, ...(savedOn !== undefined && { savedOn }) }),
  );
  return exitCode.fine;
};
