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
