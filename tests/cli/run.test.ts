import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.js";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const call = async (...argv: string[]) => {
  const { io, said } = fakeIo({ "plan.json": json(small) });
  return { code: await run(argv, io), ...said };
};

describe("help", () => {
  it("lists every command, in Swedish by default and in English when asked", async () => {
    const { code, stdout, stderr } = await call("--help");
    expect([code, stderr]).toEqual([0, ""]);
    for (const { name } of commands) expect(stdout).toContain(`  ${name}`);
    expect(stdout).toContain("Kommandon");
    expect((await call("--help", "--lang", "en")).stdout).toContain("Commands");
  });

  it.each(commands.map(({ name }) => name))("of %s names each option it takes", async (name) => {
    const { code, stdout } = await call(name, "--help", "--lang=en");
    expect(code).toBe(0);
    for (const option of commands.find((command) => command.name === name)?.options ?? []) {
      expect(stdout).toContain(`--${option}`);
    }
  });

  it("goes to standard error, with code 2, when no command was given", async () => {
    const { code, stdout, stderr } = await call();
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Kommandon");
  });

  it("tells the version", async () => {
    expect(await call("--version")).toEqual({ code: 0, stdout: "1.2.3\n", stderr: "" });
  });
});

describe("use that is wrong ends with 2, says so and what was probably meant", () => {
  it.each([
    [["chekc", "plan.json"], "Det finns inget kommando chekc. Menade du check?"],
    [["chekc", "plan.json", "--lang", "en"], "There is no command chekc. Did you mean check?"],
    [["check", "plan.json", "--asof", "2026-11-01"], "inget val --asof. Menade du --as-of?"],
    [["check", "plan.json", "--zzzzzzzzz"], "Det finns inget val --zzzzzzzzz.\n"],
    [["check", "plan.json", "--as-of"], "--as-of ska följas av ett värde."],
    [["check", "plan.json", "--as-of", "--json"], "--as-of ska följas av ett värde."],
    [["check", "plan.json", "--json=yes"], "--json tar inget värde."],
    [["check", "plan.json", "--year", "2026"], "styrkedja check tar inte --year."],
    [["check", "plan.json", "--lang", "de"], "--lang är sv eller en, inte de."],
    [["check", "plan.json", "--fail-on", "warn"], "inte warn. Menade du warning?"],
    [
      ["check", "plan.json", "--only", "goal-has-ower"],
      "goal-has-ower finns inte. Menade du goal-has-owner?",
    ],
    [["check", "plan.json", "--re"], "Det finns inget val --re.\n"],
    [["check", "plan.json", "--only", "goal"], "--only: goal finns inte.\n"],
    [["check", "plan.json", "--most", "0"], "--most ska vara ett tal större än noll, inte 0."],
    [["check"], "Ange en eller flera filer"],
    [["explain"], "Vilken regel?"],
    [
      ["explain", "goal-has-onwer"],
      "Det finns ingen regel goal-has-onwer. Menade du goal-has-owner?",
    ],
    [["init", "a.json", "b.json"], "Ange högst en fil."],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await call(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/(Hjälp|Help): styrkedja .*--help\n$/);
  });
});

describe("a day or a year that does not exist is the option's fault, never the plan's", () => {
  const file = "plan.json";
  const accept = ["accept", file, "-o", "x.json", "--because", "x"];
  it.each([
    [
      ["check", file, "--as-of", "2026-02-30"],
      "--as-of: 2026-02-30 finns inte, 2026-02 har 28 dagar. Skriv dagen som 2026-11-01.",
    ],
    [
      ["check", file, "--as-of", "2026-2-3"],
      "--as-of: 2026-2-3 är ingen hel dag. Skriv den som 2026-02-03.",
    ],
    [["matrix", file, "--as-of", "snart", "--lang", "en"], "--as-of: snart is not a whole day."],
    [["check", "gone.json", "--as-of", "2026"], "--as-of: 2026 är ingen hel dag."],
    [
      ["schedule", file, "--from", "2026-04-31", "--to", "2026-05-01"],
      "--from: 2026-04-31 finns inte",
    ],
    [
      ["schedule", file, "--from", "2026-04-01", "--to", "2026-04-31"],
      "--to: 2026-04-31 finns inte",
    ],
    [
      ["schedule", file, "--from", "2026-04-02", "--to", "2026-04-01"],
      "Sista dagen, --to 2026-04-01, kommer före",
    ],
    [["schedule", file, "--from", "2026-04-02"], "både --from och --to"],
    [["schedule", file, "--year", "3026"], "--year: 3026 är inget år mellan"],
    [["sources", "--older-than", "2026-02-30"], "--older-than: 2026-02-30 finns inte"],
    [[...accept, "--review-by", "2027-02-29"], "--review-by: 2027-02-29 finns inte"],
    [
      [...accept, "--as-of", "2026-02-02", "--review-by", "2026-02-01"],
      "--review-by 2026-02-01, kommer före",
    ],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await call(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(`${file}:`);
  });
});

describe("what the terminal gets", () => {
  const inTerminal = { isTerminal: { stdin: true, stdout: true, stderr: true } };
  const code = "\u001b[";
  const check = ["check", "plan.json", "--as-of", "2026-11-01"];

  const stdoutOf = async (argv: readonly string[], settings: Parameters<typeof fakeIo>[1]) => {
    const { io, said } = fakeIo({ "plan.json": json(small) }, settings);
    await run(argv, io);
    return said.stdout;
  };

  it("is coloured, and colours only repeat what signs and words say", async () => {
    const coloured = await stdoutOf(check, inTerminal);
    expect(coloured).toContain(code);
    expect(coloured).toContain("▲ Varning");
  });

  it.each([
    ["a pipe", check, {}],
    ["--no-color", [...check, "--no-color"], inTerminal],
    ["NO_COLOR", check, { ...inTerminal, env: { NO_COLOR: "1" } }],
    ["a dumb terminal", check, { ...inTerminal, env: { TERM: "dumb" } }],
  ])("has no codes with %s", async (_, argv, settings) => {
    expect(await stdoutOf(argv, settings)).not.toContain(code);
  });

  it("fits a narrow window", async () => {
    const lines = (await stdoutOf([...check, "--no-color"], { ...inTerminal, columns: 60 })).split(
      "\n",
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});
