import { describe, expect, it } from "vitest";
import { chainPicture, heatMap, rangeBars, runChart, yearWheel } from "../../src/svg/index.js";
import { materials, samples } from "./samples.js";
import { elementsOf } from "./xml.js";

const pictures = Object.entries(samples);
const stuff = Object.entries(materials);
const each = pictures.flatMap(([name, make]) =>
  stuff.map(([kind, material]) => [`${name}, ${kind}`, make(material)] as const),
);

describe("every picture", () => {
  it.each(each)("%s: its table is what it was given", (_, { draw, rows }) => {
    expect(draw({ language: "sv" }).table.rows).toEqual(rows);
  });

  it.each(each)("%s: its table has a name for each column", (_, { draw }) => {
    const { columns, rows } = draw({ language: "en" }).table;
    for (const row of rows) expect(row.length).toBe(columns.length);
  });

  it.each(each)("%s: is well-formed, has no script and no steering marks", (_, { draw }) => {
    for (const width of [340, 720]) {
      const { svg } = draw({ language: "sv", width });
      const names = new Set(elementsOf(svg).map(({ name }) => name));
      for (const name of names) {
        expect([
          "svg",
          "title",
          "desc",
          "style",
          "rect",
          "text",
          "tspan",
          "line",
          "path",
          "circle",
          "g",
        ]).toContain(name);
      }
      expect(svg).not.toMatch(/<script|<img|<iframe/i);
      expect(svg).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  it.each(each)("%s: is the same each time", (_, { draw }) => {
    expect(draw({ language: "sv" })).toEqual(draw({ language: "sv" }));
  });

  it.each(pictures)("%s: is named and described by ids that begin with its own", (_, make) => {
    const sample = make(materials.usual);
    const ids = ["a", "b"].map((id) => {
      const { svg, title, description } = sample.draw({ language: "sv", id });
      const all = elementsOf(svg);
      const byId = new Map(
        all.flatMap((one) =>
          one.attributes.has("id") ? [[one.attributes.get("id"), one] as const] : [],
        ),
      );
      const named = (all[0]?.attributes.get("aria-labelledby") ?? "").split(" ");
      expect(named.map((one) => byId.get(one)?.text)).toEqual([title, description]);
      expect(title).not.toBe("");
      expect(description.length).toBeGreaterThan(5);
      return [...byId.keys()];
    });
    expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
    expect(ids[0]?.every((id) => id?.startsWith("a-"))).toBe(true);
  });

  it.each(pictures)("%s: an id from outside cannot leave its attribute", (_, make) => {
    const { svg } = make(materials.usual).draw({ language: "sv", id: `x" onload="alert(1)` });
    expect(elementsOf(svg)[0]?.attributes.has("onload")).toBe(false);
    expect(svg).toContain('"x--onload--alert-1--title"');
  });

  it.each(pictures)("%s: is at least 320 wide and at most 1200", (_, make) => {
    const { draw } = make(materials.usual);
    const width = (wanted?: number) =>
      elementsOf(
        draw({ language: "sv", ...(wanted !== undefined && { width: wanted }) }).svg,
      )[0]?.attributes.get("width");
    expect([10, 320, 340.4, undefined, 1200, 99_999].map(width)).toEqual([
      "320",
      "320",
      "340",
      "720",
      "1200",
      "1200",
    ]);
  });

  it.each(pictures)("%s: says that there is nothing to show where there is nothing", (_, make) => {
    const { draw } = make(materials["no rows"]);
    for (const [language, words] of [
      ["sv", "Det finns inget att visa."],
      ["en", "There is nothing to show."],
    ] as const) {
      const { svg, description } = draw({ language });
      expect(description).toBe(words);
      expect(
        elementsOf(svg)
          .filter(({ name }) => name === "text")
          .map(({ text }) => text),
      ).toEqual(["Rubriken på bilden", words]);
    }
  });

  it.each(pictures)(
    "%s: a name of thousands of letters costs no more than a line or a few",
    (_, make) => {
      const { svg } = make(materials["long names"]).draw({ language: "sv", width: 340 });
      const lines = elementsOf(svg).filter(({ name }) => name === "text" || name === "tspan");
      for (const { name, text } of lines)
        if (name === "tspan") expect(text.length).toBeLessThan(90);
      expect(svg.length).toBeLessThan(120_000);
    },
  );
});

it("a hostile title is shown as text, in the picture and to those who listen", () => {
  const title = "</title><script>\u202ex\u0000";
  const bars = [{ name: "\u202dSkolan", low: 1, likely: 2, high: 3 }];
  const { svg } = rangeBars({ title, unit: "\u2066timmar", bars }, { language: "sv" });
  const all = elementsOf(svg);
  expect(all.find(({ name }) => name === "title")?.text).toBe("</title><script>\ufffdx\ufffd");
  expect(all.find(({ name }) => name === "desc")?.text).toBe("\ufffdSkolan: 2 (1–3).");
  expect(svg).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

/** The words of a picture, one text each. */
const textsOf = (svg: string): readonly string[] =>
  elementsOf(svg)
    .filter(({ name }) => name === "text")
    .map(({ text }) => text.trim());

describe("what is not told", () => {
  const untold = {
    count: 2,
    name: (at: number) => `Enhet ${at}`,
    value: (at: number) => (at === 0 ? 12 : null),
  };
  const words = (name: keyof typeof samples) =>
    textsOf(samples[name](untold).draw({ language: "sv" }).svg);

  it("makes a sum at least", () => {
    expect(words("stacked bars")).toContain("≥ 12");
    expect(words("stacked bars")).toContain("≥ 0");
    expect(words("range bars")).toContain("≥ 0");
    expect(words("range bars")).toContain("12");
  });

  it("has a sign of its own among the cells, explained in words", () => {
    const { svg } = samples["heat map"](untold).draw({ language: "sv" });
    const strokes = elementsOf(svg).filter(
      ({ attributes }) => attributes.get("class") === "sk-untold",
    );
    // 103 of 104 cells are not told, and one sign stands in the legend.
    expect(strokes.length).toBe(104);
    expect(textsOf(svg)).toContain("inte sagt");
    const whole = samples["heat map"]({ ...untold, value: () => 1 }).draw({ language: "sv" });
    expect(textsOf(whole.svg)).not.toContain("inte sagt");
  });

  it("has no change, and says which of the two is missing", () => {
    expect(words("before and after")).toContain("efter inte sagt");
    const none = samples["before and after"]({ ...untold, value: () => null });
    expect(textsOf(none.draw({ language: "sv" }).svg)).toContain("inte sagt");
    const later = samples["before and after"]({
      ...untold,
      count: 1,
      value: (at) => (at === 0 ? null : 3),
    });
    expect(textsOf(later.draw({ language: "en" }).svg)).toContain("before not told");
  });

  it("is a gap in a series, and the gap is explained", () => {
    const { svg } = samples["run chart"](materials.usual).draw({ language: "sv" });
    expect(textsOf(svg)).toContain("Ett kort streck vid axeln: värdet saknas.");
    const curve = elementsOf(svg).find(({ attributes }) => attributes.get("class") === "sk-curve");
    expect(curve?.attributes.get("d")?.match(/M/g)?.length).toBe(2);
  });

  it("is listed in the year wheel, and said to have no day", () => {
    const texts = textsOf(samples["year wheel"](materials.usual).draw({ language: "sv" }).svg);
    expect(texts.filter((text) => text.includes("ingen dag är sagd")).length).toBe(2);
  });
});

describe("more than there is room for", () => {
  it("is counted in the year wheel, and listed in its table", () => {
    const rings = Array.from({ length: 12 }, (_, at) => ({
      name: `Cykel ${at + 1}`,
      days: ["2026-04-30"],
    }));
    const { svg, table } = yearWheel({ title: "Årshjul", year: 2026, rings }, { language: "sv" });
    const texts = textsOf(svg);
    expect(texts).toContain("… och 3 till utan plats i hjulet");
    expect(texts.filter((text) => text.startsWith("Cykel"))).toHaveLength(9);
    expect(table.rows).toHaveLength(12);
  });
});

describe("the year wheel of what comes each month", () => {
  const days = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}-01`);

  it.each([1, 3, 9])("numbers every sign and covers no ring's number, with %d rings", (count) => {
    const rings = Array.from({ length: count }, (_, at) => ({ name: `Cykel ${at + 1}`, days }));
    const { svg } = yearWheel({ title: "Årshjul", year: 2026, rings }, { language: "sv" });
    const all = elementsOf(svg);
    const of = (kind: string) => all.filter(({ attributes }) => attributes.get("class") === kind);
    const at = ({ attributes }: (typeof all)[number], x: string, y: string) =>
      [Number(attributes.get(x)), Number(attributes.get(y))] as const;
    // Twelve signs on each ring, and one in the key.
    expect(of("sk-wheel")).toHaveLength(13 * count);
    const signs = all.filter(({ name, attributes }) => name === "circle" && attributes.has("cx"));
    for (const label of of("sk-ring")) {
      const [x, y] = at(label, "x", "y");
      for (const sign of signs.slice(0, 12 * count)) {
        const [cx, cy] = at(sign, "cx", "cy");
        expect(Math.hypot(cx - x, cy - (y - 3.5))).toBeGreaterThan(9);
      }
    }
  });
});

it("the year wheel draws the number of a sign over the sign of the next day", () => {
  const rings = [{ name: "Cykel", days: ["2026-05-01", "2026-05-02", "2026-05-03"] }];
  const { svg } = yearWheel({ title: "Årshjul", year: 2026, rings }, { language: "sv" });
  const wheel = elementsOf(svg).filter(({ attributes }) =>
    /^sk-(s\d|wheel)$/.test(attributes.get("class") ?? ""),
  );
  // Three signs and the number of the first; then the key.
  expect(wheel.map(({ name }) => name)).toEqual([
    ...["circle", "circle", "circle", "text"],
    ...["circle", "text"],
  ]);
});

it("a chain cuts no paragraph and no reason short on a phone", () => {
  const by =
    "6 kap. 2 § kommunallagen (2017:725); 6 kap. 3 § kommunallagen (2017:725); 6 kap. 44 § kommunallagen (2017:725)";
  const because = `${"Punkten går längre än den punkt som den bygger på. ".repeat(5)}Beloppet är högre.`;
  const links = [{ from: "Fullmäktige", to: "Nämnden", verdict: "breaks" as const, by, because }];
  const { svg } = chainPicture({ title: "Punkt 1", links }, { language: "sv", width: 340 });
  expect(textsOf(svg).filter((text) => text.includes("…"))).toEqual([]);
  expect(textsOf(svg).join(" ")).toContain("44 §");
  expect(textsOf(svg).join(" ")).toContain("Beloppet är högre.");
});

it.each([340, 720])(
  "a range below zero lies left of the zero line, not over its name, at %d",
  (width) => {
    const bars = [
      { name: "Underskott", low: -900, likely: -600, high: -100 },
      { name: "Överskott", low: 0, likely: 100, high: 200 },
    ];
    const { svg } = rangeBars({ title: "Avvikelse", unit: "tkr", bars }, { language: "sv", width });
    const all = elementsOf(svg);
    const of = (kind: string, name: string) =>
      all.filter((one) => one.name === name && one.attributes.get("class") === kind);
    const [zero] = of("sk-ink-line", "line").map(({ attributes }) => Number(attributes.get("x1")));
    const spans = of("sk-h2", "rect").map(({ attributes }) => {
      const x = Number(attributes.get("x"));
      return [x, x + Number(attributes.get("width"))] as const;
    });
    expect(spans).toHaveLength(2);
    const [below, above] = spans;
    expect(below?.[0]).toBeGreaterThanOrEqual(width < 520 ? 8 : width * 0.34);
    expect(below?.[1]).toBeLessThan(zero ?? 0);
    expect(above?.[0]).toBeCloseTo(zero ?? 0, 1);
    expect(textsOf(svg)).toContain("−1\u00a0000");
  },
);

it.each([340, 720])("the axis of a run chart has its figures whole, at %d", (width) => {
  const points = [{ name: "2025", value: 1e12 }];
  const { svg } = runChart({ title: "Skuld", unit: "kr", points }, { language: "sv", width });
  expect(textsOf(svg)).toContain("1\u00a0000\u00a0000\u00a0000\u00a0000");
});

describe("the words of a picture", () => {
  const [title, unit] = ["Rubrik", "timmar"];

  it("tell every bar, not the first few, and no range where none is told", () => {
    const bars = [1, 2, 3, 40].map((likely) => ({
      name: `Rad ${likely}`,
      low: likely,
      likely,
      high: likely === 40 ? 50 : likely,
    }));
    const { description } = rangeBars({ title, unit, bars }, { language: "sv" });
    expect(description).toBe("Rad 1: 1; Rad 2: 2; Rad 3: 3; Rad 40: 40 (40–50).");
  });

  it("say what is at least at the figure, and in the name of the row", () => {
    const { description, table, svg } = heatMap(
      { title, unit, columns: ["v. 1"], rows: [{ name: "Skolan", values: [0.4], isLeast: true }] },
      { language: "sv" },
    );
    expect(description).toBe("Som mest ≥ 0,4 timmar: Skolan, v. 1.");
    expect(table.rows).toEqual([["≥ Skolan", 0.4]]);
    expect(textsOf(svg)).toContain("0,2–0,5");
  });
});

describe("more than there is time for", () => {
  it("is marked with a dot and in words, only above the capacity", () => {
    const cell = (value: number) =>
      samples["heat map"]({
        count: 1,
        name: () => "Skolan",
        value: (at) => (at === 0 ? value : 0),
      }).draw({ language: "sv" }).svg;
    expect(cell(20)).not.toContain('class="sk-over"');
    expect(cell(21)).toContain('class="sk-over"');
    expect(textsOf(cell(21))).toContain("mer än det finns tid för");
  });
});
