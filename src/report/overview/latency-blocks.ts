import type { Query } from "../../plan/query.js";
import { daysAfter } from "../../rules/days-after.js";
import { formatDate } from "../format-date.js";
import { formatNumber } from "../format-number.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";

const words = {
  sv: {
    title: "Hur länge väntade rapporterna på att behandlas?",
    columns: ["Rapport", "Behandlad av", "Dag", "Dagar efter"],
    about:
      "Dagar efter periodens slut; för delegationsbeslut dagar efter det senaste och det äldsta.",
    untold: "inte sagt",
  },
  en: {
    title: "How long did reports wait to be taken up?",
    columns: ["Report", "Taken up by", "Day", "Days after"],
    about:
      "Days after the end of the period; for delegated decisions after the latest and the oldest.",
    untold: "not told",
  },
} as const;

interface Wait {
  readonly what: string;
  readonly by: string;
  readonly on: string;
  readonly days: string;
}

/** The days from the end of what a report is about until a body took it up, the latest reports first. */
export const latencyBlocks = (
  q: Query,
  asOf: string,
  { language, width }: TextOptions,
  most = 5,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const show = (days: number) => formatNumber(days, language);
  const waits: Wait[] = [];

  for (const { id, period, handled = [] } of q.all("occasion")) {
    for (const { by, on } of handled) {
      const days = daysAfter(period, on);
      if (!on || days === undefined || on > asOf) continue;
      waits.push({ what: name(id), by: name(by), on, days: show(days) });
    }
  }
  for (const record of q.all("record")) {
    const { id, kind, on, to = [], earliestDecisionOn: first, latestDecisionOn: last } = record;
    if (kind !== "delegatedDecisionsReported" || !on || on > asOf) continue;
    const [least, longest] = [daysAfter(last, on), daysAfter(first, on)];
    if (least === undefined || longest === undefined) continue;
    const days = least === longest ? show(least) : `${show(least)}–${show(longest)}`;
    waits.push({ what: name(id), by: to.map(name).join(", ") || say.untold, on, days });
  }
  if (waits.length === 0) return [];

  const rows = waits
    .sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0))
    .slice(0, most)
    .map(({ what, by, on, days }) => [what, by, formatDate(on, language), days]);
  const columns = say.columns.map((title, at) =>
    at === say.columns.length - 1 ? { title, align: "right" as const } : { title },
  );
  return [
    blank,
    { text: say.title, tone: "heading" },
    { text: say.about, indent: 2, tone: "faint" },
    blank,
    ...table(columns, rows, { width }),
  ];
};
