import { round } from "../../burden/round.js";

/**
 * A number as a file holds it: digits and one mark, nothing between thousands, no exponent, a hyphen for minus.
 *
 * @example
 * plainNumber(-1234.5, { mark: "," }); // "-1234,5"
 */
export const plainNumber = (
  value: number,
  { mark, decimals }: { readonly mark: "," | "."; readonly decimals?: number | undefined },
): string => {
  const shown = decimals === undefined ? value : round(value, decimals);
  const [figures = "", exponent = "0"] = String(Math.abs(shown)).split("e");
  const [whole = "", part = ""] = figures.split(".");
  const digits = whole + part;
  // Where the mark stands among the digits, with zeros put before or after until it stands inside.
  const at = whole.length + Number(exponent);
  const padded = at <= 0 ? "0".repeat(1 - at) + digits : digits.padEnd(at, "0");
  const place = Math.max(at, 1);
  const rest = padded.slice(place);
  return `${shown < 0 ? "-" : ""}${padded.slice(0, place)}${rest === "" ? "" : mark + rest}`;
};
