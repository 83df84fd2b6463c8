import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { onceOnly } from "../../src/burden/lenses/once-only.js";
import { tornado } from "../../src/burden/lenses/tornado.js";
import { measured } from "../../src/burden/measure.js";
import { thingsAsked } from "../../src/burden/things-asked.js";
import { demandEffects } from "../../src/burden/uncertainty/demand-effects.js";
import { uncertainty } from "../../src/burden/uncertainty/uncertainty.js";
import { weigh } from "../../src/burden/weigh.js";
import { check } from "../../src/check/check.js";
import { htmlReport, pageFacts, planHash } from "../../src/html/index.js";
import { sections } from "../../src/html/sections.js";
import { query } from "../../src/plan/query.js";
import { hostile } from "../browser/hostile.js";
import { languages, optionsFor, planNames, plans } from "./pages.js";

const pages = planNames.flatMap((name) =>
  languages.map((language) => ({
    name,
    language,
    html: htmlReport(plans[name].plan, optionsFor(name, language)),
  })),
);
const [full] = pages;
const html = full?.html ?? "";
const attacked = htmlReport(hostile(plans.exempelkommun.plan), optionsFor("exempelkommun", "sv"));

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
const inside = (page: string, name: string): string =>
  new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(page)?.[1] ?? "";
/** The words of a piece of markup. */
const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const sectionOf = (page: string, id: string): string =>
  new RegExp(`<section id="${id}"[^>]*>(.*?)</section>`, "s").exec(page)?.[1] ?? "";

/** Faults of form: tags that do not close each other, and characters that would need escaping. */
const faultsOf = (page: string): readonly string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const body = page.replace("<!doctype html>", "").replace(/<(script|style)>.*?<\/\1>/gs, "");
  for (const [, close = "", name = "", , empty = ""] of body.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.at(-1) !== name) faults.push(`</${name}> closes <${open.at(-1)}>`);
      open.pop();
    } else if (!empty && !["meta", "input"].includes(name)) open.push(name);
  }
  const rest = body.replace(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, "");
  if (/[<>]/.test(rest)) faults.push(`a bare < or > at ${rest.search(/[<>]/)}`);
  return [...faults, ...open];
};

describe.each(pages)("the page of $name in $language", ({ name, language, html: page }) => {
  it("has every section, in order, with something to read in each", () => {
    const ids = [...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(sections.map(({ id }) => id));
    for (const id of ids) {
      const words = wordsOf(sectionOf(page, id ?? "").replace(/<h2.*?<\/h2>/, ""));
      expect(words.length, id).toBeGreaterThan(20);
      expect(words, id).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  it("is well-formed, in the language it says", () => {
    expect(faultsOf(page)).toEqual([]);
    expect(page).toContain(`<html lang="${language}">`);
  });

  it("has each id once, and every link within the page leads to one", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const refs = [...page.matchAll(/(?:href="#|aria-labelledby="|for=")([^"]+)"/g)].flatMap(
      ([, id = ""]) => id.split(" "),
    );
    expect(refs.filter((id) => !known.has(id))).toEqual([]);
  });

  it("has headings that skip no level", () => {
    const levels = [...page.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const skips = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it("loads nothing, and carries no style or script of an element", () => {
    const names = page.replace(/="[^"]*"/g, '=""');
    expect(/<[^>]+\s(?:src|srcset|style|on\w+|action|ping|background)=/i.test(names)).toBe(false);
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|video|audio|use|image)\b/i);
    expect(inside(page, "style")).not.toMatch(/url\(|@import/);
    const hrefs = [...page.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
    expect(
      hrefs.filter((href) => !/^(?:#|data:text\/csv|data:application\/json)/.test(href)),
    ).toEqual([]);
  });

  it("may run its own style and script alone, known by their hash", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const plain = policy.replaceAll("&#39;", "'");
    expect(plain).toBe(
      [
        "default-src 'none'",
        `style-src 'sha256-${sha256(inside(page, "style"))}'`,
        `script-src 'sha256-${sha256(inside(page, "script"))}'`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; "),
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
  });

  it("says on its page of method which plan it was made from", () => {
    const { plan } = plans[name];
    const hash = createHash("sha256").update(JSON.stringify(plan)).digest("hex");
    expect(planHash(plan)).toBe(hash);
    expect(sectionOf(page, "method")).toContain(hash);
  });
});

describe("what the page is made from", () => {
  it("is the same with one query object for all of it as with one for each", () => {
    const { plan } = plans.exempelkommun;
    const asked = { year: 2026, hoursPerYear: 1700 };
    const q = query(plan);
    expect(check(plan, { asOf: "2026-11-01" }, q)).toEqual(check(plan, { asOf: "2026-11-01" }));
    expect(measured(weigh(plan, asked, q))).toEqual(measured(weigh(plan, asked)));
  });

  it("is the same whether what several lenses need is made once or for each", () => {
    const weights = weigh(plans.exempelkommun.plan, { year: 2026, hoursPerYear: 1700 });
    const effects = demandEffects(weights);
    const things = thingsAsked(weights);
    expect(tornado(weights, { effects })).toEqual(tornado(weights));
    expect(uncertainty(weights, { by: ["unit"], effects })).toEqual(
      uncertainty(weights, { by: ["unit"] }),
    );
    expect(onceOnly(weights, { things })).toEqual(onceOnly(weights));
  });

  it("sums up the units asked for as it does among all", () => {
    const weights = weigh(plans.exempelkommun.plan, { year: 2026, hoursPerYear: 1700 });
    const all = uncertainty(weights, { by: ["unit"] }).by.unit ?? [];
    const units = all.flatMap(({ key }, at) => (key !== null && at % 3 === 0 ? [key] : []));
    expect(units.length).toBeGreaterThan(1);
    const some = uncertainty(weights, { by: ["unit"], units }).by.unit;
    expect(some).toEqual(all.filter(({ key }) => key !== null && units.includes(key)));
  });
});

describe("the page", () => {
  it("is the same twice, and in another zone", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Apia";
    const again = htmlReport(plans.exempelkommun.plan, optionsFor("exempelkommun", "sv"));
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(again === html).toBe(true);
  });

  it("is less than a megabyte for the made-up municipality", () => {
    expect(new TextEncoder().encode(html).length).toBeLessThan(1_000_000);
  });

  it("shows the sections asked for, in that order", () => {
    const page = htmlReport(plans.exempelkommun.plan, {
      ...optionsFor("exempelkommun", "en"),
      sections: ["method", "lead"],
    });
    const ids = [...page.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["method", "lead"]);
  });

  it("refuses a section that is none", () => {
    expect(() =>
      htmlReport(plans.empty.plan, { ...optionsFor("empty", "sv"), sections: ["lede"] }),
    ).toThrow(
      new RangeError(`sections: "lede" is none of ${sections.map((s) => s.id).join(", ")}`),
    );
  });

  it("is whole and harmless when every name attacks", () => {
    expect(faultsOf(attacked)).toEqual([]);
    expect(attacked.match(/<script/g)?.length).toBe(1);
    const unvalued = attacked.replace(/="[^"]*"/g, '=""');
    expect(/<[^>]+\s(?:src|on\w+)=/i.test(unvalued)).toBe(false);
    for (const turned of ["\u202e", "\u202c", "\u0000", "\u001b"]) {
      expect(attacked.includes(turned)).toBe(false);
    }
  });

  it("names each folded part apart for those who listen", () => {
    for (const { html: page } of pages) {
      const names = [...page.matchAll(/<summary(?: aria-label="([^"]*)")?>(.*?)<\/summary>/g)].map(
        ([, own, words]) => own ?? words,
      );
      const more = /^… /;
      const apart = names.filter((own) => !more.test(own ?? ""));
      expect(apart.filter((own, at) => apart.indexOf(own) !== at)).toEqual([]);
    }
  });

  it("says in which register a row is, for each board has a 2.1 of its own", () => {
    const findings = wordsOf(sectionOf(html, "findings"));
    expect(findings).toContain(
      "sådana ärenden får en nämnd inte delegera. (Kommunstyrelsens delegationsordning)",
    );
    expect(findings).toContain("(Samhällsbyggnadsnämndens delegationsordning)");
  });

  it("says that the facts to tell next count in their order: each answers what those before it left", () => {
    const page = pages.find((one) => one.name === "katrineholm" && one.language === "sv");
    expect(wordsOf(sectionOf(page?.html ?? "", "untold"))).toContain(
      "Dessa uppgifter, sagda i den här ordningen, ger flest nya svar:",
    );
  });

  it("writes no id of the plan among its words", () => {
    for (const { name, html: page } of pages.filter((one) => one.name !== "empty")) {
      const words = wordsOf(inside(page, "main") || page.slice(page.indexOf("<main")));
      expect(
        words.match(/\b(?:unit|goal|occasion|cycle|obligation|delegation):[\w-]+/g),
        name,
      ).toBe(null);
    }
  });

  it("says why the list of demands is shorter than their number, and what of it is unknown", () => {
    expect(wordsOf(sectionOf(html, "heaviest"))).toContain(
      "57 krav, de tyngsta först Av alla 59 krav är 2 samtal, och de rangordnas inte.",
    );
    const page = pages.find((one) => one.name === "katrineholm" && one.language === "sv");
    const heaviest = wordsOf(sectionOf(page?.html ?? "", "heaviest"));
    expect(heaviest).toContain("14 krav, utan uppgift om tid");
    expect(heaviest).not.toContain("tyngsta först");
  });

  it("says how many chains that break are drawn of all", () => {
    expect(wordsOf(sectionOf(html, "delegation"))).toContain("3 av 15 kedjor som brister");
  });

  it("does not say a broken chain of goals away: what is not told is no mark", () => {
    const page = pages.find((one) => one.name === "katrineholm" && one.language === "sv");
    expect(wordsOf(sectionOf(page?.html ?? "", "goal-tree"))).toContain(
      "4 mål. Ingen brist är utmärkt.",
    );
    expect(wordsOf(sectionOf(html, "goal-tree"))).toContain("21 mål. Brister är utmärkta vid 3: ");
  });

  it("breaks a cell anywhere only where it has a word too long for a column", () => {
    expect(html).not.toMatch(/<td class="number long">/);
    expect(attacked).toMatch(/<td class="number long">/);
  });

  it("never takes what is not told for zero", () => {
    const page = pages.find((one) => one.name === "empty" && one.language === "sv")?.html ?? "";
    const lead = wordsOf(sectionOf(page, "lead"));
    expect(lead).toContain("Planen nämner inga krav på svar under året.");
    expect(lead).not.toMatch(/0 timmar/);
    for (const [id, words] of [
      ["goals", "Planen har inga mål som gäller den dagen."],
      ["indicators", "Planen har inga indikatorer som gäller den dagen."],
      ["burden", "Planen nämner inga krav, uppföljningar eller egna regler under tiden."],
      ["heaviest", "Planen nämner inga krav under året."],
      ["invested", "Planen berättar inte om någon satsad tid under året."],
      ["improvements", "Planen berättar inte om någon förbättring."],
      ["once-only", "Planen visar ingen uppgift som samma enhet lämnar flera gånger."],
      ["delegation", "Planen har ingen delegation som gäller den dagen."],
    ] as const) {
      expect(wordsOf(sectionOf(page, id)), id).toContain(words);
    }
  });

  it("tells the burden as the text report does, with ranges and money", () => {
    const page = htmlReport(plans.exempelkommun.plan, {
      ...optionsFor("exempelkommun", "sv"),
      rates: { perHour: 400, source: "ett exempel" },
    });
    const words = wordsOf(sectionOf(page, "burden")).replaceAll("\u00a0", " ");
    expect(words).toContain("i åtta fall av tio 2 544–3 108");
    expect(words).toContain("Kostnad: minst 996 867 SEK");
    expect(words).toMatch(/lag 862 801–1 130 10 0 /);
  });

  it("puts the purpose of a house rule on its card, and when an answer was last used", () => {
    const words = wordsOf(sectionOf(html, "heaviest"));
    expect(words).toContain("Syfte En reserv om datorerna slutar fungera.");
    expect(words).toMatch(
      /Används till Mottagaren beslutar utifrån svaret\..*(?:användes senast|senast användes)/,
    );
  });
});

describe("the data in the page", () => {
  const files = [...html.matchAll(/download="([^"]+)" href="data:[^,]*;base64,([^"]*)"/g)].map(
    ([, file = "", content = ""]) =>
      [file, Buffer.from(content, "base64").toString("utf8")] as const,
  );
  const facts = pageFacts(plans.exempelkommun.plan, optionsFor("exempelkommun", "sv"));

  it("is the same in CSV and in JSON, row by row", () => {
    const json = JSON.parse(files.find(([file]) => file === "report.json")?.[1] ?? "{}");
    expect(json).toEqual(facts.tables);
    for (const [file, text] of files.filter(([name]) => name.endsWith(".csv"))) {
      expect(text.startsWith("\ufeff"), file).toBe(true);
      const rows = text.trimEnd().split("\r\n").length - 1;
      expect(rows, file).toBe(json[file.slice(0, -4)].length);
    }
  });

  it("holds nothing that the page does not show", () => {
    const plain = (text: string) =>
      text
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&gt;", ">")
        .replaceAll("&lt;", "<")
        .replaceAll("&amp;", "&");
    const words = (id: string) => plain(wordsOf(sectionOf(html, id)));
    const shown = {
      goals: words("goals"),
      indicators: words("indicators"),
      delegations: words("delegation"),
      demands: words("heaviest"),
      findings: words("findings"),
    };
    const named = {
      goals: "goal",
      indicators: "indicator",
      delegations: "item",
      demands: "demand",
      findings: "finding",
    } as const;
    for (const table of ["goals", "indicators", "delegations", "demands", "findings"] as const) {
      expect(facts.tables[table].length, table).toBeGreaterThan(0);
      for (const row of facts.tables[table]) {
        expect(shown[table]).toContain(String(row[named[table]]).replace(/\s+/g, " ").trim());
      }
    }
  });

  it("has no cell that a spreadsheet would run", () => {
    const [, csv = ""] =
      [...attacked.matchAll(/download="goals.csv" href="data:[^,]*;base64,([^"]*)"/g)][0] ?? [];
    expect(Buffer.from(csv, "base64").toString("utf8")).not.toMatch(/(?:^|;)[=+@]/m);
  });
});

describe("a list that is too long for the page", () => {
  const goals = Array.from({ length: 3100 }, (_, at) => ({ id: `goal:${at}`, level: "unit" }));
  const plan = { ...plans.empty.plan, goals } as typeof plans.empty.plan;
  const options = optionsFor("empty", "sv");
  const page = htmlReport(plan, options);

  it("is counted where it ends, with a way to the file that has more of it", () => {
    const section = sectionOf(page, "goals");
    expect(section.match(/<tr>/g)).toHaveLength(101);
    expect(wordsOf(section).replaceAll("\u00a0", " ")).toContain(
      "… och 3 000 till, på lägre nivåer. Fler rader ligger i filerna sist på sidan .",
    );
    expect(section).toContain('href="#data-goals"');
    expect(page).toContain('id="data-goals"');
  });

  it("lies in the file as far as is told there", () => {
    const [, content = ""] =
      /download="goals.csv" href="data:[^,]*;base64,([^"]*)"/.exec(page) ?? [];
    const rows = Buffer.from(content, "base64").toString("utf8").trimEnd().split("\r\n");
    expect(rows).toHaveLength(3001);
    expect(wordsOf(sectionOf(page, "data")).replaceAll("\u00a0", " ")).toContain(
      "Målen (CSV, för ett kalkylblad, de första 3 000 raderna av 3 100)",
    );
  });

  it("points nowhere when the data are not on the page", () => {
    const alone = htmlReport(plan, { ...options, sections: ["goals"] });
    expect(wordsOf(sectionOf(alone, "goals"))).toMatch(/till, på lägre nivåer\.$/);
    expect(alone).not.toContain("#data-");
  });
});

describe("women and men", () => {
  const figure = (unitOfMeasure: string, rest: object) =>
    pageFacts(
      {
        ...plans.empty.plan,
        indicators: [{ id: "indicator:a", unitOfMeasure }],
        observations: [{ id: "observation:a", indicator: "indicator:a", period: "2025", ...rest }],
      } as typeof plans.empty.plan,
      optionsFor("empty", "sv"),
    ).tables.indicators[0];

  it("are not shown where either is fewer than five people", () => {
    expect(figure("personer", { value: 44, women: 41, men: 3 })).toMatchObject({
      women: null,
      men: null,
    });
    expect(figure("personer", { value: 46, women: 41, men: 5 })).toMatchObject({
      women: 41,
      men: 5,
    });
  });

  it("are not shown where what is left of the whole is few", () => {
    expect(figure("personer", { value: 44, women: 41 })).toMatchObject({ women: null });
    expect(figure("personer", { value: 60, women: 41 })).toMatchObject({ women: 41, men: null });
  });

  it("are shown as shares, however small", () => {
    expect(figure("%", { value: 3, women: 4, men: 2 })).toMatchObject({ women: 4, men: 2 });
  });
});

describe("what is not told", () => {
  const { plan } = plans.katrineholm;
  const page = htmlReport(plan, optionsFor("katrineholm", "sv"));

  it("is said in words, not drawn as bars that are at least nothing", () => {
    expect(page).not.toContain("≥ 0");
    expect(sectionOf(page, "burden")).not.toContain("<figure");
    expect(wordsOf(sectionOf(page, "invested"))).toContain(
      "På dialog, utveckling och lärande satsas okänd tid under året. Det som begärs tar okänd tid.",
    );
    expect(wordsOf(sectionOf(page, "goal-tree"))).toContain(
      "Vilka nämnder och bolag som bär fullmäktiges mål säger planen inte.",
    );
  });

  it("is not said twice for one reason", () => {
    const lines = [...sectionOf(html, "untold").matchAll(/<li>\d+ × ([^<]*)<\/li>/g)];
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map(([, reason]) => reason)).size).toBe(lines.length);
  });
});

describe("the numbers worth measuring", () => {
  it("are told apart where one demand has two", () => {
    const table = /id="tornado".*?<tbody>(.*?)<\/tbody>/s.exec(html)?.[1] ?? "";
    const names = [...table.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("Årsredovisning: tid varje gång");
  });
});

describe("the demands that could be listed", () => {
  it("are not said to go on where only talk is left", () => {
    expect(sectionOf(html, "heaviest")).not.toContain("#data-demands");
    expect(sectionOf(html, "data")).not.toContain("de första");
  });
});
