import type * as z from "zod";
import { type DayFault, dayFault } from "../calendar/day-fault.js";
import { datePattern, dayPattern, monthDayPattern, periodPattern } from "../calendar/patterns.js";
import type { Fault, FaultCode } from "./fault.js";
import { expectedTexts, faultTexts, noSuchDayTexts } from "./fault-texts.js";
import { slugPattern } from "./id.js";
import { keysAt } from "./keys-at.js";
import { nearest } from "./nearest.js";
import { keyPattern } from "./plain-data.js";

type Issue = z.core.$ZodIssue;

const formats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    day: dayPattern,
    date: datePattern,
    period: periodPattern,
    monthDay: monthDayPattern,
    key: keyPattern,
    slug: slugPattern,
  }).map(([name, pattern]) => [String(pattern), name]),
);

/** Those of them that say when. */
const times: ReadonlySet<string> = new Set(["day", "date", "period", "monthDay"]);

const mostShown = 60;

const quoted = (text: string): string =>
  JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

/** The value, short and shallow: it may be of any size and depth, and may point to itself. */
const shown = (value: unknown): string => {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[ … ${value.length} … ]`;
  if (typeof value === "object" && value !== null) {
    const names = Object.keys(value);
    const rest = names.length > 3 ? ", …" : "";
    return names.length === 0 ? "{}" : `{ ${names.slice(0, 3).map(quoted).join(", ")}${rest} }`;
  }
  return typeof value === "function" ? "a function" : String(value);
};

const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    root,
  );

const jsonPath = (base: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const name = String(step);
    return /^[$\w]{1,100}$/.test(name) ? `${text}.${name}` : `${text}[${shown(name)}]`;
  }, base);

const idHint = {
  sv: "(efter kolon a–z, 0–9 och bindestreck)",
  en: "(after the colon a–z, 0–9 and hyphens)",
} as const;

const words = (expected: string, language: "sv" | "en"): string =>
  expectedTexts[expected]?.[language] ??
  (expected.endsWith(":…") ? `"${expected}" ${idHint[language]}` : expected);

const suggestion = (word: string | undefined) => ({
  sv: word === undefined ? "" : ` Menades "${word}"?`,
  en: word === undefined ? "" : ` Was "${word}" meant?`,
});

/** The id format behind a pattern, `goal:…`. */
const idFormat = (pattern: string): string => {
  const kinds = /^\^\(?([\w|]+)\)?:/.exec(pattern)?.[1]?.split("|") ?? [];
  return kinds.length > 3 ? "kind:…" : kinds.map((kind) => `${kind}:…`).join(" | ");
};

/** The branch of a union that the value was most likely meant for: the one that complains deepest and least. */
const closestBranch = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined => {
  const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0));
  return [...meant].sort((a, b) => a.length - b.length)[0];
};

/** Makes faults, in the plan's own words, of what zod found in one value. */
export const faultsOf = (
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  root: unknown,
  base: string,
): Fault[] => {
  const faults: Fault[] = [];
  const add = (
    code: FaultCode,
    path: readonly PropertyKey[],
    expected: string,
    found: string,
    near?: string,
    noSuchDay?: DayFault["why"],
  ) => {
    const hint = suggestion(near);
    const text = faultTexts[code];
    const message = (language: "sv" | "en") => {
      const said = { expected: words(expected, language), found, nearest: hint[language] };
      return noSuchDay ? noSuchDayTexts[language](said, noSuchDay[language]) : text[language](said);
    };
    faults.push({
      path: jsonPath(base, path),
      code,
      expected,
      found,
      ...(near !== undefined && { nearest: near }),
      message: { sv: message("sv"), en: message("en") },
    });
  };
  const addIssue = (issue: Issue, above: readonly PropertyKey[]): void => {
    const path = [...above, ...issue.path];
    const value = valueAt(root, path);
    const found = shown(value);
    switch (issue.code) {
      case "unrecognized_keys":
        for (const name of issue.keys) {
          if (name === "__proto__") add("forbidden-key", path, "key", shown(name));
          else
            add(
              "unknown-key",
              [...path, name],
              "",
              shown(name),
              nearest(name, keysAt(schema, path, root)),
            );
        }
        return;
      case "invalid_type":
        if (path.length === 0 && issue.expected === "object")
          add("not-an-object", path, "object", found);
        else if (value === undefined) add("missing", path, issue.expected, found);
        else add("wrong-type", path, issue.expected, found);
        return;
      case "invalid_value": {
        const allowed = issue.values.map(String);
        const expected = allowed.join(", ");
        if (value === undefined) add("missing", path, allowed.join(" | "), found);
        else if (typeof value === "string" && allowed.includes(value)) {
          add("wrong-type", path, "number", found);
        } else add("not-allowed", path, expected, found, nearest(String(value), allowed));
        return;
      }
      case "invalid_format": {
        const expected =
          issue.format === "template_literal"
            ? idFormat(issue.pattern ?? "")
            : (formats.get(issue.pattern ?? "") ?? "pattern");
        const { why, meant } = times.has(expected) ? dayFault(String(value)) : {};
        add("wrong-format", path, expected, found, meant, why);
        return;
      }
      case "invalid_key":
        add("forbidden-key", path, "key", quoted(String(path.at(-1))));
        return;
      case "too_big":
        add("out-of-range", path, `≤ ${issue.maximum}`, found);
        return;
      case "too_small":
        add("out-of-range", path, `≥ ${issue.minimum}`, found);
        return;
      case "invalid_union": {
        const options = (issue as { options?: readonly unknown[] }).options;
        if (options) {
          const allowed = options.map(String);
          if (value === undefined) add("missing", path, allowed.join(" | "), found);
          else add("not-allowed", path, allowed.join(", "), found, nearest(String(value), allowed));
          return;
        }
        const branch = closestBranch(issue.errors);
        if (branch) for (const below of branch) addIssue(below, path);
        else add("no-match", path, unionFormats(issue.errors), found);
        return;
      }
      case "custom": {
        const code = (issue.params as { code?: FaultCode } | undefined)?.code ?? "no-match";
        add(code, path, "", found);
        return;
      }
      default:
        add("no-match", path, issue.message, found);
    }
  };
  for (const issue of issues) addIssue(issue, []);
  return faults;
};

const unionFormats = (branches: readonly (readonly Issue[])[]): string => {
  const names = branches.flatMap((issues) =>
    issues
      .filter((issue) => issue.path.length === 0)
      .map((issue) => {
        if (issue.code === "invalid_format") return idFormat(issue.pattern ?? "") || issue.format;
        return issue.code === "invalid_type" ? issue.expected : "";
      }),
  );
  return [...new Set(names.filter((name) => name !== ""))].join(" | ");
};
