/** What a number in a cell stands for, as its format shows it. */
export type Shown = "number" | "percent" | "day" | "time";

/** Characters of a format; Excel takes no more. */
const longest = 255;

const between = (code: number, from: number, to: number) => code >= from && code <= to;

/** Formats that every workbook has by number. */
const builtIn = (code: number): Shown => {
  if (code === 9 || code === 10) return "percent";
  if (between(code, 14, 17) || code === 22) return "day";
  if (between(code, 18, 21) || between(code, 45, 47)) return "time";
  // Days as they are written in East Asia.
  if (between(code, 27, 31) || code === 36 || between(code, 50, 58)) return "day";
  return between(code, 32, 35) ? "time" : "number";
};

/** Does a format show a day, a time of day or a length of time, a share as per cent, or just a number? Only the part for positive numbers counts. */
export const numberFormat = (code: number, told: string | undefined): Shown => {
  if (told === undefined) return builtIn(code);
  const format = told.slice(0, longest);
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return "time";
  const bare = format
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, "")
    .split(";")[0]
    ?.toLowerCase()
    .replace("general", "");
  if (bare === undefined) return "number";
  if (bare.includes("%")) return "percent";
  if (/[yd]/.test(bare)) return "day";
  if (/[hs]/.test(bare)) return "time";
  return bare.includes("m") ? "day" : "number";
};
