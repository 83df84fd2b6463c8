import { TooLargeError } from "../burden/too-large-error.js";
import { placedFaults } from "../formats/places/placed-faults.js";
import type { CellOf } from "../formats/tables/import/cells-of.js";
import { placeText } from "../formats/tables/import/place-text.js";
import type { UnreadPlan } from "../formats/unread-plan.js";
import { MethodError } from "../methods/resolve-method.js";
import { parsePlan } from "../plan/parse-plan.js";
import type { Plan } from "../plan/plan.js";
import { layOut } from "../report/page.js";
import { safeText } from "../report/safe-text.js";
import { textFaults } from "../report/text-faults.js";
import type { TextOptions } from "../report/text-options.js";
import type { Words } from "../sources/words.js";
import { cellText } from "./cell-text.js";
import { type CellsBeside, cellsBeside } from "./cells-beside.js";
import { cellsOfFaults } from "./cells-of-faults.js";
import type { Call } from "./command.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { readJson } from "./read-json.js";
import { tooLargeWords } from "./too-large-words.js";
import { UsageError } from "./usage-error.js";

/** What a command says about one plan. Only the one that is asked for is made. */
export interface Answer {
  readonly text: () => string;
  readonly json: () => object;
  readonly code?: ExitCode;
}

const manyPlans = 5;

const noFile: Words = {
  sv: "Ange en eller flera filer, eller - för att läsa från standard in.",
  en: "Give one or more files, or - to read from standard input.",
};

const filesOf = ({ io, positionals }: Call): readonly string[] => {
  if (positionals.length > 0) return positionals;
  if (io.isTerminal.stdin) throw new UsageError(noFile);
  return ["-"];
};

/** What the plan itself makes impossible: said of that plan, and the others go on. */
const wordsOf = (error: unknown): Words => {
  if (error instanceof UsageError) return error.words;
  if (error instanceof TooLargeError) return tooLargeWords;
  if (error instanceof MethodError) {
    return {
      sv: `Planen följer en metod som inte finns här. ${error.message}`,
      en: `The plan follows a method that is not known here. ${error.message}`,
    };
  }
  throw error;
};

/** A plan's file, and its text where the answer needs it: a large plan is not held twice for nothing. */
export interface PlanSource {
  readonly file: string;
  readonly text?: string | undefined;
  /** The cell that something was read from, for a plan that was imported. */
  readonly cellOf?: CellOf | undefined;
  /** Is the table of such a cell to be found where one stands? */
  readonly isHere?: ((table: string) => boolean) | undefined;
  /** How text about this plan is written, with those cells. */
  readonly page: TextOptions;
}

export interface EachPlanOptions {
  /** Text under each file's name, a line of JSON for each, or text just as it is. Absent: as `--json` says. */
  readonly as?: "text" | "json" | "bare";
  readonly keepsText?: boolean;
  /** Are findings told? Then what lies beside the plan is read for their cells. Faults always have them. */
  readonly tellsCells?: boolean;
  /** What a format that others read says of a plan that could not be; text and JSON have their own ways. */
  readonly unread?: (unread: UnreadPlan) => string;
}

/**
 * Reads one plan after another and answers for each: text, or with `--json` one line `{ file, ok: true, … }`. A plan
 * that cannot be read gives `{ file, ok: false, error }`, and does not stop the others. The worst answer is the exit
 * code.
 */
export const eachPlan = async (
  call: Call,
  answer: (plan: Plan, source: PlanSource) => Answer,
  {
    as = call.given.has("json") ? "json" : "text",
    keepsText = false,
    tellsCells = false,
    unread = () => "",
  }: EachPlanOptions = {},
): Promise<ExitCode> => {
  const { io, language, text } = call;
  const files = filesOf(call);
  const asJson = as === "json";
  const showsProgress = io.isTerminal.stderr && files.length > manyPlans;
  let worst: ExitCode = exitCode.fine;

  const print = (file: string, json: () => object, plain: () => string) => {
    if (asJson) return io.stdout(`${JSON.stringify({ file, ...json() })}\n`);
    const isUnderName = files.length > 1 && as === "text";
    if (isUnderName) {
      io.stdout(layOut([{ text: `── ${file} ──`, tone: "heading" }], text));
    }
    io.stdout(plain());
    if (isUnderName) io.stdout("\n");
  };
  const note = (notes: readonly Words[]) => {
    for (const words of notes) io.stderr(`${safeText(words[language])}\n`);
  };
  const fail = (file: string, error: { readonly code: string; readonly message: Words }) => {
    worst = exitCode.wrong;
    io.stderr(`${safeText(`${file}: ${error.message[language]}`)}\n`);
    if (asJson) io.stdout(`${JSON.stringify({ file, ok: false, error })}\n`);
    else io.stdout(unread({ file, problems: [error], count: 1 }));
  };

  for (const [index, file] of files.entries()) {
    if (showsProgress) io.stderr(`\r${index + 1}/${files.length}`);
    const read = await readJson(io, file);
    if (!read.ok) {
      fail(file, read.problem);
      continue;
    }
    const parsed = parsePlan(read.value);
    if (!parsed.ok) {
      worst = exitCode.wrong;
      const { count } = parsed;
      const { cellOf, notes } = await cellsOfFaults(io, file, read.value);
      const faults = placedFaults(parsed.faults, read.text).map((fault) => {
        const cell = cellOf(fault.path);
        return { ...fault, ...(cell && { cell }) };
      });
      if (asJson) {
        const error = { code: "faults", count, faults };
        io.stdout(`${JSON.stringify({ file, ok: false, error })}\n`);
      } else {
        const shown = faults.map((fault) => ({
          ...fault,
          cellText: fault.cell && placeText(fault.cell, language),
        }));
        io.stderr(`${safeText(file)}\n${textFaults({ faults: shown, count }, text)}`);
        io.stdout(unread({ file, problems: faults, count }));
      }
      note(notes);
      continue;
    }
    try {
      const { id } = parsed.plan.organisation;
      const { cellOf, isHere, notes }: CellsBeside = tellsCells
        ? await cellsBeside(io, file, id, read.value)
        : { notes: [] };
      const {
        text: plain,
        json,
        code = exitCode.fine,
      } = answer(parsed.plan, {
        file,
        ...(keepsText && { text: read.text }),
        cellOf,
        isHere,
        page: { ...text, cellOf: cellText(cellOf, language) },
      });
      print(file, () => ({ ok: true, ...json() }), plain);
      note(notes);
      if (code > worst) worst = code;
    } catch (error) {
      fail(file, { code: "use", message: wordsOf(error) });
    }
  }
  if (showsProgress) io.stderr("\r\u001b[K");
  return worst;
};
