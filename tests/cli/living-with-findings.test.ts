import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const asOf = ["--as-of", "2026-11-01"];
const only = ["--only", "goal-has-owner"];
const plan = "plan.json";
const because = ["--because", "Känt sedan i våras.", "--review-by", "2027-02-01"];

const machine = (files: Readonly<Record<string, string>> = {}) => {
  const { io, said, textOf } = fakeIo({ [plan]: json(small), ...files });
  const call = async (...argv: string[]) => {
    [said.stdout, said.stderr] = ["", ""];
    return { code: await run(argv, io), ...said };
  };
  return { call, textOf };
};

describe("--profile", () => {
  const check = (profile: string, files = {}) =>
    machine(files).call("check", plan, ...asOf, "--profile", profile, "--fail-on", "warning");

  it("takes one of ours by name", async () => {
    const { code, stdout } = await check("law");
    expect(stdout).toMatch(/\d+ regler: Profilen law frågar bara efter lag/);
    expect(stdout).not.toContain("goal-has-owner)");
    expect(code).toBe(0);
  });

  it("takes a file, and tells what it turns off and why", async () => {
    const rules = { "goal-has-owner": { use: "off", because: "Vi utser ansvariga i januari." } };
    const files = {
      "ours.json": JSON.stringify({ format: 1, id: "ours", extends: "trust", rules }),
    };
    const { stdout } = await check("ours.json", files);
    expect(stdout).toContain("goal-has-owner: Vi utser ansvariga i januari.");
  });

  it("tells all that is wrong with a file, a line for each", async () => {
    const rules = {
      "goal-has-ownr": { use: "off", because: "x" },
      "goal-is-premature": { use: "off" },
    };
    const files = { "ours.json": JSON.stringify({ format: 1, id: "ours", rules }) };
    const { code, stdout, stderr } = await check("ours.json", files);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      "ours.json: 2 fel i hur filen är skriven.",
      '  $.rules["goal-has-ownr"] (rad 1, tecken 50): Det finns ingen regel "goal-has-ownr". Menades "goal-has-owner"?',
      '  $.rules["goal-is-premature"].because (rad 1, tecken 98): Skälet saknas. Skriv i because varför regeln stängs av, görs lättare eller får andra gränser.',
    ]);
  });

  it.each([
    ["lw", "--profile är law, trust, everything eller en fil, inte lw. Menade du law?"],
    ["gone.json", "gone.json: Filen finns inte."],
  ])("%s is wrong use", async (profile, message) => {
    const { code, stderr } = await check(profile);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("accept and --baseline", () => {
  const accept = ["accept", plan, ...asOf, ...only, ...because, "-o", "known.json"];
  const check = ["check", plan, ...only, "--baseline", "known.json", "--fail-on", "warning"];

  it("writes what is accepted, and then only what is new counts", async () => {
    const { call, textOf } = machine();
    expect((await call("check", plan, ...asOf, ...only, "--fail-on", "warning")).code).toBe(1);
    const written = await call(...accept);
    expect(written.code).toBe(0);
    expect(written.stderr).toBe("known.json: 1 fynd accepterade, 0 förnyade, 0 kvar som de var.\n");
    expect(JSON.parse(textOf("known.json"))).toEqual({
      format: 1,
      organisation: "organisation:exempel",
      accepted: [
        {
          rule: "goal-has-owner",
          entity: "goal:a",
          path: "owner",
          severity: "warning",
          count: 1,
          because: "Känt sedan i våras.",
          acceptedOn: "2026-11-01",
          reviewBy: "2027-02-01",
        },
      ],
    });
    const { code, stdout, stderr } = await call(...check, ...asOf);
    expect(code).toBe(0);
    expect(stderr).toBe("0 nya fynd; 1 accepterat fynd räknas inte mot gränsen.\n");
    expect(stdout).toContain("Vad är känt och accepterat?");
    expect(stdout).toContain("Känt sedan i våras. (ses över senast 1 februari 2027)");
    // A report that is kept must say why the command ended well.
    expect(stdout).toContain(stderr.trim());
    const markdown = await call(...check, ...asOf, "--format", "markdown");
    expect(markdown.stdout).toContain("0 nya fynd; 1 accepterat fynd räknas inte mot gränsen.");
  });

  it("counts what was accepted and is not asked this time, and does not list it", async () => {
    const { call } = machine();
    await call(...accept);
    const others = ["--baseline", "known.json", "--only", "goal-has-origin"];
    const { stdout } = await call("check", plan, ...asOf, ...others);
    expect(stdout).toContain("– 1 till, vars fråga inte ställdes den här gången.");
    expect(stdout).not.toContain("goal-has-owner");
  });

  it("counts again when the day of review has passed, and says so", async () => {
    const { call } = machine();
    await call(...accept);
    expect((await call(...check, "--as-of", "2027-02-01")).code).toBe(0);
    const { code, stdout, stderr } = await call(...check, "--as-of", "2027-02-02");
    expect(code).toBe(1);
    expect(stderr).toBe(
      "0 nya fynd; 0 accepterade fynd räknas inte mot gränsen.\nSka omprövas: 1 fynd, vars dag för prövning har passerat. Det är inte längre accepterat och räknas igen.\n",
    );
    expect(stdout).toContain("Vad ska omprövas?");
    expect(stdout).toContain("Accepterat till och med 1 februari 2027: Känt sedan i våras.");
    expect(stdout).not.toContain("Vad har vuxit sedan det accepterades?");
    const junit = await call(...check, "--as-of", "2027-02-02", "--format", "junit");
    expect(junit.stdout).toContain('failures="1"');
    expect((await call("accept", "--help")).stdout.replace(/\s+/g, " ")).toContain(
      "därefter är fyndet inte längre accepterat, ska omprövas och räknas igen",
    );
  });

  it("warns of a rule that does not exist, and says which was probably meant", async () => {
    const { call, textOf } = machine();
    await call(...accept);
    const other = machine({
      "known.json": textOf("known.json").replace("goal-has-owner", "goal-has-ownr"),
    });
    const warning =
      "Varning: filen med accepterade fynd nämner regeln goal-has-ownr, som inte finns. Menades goal-has-owner?";
    const { code, stdout, stderr } = await other.call(...check, ...asOf);
    expect(code).toBe(1);
    expect(stderr).toContain(warning);
    expect(stdout).toContain("– regeln finns inte");
    expect((await other.call(...accept)).stderr).toContain(warning);
  });

  it("tells apart what is no longer true and what can no longer be told", async () => {
    const { call, textOf } = machine();
    await call(...accept);
    const goal = { ...small.goals[0], owner: "unit:von", ownerPosition: null };
    const { owner: _, ...untold } = goal;
    for (const [goals, title] of [
      [[goal], "Vad är inte längre sant?"],
      [[untold], "Vad kan inte längre sägas?"],
    ] as const) {
      const other = machine({
        "known.json": textOf("known.json"),
        "b.json": json({ ...small, goals }),
      });
      const { stdout } = await other.call(
        "check",
        "b.json",
        ...asOf,
        ...only,
        "--baseline",
        "known.json",
      );
      const titles = ["Vad är inte längre sant?", "Vad kan inte längre sägas?"];
      expect(titles.filter((one) => stdout.includes(one))).toEqual([title]);
    }
  });

  it("adds to a file that is there and loses nothing", async () => {
    const goals = [{ ...small.goals[0], id: "goal:c" }];
    const { call, textOf } = machine({ "b.json": json({ ...small, goals }) });
    await call(...accept);
    const [command, , ...rest] = accept;
    const { stderr } = await call(command ?? "", "b.json", ...rest, "--because", "Nytt.");
    expect(stderr).toBe("known.json: 1 fynd accepterade, 0 förnyade, 1 kvar som de var.\n");
    const { accepted } = JSON.parse(textOf("known.json"));
    expect(accepted.map((one: Record<string, string>) => [one["entity"], one["because"]])).toEqual([
      ["goal:a", "Känt sedan i våras."],
      ["goal:c", "Nytt."],
    ]);
  });

  it("never writes over a file that is no baseline, or is another organisation's", async () => {
    for (const [content, message] of [
      ["{}", "fel i hur filen är skriven"],
      ["not json", "inte rätt skriven JSON"],
      [
        JSON.stringify({ format: 1, organisation: "organisation:annan", accepted: [] }),
        "hör till organisation:annan",
      ],
    ] as const) {
      const { call, textOf } = machine({ "known.json": content });
      const { code, stderr } = await call(...accept);
      expect([code, textOf("known.json")]).toEqual([2, content]);
      expect(stderr).toContain(message);
      expect((await call(...check, ...asOf)).code).toBe(2);
    }
  });

  it.each([
    [["accept", plan, ...asOf, ...because], "Vilken fil ska skrivas?"],
    [
      ["accept", plan, ...asOf, "-o", "x.json", "--review-by", "2027-01-01"],
      "Varför accepteras fynden?",
    ],
    [["accept", plan, ...asOf, "-o", "x.json", "--because", "x"], "När ska fynden prövas igen?"],
    [
      ["accept", plan, ...asOf, "-o", "x.json", "--because", "x", "--review-by", "snart"],
      "--review-by: snart är ingen hel dag. Skriv den som 2026-11-01.",
    ],
    [
      ["accept", plan, ...asOf, "-o", "x.json", "--because", "x", "--review-by", "2026-10-31"],
      "kommer före dagen",
    ],
    [["accept", plan, plan, ...asOf, "-o", "x.json", ...because], "Ange en plan i taget"],
    [["accept", "gone.json", ...asOf, "-o", "x.json", ...because], "gone.json: Filen finns inte."],
    [
      ["accept", plan, ...asOf, "-o", "missing/x.json", ...because],
      "missing/x.json kunde inte skrivas.",
    ],
  ])("%j is wrong use, and nothing is written", async (argv, message) => {
    const { call, textOf } = machine();
    const { code, stderr } = await call(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(textOf("x.json")).toBe("");
  });
});

describe("--format", () => {
  const check = (...argv: string[]) =>
    machine({ "other.json": json({ ...small, goals: [] }) }).call(
      "check",
      plan,
      ...asOf,
      ...only,
      ...argv,
    );

  it("json is the same as --json", async () => {
    const [format, flag] = [await check("--format", "json"), await check("--json")];
    expect(format).toEqual(flag);
    expect(JSON.parse(flag.stdout)).toMatchObject({ coverage: { questions: 2, answered: 1 } });
  });

  it("sarif is one document for all plans", async () => {
    const { code, stdout } = await check("other.json", "--format", "sarif", "--fail-on", "warning");
    const log = JSON.parse(stdout);
    expect(code).toBe(1);
    expect([log.version, log.runs.length]).toEqual(["2.1.0", 2]);
    expect(log.runs[0].tool.driver.version).toBe("1.2.3");
    expect(log.runs[0].results[0].locations[0].physicalLocation.region.startLine).toBe(1);
  });

  it("junit is one document, and what fails follows --fail-on", async () => {
    const of = async (limit: string) =>
      (await check("other.json", "--format", "junit", "--fail-on", limit)).stdout;
    expect((await of("warning")).match(/<testsuites/g)).toHaveLength(1);
    expect(await of("warning")).toContain("<failure");
    expect(await of("error")).not.toContain("<failure");
  });

  it("github writes annotations, markdown a page, and nothing else", async () => {
    expect((await check("--format", "github")).stdout).toMatch(
      /^::warning file=plan\.json,line=1,col=\d+,/,
    );
    expect((await check("other.json", "--format", "markdown")).stdout).toMatch(/^# Exempelkommun/);
  });

  it.each([
    ["sarif", '"executionSuccessful": false'],
    ["junit", '<error type="json"'],
    ["github", "::error file=broken.json,line=1,col=2,title="],
  ])(
    "%s is a whole document of a plan that cannot be read, beside those that can",
    async (format, said) => {
      const argv = ["check", "broken.json", "gone.json", plan, ...asOf, "--format", format];
      const { code, stdout, stderr } = await machine({ "broken.json": "{" }).call(...argv);
      expect([code, stderr]).toEqual([2, expect.stringContaining("broken.json: Filen tar slut")]);
      expect(stdout).toContain(said);
      expect(stdout).toContain("Filen finns inte.");
      expect(stdout).toContain("har ingen ansvarig enhet");
      if (format === "sarif") {
        const successes = JSON.parse(stdout).runs.map(
          ({ invocations }: { invocations: { executionSuccessful: boolean }[] }) =>
            invocations[0]?.executionSuccessful,
        );
        expect(successes).toEqual([false, false, true]);
      }
    },
  );

  it.each([
    [["--format", "sarf"], "inte sarf. Menade du sarif?"],
    [["--format", "sarif", "--json"], "Ange antingen --json eller --format"],
  ])("%j is wrong use", async (argv, message) => {
    const { code, stdout, stderr } = await check(...argv);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
  });
});
