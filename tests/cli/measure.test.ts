import { describe, expect, it } from "vitest";
import { metrics } from "../../src/burden/metrics.js";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const measure = async (argv: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const { io, said } = fakeIo({ "plan.json": json(small), ...more });
  return { code: await run(["measure", "plan.json", ...argv], io), ...said };
};
const year = ["--year", "2026", "--hours-per-year", "1700"];

describe("measure", () => {
  it("tells the sum as a least value, with what it lacks", async () => {
    // Two units × 12 times × 30 minutes = 12 hours; the other obligation is not known.
    const { code, stdout } = await measure(year);
    expect(code).toBe(0);
    expect(stdout).toContain("Exempelkommun: vad det som begärs tar i tid, 2026");
    expect(stdout).toContain("Det som begärs tar minst 12 timmar, i 2 krav. För ett av dem");
    expect(stdout).toContain("Kostnaden är okänd: ingen timkostnad är angiven.");
    expect(stdout).toMatch(/fullmäktige +12 +1 +0\n/);
    expect(stdout).toMatch(/Månadsrapport +fullmäktige +12 +2 +12\n/);
    expect(stdout).toMatch(/obligation\.effort\S* +1 +Ingen vet vad den tar\n/);
  });

  it("names every lens in its help", async () => {
    const { stdout } = await measure(["--help"]);
    for (const { id } of metrics) expect(stdout).toMatch(new RegExp(`^  ${id} +\\S`, "m"));
  });

  it("prices the hours, and says who gave the price", async () => {
    const { stdout } = await measure([...year, "--rate", "400"]);
    expect(stdout).toContain("Kostnad: minst 4\u00a0800 SEK (timkostnad: angiven med --rate)");
  });

  it("takes rates from a file", async () => {
    const rates = json({ perHour: 100, overhead: 0.5, source: "HR 2026" });
    const { stdout } = await measure([...year, "--rates", "rates.json"], { "rates.json": rates });
    expect(stdout).toContain("minst 1\u00a0800 SEK (timkostnad: HR 2026)");
  });

  it("limits the page to the units asked for; without them no unit is shown", async () => {
    const all = await measure(year);
    expect(all.stdout).not.toContain("Skolan");
    const { stdout } = await measure([...year, "--units", "unit:skola"]);
    expect(stdout).toMatch(/Skolan +6 +1 +0\n/);
    expect(stdout).not.toContain("Ingen vet vad den tar  ");
    // The council's own tree holds both who answer.
    const whole = await measure([...year, "--units", "unit:kf"]);
    expect(whole.stdout).toMatch(/Kommunfullmäktige +≥ 12 +3 +1\n/);
    expect(whole.stdout).toMatch(/Månadsrapport +fullmäktige +12 +2 +12\n/);
    const { stdout: line } = await measure([...year, "--units", "unit:skola", "--json"]);
    const { burden } = JSON.parse(line);
    expect(burden.byUnit.map(({ unit }: { unit: string }) => unit)).toEqual(["unit:skola"]);
  });

  it("gives the burden as data in small units", async () => {
    const { stdout } = await measure([...year, "--json"]);
    const { file, ok, burden } = JSON.parse(stdout);
    expect([file, ok]).toEqual(["plan.json", true]);
    expect(burden.demands).toMatchObject({ minutes: { likely: 720 * 1e5 }, known: 1, unknown: 1 });
  });

  it.each([
    [["--year", "2026"], "Ange ett tal, --hours-per-year 1700, eller namnet på ett av dessa"],
    [["--year", "2026"], "jordbruksverket (1680): Jordbruksverkets underlag"],
    [["--year", "2026", "--hours-per-year", "jordbruk"], "Menade du jordbruksverket?"],
    [["--hours-per-year", "1700"], "Ange --year, till exempel --year 2026"],
    [["--year", "26", "--hours-per-year", "1700"], "26 är inget år"],
    [
      ["--year", "2026", "--hours-per-year", "x"],
      "ska vara ett tal större än noll och högst 8 784, så många timmar som det finns på ett år, inte x",
    ],
    [["--from", "2026-01-01", "--hours-per-year", "1700"], "både --from och --to"],
    [[...year, "--from", "2026-01-01", "--to", "2026-02-01"], "antingen --year eller"],
    [
      ["--from", "2026-13-01", "--to", "2026-02-01", "--hours-per-year", "1"],
      "--from: 2026-13-01 finns inte, månader skrivs 01–12.",
    ],
    [
      ["--from", "2026-03-01", "--to", "2026-02-01", "--hours-per-year", "1"],
      "kommer före den första",
    ],
    [[...year, "--rate", "1", "--rates", "rates.json"], "antingen --rate eller --rates"],
    [[...year, "--rates", "gone.json"], "gone.json: Filen finns inte."],
    [[...year, "--units", "unit:skolan"], "--units: unit:skolan finns inte. Menade du unit:skola?"],
  ])("refuses %j", async (argv, message) => {
    const { code, stdout, stderr } = await measure(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("takes a published working year by its name, and says whose it is", async () => {
    const { stdout } = await measure(["--year", "2026", "--hours-per-year", "germany"]);
    // 12 hours are 0.0075 of a year; nothing to say of it.
    expect(stdout).not.toContain("årsarbeten");
    const large = json({
      ...small,
      obligations: small.obligations.map((one) => ({ ...one, effort: { minutes: 60_000 } })),
    });
    const year1680 = ["--year", "2026", "--hours-per-year", "jordbruksverket"];
    const seen = await measure(year1680, { "plan.json": large });
    expect(seen.stdout).toContain("på ett år (Jordbruksverkets underlag till kontrollavgifter)");
    const { stdout: line } = await measure([...year1680, "--json"]);
    expect(JSON.parse(line).burden.parameters).toMatchObject({
      hoursPerYear: 1680,
      workingYear: "Jordbruksverkets underlag till kontrollavgifter",
    });
  });

  it.each([
    // 257 × 1.496 × 1.47 × 12 = 6 782.09
    [{ table: "jordbruksverket" }, "6\u00a0782 SEK (timkostnad: Jordbruksverket, kontrollavgifter"],
    // … and a tenth on that: 7 460.29
    [{ table: "jordbruksverket", overhead: 0.1 }, "7\u00a0460 SEK"],
    // 42 600 / 142 × 1.54 × 12 = 5 544
    [
      { method: "inera", monthlyPay: 42_600, source: "HR 2026" },
      "5\u00a0544 SEK (timkostnad: HR 2026; Inera",
    ],
    // 43 000 × 12 / 1720 × 12 = 3 600
    [
      { method: "eu", monthlyPay: 43_000, source: "HR" },
      "3\u00a0600 SEK (timkostnad: HR; Tillväxtverket",
    ],
  ])("prices by what is published: %j", async (rates, text) => {
    const { stdout } = await measure([...year, "--rates", "r.json"], { "r.json": json(rates) });
    expect(stdout).toContain(text);
  });

  it.each([
    [{ table: "jordbruk" }, "r.json: det finns ingen tabell jordbruk. Menade du jordbruksverket?"],
    [{ table: "germany-all" }, "Timkostnaderna är i EUR och planen i SEK."],
    [{ method: "skr", monthlyPay: 1, source: "HR" }, "fel skrivna vid method"],
    [{ table: "jordbruksverket", perHour: 4 }, "fel skrivna vid {}"],
    [[], "fel skrivna vid {}"],
  ])("refuses rates %j", async (rates, message) => {
    const { code, stderr } = await measure([...year, "--rates", "r.json"], {
      "r.json": json(rates),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    [
      { perHour: "400" },
      [],
      'vid perHour. Här väntas ett tal (belopp per timme) utan citattecken, men det står texten "400". Skriv 400.',
    ],
    [{ groups: { manager: "1 400,50" } }, [], 'men det står texten "1 400,50". Skriv 1400.5.'],
    [
      { perHour: "dyrt" },
      ["--lang=en"],
      'at perHour. A number (an amount an hour) without quotation marks is expected here, but it says the text "dyrt". Like',
    ],
    [{ perHour: -1 }, [], "Här väntas ett tal (belopp per timme), 0 eller mer, men det står -1."],
    [{ perhour: 400 }, [], "Där finns inget fält perhour."],
  ])("says what was expected of rates and what was found: %j", async (rates, argv, message) => {
    const { code, stderr } = await measure([...year, "--rates", "r.json", ...argv], {
      "r.json": json({ ...rates, source: "HR" }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("says where rates are wrongly written", async () => {
    const { code, stderr } = await measure([...year, "--rates", "r.json"], {
      "r.json": json({ perHour: "400", source: "HR" }),
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("fel skrivna vid perHour")]);
  });
});

describe("a number with zeros too many", () => {
  it("is told in words, as one of the plan's own", async () => {
    const huge = json({
      ...small,
      obligations: [{ ...small.obligations[0], effort: { minutes: 1e300 } }],
    });
    const { code, stderr } = await measure(year, { "plan.json": huge });
    expect(code).toBe(2);
    expect(stderr).toContain("plan.json: Tider, belopp eller antal är så stora");
    expect((await measure([...year, "--rate", "1e300"])).code).toBe(2);
  });

  it("may be written with spaces between thousands", async () => {
    const argv = ["--year", "2026", "--hours-per-year", "1 700", "--json"];
    const { code, stdout } = await measure(argv);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).burden.parameters.hoursPerYear).toBe(1700);
    expect((await measure(["--year", "2026", "--hours-per-year", "8785"])).code).toBe(2);
  });
});
