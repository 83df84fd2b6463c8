import { describe, expect, it } from "vitest";
import { type KoladaKpi, linkKolada } from "../../../src/formats/kolada/index.js";
import type { Indicator, Plan } from "../../../src/plan/index.js";
import { nearMiss, realTitles, sameIndicator } from "./real-titles.js";

/** Titles as the table of Ale 2018 has them, and two that are made up. */
const kpis: readonly KoladaKpi[] = [
  ["N11008", "Kostnad förskola, kr/inskrivet barn"],
  ["N15485", "Åk 6 med lägst E i matematik, kommunala skolor, %"],
  ["N11102", "Inskrivna barn per årsarbetare i förskolan"],
  ["N15436", "Åk 9 behöriga till yrkesprogram, kommunala skolor, %"],
  ["N15452", "Åk 3 som klarat alla delprov i svenska/sva, kommunala skolor, %"],
  ["U11401", "Plats på förskola på önskat datum, %"],
  ["N17467", "Gymnasieexamen inom 4 år, kommunala skolor, %"],
  ["N15535", "Åk 9 nöjda med skolan som helhet, %"],
  ["N15533", "Åk 9 trygga i skolan, %"],
  ["N15027", "Kostnad grundskola F-9, kr/elev"],
  ["N17005", "Kostnad gymnasieskola, kr/elev"],
  ["N01951", "Invånare totalt, antal"],
].map(([id = "", title = ""]) => ({ id, title }));

const planWith = (...indicators: readonly Partial<Indicator>[]): Plan => ({
  format: 1,
  organisation: { id: "organisation:a", kind: "municipality" },
  indicators: indicators.map((one, at) => ({
    id: `indicator:${at}`,
    collection: "new",
    ...one,
  })),
});

const found = (sv: string, unitOfMeasure?: string, list = kpis) =>
  linkKolada(planWith({ label: { sv }, ...(unitOfMeasure && { unitOfMeasure }) }), list)
    .suggestions[0]?.candidates ?? [];

describe("suggested links to Kolada", () => {
  it.each([
    ["Kostnad förskola", "kr/inskrivet barn", "N11008", "same", "same"],
    ["Förskolans kostnader", "kr/inskrivet barn", "N11008", "same", "same"],
    ["Förskolekostnad", "kr/inskrivet barn", "N11008", "same", "same"],
    ["Kostnad för förskolan", "tkr", "N11008", "likely", "alike"],
    ["Kostnad för förskolan", undefined, "N11008", "likely", "untold"],
    ["Kostnad för förskolan", "%", "N11008", "possible", "unlike"],
    ["Trygga elever i skolan, årskurs 9", "procent", "N15533", "likely", "same"],
    ["Barn per årsarbetare", undefined, "N11102", "likely", "untold"],
    ["Behöriga till yrkesprogram i årskurs 9", "andel", "N15436", "likely", "same"],
    ["Invånarantal", "antal", "N01951", "same", "same"],
    ["KOSTNAD FO\u0308RSKOLA", "kr/inskrivet barn", "N11008", "same", "same"],
  ])("%s (%s) may be %s: %s, unit %s", (name, unit, kpi, sure, unitsOfMeasure) => {
    expect(found(name, unit)[0]).toMatchObject({ kpi, sure, unitsOfMeasure });
  });

  it.each([
    ["Besök på mötesplatserna", "besök"],
    ["Tomma lokaler vid torget", "lokaler"],
    ["Kommunala bolag", undefined],
    ["Skolan", undefined],
    ["Barn", "antal"],
    ["", undefined],
  ])("%s resembles nothing", (name, unit) => {
    expect(found(name, unit)).toEqual([]);
  });

  it("say which words are shared, as the plan writes them", () => {
    expect(found("Trygghet bland Trygga elever i skolan, Årskurs 9")[0]?.shared).toEqual([
      "Trygghet",
      "skolan",
      "Årskurs",
      "9",
    ]);
  });

  it("are three at most, the surest first", () => {
    const many = [3, 1, 2, 5, 4].map((n) => ({ id: `N0000${n}`, title: "Kostnad förskola, kr" }));
    expect(found("Kostnad förskola", "kr", many).map(({ kpi }) => kpi)).toEqual([
      "N00001",
      "N00002",
      "N00003",
    ]);
  });

  it("pass over series that have ended, and those of regions", () => {
    const list: readonly KoladaKpi[] = [
      { id: "N00001", title: "Kostnad förskola (-2020), kr/inskrivet barn" },
      { id: "N00002", title: "Kostnad förskola, kr/inskrivet barn", municipalityType: "L" },
    ];
    const plan = planWith({ label: { sv: "Kostnad förskola" } });
    expect(linkKolada(plan, list)).toMatchObject({
      suggestions: [],
      unlike: ["indicator:0"],
      searched: 0,
      ended: 1,
    });
  });
});

describe("the indicators looked for", () => {
  const label = { sv: "Kostnad förskola" };
  const { collection: _, ...bare } = { collection: undefined, label };
  const plan: Plan = {
    format: 1,
    organisation: { id: "organisation:a" },
    indicators: [
      { id: "indicator:new", collection: "new", ...bare },
      { id: "indicator:manual", source: { kind: "manual" }, ...bare },
      { id: "indicator:reused", collection: "reused", source: { kind: "manual" }, ...bare },
      { id: "indicator:untold", ...bare },
      { id: "indicator:linked", collection: "new", externalIds: { kolada: "N11008" }, ...bare },
      { id: "indicator:keyed", collection: "new", definitionKey: "kolada:N11008", ...bare },
      { id: "indicator:closed", collection: "new", status: "closed", ...bare },
    ],
  };
  const of = (all: boolean) => linkKolada(plan, kpis, { all });

  it("are those collected by hand; what is not told is counted", () => {
    expect(of(false).suggestions.map(({ indicator }) => indicator)).toEqual([
      "indicator:new",
      "indicator:manual",
    ]);
    expect(of(false).untold).toEqual(["indicator:untold"]);
  });

  it("are all without a number in Kolada, when asked", () => {
    expect(of(true).suggestions.map(({ indicator }) => indicator)).toEqual([
      "indicator:new",
      "indicator:manual",
      "indicator:reused",
      "indicator:untold",
    ]);
    expect(of(true).untold).toEqual([]);
  });

  it("are found among all of Kolada in reasonable time", () => {
    const catalogue = Array.from({ length: 6100 }, (_, n) => ({
      id: `N${String(n).padStart(5, "0")}`,
      title: `${realTitles[n % realTitles.length]?.title.replace(", ", ` område ${n % 97} slag ${n % 53}, `)}`,
    }));
    const many = planWith(
      ...Array.from({ length: 500 }, (_, n) => ({
        label: { sv: sameIndicator[n % sameIndicator.length]?.[0] ?? "" },
      })),
    );
    const start = performance.now();
    expect(linkKolada(many, catalogue).searched).toBe(6100);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("real titles", () => {
  const firstOf = (name: string, unit: string | undefined) => found(name, unit, realTitles)[0];
  const named = (name: string, unit: string | undefined, title: string) =>
    found(name, unit, realTitles).find((one) => one.title === title);

  it.each(sameIndicator)("%s (%s) comes first: %s", (name, unit, title) => {
    expect(firstOf(name, unit)?.title).toBe(title);
  });

  it("are at least likely in all the ways of writing but one, which has a word in the place of others", () => {
    const unsure = sameIndicator.filter(([name, unit]) => firstOf(name, unit)?.sure === "possible");
    expect(unsure.map(([name]) => name)).toEqual([
      "Elever i årskurs 6 med lägst betyget E i matematik",
    ]);
  });

  it.each(nearMiss)("%s (%s) is at most possibly %s", (name, unit, title) => {
    expect(["possible", undefined]).toContain(named(name, unit, title)?.sure);
  });

  it.each(realTitles.map(({ title }) => title))("%s is itself, and nothing else is", (title) => {
    const candidates = found(title, undefined, realTitles);
    const [first, ...others] = candidates;
    expect(first?.title).toBe(title);
    expect(others.filter(({ sure }) => sure === "same")).toEqual([]);
  });

  it.each(realTitles.map(({ title }) => title))("%s is never sure with a no in it", (title) => {
    for (const no of ["Ej ", "Inte ", "Icke ", "Utan ", "Ingen "]) {
      if (/(?<!\p{L})(?:ej|varken)(?!\p{L})/iu.test(title)) continue;
      expect(["possible", undefined]).toContain(named(no + title, undefined, title)?.sure);
    }
  });

  it.each(realTitles.filter(({ title }) => /\d/.test(title)).map(({ title }) => title))(
    "%s is never sure with another number",
    (title) => {
      const other = title.replace(/\d+/, (number) => String(Number(number) + 1));
      expect(["possible", undefined]).toContain(named(other, undefined, title)?.sure);
    },
  );

  it("say what tells them apart", () => {
    expect(named("Åk 6 ej trygga i skolan", "%", "Åk 9 trygga i skolan, %")?.apart).toEqual([
      { plan: "ej", kolada: "" },
      { plan: "6", kolada: "9" },
    ]);
    expect(named("Åk 9 trygga i skolan", "%", "Åk 9 trygga i skolan, %")?.apart).toEqual([]);
  });

  it("in promille are alike and not the same", () => {
    expect(firstOf("Arbetslöshet 18-65 år", "promille")).toMatchObject({
      title: "Arbetslöshet 18-65 år, andel (%)",
      sure: "likely",
      unitsOfMeasure: "alike",
    });
  });
});
