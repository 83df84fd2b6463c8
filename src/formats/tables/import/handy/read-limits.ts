import { cellText } from "../cell-text.js";
import { shownText } from "../import-fault.js";
import type { HandyReader, HandyResult } from "./handy-reader.js";

const baseAmount = /\s*(?:prisbasbelopp|basbelopp|pbb|price base amounts?)\.?$/iu;
const currency = /\s*(?:svenska\s+)?(?:kr(?:onor)?|sek|:-)\.?$|,-$/iu;
/** Thousands and millions, as budgets are written. */
const thousands = /\s*(?:tkr|ksek)\.?$/iu;
const millions = /\s*(?:mkr|mnkr|msek|miljon(?:er)?(?:\s+kr(?:onor)?)?|million(?:s)?)\.?$/iu;
const noLimit =
  /^(?:obegränsat|obegränsad|utan (?:begränsning|gräns|beloppsgräns)|ingen (?:begränsning|gräns|beloppsgräns)|unlimited|no limit)\.?$/iu;
const upTo =
  /^(?:högst|max(?:imalt|\.)?|upp\s+till|t\.?o\.?m\.?|till\s+och\s+med|<=|≤|at most|up to)\s*/iu;
const moreThan = /^(?:över|mer än|från|fr\.?o\.?m\.?|lägst|minst|>=?|≥|over|from|at least)\s*/iu;
const vat = /\s*(?:exkl\.?|exklusive|inkl\.?|inklusive)\s+moms\.?$/iu;

const notAnAmount = (text: string): HandyResult => ({
  fault: {
    code: "no-amount",
    expected: "an amount",
    found: shownText(text),
    message: {
      sv: `Här ska stå ett belopp: 500 000 kr, 100 000–500 000 kr eller 10 prisbasbelopp, men det står ${shownText(text)}. Gränser i ord kan stå i en kolumn som är anmärkning: säg det i en mappningsfil, {"kolumnens namn": "note"}.`,
      en: `Expected an amount: 500 000 kr, 100 000–500 000 kr or 10 price base amounts, but found ${shownText(text)}. Limits in words can stand in a column of notes: say so in a mapping file, {"the column's name": "note"}.`,
    },
  },
});

/** Up to what amount, from the one cell that a register has for it. `500 kr inkl. moms` is not what we can keep, and refused. */
export const readLimits: HandyReader = {
  fills: ["limits.maxAmount", "limits.fromAmount", "limits.unit"],
  read: (cell, { read }) => {
    const text = cellText(cell);
    if (typeof cell === "boolean" || vat.test(text)) return notAnAmount(text);
    if (noLimit.test(text)) return { values: { "limits.maxAmount": null } };
    const isBase = baseAmount.test(text);
    const times = thousands.test(text) ? 1000 : millions.test(text) ? 1_000_000 : 1;
    const bare = text
      .replace(thousands, "")
      .replace(millions, "")
      .replace(isBase ? baseAmount : currency, "")
      .trim();
    const unit = isBase ? { "limits.unit": "priceBaseAmount" } : {};
    const amount = (part: string): number | undefined => {
      const said = read("limits.maxAmount", part.replace(currency, "").trim());
      if (!("value" in said) || typeof said.value !== "number") return undefined;
      // A product of two decimal numbers, without the binary dust.
      return times === 1 ? said.value : Number((said.value * times).toPrecision(15));
    };
    const range = /^(.*\d)\s*(?:[\u2013-]|till)\s*(\d.*)$/u.exec(bare);
    if (range) {
      const [from, to] = [amount(range[1] ?? ""), amount(range[2] ?? "")];
      if (from === undefined || to === undefined || from > to) return notAnAmount(text);
      return { values: { "limits.fromAmount": from, "limits.maxAmount": to, ...unit } };
    }
    const from = moreThan.test(bare) ? amount(bare.replace(moreThan, "")) : undefined;
    if (from !== undefined) return { values: { "limits.fromAmount": from, ...unit } };
    const most = amount(bare.replace(upTo, ""));
    return most === undefined
      ? notAnAmount(text)
      : { values: { "limits.maxAmount": most, ...unit } };
  },
};
