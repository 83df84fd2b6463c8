import { isDay } from "../../calendar/is-day.js";
import { faultOf } from "./fault-of.js";
import type { KoladaFault } from "./kolada-fault.js";
import type { SavedAnswer } from "./saved-answer.js";

/** The rows of one answer, and where they stand in their file. */
export interface Envelope {
  readonly file: string;
  /** JSON path of the list of rows. */
  readonly path: string;
  readonly rows: readonly unknown[];
  /** Does it say that another page follows? */
  readonly continues: boolean;
}

type Opened =
  | { readonly envelopes: readonly Envelope[]; readonly savedOn: string | undefined }
  | { readonly fault: KoladaFault };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const own = (value: Fields, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Version 3 ends with `next_url: null`, version 2 by leaving `next_page` out. */
const hasNext = (answer: Fields): boolean =>
  [own(answer, "next_url"), own(answer, "next_page")].some(
    (next) => typeof next === "string" && next !== "",
  );

/** Opens a file: one answer, a list of them, or `{ savedOn, answers }` as `fetchKolada` gives. */
export const envelopesOf = ({ file, json }: SavedAnswer): Opened => {
  const wrapped = isObject(json) && Array.isArray(own(json, "answers"));
  const list = wrapped ? (json["answers"] as readonly unknown[]) : Array.isArray(json) ? json : [];
  const base = wrapped ? "$.answers" : "$";
  const isList = wrapped || Array.isArray(json);
  const answers: readonly unknown[] = isList ? list : [json];

  const envelopes: Envelope[] = [];
  for (const [at, answer] of answers.entries()) {
    const path = isList ? `${base}[${at}]` : base;
    const rows = isObject(answer) ? own(answer, "values") : undefined;
    if (!isObject(answer) || !Array.isArray(rows)) {
      return { fault: faultOf({ file, path, code: "not-an-answer" }, "answer", answer ?? null) };
    }
    envelopes.push({ file, path: `${path}.values`, rows, continues: hasNext(answer) });
  }
  const day = wrapped ? own(json, "savedOn") : undefined;
  if (day === undefined) return { envelopes, savedOn: undefined };
  return typeof day === "string" && isDay(day)
    ? { envelopes, savedOn: day }
    : { fault: faultOf({ file, path: "$.savedOn", code: "wrong-value" }, "day", day) };
};
