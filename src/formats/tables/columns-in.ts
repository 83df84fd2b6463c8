import * as z from "zod";
import {
  datePattern,
  dayPattern,
  monthDayPattern,
  periodPattern,
} from "../../calendar/patterns.js";
import { acceptor } from "../../plan/acceptor.js";
import { citationSchema } from "../../plan/citation.js";
import { fieldName, insideName } from "../../plan/field-names/index.js";
import type { Kind } from "../../plan/kinds.js";
import { rangeSchema } from "../../plan/quantity.js";
import { dueSchema, recurrenceSchema } from "../../plan/recurrence.js";
import { labelSchema } from "../../plan/text.js";
import type { Words } from "../../sources/words.js";
import type { Column, ColumnForm } from "./column.js";
import type { Targets } from "./names.js";

type Schema = z.core.$ZodType;

/** The same schema, however it is described where it stands. */
const isLike = (schema: Schema, other: Schema): boolean => schema._zod.def === other._zod.def;

const patternOf = (schema: z.ZodString): string =>
  String(
    (schema.def.checks ?? [])
      .map((check) => (check._zod.def as { readonly pattern?: RegExp }).pattern)
      .find((pattern) => pattern !== undefined),
  );

const timeForms: ReadonlyMap<string, ColumnForm> = new Map([
  [String(dayPattern), "date"],
  [String(datePattern), "date"],
  [String(periodPattern), "period"],
  [String(monthDayPattern), "monthDay"],
]);

const isScalar = (schema: Schema): boolean => formOf(schema) !== "json";

/** How one value of this schema is read and written: `json` where there are no words for it. */
const formOf = (schema: Schema): ColumnForm => {
  if (isLike(schema, citationSchema())) return "citation";
  if (isLike(schema, recurrenceSchema())) return "recurrence";
  if (isLike(schema, dueSchema())) return "due";
  if (isLike(schema, rangeSchema())) return "quantity";
  if (schema instanceof z.ZodTemplateLiteral) return "reference";
  if (schema instanceof z.ZodUnion) {
    const { options } = schema;
    if (options.every((option) => option instanceof z.ZodTemplateLiteral)) return "reference";
    return options.some((option) => isLike(option, rangeSchema())) ? "quantity" : "json";
  }
  if (schema instanceof z.ZodEnum) return "code";
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodLiteral) return "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodString) return timeForms.get(patternOf(schema)) ?? "text";
  if (schema instanceof z.ZodRecord && !(schema.valueType instanceof z.ZodUnknown)) {
    return isScalar(schema.valueType as Schema) ? "record" : "json";
  }
  return "json";
};

const targetsOf = (schema: Schema): Targets => {
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => targetsOf(option) as readonly Kind[]);
  }
  const ref = schema instanceof z.ZodTemplateLiteral ? schema.meta()?.["ref"] : undefined;
  if (ref === "*") return "*";
  return typeof ref === "string" ? [ref as Kind] : [];
};

/** The codes that may stand here, or as the values of a record. */
const codesOf = (schema: Schema): readonly string[] => {
  if (schema instanceof z.ZodRecord) return codesOf(schema.valueType);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
};

/** What is inside the wrappers of a field that may be absent or none. */
const unwrapped = (schema: Schema): { readonly inner: Schema; readonly isNullable: boolean } => {
  if (schema instanceof z.ZodExactOptional) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodNullable) {
    return { inner: unwrapped(schema.unwrap()).inner, isNullable: true };
  }
  return { inner: schema, isNullable: false };
};

const inAnotherLanguage = {
  sv: { sv: "", en: " på engelska" },
  en: { sv: " in Swedish", en: "" },
} as const;

const isLabelPath = (path: readonly string[]): boolean => {
  const last = path.at(-1);
  return path.at(-2) === "label" && (last === "sv" || last === "en");
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const headingIn = (
  kind: Kind | "plan",
  path: readonly string[],
  isWholeLabel: boolean,
  language: "sv" | "en",
): string => {
  const steps = isLabelPath(path) ? path.slice(0, -1) : path;
  const names = steps.map((step, depth) => {
    if (depth === 0) return fieldName(kind, step, language);
    if (kind === "plan" && depth === 1) return fieldName("organisation", step, language);
    return insideName(step, language);
  });
  const rest = isLabelPath(path) ? inAnotherLanguage[language][path.at(-1) as "sv" | "en"] : "";
  const all = language === "sv" ? " i sin helhet" : " as a whole";
  return capital(`${names.join(": ")}${rest}${isWholeLabel ? all : ""}`);
};

/** The columns for what stands below a schema of an object. */
export const columnsIn = (kind: Kind | "plan", schema: z.ZodObject): readonly Column[] => {
  const columns: Column[] = [];

  const add = (path: readonly string[], field: Schema, form: ColumnForm, isWholeLabel = false) => {
    const { inner, isNullable } = unwrapped(field);
    const isList = inner instanceof z.ZodArray && form !== "json";
    const item = isList ? inner.element : inner;
    const { description, knownBy } = (field as z.ZodType).meta() ?? {};
    const heading: Words = {
      sv: headingIn(kind, path, isWholeLabel, "sv"),
      en: headingIn(kind, path, isWholeLabel, "en"),
    };
    columns.push({
      field: path.join("."),
      path,
      heading,
      form,
      isList,
      isNullable,
      isRequired: !(field instanceof z.ZodExactOptional),
      codes: codesOf(item),
      targets: form === "reference" ? targetsOf(item) : [],
      isShare: item instanceof z.ZodNumber && item.minValue === 0 && item.maxValue === 1,
      means: String(description ?? ""),
      ...(typeof knownBy === "string" && { knownBy }),
      schema: field,
      accepts: acceptor(field),
    });
  };

  const spread = (above: readonly string[], shape: z.core.$ZodShape) => {
    for (const [name, field] of Object.entries(shape)) {
      const path = [...above, name];
      const { inner } = unwrapped(field);
      if (name === "id" && isOwnId(kind, above)) add(path, field, "ownId");
      else if (inner instanceof z.ZodObject && formOf(inner) === "json") {
        add(path, field, "whole", isLike(inner, labelSchema()));
        spread(path, inner.shape);
      } else {
        const item = inner instanceof z.ZodArray ? inner.element : inner;
        const form = formOf(item);
        // A list of records could not be told from one record.
        add(path, field, form === "record" && item !== inner ? "json" : form);
      }
    }
  };

  spread([], schema.shape);
  return columns;
};

const isOwnId = (kind: Kind | "plan", above: readonly string[]): boolean =>
  kind === "plan" ? above.length === 1 && above[0] === "organisation" : above.length === 0;
