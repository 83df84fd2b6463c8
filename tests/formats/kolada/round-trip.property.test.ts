import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addKolada, koladaObservations, parseKolada } from "../../../src/formats/kolada/index.js";
import {
  exportTables,
  importTables,
  readCsv,
  type Sheet,
  writeCsv,
} from "../../../src/formats/tables/index.js";
import { parsePlan } from "../../../src/plan/parse-plan.js";
import type { Plan } from "../../../src/plan/plan.js";
import { katrineholm, saved } from "./answers.js";

/** What Kolada may say of a figure, and what is to be known of it in the plan: told by hand. */
const marks = [
  ["", "notStated"],
  ["Missing", "notStated"],
  ["-", "dropout"],
  [".", "notApplicable"],
  ["..", "secret"],
] as const;

type Said =
  | { readonly value: number; readonly deleted?: boolean }
  | { readonly value: null; readonly mark: (typeof marks)[number]; readonly deleted?: boolean };

const said: fc.Arbitrary<Said | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ value: fc.constantFrom(0, -1.5, 12.25, 34_550, 1e-7) }) },
  {
    weight: 4,
    arbitrary: fc.record({ value: fc.constant(null), mark: fc.constantFrom(...marks) }),
  },
  { weight: 1, arbitrary: fc.record({ value: fc.constant(7), deleted: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

const kpis = ["N01951", "N11102", "U07451"] as const;
const places = ["0483", "V15E1", "V15E2"] as const;
const sexes = ["T", "K", "M"] as const;
type Sex = (typeof sexes)[number];

interface Figure {
  readonly kpi: string;
  readonly code: string;
  readonly year: number;
  readonly of: Readonly<Record<Sex, Said | undefined>>;
}

const figures = fc.uniqueArray(
  fc.record({
    kpi: fc.constantFrom(...kpis),
    code: fc.constantFrom(...places),
    year: fc.integer({ min: 2018, max: 2022 }),
    of: fc.record({ T: said, K: said, M: said }),
  }),
  { selector: ({ kpi, code, year }) => `${kpi} ${code} ${year}`, minLength: 1, maxLength: 12 },
);

const isUnit = (code: string) => code.startsWith("V");

/** A row as version 3 writes it, or version 2. */
const rowOf = (
  { kpi, code, year, of }: Figure,
  version: 2 | 3,
  only = sexes as readonly Sex[],
) => ({
  kpi,
  [isUnit(code) ? "ou" : "municipality"]: code,
  period: version === 3 ? year : String(year),
  values: only.flatMap((gender) => {
    const one = of[gender];
    if (!one) return [];
    const deleted = one.deleted === true;
    return [
      {
        gender,
        value: one.value,
        status: "mark" in one ? one.mark[0] : "",
        count: 1,
        ...(version === 3 ? { isdeleted: deleted } : { is_deleted: Number(deleted) }),
      },
    ];
  }),
});

/** The same figures in pages: in any order, some of them twice, women apart from men, several files. */
const answersOf = (all: readonly Figure[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...all, ...all], { minLength: 0 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom<2 | 3>(2, 3),
      fc.boolean(),
    )
    .chain(([again, sizes, version, areApart]) => {
      const each = [...all, ...again].flatMap((one) =>
        areApart ? sexes.map((sex) => rowOf(one, version, [sex])) : [rowOf(one, version)],
      );
      return fc.shuffledSubarray(each, { minLength: each.length }).map((rows) => {
        const pages: object[] = [];
        for (let at = 0, n = 0; at < rows.length; n++) {
          const size = sizes[n % sizes.length] ?? 1;
          const isLast = at + size >= rows.length;
          const values = rows.slice(at, at + size);
          const next = isLast ? null : "https://api.kolada.se/v3/data/next";
          pages.push(
            version === 3
              ? { values, next_url: next }
              : { values, count: values.length, ...(!isLast && { next_page: next }) },
          );
          at += size;
        }
        return saved(...pages);
      });
    });

const cases = figures.chain((all) => fc.tuple(fc.constant(all), answersOf(all), answersOf(all)));

/** By hand: what an observation has to say of a figure. */
const expected = ({ kpi, code, year, of }: Figure) => {
  const kept = (sex: Sex) => (of[sex]?.deleted ? undefined : of[sex]);
  const [total, women, men] = [kept("T"), kept("K"), kept("M")];
  const why = (one: Said | undefined) => (one && "mark" in one ? one.mark : undefined);
  const marksOf = Object.entries({ women, men }).flatMap(([sex, one]) => {
    const [mark = ""] = why(one) ?? [];
    return mark === "" || mark === "Missing" ? [] : [[sex, mark] as const];
  });
  return {
    key: `${kpi} ${code} ${year}`,
    value: total?.value,
    missing: why(total)?.[1],
    women: women?.value,
    men: men?.value,
    marks: marksOf.length > 0 ? Object.fromEntries(marksOf) : undefined,
  };
};

const observed = (answers: ReturnType<typeof saved>) => {
  const read = parseKolada(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const units = { "0483": null, V15E1: "unit:one", V15E2: "unit:two" } as const;
  const codes = new Map<string | undefined, string>([
    [undefined, "0483"],
    ["unit:one", "V15E1"],
    ["unit:two", "V15E2"],
  ]);
  const { observations } = koladaObservations(read.answers, { units });
  return observations.map(({ indicator, unit, period, value, missing, women, men, ext }) => ({
    key: `${indicator.slice("indicator:kolada-".length).toUpperCase()} ${codes.get(unit)} ${period}`,
    value,
    missing,
    women,
    men,
    marks: (ext?.["kolada"] as { readonly status?: unknown } | undefined)?.status,
  }));
};

const byKey = <T extends { readonly key: string }>(list: readonly T[]) =>
  list.toSorted((a, b) => (a.key < b.key ? -1 : 1));

describe("saved answers from Kolada", () => {
  it("become observations that say exactly what the answers say, however they are paged, doubled and split", () => {
    fc.assert(
      fc.property(cases, ([all, first, second]) => {
        const told = all
          .map(expected)
          .filter(({ value, women, men }) => [value, women, men].some((one) => one !== undefined));
        expect(byKey(observed(first))).toEqual(byKey(told));
        expect(byKey(observed(second))).toEqual(byKey(told));
      }),
    );
  });

  it("never make a zero of what has no value", () => {
    fc.assert(
      fc.property(cases, ([all, answers]) => {
        const zeros = (list: readonly (number | null | undefined)[]) =>
          list.filter((one) => one === 0).length;
        const values = observed(answers).flatMap(({ value, women, men }) => [value, women, men]);
        expect(zeros(values)).toBe(
          zeros(all.flatMap(({ of }) => sexes.map((sex) => of[sex]?.value))),
        );
        expect(values.some((one) => typeof one === "number" && !Number.isFinite(one))).toBe(false);
      }),
    );
  });

  const plan: Plan = {
    ...katrineholm,
    units: [
      { id: "unit:one", externalIds: { kolada: "V15E1" } },
      { id: "unit:two", externalIds: { kolada: "V15E2" } },
    ],
    indicators: kpis.map((kpi) => ({
      id: `indicator:${kpi.toLowerCase()}`,
      label: { sv: kpi },
      externalIds: { kolada: kpi },
    })),
  };
  const added = (to: Plan, answers: ReturnType<typeof saved>) => {
    const read = parseKolada(answers);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return addKolada(to, read.answers, { savedOn: "2026-11-24" });
  };
  const throughCsv = (sheets: readonly Sheet[], language: "sv" | "en") =>
    sheets.map(({ name = "", rows }) => ({
      ...readCsv({
        name: `${name}.csv`,
        bytes: new TextEncoder().encode(writeCsv(rows, { language })),
      }),
      name,
    }));

  it("come into a plan, out as tables and back again without a change, and the second time change nothing", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("sv", "en"), ([, first, second], language) => {
        const { plan: after } = added(plan, first);
        expect(parsePlan(JSON.parse(JSON.stringify(after))).ok).toBe(true);
        const back = importTables(throughCsv(exportTables(after, { language }), language));
        expect([back.faults, back.unmatched]).toEqual([[], []]);
        expect(back.plan).toEqual(after);
        const again = added(after, second);
        expect([again.added, again.changed]).toEqual([[], []]);
        expect(again.plan).toBe(after);
      }),
      { numRuns: 40 },
    );
  });

  it("renew what came before, whatever they said then", () => {
    fc.assert(
      fc.property(cases, cases, ([, before], [, now]) => {
        const fresh = added(plan, now).plan.observations ?? [];
        const renewed = new Map(
          (added(added(plan, before).plan, now).plan.observations ?? []).map((one) => [
            one.id,
            one,
          ]),
        );
        for (const one of fresh) expect(renewed.get(one.id)).toEqual(one);
      }),
    );
  });
});
