import { describe, expect, it } from "vitest";
import {
  columnsOf,
  entityFrom,
  headColumns,
  namesOf,
  readValue,
  valueAt,
  writeValue,
} from "../../../src/formats/tables/index.js";
import type { Kind } from "../../../src/plan/kinds.js";
import type { Plan } from "../../../src/plan/plan.js";

const plan: Plan = {
  format: 1,
  organisation: { id: "organisation:x", label: { sv: "Exempelkommun" } },
  units: [
    { id: "unit:kf", label: { sv: "Kommunfullmäktige", en: "The council" } },
    { id: "unit:school", label: { sv: "Skolnämnden" } },
    { id: "unit:north", label: { sv: "Hemtjänst" } },
    { id: "unit:south", label: { sv: "Hemtjänst" } },
    { id: "unit:odd", label: { sv: "Nämnd; A" } },
    { id: "unit:none", label: { sv: "Inget" } },
    { id: "unit:id", label: { sv: "unit:kf" } },
    { id: "unit:spaced", label: { sv: " Vård " } },
    { id: "unit:formula", label: { sv: "=1+1" } },
    { id: "unit:code", label: { sv: "_x000D_" } },
  ],
  estimates: [{ id: "estimate:form", label: { sv: "Tid för blankett" }, value: 5 }],
};

const names = namesOf(plan);

const columnOf = (kind: Kind | "plan", field: string) => {
  const columns = kind === "plan" ? headColumns() : columnsOf(kind);
  const column = columns.find((one) => one.field === field);
  if (!column) throw new Error(`No ${kind}.${field}`);
  return column;
};

/** Written in both languages, each read back to the same. */
const both = (kind: Kind | "plan", field: string, value: unknown) =>
  (["sv", "en"] as const).map((language) => {
    const column = columnOf(kind, field);
    const cell = writeValue(column, value, names, language);
    expect(readValue(column, cell, names)).toEqual({ value });
    return cell;
  });

describe("a value is written as a person would write it", () => {
  it.each<[Kind, string, unknown, unknown, unknown]>([
    ["goal", "level", "board", "nämnd", "board"],
    ["goal", "owner", "unit:kf", "Kommunfullmäktige", "The council"],
    [
      "goal",
      "assigned",
      ["unit:kf", "unit:school"],
      "Kommunfullmäktige; Skolnämnden",
      "The council; Skolnämnden",
    ],
    ["goal", "owner", null, "inget", "none"],
    ["goal", "serves", [], "inga", "none"],
    [
      "indicator",
      "usedFor",
      ["learning", "funding"],
      "lärande; tilldelning av medel",
      "learning; funding",
    ],
    ["observation", "value", 12.5, 12.5, 12.5],
    ["delegation", "mayPassOn", false, false, false],
    ["goal", "decidedOn", "2026-11-24", { day: "2026-11-24" }, { day: "2026-11-24" }],
    ["goal", "decidedOn", "2026-11", "2026-11", "2026-11"],
    ["goal", "decidedOn", "1900-01-01", "1900-01-01", "1900-01-01"],
    ["observation", "period", "2026-T2", "2026-T2", "2026-T2"],
    [
      "unit",
      "meetings.days",
      ["2026-01-15", "2026-02-15"],
      "2026-01-15; 2026-02-15",
      "2026-01-15; 2026-02-15",
    ],
    ["record", "years", [2027, 2028], "2027; 2028", "2027; 2028"],
    ["obligation", "effort.minutes", 45.5, 45.5, 45.5],
    ["obligation", "effort.minutes", { low: 30, high: 60.5 }, "30–60,5", "30–60.5"],
    [
      "obligation",
      "effort.minutes",
      { low: 30, likely: 45, high: 60 },
      "30–60, troligast 45",
      "30–60, likely 45",
    ],
    [
      "obligation",
      "effort.minutes",
      { estimate: "estimate:form" },
      "skattning: Tid för blankett",
      "estimate: Tid för blankett",
    ],
    ["obligation", "recurrence", { every: "year" }, "varje år", "every year"],
    [
      "obligation",
      "recurrence",
      { every: "year", step: 2, since: 2023 },
      "vart 2:a år sedan 2023",
      "every 2 years since 2023",
    ],
    ["obligation", "recurrence", { every: "year", step: 4 }, "vart 4:e år", "every 4 years"],
    [
      "obligation",
      "recurrence",
      { every: "half", cumulative: false },
      "varje halvår, var period för sig",
      "every half year, each period by itself",
    ],
    [
      "obligation",
      "recurrence",
      { every: "interim", months: 8 },
      "delår, 8 månader",
      "interim, 8 months",
    ],
    [
      "obligation",
      "recurrence",
      { every: "tertial", cumulative: true },
      "varje tertial, från årets början",
      "every four months, from the start of the year",
    ],
    ["obligation", "recurrence", { every: "quarter" }, "varje kvartal", "every quarter"],
    [
      "obligation",
      "recurrence",
      { every: "month", except: [7, 12] },
      "varje månad utom juli, december",
      "every month but July, December",
    ],
    [
      "obligation",
      "recurrence",
      { every: "month", only: [3, 5] },
      "varje år i mars, maj",
      "every year in March, May",
    ],
    [
      "obligation",
      "recurrence",
      { every: "month", except: [7], cumulative: true },
      "varje månad utom juli, från årets början",
      "every month but July, from the start of the year",
    ],
    [
      "obligation",
      "recurrence",
      { every: "week", step: 2, since: "2026-01-05" },
      "var 2:a vecka sedan 2026-01-05",
      "every 2 weeks since 2026-01-05",
    ],
    [
      "obligation",
      "recurrence",
      { every: "dates", dates: ["2026-03-01", "2026-09-01"] },
      "bestämda dagar: 2026-03-01, 2026-09-01",
      "given days: 2026-03-01, 2026-09-01",
    ],
    [
      "obligation",
      "recurrence",
      { every: "case", perYear: { low: 5, likely: 8, high: 12 } },
      "när det händer, 5–12, troligast 8 om året",
      "when it happens, 5–12, likely 8 a year",
    ],
    [
      "obligation",
      "recurrence",
      { every: "case", perYear: { estimate: "estimate:form" } },
      "när det händer, skattning: Tid för blankett om året",
      "when it happens, estimate: Tid för blankett a year",
    ],
    [
      "obligation",
      "due",
      { by: "days", days: 15 },
      "15 dagar efter perioden",
      "15 days after the period",
    ],
    [
      "obligation",
      "due",
      { by: "days", days: 1, move: "statutory" },
      "1 dag efter perioden, flyttas som lagen säger",
      "1 day after the period, moved as the law says",
    ],
    [
      "obligation",
      "due",
      { by: "workingDays", days: 10 },
      "10 arbetsdagar efter perioden",
      "10 working days after the period",
    ],
    [
      "obligation",
      "due",
      { by: "months", months: 2, day: 15, move: "back" },
      "2 månader efter perioden, dag 15, flyttas bakåt från helgdag",
      "2 months after the period, day 15, moved back from a holiday",
    ],
    ["obligation", "due", { by: "date", monthDay: "04-15" }, "15 april", "15 April"],
    [
      "obligation",
      "due",
      { by: "date", monthDay: "02-29", yearsAfter: 1, move: "forward" },
      "29 februari, året efter, flyttas framåt från helgdag",
      "29 February, the year after, moved forward from a holiday",
    ],
    [
      "obligation",
      "ground.citation",
      { sfs: "2017:725", chapter: "6", section: "38" },
      "6 kap. 38 § kommunallagen (2017:725)",
      "6 kap. 38 § kommunallagen (2017:725)",
    ],
    [
      "obligation",
      "ground.citation",
      { sfs: "2099:1", section: "16 a", text: "första stycket" },
      "16 a § SFS 2099:1, första stycket",
      "16 a § SFS 2099:1, första stycket",
    ],
    [
      "obligation",
      "ground.citation",
      { sfs: "2009:47", chapter: "2", section: "1" },
      "2 kap. 1 § lagen (2009:47) om vissa kommunala befogenheter",
      "2 kap. 1 § lagen (2009:47) om vissa kommunala befogenheter",
    ],
    [
      "obligation",
      "ground.citation",
      { text: "SKOLFS 2011:142", url: "https://www.skolverket.se" },
      "SKOLFS 2011:142 <https://www.skolverket.se>",
      "SKOLFS 2011:142 <https://www.skolverket.se>",
    ],
    [
      "delegation",
      "law",
      [{ chapter: "6", section: "38" }, { sfs: "2017:900" }],
      "6 kap. 38 §; förvaltningslagen (2017:900)",
      "6 kap. 38 §; förvaltningslagen (2017:900)",
    ],
    [
      "unit",
      "externalIds",
      { scb: "0180", kolada: "V15E1" },
      "scb: 0180; kolada: V15E1",
      "scb: 0180; kolada: V15E1",
    ],
    ["goal", "basisOf", { owner: "estimated" }, "owner: skattat", "owner: estimated"],
  ])("%s.%s %j", (kind, field, value, sv, en) => {
    expect(both(kind, field, value)).toEqual([sv, en]);
  });
});

describe("what no words would bring back", () => {
  it("of names is written as ids", () => {
    for (const id of ["north", "south", "none", "id", "spaced", "code", "untold"])
      expect(both("goal", "owner", `unit:${id}`), id).toEqual([`unit:${id}`, `unit:${id}`]);
    expect(both("goal", "owner", "unit:odd")).toEqual(["Nämnd; A", "Nämnd; A"]);
    expect(both("goal", "assigned", ["unit:odd", "unit:kf"])).toEqual([
      "unit:odd; unit:kf",
      "unit:odd; unit:kf",
    ]);
    expect(both("goal", "owner", "unit:formula")).toEqual(["=1+1", "=1+1"]);
  });

  it("of texts is written in quotes", () => {
    expect(both("goal", "label.sv", "")).toEqual(['""', '""']);
    expect(both("goal", "label.sv", " a")).toEqual(['" a"', '" a"']);
    expect(both("goal", "label.sv", '" a"')).toEqual(['"\\" a\\""', '"\\" a\\""']);
    expect(both("goal", "label.sv", "a\r\nb\u0007\u0085")).toEqual(
      Array(2).fill('"a\\r\\nb\\u0007\\u0085"'),
    );
    expect(both("goal", "label.sv", "_x000D_")).toEqual(Array(2).fill('"\\u005fx000D_"'));
    expect(both("goal", "label.sv", "a\nb")).toEqual(["a\nb", "a\nb"]);
    expect(both("goal", "label.sv", '"a"')).toEqual(['"a"', '"a"']);
    expect(both("goal", "purpose", "inget")).toEqual(['"inget"', '"inget"']);
    expect(both("plan", "organisation.code", "180")).toEqual(['"180"', '"180"']);
  });

  it("of lists and the rest is written as JSON", () => {
    expect(both("dataItem", "foundIn", ["a;b"])).toEqual(['["a;b"]', '["a;b"]']);
    expect(both("dataItem", "foundIn", ["inga"])).toEqual(['["inga"]', '["inga"]']);
    expect(both("dataItem", "foundIn", ["a\u0007"])).toEqual(Array(2).fill('["a\\u0007"]'));
    expect(both("obligation", "recurrence", { every: "month", except: [] })).toEqual(
      Array(2).fill('{"every":"month","except":[]}'),
    );
    expect(both("unit", "externalIds", {})).toEqual(["{}", "{}"]);
    expect(both("unit", "externalIds", { a: "b; c: d" })).toEqual(Array(2).fill('{"a":"b; c: d"}'));
    expect(both("goal", "ext", { a: [1, { b: null }] })).toEqual(
      Array(2).fill('{"a":[1,{"b":null}]}'),
    );
    expect(both("plan", "method", "lots-style")).toEqual(["lots-style", "lots-style"]);
    expect(both("obligation", "ground.citation", {})).toEqual(["{}", "{}"]);
  });
});

describe("what an entity says in its columns", () => {
  it("is none or nothing only where the fields inside cannot say it", () => {
    const goal = { id: "goal:a", ground: { kind: "council" }, resources: null, label: {} };
    const at = (field: string) => valueAt(goal, columnOf("goal", field));
    expect(at("ground")).toBeUndefined();
    expect(at("ground.kind")).toBe("council");
    expect(at("ground.decidedBy")).toBeUndefined();
    expect(at("resources")).toBeNull();
    expect(at("resources.mode")).toBeUndefined();
    expect(at("label")).toEqual({});
    expect(at("label.sv")).toBeUndefined();
  });

  it("is put together again, whichever column comes first", () => {
    const column = (field: string) => columnOf("goal", field);
    const pairs = [
      [column("id"), "goal:a"],
      [column("ground.kind"), "council"],
      [column("ground"), null],
      [column("label"), {}],
      [column("purpose"), undefined],
      [column("resources"), null],
    ] as const;
    const whole = { id: "goal:a", ground: { kind: "council" }, label: {}, resources: null };
    expect(entityFrom(pairs)).toEqual(whole);
    expect(entityFrom([...pairs].reverse())).toEqual(whole);
  });

  it("leaves what it was made of as it was", () => {
    const label = {};
    entityFrom([
      [columnOf("goal", "label"), label],
      [columnOf("goal", "label.sv"), "a"],
    ]);
    expect(label).toEqual({});
  });
});
