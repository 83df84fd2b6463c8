import type { BurdenSum } from "../burden/burden-sum.js";
import { measure } from "../burden/measure.js";
import type { MeasureOptions } from "../burden/measure-options.js";
import { mergeBurden } from "../burden/merge-burden.js";
import { noBurden } from "../burden/no-burden.js";
import { sumOfBurden } from "../burden/sum-of-burden.js";
import { TooLargeError } from "../burden/too-large-error.js";
import { parsePlan } from "../plan/parse-plan.js";
import { safeText } from "../report/safe-text.js";
import { textBurdenSum } from "../report/text-burden-sum.js";
import type { Words } from "../sources/words.js";
import type { Call } from "./command.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { linesOf } from "./lines-of.js";
import { type FileProblem, jsonOf, readProblem } from "./read-json.js";
import { tooLargeWords } from "./too-large-words.js";

const mostBytes = 500_000_000;

const tooLong: Words = {
  sv: "Raden är längre än 500 MB. En plan är en organisation: dela upp den.",
  en: "The line is longer than 500 MB. One plan is one organisation: split it.",
};
const twice = (id: string, line: number): Words => ({
  sv: `${id} finns redan på rad ${line}. Varje organisation räknas en gång.`,
  en: `${id} is on line ${line} already. Each organisation counts once.`,
});
const faulty = (count: number, path: string, first: Words): Words => ({
  sv: `${count === 1 ? "Ett fel" : `${count} fel`} i hur planen är skriven, vid ${path}: ${first.sv}`,
  en: `${count === 1 ? "One fault" : `${count} faults`} in how the plan is written, at ${path}: ${first.en}`,
});
const otherCurrency = (currency: string, others: string): Words => ({
  sv: `Planen är i ${currency} och de tidigare i ${others}. Olika valutor läggs inte ihop.`,
  en: `The plan is in ${currency} and the ones before it in ${others}. Different currencies are not added.`,
});

/** What is wrong with a line, without its number within itself: the number in the file stands before. */
const onOneLine = ({ message, column, line }: FileProblem): Words =>
  line === undefined || column === undefined
    ? message
    : {
        sv: message.sv
          .replace(/^Filen/, "Raden")
          .replace(`på rad ${line}, tecken ${column}`, `vid tecken ${column}`),
        en: message.en
          .replace(/^The file/, "The line")
          .replace(`at line ${line}, column ${column}`, `at column ${column}`),
      };

/** A line that did not become a part of the sum, and why. */
class NotMeasured extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.name = "NotMeasured";
    this.words = words;
  }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);

/**
 * Measures one plan for each line (NDJSON) of the files, one at a time, and adds them up: no more than one is held. A line
 * that cannot be measured is told with its number and stops no other; the answer then says how many, and the exit code is
 * 2. The sum is the same whatever the order of the lines.
 */
export const measureMany = async (call: Call, options: MeasureOptions): Promise<ExitCode> => {
  const { io, language, given, text } = call;
  const files = call.positionals.length > 0 ? call.positionals : ["-"];
  const seen = new Map<string, number>();
  let sum: BurdenSum = noBurden;
  let refused = 0;

  const add = (bytes: Uint8Array | undefined, line: number): void => {
    if (bytes === undefined) throw new NotMeasured(tooLong);
    const read = jsonOf(bytes);
    if (!read.ok) throw new NotMeasured(onOneLine(read.problem));
    const parsed = parsePlan(read.value);
    if (!parsed.ok) {
      const [first] = parsed.faults;
      throw new NotMeasured(
        faulty(parsed.count, first?.path ?? "$", first?.message ?? { sv: "", en: "" }),
      );
    }
    const { id } = parsed.plan.organisation;
    const known = seen.get(id);
    if (known !== undefined) throw new NotMeasured(twice(id, known));
    const burden = measure(parsed.plan, { ...options, lines: 0 });
    if (sum.of && sum.of.currency !== burden.currency) {
      throw new NotMeasured(otherCurrency(burden.currency, sum.of.currency));
    }
    sum = mergeBurden(sum, sumOfBurden(burden));
    seen.set(id, line);
  };
  const refuse = (file: string, line: number | undefined, { sv, en }: Words): void => {
    refused += 1;
    const place = line === undefined ? file : `${file}:${line}`;
    io.stderr(`${safeText(`${place}: ${language === "sv" ? sv : en}`)}\n`);
  };

  for (const file of files) {
    let line = 0;
    try {
      for await (const bytes of linesOf(io.readChunks(file), mostBytes)) {
        line += 1;
        if (bytes && isBlank(bytes)) continue;
        try {
          add(bytes, line);
        } catch (error) {
          if (error instanceof NotMeasured) refuse(file, line, error.words);
          else if (error instanceof TooLargeError) refuse(file, line, tooLargeWords);
          else throw error;
        }
        if (io.isTerminal.stderr) io.stderr(`\r${sum.organisations}\u001b[K`);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      refuse(file, undefined, readProblem(error).message);
    }
  }
  if (io.isTerminal.stderr) io.stderr("\r\u001b[K");
  io.stdout(
    given.has("json")
      ? `${JSON.stringify({ ok: refused === 0, sum, refused })}\n`
      : textBurdenSum(sum, { ...text, rates: options.rates }),
  );
  return refused > 0 ? exitCode.wrong : exitCode.fine;
};
