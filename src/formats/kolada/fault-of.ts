import type * as z from "zod";
import { expectedWords } from "./expected-words.js";
import type { KoladaFault } from "./kolada-fault.js";
import { shown } from "./shown.js";

/** A fault with its words: what should stand here, and what does. */
export const faultOf = (
  { file, path, code }: Pick<KoladaFault, "file" | "path" | "code">,
  expected: string,
  value: unknown,
): KoladaFault => {
  const { sv, en } = expectedWords[expected] ?? { sv: expected, en: expected };
  const found = shown(value);
  const isMissing = value === undefined;
  return {
    ...(file !== undefined && { file }),
    path,
    code: isMissing ? "missing" : code,
    expected,
    found,
    message: {
      sv: isMissing
        ? `Fältet saknas. Här ska stå ${sv}.`
        : `Här ska stå ${sv}, men det står ${found}.`,
      en: isMissing
        ? `The field is missing. Expected ${en}.`
        : `Expected ${en}, but found ${found}.`,
    },
  };
};

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    root,
  );

/** The faults of one row. The schemas name what each check expects. */
export const faultsOfRow = (
  issues: readonly z.core.$ZodIssue[],
  row: unknown,
  { file, path }: { readonly file: string; readonly path: string },
): readonly KoladaFault[] =>
  issues.map(({ path: steps, message }) =>
    faultOf(
      {
        file,
        path: steps.reduce<string>(
          (text, step) =>
            typeof step === "number" ? `${text}[${step}]` : `${text}.${String(step)}`,
          path,
        ),
        code: "wrong-value",
      },
      message,
      valueAt(row, steps),
    ),
  );
