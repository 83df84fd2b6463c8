import {
  beforeAfter,
  chainPicture,
  delegationTree,
  flowPicture,
  goalGraph,
  heatMap,
  lorenzCurve,
  matrixPicture,
  type Picture,
  type PictureOptions,
  type PictureTable,
  rangeBars,
  runChart,
  stackedBars,
  tornadoPicture,
  yearWheel,
} from "../../src/svg/index.js";

/** From what a sample is made: how many rows, and the name and the figure of each. */
export interface Material {
  readonly count: number;
  readonly name: (at: number) => string;
  /** Zero or more; `null` is not told. */
  readonly value: (at: number) => number | null;
}

/** A picture of the material, and the table that must stand beside it, written down from the material and not from the picture. */
export interface Sample {
  readonly draw: (options: PictureOptions) => Picture;
  readonly rows: PictureTable["rows"];
}

const title = "Rubriken på bilden";
const unit = "timmar";
const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const known = (material: Material, at: number) => material.value(at) ?? 0;
const verdicts = ["holds", "breaks", "cannotTell", "notExamined"] as const;
const verdictWords = ["håller", "brister", "kan inte sägas", "inte granskad"] as const;

/** Every picture of the room but the sparkline, which has no table of its own. */
export const samples = {
  "range bars": (material: Material): Sample => {
    const bars = times(material.count, (at) => ({
      name: material.name(at),
      low: known(material, at) / 2,
      likely: known(material, at),
      high: known(material, at) * 2,
      unknown: at % 2,
    }));
    return {
      draw: (options) => rangeBars({ title, unit, bars }, options),
      rows: bars.map((bar) => [bar.name, bar.low, bar.likely, bar.high, bar.unknown]),
    };
  },
  "stacked bars": (material: Material): Sample => {
    const parts = times(3, (at) => material.name(at + 1000));
    const bars = times(material.count, (at) => ({
      name: material.name(at),
      values: times(3, (part) => material.value(at + part)),
    }));
    return {
      draw: (options) => stackedBars({ title, unit, parts, bars }, options),
      rows: bars.map(({ name, values }) => [
        name,
        ...values,
        (values[0] ?? 0) + (values[1] ?? 0) + (values[2] ?? 0),
      ]),
    };
  },
  tornado: (material: Material): Sample => {
    const bars = times(material.count, (at) => ({
      name: material.name(at),
      low: 100 - (material.count - at),
      high: 100 + (material.count - at) + known(material, 0),
    }));
    return {
      draw: (options) => tornadoPicture({ title, unit, total: 100, bars }, options),
      rows: bars.map(({ name, low, high }) => [name, low, high]),
    };
  },
  "heat map": (material: Material): Sample => {
    const columns = times(52, (at) => `v. ${at + 1}`);
    const groups = times(12, (at) => ({ name: "jan", from: Math.round(at * 4.35) }));
    const rows = times(material.count, (at) => ({
      name: material.name(at),
      values: times(52, (week) => material.value(at * 52 + week)),
      ...(at % 2 === 0 && { capacity: 20 }),
    }));
    return {
      draw: (options) => heatMap({ title, unit, columns, groups, rows }, options),
      rows: rows.map(({ name, values }) => [name, ...values]),
    };
  },
  "Lorenz curve": ({ count }: Material): Sample => {
    const points = times(count, (at) => {
      const share = count < 2 ? 1 : at / (count - 1);
      return { staff: share, hours: share ** 2 };
    });
    return {
      draw: (options) => lorenzCurve({ title, points }, options),
      rows: points.map(({ staff, hours }) => [staff, hours]),
    };
  },
  "run chart": (material: Material): Sample => {
    const points = times(material.count, (at) => {
      const value = material.value(at);
      return { name: material.name(at), value, ...(value === null && { missing: "inte mätt" }) };
    });
    return {
      draw: (options) => runChart({ title, unit, points, target: 20 }, options),
      rows: points.map(({ name, value }) => [name, value, value === null ? "inte mätt" : null]),
    };
  },
  "before and after": (material: Material): Sample => {
    const rows = times(material.count, (at) => ({
      name: material.name(at),
      before: material.value(at),
      after: material.value(at + 1),
    }));
    return {
      draw: (options) => beforeAfter({ title, unit, rows }, options),
      rows: rows.map(({ name, before, after }) => [
        name,
        before,
        after,
        before === null || after === null ? null : after - before,
      ]),
    };
  },
  matrix: (material: Material): Sample => {
    const columns = times(Math.min(14, material.count), (at) => material.name(at + 1000));
    const rows = times(material.count, (at) => ({
      name: material.name(at),
      cells: columns.map((_, column) => (at === column ? "own" : "untold")),
    }));
    const signs = [
      { key: "own", sign: "●", means: "eget mål" },
      { key: "untold", sign: "?", means: "planen säger det inte" },
    ];
    return {
      draw: (options) => matrixPicture({ title, columns, signs, rows }, options),
      rows: rows.map(({ name, cells }) => [
        name,
        ...cells.map((key) => (key === "own" ? "eget mål" : "planen säger det inte")),
      ]),
    };
  },
  "year wheel": (material: Material): Sample => {
    const rings = times(material.count, (at) => ({
      name: material.name(at),
      days: at % 3 === 2 ? [] : ["2026-01-01", "2026-04-30", "2026-05-02", "2026-12-31"],
    }));
    return {
      draw: (options) => yearWheel({ title, year: 2026, rings }, options),
      rows: rings.map(({ name, days }) => [name, days.length === 0 ? null : days.join(", ")]),
    };
  },
  flow: (material: Material): Sample => {
    const flows = times(material.count, (at) => ({
      from: `${at} ${material.name(at)}`,
      to: `${at % 4} ${material.name(at % 4)}`,
      amount: known(material, at) + 1,
    }));
    return {
      draw: (options) => flowPicture({ title, unit, flows }, options),
      rows: flows.map(({ from, to, amount }) => [from, to, amount]),
    };
  },
  "delegation tree": (material: Material): Sample => {
    // Each hands over to two; every third link has items that break.
    const holders = times(material.count, (at) => ({
      id: `position:${at}`,
      name: material.name(at),
    }));
    const handed = holders.slice(1).flatMap((_, at) => [
      {
        from: `position:${Math.floor(at / 2)}`,
        to: `position:${at + 1}`,
        items: at === 0 ? null : at,
        broken: at % 3 === 1 ? times(at, (one) => material.name(one + 2000)) : [],
      },
    ]);
    return {
      draw: (options) => delegationTree({ title, holders, handed }, options),
      rows: handed.map(({ items, broken }, at) => [
        material.name(Math.floor(at / 2)),
        material.name(at + 1),
        items,
        broken.length,
      ]),
    };
  },
  "goal graph": (material: Material): Sample => {
    // Each goal serves the one before it, and every third also the first: a goal with two parents.
    const nodes = times(material.count, (at) => ({
      id: `goal:${at}`,
      name: material.name(at),
      ...(at % 2 === 1 && { note: material.name(at + 1000) }),
      ...(at % 3 === 1 && { breaks: material.name(at + 2000) }),
    }));
    const serves = (at: number) =>
      at === 0 ? [] : at % 3 === 0 && at > 1 ? [at % 2, 2] : [at < 3 ? 0 : at % 3];
    const links = nodes.flatMap(({ id }, at) =>
      serves(at).map((above) => ({ from: id, serves: `goal:${above}` })),
    );
    const conflicts = material.count > 4 ? [{ one: "goal:3", other: "goal:4" }] : [];
    return {
      draw: (options) => goalGraph({ title, nodes, links, conflicts }, options),
      rows: nodes.map(({ name, note = null, breaks = null }, at) => [
        name,
        note,
        serves(at).length === 0
          ? null
          : serves(at)
              .map((above) => material.name(above))
              .join(", "),
        breaks,
        material.count > 4 && at === 3
          ? material.name(4)
          : material.count > 4 && at === 4
            ? material.name(3)
            : null,
      ]),
    };
  },
  chain: (material: Material): Sample => {
    const links = times(material.count, (at) => ({
      from: material.name(at),
      to: material.name(at + 1),
      verdict: verdicts[at % 4] ?? "holds",
      ...(at % 2 === 0 && { by: "6 kap. 37 § kommunallagen" }),
      ...(at % 4 === 1 && { because: material.name(at + 1000) }),
    }));
    return {
      draw: (options) => chainPicture({ title, links }, options),
      rows: links.map(({ from, to, by = null, because = null }, at) => [
        from,
        to,
        verdictWords[at % 4] ?? "",
        by,
        because,
      ]),
    };
  },
} as const satisfies Readonly<Record<string, (material: Material) => Sample>>;

const words = [
  "Årsredovisning",
  "Bildningsnämnden",
  "Hemtjänst norr",
  "Uppföljning av intern kontroll",
  "Samhällsbyggnadsförvaltningen",
];
const attacks = [
  "<script>alert(1)</script>",
  `"><img src=x onerror='alert(1)'>`,
  "\u202etxet denrut\u202c",
  "x\u0000y\u001b[31mz\ud800",
  "</title></svg><iframe src=javascript:alert(1)>&amp;&#x3c;",
  "",
  "👩‍👩‍👧‍👦🇸🇪 förskola]]>",
];
const usual = (at: number) => (at % 5 === 3 ? null : (at * 37) % 101);

/** Material that a picture meets: as it should be, too little, too much, and meant to hurt. */
export const materials = {
  usual: { count: 6, name: (at) => `${words[at % words.length]} ${at + 1}`, value: usual },
  "no rows": { count: 0, name: String, value: usual },
  "one row": { count: 1, name: () => "Skolan", value: () => 12 },
  "nothing but zero": { count: 4, name: (at) => `Enhet ${at}`, value: () => 0 },
  "nothing told": { count: 4, name: (at) => `Enhet ${at}`, value: () => null },
  "long names": {
    count: 7,
    name: (at) => `${at} ${"Samhällsbyggnadsförvaltningens verksamhetsuppföljning ".repeat(6)}`,
    value: usual,
  },
  "names without a space": { count: 5, name: (at) => `${at}${"Åäö".repeat(100)}`, value: usual },
  "many rows": { count: 60, name: (at) => `${words[at % words.length]} ${at + 1}`, value: usual },
  "great figures": {
    count: 5,
    name: (at) => `Kommunens nämnd ${at}`,
    value: (at) => 1_234_567_890 * (at + 1),
  },
  "small figures": { count: 5, name: (at) => `Nämnd ${at}`, value: (at) => 0.0004 * at },
  attacks: { count: 9, name: (at) => attacks[at % attacks.length] ?? "", value: usual },
} as const satisfies Readonly<Record<string, Material>>;
