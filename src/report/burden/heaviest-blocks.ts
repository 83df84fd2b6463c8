import type { Burden, DemandLine } from "../../burden/burden.js";
import { isConversation } from "../../burden/is-conversation.js";
import type { Query } from "../../plan/query.js";
import { formatNumber } from "../format-number.js";
import { atLeastCell, hoursCell } from "../hours-text.js";
import { namer } from "../namer.js";
import { type Block, blank } from "../page.js";
import { table } from "../table.js";
import type { TextOptions } from "../text-options.js";
import { originWords } from "../vocabulary-words.js";

const words = {
  sv: {
    title: "Vilka krav är tyngst?",
    columns: ["Krav", "Ursprung", "Gånger", "Svarande", "Timmar"],
  },
  en: {
    title: "Which demands are heaviest?",
    columns: ["Demand", "Origin", "Times", "Answering", "Hours"],
  },
} as const;

const groundOf = (q: Query, id: DemandLine["id"]) => q.get(id)?.ground;

const isTalk = (q: Query, id: DemandLine["id"]): boolean => {
  const demand = q.get(id);
  return demand !== undefined && "form" in demand && isConversation(demand);
};

/**
 * The demands whose time is known, the heaviest first. Demands are ranked; those who answer them are not, nor is
 * talk (dialogue, visits, peer review), which is time invested.
 */
export const heaviestBlocks = (
  burden: Burden,
  q: Query,
  { language, width }: TextOptions,
  most: number,
): readonly Block[] => {
  const say = words[language];
  const { name } = namer(q, language);
  const lines = burden.lines
    .filter(({ id, minutes }) => minutes.likely > 0 && !isTalk(q, id))
    .slice(0, most);
  if (lines.length === 0) return [];

  const shown = (value: number | null) =>
    value === null ? "–" : formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const rows = lines.map((line) => {
    const ground = groundOf(q, line.id);
    const origin = ground === null ? "none" : (ground?.kind ?? "untold");
    const hours = (line.missing.length > 0 ? atLeastCell : hoursCell)(line, language);
    return [
      name(line.id),
      originWords[origin][language],
      shown(line.times),
      shown(line.population),
      hours,
    ];
  });
  const [demand, origin, ...numbers] = say.columns;
  const columns = [
    { title: demand },
    { title: origin },
    ...numbers.map((title) => ({ title, align: "right" as const })),
  ];
  return [blank, { text: say.title, tone: "heading" }, blank, ...table(columns, rows, { width })];
};
