import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { schedule } from "../../../src/calendar/schedule.js";
import { calendarEntries, calendarOf } from "../../../src/formats/calendar/index.js";
import type { Plan } from "../../../src/plan/plan.js";
import { anyPlan, planWith } from "../../explain/plans.js";
import { parsed } from "./parsed.js";

const example: Plan = JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8"));
const year = { from: "2027-01-01", to: "2027-12-31" } as const;
const file = { ...year, language: "sv", stamp: "2026-11-24" } as const;

type Entry = ReturnType<typeof parsed>["entries"][number];

/** A calendar that follows the standard: of entries with one UID the later sequence stands (RFC 5546, 2.1.5). */
const calendar = () => {
  const held = new Map<string | null, Entry>();
  return {
    read: (text: string) => {
      for (const entry of parsed(text).entries) {
        const before = held.get(entry.uid);
        if (!before || Number(entry.sequence) >= Number(before.sequence)) {
          held.set(entry.uid, entry);
        }
      }
    },
    entries: () => [...held.values()],
  };
};

const recurrences = fc.oneof(
  fc.constantFrom(
    { every: "year" } as const,
    { every: "half" } as const,
    { every: "tertial" } as const,
    { every: "tertial", cumulative: true } as const,
    { every: "interim" } as const,
    { every: "quarter" } as const,
    { every: "month" } as const,
    { every: "week" } as const,
    { every: "dates", dates: ["2027-02-28", "2027-03-01", "2027-10-31"] } as const,
  ),
);
const dues = fc.option(
  fc.oneof(
    fc.record({ by: fc.constant("days" as const), days: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ by: fc.constant("months" as const), months: fc.integer({ min: 0, max: 3 }) }),
  ),
  { nil: undefined },
);
const names = fc.constantFrom(
  "Delår",
  "👩‍👩‍👧‍👦".repeat(30),
  "å".repeat(300),
  "a\r\nEND:VEVENT\r\n;,\\",
);

const demands = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 20 }).map((n) => `obligation:o${n}` as const),
    label: fc.record({ sv: names }),
    recurrence: recurrences,
    due: dues,
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
);
const planOf = (obligations: readonly object[]): Plan =>
  planWith({
    obligations: obligations.map((one) =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)),
    ),
  });

const dueIn = (plan: Plan) =>
  schedule(plan, year)
    .occurrences.filter(({ due }) => due !== undefined)
    .map(({ due, of }) => `${due} ${of}`)
    .sort();

/** What another reader finds of the plan's own demands, steps on the way left out. */
const told = (plan: Plan) => {
  const own = new Map(
    calendarEntries(plan, file).entries.map(({ uid, of, stage }) => [uid, { of, stage }] as const),
  );
  return parsed(calendarOf(plan, file).text)
    .entries.flatMap(({ uid, on }) => {
      const entry = own.get(String(uid));
      return entry && entry.stage === undefined ? [`${on} ${entry.of}`] : [];
    })
    .sort();
};

describe("the plan's schedule", () => {
  it("is in the calendar day by day, each time once", () => {
    fc.assert(
      fc.property(demands, (all) => {
        const plan = planOf(all);
        expect(told(plan)).toEqual(dueIn(plan));
      }),
      { numRuns: 60 },
    );
  });

  it("is so for any plan whose ids are its own", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const ids = [...(plan.cycles ?? []), ...(plan.obligations ?? [])].map(({ id }) => id);
        fc.pre(new Set(ids).size === ids.length);
        expect(told(plan)).toEqual(dueIn(plan));
      }),
      { numRuns: 40 },
    );
    expect(dueIn(example).length).toBeGreaterThan(100);
    expect(told(example)).toEqual(dueIn(example));
  });
});

describe("a calendar that reads the file again", () => {
  it("is the same after the same file, however often", () => {
    fc.assert(
      fc.property(demands, (all) => {
        const once = calendar();
        const often = calendar();
        const { text } = calendarOf(planOf(all), file);
        once.read(text);
        for (let n = 0; n < 3; n++) often.read(text);
        expect(often.entries()).toEqual(once.entries());
        expect(once.entries()).toEqual(parsed(text).entries);
      }),
      { numRuns: 30 },
    );
  });

  it("holds what the later plan says, nothing twice, in whatever order the files are read", () => {
    fc.assert(
      fc.property(demands, demands, fc.boolean(), (before, after, isBackwards) => {
        const first = calendarOf(planOf(before), file).text;
        const second = calendarOf(planOf(after), { ...file, stamp: "2026-11-25" }).text;
        const held = calendar();
        for (const text of isBackwards ? [second, first] : [first, second]) held.read(text);
        const now = new Map(parsed(second).entries.map((entry) => [entry.uid, entry]));
        for (const entry of held.entries()) {
          // What has left the plan stays; all else is as the later file has it.
          const later = now.get(entry.uid);
          if (later) expect(entry).toEqual(later);
          else expect(entry.stamp).toBe("2026-11-24T00:00:00Z");
        }
        expect(held.entries().filter(({ uid }) => now.has(uid))).toHaveLength(now.size);
      }),
      { numRuns: 40 },
    );
  });

  it("moves what has another due day and leaves none behind", () => {
    fc.assert(
      fc.property(recurrences, dues, fc.integer({ min: 0, max: 20 }), (recurrence, due, days) => {
        const one = { id: "obligation:a", recurrence };
        const plans = [planOf([{ ...one, due }]), planOf([{ ...one, due: { by: "days", days } }])];
        // The whole time that both know, so that nothing moves in or out at the ends.
        const wide = { ...file, from: "2026-01-01", to: "2028-12-31" } as const;
        const inner = (plan: Plan, stamp: string) => calendarOf(plan, { ...wide, stamp }).text;
        const held = calendar();
        held.read(inner(plans[0] as Plan, "2026-11-24"));
        const known = new Set(held.entries().map(({ uid }) => uid));
        const second = parsed(inner(plans[1] as Plan, "2026-11-25")).entries;
        const of = (on: string | undefined) => (on ?? "").startsWith("2027-06");
        for (const { uid, on } of second.filter((entry) => of(entry.on))) {
          if (known.size > 0) expect([on, known.has(uid)]).toEqual([on, true]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("whole days", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    "UTC",
    "Europe/Stockholm",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/St_Johns",
  ])("are the same days to a reader in %s", (tz) => {
    process.env.TZ = tz;
    const dates = ["2027-01-01", "2027-03-28", "2027-10-31", "2027-12-31"] as const;
    const plan = planOf([{ id: "obligation:a", recurrence: { every: "dates", dates } }]);
    for (const tasks of [false, true]) {
      const root = new ICAL.Component(ICAL.parse(calendarOf(plan, { ...file, tasks }).text));
      const days = root.getAllSubcomponents().map((one) => {
        const at = one.getFirstPropertyValue(tasks ? "due" : "dtstart") as ICAL.Time;
        const local = at.toJSDate();
        const two = (n: number) => String(n).padStart(2, "0");
        expect([at.isDate, local.getHours()]).toEqual([true, 0]);
        return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;
      });
      expect(days).toEqual(dates);
    }
  });
});
