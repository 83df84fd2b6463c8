import type { HandyReader } from "./handy-reader.js";

const inMinutes = (hours: number): number => Math.round(hours * 60 * 1e6) / 1e6;

/** Hours each time, kept as minutes. */
export const readHours: HandyReader = {
  fills: ["effort.minutes"],
  read: (cell, { read }) => {
    const said = read("effort.minutes", cell);
    if (!("value" in said)) return "fault" in said ? said : undefined;
    const { value } = said;
    if (typeof value === "number") return { values: { "effort.minutes": inMinutes(value) } };
    if (typeof value !== "object" || value === null || "estimate" in value) {
      return { values: { "effort.minutes": value } };
    }
    const range = Object.entries(value).map(([end, hours]) => [end, inMinutes(Number(hours))]);
    return { values: { "effort.minutes": Object.fromEntries(range) } };
  },
};
