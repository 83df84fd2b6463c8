import { readFileSync } from "node:fs";
import { hours } from "../../src/burden/hours.js";
import { measure } from "../../src/burden/measure.js";
import { htmlReport } from "../../src/html/index.js";
import { edit, type Plan, parsePlanOrThrow, query } from "../../src/plan/index.js";
import { formatPeriod } from "../../src/report/format-period.js";
import { namer } from "../../src/report/namer.js";
import { beforeAfter, pictureStyle, runChart } from "../../src/svg/index.js";

const language = "sv";
const asOf = "2026-11-01";
const year = { year: 2026, hoursPerYear: 1700 } as const;
const read = (): Plan =>
  parsePlanOrThrow(JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")));

/** Nobody can point at what is inside an image of a page: what would be shown then is left out. */
const asImage = (svg: string): string => `${svg.replace(/<title>[^<]*<\/title>/g, "")}\n`;

/** The pictures of the report as they stand there, each a document of its own, by the id of its figure. */
const fromReport = (plan: Plan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(
      htmlReport(plan, { language, asOf, ...year }).matchAll(
        /<svg [^>]*aria-labelledby="(\S+)-wide-title [^>]*>.*?<\/svg>/gs,
      ),
      ([svg, id = ""]) => [
        id,
        asImage(svg.replace("</desc>", `</desc><style>${pictureStyle}</style>`)),
      ],
    ),
  );

/** The plan of example 4, where a board is asked every quarter and not every month. */
const lighter = (plan: Plan): Plan => {
  const row = query(plan).row("cycle:care-monthly");
  return edit(plan, (draft) => {
    const cycle = draft.cycles?.[row];
    if (cycle) cycle.recurrence = { every: "quarter" };
  }).plan;
};

const beforeAndAfter = (plan: Plan): string => {
  const { name } = namer(query(plan), language);
  const [before, after] = [plan, lighter(plan)].map(
    (one) => new Map(measure(one, year).byUnit.map(({ unit, rolledUp }) => [unit, rolledUp])),
  );
  const rows = [...(before ?? [])].flatMap(([unit, amount]) => {
    const then = hours(amount).likely;
    const now = hours(after?.get(unit) ?? amount).likely;
    return then === now ? [] : [{ name: name(unit), before: then, after: now }];
  });
  return asImage(
    beforeAfter(
      { title: "Om vårdens månadsuppföljning blir kvartalsvis", unit: "timmar om året", rows },
      { language },
    ).svg,
  );
};

const series = (plan: Plan): string => {
  const q = query(plan);
  const points = q.refs("indicator:permit-weeks", "observation.indicator").map((one) => ({
    name: formatPeriod(one.period ?? "", language),
    value: one.value ?? null,
  }));
  const title = namer(q, language).name("indicator:permit-weeks");
  return asImage(runChart({ title, unit: "veckor", points, target: 6 }, { language }).svg);
};

/** The pictures of `docs/pictures`, by name, from the made-up municipality. */
export const pictures = (): Readonly<Record<string, string>> => {
  const plan = read();
  return { ...fromReport(plan), "before-after": beforeAndAfter(plan), "run-chart": series(plan) };
};
