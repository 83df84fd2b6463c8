import type { Plan } from "../../src/plan/index.js";

/** Names that attack: markup, quotes, turned writing, length, emoji, nothing. */
const names = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "\u202etxet denrut\u202c",
  "Åäö".repeat(100),
  "👩‍👩‍👧‍👦🇸🇪 förskola",
  "",
  "</title></svg><iframe src=javascript:alert(1)>",
  "'; DROP TABLE goals; --",
  "x\u0000y\u001b[31mz",
];

/** The same plan with an attack in every text that a person may write, one after another. */
export const hostile = (plan: Plan): Plan => {
  let at = 0;
  const attack = () => names[at++ % names.length] ?? "";
  const free = new Set([
    "sv",
    "en",
    "text",
    "note",
    "title",
    "comment",
    "statement",
    "purpose",
    "definition",
    "because",
    "effect",
    "with",
    "reading",
    "party",
    "unitOfMeasure",
    "area",
  ]);
  const turned = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return free.has(key) && !value.includes(":") ? attack() : value;
    if (Array.isArray(value)) return value.map((item) => turned(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([own, inner]) => [own, turned(inner, own)]),
    );
  };
  return turned(plan, "") as Plan;
};
