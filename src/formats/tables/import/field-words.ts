import { parts } from "../../../plan/kinds.js";
import type { Language } from "../../../report/language.js";
import { columnsOf } from "../columns-of.js";
import { headColumns } from "../head-columns.js";
import { figureOfField, yearOfTarget } from "./fields-of.js";
import type { TableOf } from "./guess.js";

const handy = {
  hours: { sv: "Vad det tar, i timmar", en: "What it takes, in hours" },
  kolada: { sv: "Nyckel i Kolada", en: "Key in Kolada" },
  short: { sv: "Förkortning", en: "Short name" },
} as const;

type Of = "value" | "women" | "men";

const figures = {
  sv: (period: string, of: Of) =>
    `Utfall ${period}${{ value: "", women: " för kvinnor", men: " för män" }[of]}`,
  en: (period: string, of: Of) =>
    `Outcome ${period}${{ value: "", women: " for women", men: " for men" }[of]}`,
} as const;

/** What is the field of such a table called, where people read? */
export const fieldWords = (of: TableOf, field: string, language: Language): string => {
  const figure = figureOfField(field);
  if (figure) return figures[language](figure.period, figure.of);
  const year = of === "indicators" ? yearOfTarget(field) : undefined;
  if (year !== undefined) return `${fieldWords(of, "target", language)} ${year}`;
  if (of === "names") return field;
  const columns = of === "plan" ? headColumns() : columnsOf(parts[of]);
  const column = columns.find((one) => one.field === field);
  if (column) return column.heading[language];
  return Object.hasOwn(handy, field) ? handy[field as keyof typeof handy][language] : field;
};
