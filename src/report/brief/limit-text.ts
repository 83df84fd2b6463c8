import type { Delegation } from "../../plan/entities/index.js";
import type { Query } from "../../plan/query.js";
import { formatNumber } from "../format-number.js";
import type { Language } from "../language.js";
import { listed } from "../listed.js";
import { namer } from "../namer.js";

const words = {
  sv: {
    none: "utan gräns",
    untold: "gränser är inte sagt",
    upTo: (amount: string) => `upp till ${amount}`,
    from: (amount: string) => `från ${amount}`,
    base: "prisbasbelopp",
    consult: (who: string) => `efter samråd med ${who}`,
    propose: "användarna ska få föreslå först",
    comment: "användarna ska få yttra sig först",
    consent: "användarna ska samtycka först",
  },
  en: {
    none: "without a limit",
    untold: "limits are not told",
    upTo: (amount: string) => `up to ${amount}`,
    from: (amount: string) => `from ${amount}`,
    base: "price base amounts",
    consult: (who: string) => `after consulting ${who}`,
    propose: "users are to propose first",
    comment: "users are to comment first",
    consent: "users are to consent first",
  },
} as const;

/** Within what a row lets one decide. */
export const limitText = (
  limits: Delegation["limits"] | undefined,
  q: Query,
  language: Language,
): string => {
  const say = words[language];
  if (limits === undefined) return say.untold;
  if (limits === null) return say.none;
  const { name } = namer(q, language);
  const currency = q.plan.organisation.currency ?? "SEK";
  const unit = limits.unit === "priceBaseAmount" ? say.base : currency;
  const amount = (value: number) =>
    `${formatNumber(value, language, (String(value).split(".")[1] ?? "").length)} ${unit}`;
  const { maxAmount, fromAmount, area, caseType, consult = [], userSay } = limits;
  const parts = [
    fromAmount !== undefined && say.from(amount(fromAmount)),
    typeof maxAmount === "number" && say.upTo(amount(maxAmount)),
    area,
    caseType,
    consult.length > 0 && say.consult(listed(consult.map(name), language)),
    userSay && say[userSay],
  ].filter(Boolean);
  return parts.join(", ") || say.none;
};
