import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/calendar/day-number.js";
import { dayText } from "../../../src/calendar/day-text.js";
import { brief } from "../../../src/explain/brief.js";
import {
  type CalendarEntry,
  calendarEntries,
  calendarOf,
} from "../../../src/formats/calendar/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { anyPlan, planWith } from "../../explain/plans.js";
import { parsed } from "./parsed.js";

const example: Plan = JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8"));
const year = { from: "2027-01-01", to: "2027-12-31", language: "sv" } as const;
const file = { ...year, stamp: "2026-11-24" } as const;

const council = {
  id: "cycle:interim",
  label: { sv: "Delårsrapport" },
  from: ["unit:von"],
  to: ["unit:kf"],
  recurrence: { every: "interim" },
  due: { by: "months", months: 2 },
  route: [
    { stage: "council", unit: "unit:kf", daysBefore: 0 },
    { stage: "notice", daysBefore: 10 },
    { stage: "committee", unit: "unit:bun", daysBefore: 20 },
    { stage: "board", daysBefore: 7 },
  ],
};
const titles = (plan: Plan, options: object = {}) =>
  calendarEntries(plan, { ...year, ...options }).entries.map(({ on, title }) => `${on} ${title}`);

describe("a calendar", () => {
  it("holds what is due and each step on the way, in words", () => {
    const plan = planWith({ cycles: [council] });
    // Due Sunday 31 October 2027. Ten days before is Thursday 21; twenty before that Friday 1; seven before, Friday 24 September.
    expect(titles(plan)).toEqual([
      "2027-09-24 Delårsrapport, nämnden (januari–augusti 2027)",
      "2027-10-01 Delårsrapport, unit:bun (januari–augusti 2027)",
      "2027-10-21 Delårsrapport, kallelsen (januari–augusti 2027)",
      "2027-10-31 Delårsrapport (januari–augusti 2027)",
    ]);
    const [step, , , whole] = calendarEntries(plan, year).entries;
    expect(step?.text.split("\n")).toEqual([
      "På väg till: Delårsrapport (januari–augusti 2027), 31 oktober 2027.",
      "Lämnas av: unit:von.",
      "Lämnas till: unit:kf.",
      "Avser: januari–augusti 2027.",
      "Grund: inte sagt i planen.",
      "I planen: cycle:interim.",
    ]);
    expect(whole?.categories).toEqual(["Uppföljning"]);
    expect(step?.categories).toEqual(["Uppföljning", "Väg till möte"]);
  });

  it("holds the first steps of a meeting that lies beyond its last day", () => {
    const plan = planWith({ cycles: [council] });
    expect(titles(plan, { from: "2027-09-01", to: "2027-09-30" })).toEqual([
      "2027-09-24 Delårsrapport, nämnden (januari–augusti 2027)",
    ]);
  });

  it("says on what ground, who decided and how sure the day is", () => {
    const obligation = {
      id: "obligation:a",
      label: { sv: "Tillsyn" },
      from: [],
      recurrence: { every: "year" },
      due: { by: "date", monthDay: "02-15" },
      basisOf: { due: "estimated" },
      performedBy: ["position:chief"],
      ground: {
        kind: "statute",
        citation: { sfs: "2017:725", chapter: "6", section: "9" },
        decision: "decision:a",
      },
    };
    const plan = planWith({
      obligations: [obligation],
      positions: [{ id: "position:chief", label: { sv: "Chefen" } }],
      decisions: [{ id: "decision:a", body: "unit:kf", on: "2024-03-01" }],
    });
    const [entry] = calendarEntries(plan, year).entries;
    expect(entry?.text.split("\n")).toEqual([
      "Lämnas av: ingen, enligt planen.",
      "Lämnas till: inte sagt i planen.",
      "Görs av: Chefen.",
      "Avser: 2027.",
      "Grund: lag, 6 kap. 9 § kommunallagen (2017:725), beslutat av unit:kf 1 mars 2024.",
      "Dagen är skattad, inte sagd av någon källa.",
      "I planen: obligation:a.",
    ]);
    expect(entry?.categories).toEqual(["Rapport", "lag"]);
  });

  it("invents no day", () => {
    const plan = planWith({
      obligations: [
        { id: "obligation:case", recurrence: { every: "case" } },
        { id: "obligation:often", due: { by: "days", days: 3 } },
        { id: "obligation:since", recurrence: { every: "year", step: 2 }, due: null },
        { id: "obligation:untold", recurrence: { every: "quarter" } },
        { id: "obligation:none", recurrence: { every: "year" }, due: null },
        { id: "obligation:twice", recurrence: { every: "dates", dates: ["2027-05-03"] } },
        { id: "obligation:twice", recurrence: { every: "dates", dates: ["2027-06-03"] } },
      ],
    });
    const { entries, leftOut } = calendarEntries(plan, year);
    // Single dates are days that the plan tells.
    expect(entries.map(({ on }) => on)).toEqual(["2027-05-03"]);
    expect(leftOut).toEqual([
      { id: "obligation:case", because: "byTheCase" },
      { id: "obligation:none", because: "noDueDay", times: 1 },
      { id: "obligation:often", because: "recurrenceNotTold" },
      { id: "obligation:since", because: "sinceNotTold" },
      { id: "obligation:twice", because: "idTwice" },
      { id: "obligation:untold", because: "dueNotTold", times: 4 },
    ]);
  });
});

describe("what has a way to a meeting but no day", () => {
  it("is counted within the days alone, though its meeting is looked for beyond them", () => {
    const { due: _, ...undated } = council;
    const plan = planWith({ cycles: [undated] });
    const times = (to: string) => calendarEntries(plan, { ...year, to }).leftOut;
    expect(times("2027-08-31")).toEqual([{ id: "cycle:interim", because: "dueNotTold", times: 1 }]);
    expect(times("2027-08-30")).toEqual([]);
  });
});

describe("whose calendar", () => {
  const due = { recurrence: { every: "year" }, due: { by: "date", monthDay: "02-15" } };
  const plan = planWith({
    cycles: [council],
    positions: [{ id: "position:chief", unit: "unit:vof", headOfAdministrationFor: ["unit:von"] }],
    obligations: [
      { id: "obligation:north", from: ["unit:north"], to: ["unit:vof"], ...due },
      { id: "obligation:vof", from: ["unit:vof"], to: ["unit:kf"], ...due },
      { id: "obligation:bun", from: ["unit:bun"], to: ["unit:kf"], ...due },
    ],
  });
  const ids = (options: object) => [
    ...new Set(calendarEntries(plan, { ...year, ...options }).entries.map(({ of }) => of)),
  ];

  it("is a unit's with all beneath it, what it gives and what it receives", () => {
    expect(ids({ units: ["unit:vof"] })).toEqual(["obligation:north", "obligation:vof"]);
    expect(ids({ units: ["unit:north"] })).toEqual(["obligation:north"]);
  });

  it("holds a unit's own step on the way to what others give", () => {
    expect(titles(plan, { units: ["unit:bun"] })).toEqual([
      "2027-02-15 obligation:bun (2027)",
      "2027-10-01 Delårsrapport, unit:bun (januari–augusti 2027)",
    ]);
  });

  it("holds the whole way to the meeting for what a unit gives or receives", () => {
    for (const unit of ["unit:von", "unit:kf"]) {
      const way = titles(plan, { units: [unit], from: "2027-09-01" });
      expect(way.map((title) => title.slice(0, 10))).toEqual([
        "2027-09-24",
        "2027-10-01",
        "2027-10-21",
        "2027-10-31",
      ]);
    }
  });

  it("lists as without a day only what is a unit's own, not what passes it on the way", () => {
    const route = [{ stage: "committee", unit: "unit:bun", daysBefore: 3 }];
    const passing = { id: "cycle:case", from: ["unit:von"], recurrence: { every: "case" }, route };
    const leftOut = (unit: string) =>
      calendarEntries(planWith({ cycles: [passing] }), {
        ...year,
        units: [unit as `unit:${string}`],
      }).leftOut;
    expect(leftOut("unit:bun")).toEqual([]);
    expect(leftOut("unit:von")).toEqual([{ id: "cycle:case", because: "byTheCase" }]);
  });

  it("is an asker's: what it is given", () => {
    expect(ids({ askers: ["unit:vof"] })).toEqual(["obligation:north"]);
    expect(titles(plan, { askers: ["unit:kf"], units: ["unit:bun"] })).toEqual([
      "2027-02-15 obligation:bun (2027)",
      "2027-10-01 Delårsrapport, unit:bun (januari–augusti 2027)",
    ]);
  });

  it("is a function's: what brief says that it owes", () => {
    const asOf = "2026-12-01";
    const days = 200;
    const span = { from: asOf, to: dayText(dayNumber(asOf) + days), language: "sv" } as const;
    const line = ({
      on,
      of,
      period,
      stage,
    }: Pick<CalendarEntry, "on" | "of" | "period" | "stage">) => [on, of, period, stage].join(" ");
    for (const one of [plan, example]) {
      const found = (one.positions ?? []).map(({ id: position }) => {
        const { owes } = brief(one, position, { asOf, days });
        const { entries } = calendarEntries(one, { ...span, position });
        expect(entries.map(line).sort()).toEqual(
          owes
            .filter(({ isDayUntold }) => !isDayUntold)
            .map(line)
            .sort(),
        );
        return entries.length;
      });
      expect(Math.max(...found)).toBeGreaterThan(0);
    }
  });

  it("is nobody's when the plan does not have them", () => {
    expect(() => ids({ units: ["unit:gone"] })).toThrow("unit:gone");
    expect(() => ids({ position: "position:gone" })).toThrow("position:gone");
    expect(() => ids({ from: "2027-12-31", to: "2027-01-01" })).toThrow(RangeError);
  });
});

describe("reading a calendar again", () => {
  const uids = (plan: Plan, options: object = {}) =>
    calendarEntries(plan, { ...year, ...options }).entries.map(({ uid }) => uid);

  it("moves an entry whose day has changed", () => {
    const before = planWith({ cycles: [council] });
    const after = planWith({ cycles: [{ ...council, due: { by: "days", days: 30 } }] });
    expect(titles(after)).not.toEqual(titles(before));
    expect(uids(after)).toEqual(uids(before));
  });

  it("moves a meeting within its year, and knows those of other years", () => {
    const meetings = (...dates: string[]) =>
      planWith({ cycles: [{ id: "cycle:kf", recurrence: { every: "dates", dates } }] });
    const before = uids(meetings("2026-03-02", "2027-04-05", "2027-02-01"));
    expect(before).toEqual([
      "cycle:kf/2027.1@exempel.styrkedja",
      "cycle:kf/2027.2@exempel.styrkedja",
    ]);
    expect(uids(meetings("2027-02-08", "2027-04-05"))).toEqual(before);
    const span = { from: "2027-03-01" };
    expect(uids(meetings("2027-02-01", "2027-04-05"), span)).toEqual(before.slice(1));
  });

  it("keeps the steps it had when one is added", () => {
    const route = [...council.route, { stage: "committee", daysBefore: 5 }];
    const before = uids(planWith({ cycles: [council] }));
    const after = uids(planWith({ cycles: [{ ...council, route }] }));
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toContain("cycle:interim/2027-01/2027-08/committee.2@exempel.styrkedja");
  });

  it("knows an entry whichever calendar it stands in", () => {
    const all = new Map(calendarEntries(example, year).entries.map((entry) => [entry.uid, entry]));
    for (const { id } of example.units ?? []) {
      for (const entry of calendarEntries(example, { ...year, units: [id] }).entries) {
        expect(entry).toEqual(all.get(entry.uid));
      }
    }
  });
});

describe("the file", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("is what another parser reads as the entries, each with a lasting name of its own", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { entries } = calendarEntries(plan, year);
        const { text } = calendarOf(plan, file);
        const read = parsed(text);
        expect(read.method).toBe("PUBLISH");
        expect(
          read.entries.map(({ uid, on, title, text: said, categories }) => ({
            uid,
            on,
            title,
            text: said,
            categories,
          })),
        ).toEqual(
          entries.map(({ uid, on, title, text: said, categories }) => ({
            uid,
            on,
            title,
            text: said,
            categories,
          })),
        );
        expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
      }),
      { numRuns: 60 },
    );
  });

  it("holds unkind names harmless, each on one line", () => {
    const label = { sv: "a\r\nEND:VEVENT\r\nBEGIN:VEVENT; \\n, \u202eb\u0007" };
    const shown = "a END:VEVENT BEGIN:VEVENT; \\n, \ufffdb\ufffd";
    const demand = {
      id: "obligation:a",
      label,
      from: ["unit:x"],
      recurrence: { every: "dates", dates: ["2027-05-03"] },
    };
    const plan = planWith({ units: [{ id: "unit:x", label }], obligations: [demand] });
    const { entries, name } = parsed(calendarOf(plan, { ...file, units: ["unit:x"] }).text);
    expect(name).toBe(`${shown}: uppföljning och rapporter`);
    expect(entries.map(({ title }) => title)).toEqual([`${shown} (3 maj 2027)`]);
    expect(entries[0]?.text?.split("\n")[0]).toBe(`Lämnas av: ${shown}.`);
  });

  it("is the same, byte for byte, in whatever zone it is made", () => {
    const made = ["UTC", "Europe/Stockholm", "Pacific/Kiritimati", "America/St_Johns"].map((tz) => {
      process.env.TZ = tz;
      return calendarOf(example, file).text;
    });
    expect(new Set(made).size).toBe(1);
  });

  it("is the same wherever things stand in the plan", () => {
    const turned = { ...example, obligations: example.obligations?.toReversed() } as Plan;
    expect(calendarOf(turned, file)).toEqual(calendarOf(example, file));
  });

  it("is called after whose it is, and holds no more than its days", () => {
    expect(parsed(calendarOf(example, file).text).name).toBe(
      "Exempelkommun: uppföljning och rapporter",
    );
    const { text } = calendarOf(example, { ...file, units: ["unit:council"], language: "en" });
    expect(parsed(text).name).toContain("council: follow-up and reports");
    for (const { on, end, alarms } of parsed(text).entries) {
      expect(on && on >= year.from && on <= year.to && end && end > on).toBe(true);
      expect(alarms).toEqual([]);
    }
  });
});
