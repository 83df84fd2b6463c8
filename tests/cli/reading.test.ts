import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const validate = async (content: string | Uint8Array, ...argv: string[]) => {
  const { io, said } = fakeIo({ "plan.json": content });
  return { code: await run(["validate", "plan.json", ...argv], io), ...said };
};

const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

describe("a file that is a plan", () => {
  it("is said to be one, with the number of its entities", async () => {
    expect(await validate(json(small))).toEqual({
      code: 0,
      stdout: "Planen är rätt skriven: 7 poster. Om den hänger ihop säger styrkedja check.\n",
      stderr: "",
    });
  });

  it("may begin with a byte order mark", async () => {
    expect((await validate(`\ufeff${json(small)}`)).code).toBe(0);
  });

  it.each([[["-"]], [[]]])("may come from standard input: %j", async (files) => {
    const { io, said } = fakeIo({}, { stdin: json(small) });
    expect(await run(["validate", ...files], io)).toBe(0);
    expect(said.stdout).toContain("7 poster");
  });
});

describe("a file that cannot be read says why", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["UTF-16", utf16(json(small)), "Filen är sparad som UTF-16. Spara den som UTF-8."],
    ["UTF-16 without a mark", utf16(json(small)).slice(2), "UTF-16"],
    ["Windows-1252", Uint8Array.from([0x22, 0xe5, 0x22]), "Spara den som UTF-8, så att å, ä och ö"],
    ["nothing", "", "tar slut för tidigt, på rad 1, tecken 1"],
    ["an open list", '{\n  "goals": [', "tar slut för tidigt, på rad 2, tecken 13"],
    ["a comma too many", '{\n  "format": 1,\n}', "rad 3, tecken 1, vid: }"],
    ["a comma too few", '{"format": 1\n "title": ""}', "rad 2, tecken 2, vid: "],
    ["no quotes", "{\r\n  format: 1 }", "rad 2, tecken 3, vid: format: 1 }"],
    ["two values", "{} {}", "rad 1, tecken 4"],
  ])("%s", async (_, content, message) => {
    const { code, stdout, stderr } = await validate(content);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("is not there", async () => {
    const { io, said } = fakeIo();
    expect(await run(["validate", "gone.json", "--lang", "en"], io)).toBe(2);
    expect(said.stderr).toBe("gone.json: The file does not exist.\n");
  });

  it("gives its place in JSON as well", async () => {
    const { stdout } = await validate("[1,\n2", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      file: "plan.json",
      ok: false,
      error: { code: "json", line: 2, column: 2 },
    });
  });
});

describe("a file that is not a plan", () => {
  it("has each fault told with place, remedy and code, in the language asked for", async () => {
    const wrong = { ...small, gaols: [], goals: [{ id: "goal:a", level: "counsil" }] };
    const { code, stdout, stderr } = await validate(json(wrong));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Det finns 2 fel i hur planen är skriven.");
    expect(stderr).toContain("$.goals[0].level");
    expect(stderr).toContain("(not-allowed)");
    expect((await validate(json(wrong), "--lang", "en")).stderr).toContain(
      "Was “goals” meant?".slice(0, 4),
    );
  });

  it("has each fault told on its line", async () => {
    const wrong = { ...small, goals: [{ id: "goal:a", level: "counsil" }] };
    const text = JSON.stringify(wrong, null, 2);
    const line = text.split("\n").findIndex((one) => one.includes("counsil")) + 1;
    const { stderr } = await validate(text);
    expect(stderr).toContain(`✖ $.goals[0].level (rad ${line}, tecken 16)`);
    const { stdout } = await validate(text, "--json");
    expect(JSON.parse(stdout).error.faults).toMatchObject([
      { code: "not-allowed", line, column: 16 },
    ]);
  });

  it("has its faults counted beyond the first hundred", async () => {
    const goals = Array.from({ length: 1234 }, () => ({ id: "wrong" }));
    const { stderr } = await validate(json({ ...small, goals }));
    expect(stderr.match(/✖/g)).toHaveLength(100);
    expect(stderr).toContain("… och 1\u00a0134 till.");
    const { stdout } = await validate(json({ ...small, goals }), "--json");
    const { ok, error } = JSON.parse(stdout);
    expect([ok, error.code, error.count, error.faults.length]).toEqual([
      false,
      "faults",
      1234,
      100,
    ]);
  });
});

describe("hostile names", () => {
  const evil = "\u001b[2J\u001b]0;owned\u0007\u202egnp\u202c\r\nfalsk rad";
  const forbidden = /[^\P{Cc}\n]|[\u202a-\u202e]/u;

  it.each(["check", "show", "measure", "schedule", "validate"])(
    "do not steer the terminal in %s",
    async (name) => {
      const plan = {
        ...small,
        note: evil,
        organisation: { ...small.organisation, label: { sv: evil } },
        units: small.units.map((unit) => ({ ...unit, label: { sv: evil } })),
        goals: [{ ...small.goals[0], label: { sv: evil } }],
        obligations: small.obligations.map((one) => ({ ...one, label: { sv: evil } })),
      };
      const { io, said } = fakeIo({ "plan.json": json(plan) });
      const days = name === "measure" || name === "schedule" ? ["--year", "2026"] : [];
      const hours = name === "measure" || name === "show" ? ["--hours-per-year", "1700"] : [];
      const asOf = name === "check" || name === "show" ? ["--as-of", "2026-11-01"] : [];
      expect(await run([name, "plan.json", ...days, ...hours, ...asOf], io)).toBeLessThan(2);
      expect(said.stdout + said.stderr).not.toMatch(forbidden);
      expect(said.stdout).not.toMatch(/^falsk rad/m);
    },
  );

  it("do not when they are keys, files, units or rules", async () => {
    const { io, said } = fakeIo({ "plan.json": json({ ...small, [evil]: 1 }), ok: json(small) });
    await run(["validate", "plan.json", evil], io);
    await run(["schedule", "ok", "--year", "2026", "--units", evil], io);
    await run(["explain", evil], io);
    await run([evil], io);
    expect(said.stderr).not.toMatch(forbidden);
  });
});
