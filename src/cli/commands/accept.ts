import { acceptFindings } from "../../check/accept-findings.js";
import type { Baseline } from "../../check/baseline.js";
import { check } from "../../check/check.js";
import { type ExtendedBaseline, extendBaseline } from "../../check/extend-baseline.js";
import { parseBaseline } from "../../check/parse-baseline.js";
import { unknownRules } from "../../check/unknown-rules.js";
import { safeText } from "../../report/safe-text.js";
import { unknownRuleWords } from "../../report/unknown-rule-words.js";
import { catalogue } from "../../rules/catalogue.js";
import type { Words } from "../../sources/words.js";
import { asOf } from "../as-of.js";
import type { Call, Command } from "../command.js";
import { eachPlan } from "../each-plan.js";
import { exitCode } from "../exit-code.js";
import { listOf } from "../list-of.js";
import { profileOf } from "../profile-of.js";
import { readSettingsFile } from "../read-settings-file.js";
import { UsageError } from "../usage-error.js";

const needed = (given: Call["given"], option: "because" | "review-by" | "output", words: Words) => {
  const value = given.get(option)?.trim();
  if (value) return value;
  throw new UsageError(words);
};

const refuseEarlier = (reviewBy: string, day: string): void => {
  if (reviewBy >= day) return;
  throw new UsageError({
    sv: `Dagen för prövning, --review-by ${reviewBy}, kommer före dagen då fynden accepteras, ${day}.`,
    en: `The day of review, --review-by ${reviewBy}, comes before the day of acceptance, ${day}.`,
  });
};

const isThere = async ({ io }: Call, file: string): Promise<boolean> => {
  try {
    await io.readFile(file);
    return true;
  } catch (error) {
    // What is there but cannot be read must not be written over.
    return (error as NodeJS.ErrnoException).code !== "ENOENT";
  }
};

const told = {
  sv: ({ added, renewed, kept }: ExtendedBaseline, file: string) =>
    `${file}: ${added} fynd accepterade, ${renewed} förnyade, ${kept} kvar som de var.`,
  en: ({ added, renewed, kept }: ExtendedBaseline, file: string) =>
    `${file}: ${added} findings accepted, ${renewed} renewed, ${kept} kept as they were.`,
} as const;

export const accept: Command = {
  name: "accept",
  takes: "PLAN",
  summary: {
    sv: "acceptera dagens fynd för en tid, med skäl",
    en: "accept the findings of today for a time, with a reason",
  },
  about: {
    sv: "Skriver en fil med de fynd som finns nu, varför ni lever med dem och när de ska prövas igen. Finns filen läggs nya fynd till: inget tas bort, och skäl som redan står där gäller, om inte fyndet har vuxit eller dagen för prövning har passerat. styrkedja check --baseline FIL räknar sedan bara det som är nytt, till och med dagen för prövning: därefter är fyndet inte längre accepterat, ska omprövas och räknas igen.",
    en: "Writes a file of the findings there are now, why you live with them and when they are to be tried again. When the file exists, new findings are added: nothing is taken away, and reasons that stand there hold, unless the finding has grown or its day of review has passed. styrkedja check --baseline FILE then counts only what is new, up to the day of review: after it the finding is no longer accepted, is to be tried again, and counts again.",
  },
  options: ["because", "review-by", "output", "as-of", "only", "profile"],
  run: async (call) => {
    const { io, given, positionals, language } = call;
    const file = needed(given, "output", {
      sv: "Vilken fil ska skrivas? Ange -o, till exempel -o accepterat.json.",
      en: "Which file should be written? Give -o, such as -o accepted.json.",
    });
    const because = needed(given, "because", {
      sv: "Varför accepteras fynden? Ange --because med skälet.",
      en: "Why are the findings accepted? Give --because with the reason.",
    });
    const reviewBy = needed(given, "review-by", {
      sv: "När ska fynden prövas igen? Ange --review-by, till exempel --review-by 2027-06-30.",
      en: "When are the findings to be tried again? Give --review-by, such as --review-by 2027-06-30.",
    });
    if (positionals.length > 1) {
      throw new UsageError({
        sv: "Ange en plan i taget: det som accepteras hör till en organisation.",
        en: "Give one plan at a time: what is accepted belongs to one organisation.",
      });
    }
    const acceptedOn = given.get("as-of");
    if (acceptedOn !== undefined) refuseEarlier(reviewBy, acceptedOn);
    const ids = catalogue.map(({ id }) => id);
    const asked = given.get("only");
    const only = asked === undefined ? undefined : listOf(asked, ids, "--only");
    const profile = await profileOf(call);
    const earlier = (await isThere(call, file))
      ? (await readSettingsFile(io, file, parseBaseline)).baseline
      : undefined;

    for (const unknown of earlier ? unknownRules(earlier) : []) {
      io.stderr(`${safeText(unknownRuleWords(unknown, language))}\n`);
    }

    let extended: ExtendedBaseline | undefined;
    const code = await eachPlan(
      call,
      (plan) => {
        const day = asOf(call, plan);
        const { id } = plan.organisation;
        refuseEarlier(reviewBy, day);
        if (earlier && earlier.organisation !== id) {
          throw new UsageError({
            sv: `${file} hör till ${earlier.organisation}, planen till ${id}.`,
            en: `${file} belongs to ${earlier.organisation}, the plan to ${id}.`,
          });
        }
        const report = check(plan, {
          asOf: day,
          ...(only && { only }),
          ...(profile && { profile }),
        });
        const later = acceptFindings(plan, report, { because, reviewBy, acceptedOn: day });
        const start: Baseline = earlier ?? { format: 1, organisation: id, accepted: [] };
        extended = extendBaseline(start, later);
        return { text: () => "", json: () => ({}) };
      },
      { as: "bare" },
    );
    if (!extended) return code;
    try {
      await io.writeFile(file, `${JSON.stringify(extended.baseline, null, 2)}\n`, true);
    } catch {
      throw new UsageError({
        sv: `${file} kunde inte skrivas. Finns mappen, och får du skriva där?`,
        en: `${file} could not be written. Does the folder exist, and may you write there?`,
      });
    }
    io.stderr(`${safeText(told[language](extended, file))}\n`);
    return exitCode.fine;
  },
};
