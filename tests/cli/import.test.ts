import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const units =
  "\ufeffEnhet;Typ;Tillhör\r\nSocialnämnden;nämnd;\r\nSocialförvaltningen;förvaltning;Socialnämnden\r\n";
const positions = "Befattning;Förvaltning;Typ\nSocialchef;Socialförvaltningen;anställd\n";
const register =
  "Exempelkommun;;;\n\nNr;Ärende;Delegat;Anmälan;Prio\n1.1;Yttrande;Socialchef;Ja;1\n1.2;Inköp;Social-chef;Nej;2\n";

/** As older Swedish systems write. */
const windows = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

const desk = () =>
  fakeIo({ "enheter.csv": units, "befattningar.csv": windows(positions), "del.csv": register });

const files = ["enheter.csv", "befattningar.csv", "del.csv"];
const whose = ["--organisation", "Exempelkommun"];

describe("styrkedja import", () => {
  it("shows the guess and what is wrong, and writes nothing", async () => {
    const { io, said, has } = desk();
    expect(await run(["import", ...files], io)).toBe(1);
    expect(said.stdout).toContain("del.csv läses som delegationer: 2 rader, rubriker på rad 3");
    expect(said.stdout).toContain("C   Delegat → Delegat");
    expect(said.stdout).toContain("Läses inte, ingen känd rubrik: E Prio.");
    expect(said.stdout).toContain(
      "Inget heter så bland enheter eller funktioner. Liknar: Socialchef. del.csv, C5",
    );
    expect(said.stderr).toContain("Inget är skrivet.");
    expect(has("plan.json")).toBe(false);
  });

  it("writes the plan and what lies beside it, and knows the rows again", async () => {
    const { io, said, textOf } = desk();
    expect(await run(["import", ...files, "-o", "plan.json", ...whose], io)).toBe(1);
    const plan = JSON.parse(textOf("plan.json"));
    expect(plan.organisation).toEqual({
      id: "organisation:exempelkommun",
      label: { sv: "Exempelkommun" },
    });
    expect(plan.positions[0].label.sv).toBe("Socialchef");
    expect(plan.positions[0].unit).toBe("unit:socialforvaltningen");
    expect(plan.delegations[1]).not.toHaveProperty("to");
    const before = [textOf("plan.json"), textOf("plan.import.json")];
    said.stdout = "";
    expect(await run(["import", ...files, "-o", "plan.json"], io)).toBe(1);
    expect([textOf("plan.json"), textOf("plan.import.json")]).toEqual(before);
    expect(said.stdout).toContain("Nya poster: 0. Ändrade: 0. Oförändrade: 5.");
  });

  it("writes names that lead nowhere to a table, and imports what was filled in", async () => {
    const { io, textOf } = desk();
    await run(["import", ...files, "--missing", "saknas.csv"], io);
    const table = textOf("saknas.csv");
    expect(table.split("\r\n")[1]).toBe('funktion;Social-chef;;;;;;Socialchef;"del.csv, C5"');
    const asked = (row: string) =>
      fakeIo({
        "enheter.csv": units,
        "befattningar.csv": positions,
        "del.csv": register,
        "saknas.csv": `${table.split("\r\n")[0]}\r\n${row}\r\n`,
      });
    const call = ["import", ...files, "saknas.csv", "-o", "plan.json", ...whose];

    const same = asked("funktion;Social-chef;Socialchef;;;;;;");
    expect(await run(call, same.io)).toBe(0);
    const plan = JSON.parse(same.textOf("plan.json"));
    expect(plan.delegations[1].to.positions).toEqual(["position:socialchef"]);
    expect(plan.positions).toHaveLength(1);
    // What was settled once stays settled.
    expect(await run(["import", "del.csv", "-o", "plan.json"], same.io)).toBe(0);

    const isNew = asked("funktion;Social-chef;;ja;anställd;;Socialförvaltningen;;");
    expect(await run(call, isNew.io)).toBe(0);
    expect(JSON.parse(isNew.textOf("plan.json")).positions[1]).toEqual({
      id: "position:social-chef",
      label: { sv: "Social-chef" },
      kind: "employed",
      unit: "unit:socialforvaltningen",
    });

    const untouched = asked("funktion;Social-chef;;;;;;Socialchef;");
    expect(await run(call, untouched.io)).toBe(1);
    expect(JSON.parse(untouched.textOf("plan.json")).positions).toHaveLength(1);
  });

  it("says among what a name was looked for, and where it is the name of something else", async () => {
    const wide = `${"delegationsordning för socialnämnden".padEnd(60, "x")}.csv`;
    const rows = "Nr;Ärende;Delegat;Ersättare\r\n1;Yttrande;Ordförande;Socialnämnden\r\n";
    const { io, said } = fakeIo({ "enheter.csv": units, [wide]: rows, "tom.csv": "" });
    await run(["import", "enheter.csv", wide, "tom.csv"], io);
    expect(said.stdout).toContain(
      "Inget heter så bland funktioner, men bland enheter. Är kolumnen rätt förstådd?",
    );
    expect(said.stdout).toContain(`${wide}\n  läses som delegationer: 1 rad, rubriker på rad 1\n`);
    expect(said.stdout).toContain("tom.csv läses inte: här står ingenting.");
    said.stdout = "";
    await run(["import", "enheter.csv", wide, "tom.csv", "--lang", "en"], io);
    expect(said.stdout).toContain(
      "Nothing among positions is called so, but something among units is.",
    );
    expect(said.stdout).toContain("tom.csv not read: nothing stands in it.");
  });

  it("saves the guess as a mapping that is read back", async () => {
    const { io, said, textOf } = desk();
    await run(["import", "del.csv", "--save-mapping", "m.json"], io);
    const mapping = JSON.parse(textOf("m.json"));
    expect(mapping.tables[0]).toMatchObject({ part: "delegations", headingRow: 3 });
    expect(mapping.tables[0].columns["Prio"]).toBeNull();
    said.stdout = "";
    await run(["import", "del.csv", "--mapping", "m.json"], io);
    expect(said.stdout).toContain("del.csv läses som delegationer: 2 rader");
    expect(said.stdout).not.toContain("Läses inte");
  });

  it("does not write over a guess that somebody may have changed, unless told to", async () => {
    const { io, said, textOf } = fakeIo({ "enheter.csv": units, "m.json": "{}" });
    const call = ["import", "enheter.csv", "--save-mapping", "m.json"];
    expect(await run(call, io)).toBe(2);
    expect(said.stderr).toContain("m.json finns redan.");
    expect(textOf("m.json")).toBe("{}");
    expect(await run([...call, "--force"], io)).toBe(0);
    expect(textOf("m.json")).toContain("enheter.csv");
  });

  it("says on a terminal which file it reads, and wipes it away", async () => {
    const { io, said } = fakeIo(
      { "enheter.csv": units },
      { isTerminal: { stdin: true, stdout: true, stderr: true } },
    );
    expect(await run(["import", "enheter.csv"], io)).toBe(0);
    expect(said.stderr.startsWith("\renheter.csv …\u001b[K\r\u001b[K")).toBe(true);
    const { io: quiet, said: less } = fakeIo({ "enheter.csv": units });
    await run(["import", "enheter.csv"], quiet);
    expect(less.stderr).not.toContain("\r");
  });

  it("speaks of one as one", async () => {
    const { io, said } = fakeIo({ "e.csv": "Enhet;Tillhör\nSkolan;Okänd\n" });
    expect(await run(["import", "e.csv", "-o", "plan.json", ...whose], io)).toBe(1);
    expect(said.stdout).toContain("läses som enheter: 1 rad, rubriker på rad 1");
    expect(said.stdout).toContain("1 namn leder ingenstans. Det lämnas osagt i planen:");
  });

  it("asks whether a name that leads nowhere is several", async () => {
    const { io, said } = fakeIo({ "e.csv": "Nr;Ärende;Delegat\n1;Köp;EC/Bitr EC\n2;Sälj;FC\n" });
    await run(["import", "e.csv"], io);
    expect(said.stdout.match(/Står här flera\?/g)).toHaveLength(1);
  });

  it("says of headings that belong to different lists that too few belong together", async () => {
    const { io, said } = fakeIo({ "e.csv": "Foo;Enhet;Förvaltning\n1;2;3\n" });
    await run(["import", "e.csv"], io);
    const plain = said.stdout.replace(/\s+/g, " ");
    expect(plain).toContain("för få igen som hör till samma slags lista (Enhet, Förvaltning)");
  });

  it("writes nothing at all when there is a fault, and ends with 2", async () => {
    const { io, said, has } = fakeIo({ "enheter.csv": units.replace("nämnd;", "namnd;") });
    expect(await run(["import", "enheter.csv", "-o", "plan.json", ...whose], io)).toBe(2);
    expect(said.stdout).toContain("✖ enheter.csv, B2");
    expect(said.stderr).toContain("Inget är skrivet: rätta felen först.");
    expect([has("plan.json"), has("plan.import.json")]).toEqual([false, false]);
  });

  it("tells a table that nothing is known of, and does not call it a plan", async () => {
    const { io, said, has } = fakeIo({ "x.csv": "Foo;Bar\n1;2\n" });
    expect(await run(["import", "x.csv", "-o", "plan.json", ...whose], io)).toBe(2);
    expect(said.stdout).toContain("läses inte: inga rubriker känns igen");
    expect(has("plan.json")).toBe(false);
  });

  it("does not write over what somebody may have filled in", async () => {
    const { io, said } = fakeIo({ "del.csv": register, "saknas.csv": "mitt" });
    expect(await run(["import", "del.csv", "--missing", "saknas.csv"], io)).toBe(2);
    expect(said.stderr).toContain("saknas.csv finns redan");
  });

  it("refuses a side file that belongs to another organisation's plan", async () => {
    const { io, said } = fakeIo({
      "enheter.csv": units,
      "plan.json": '{"format":1,"organisation":{"id":"organisation:a"}}',
      "plan.import.json":
        '{"format":1,"organisation":"organisation:b","tables":[],"entities":{},"names":{}}',
    });
    expect(await run(["import", "enheter.csv", "-o", "plan.json"], io)).toBe(2);
    expect(said.stderr).toContain("plan.import.json hör till organisation:b");
  });

  it("says that files could not be written, and answers as JSON", async () => {
    const { io, said } = desk();
    expect(
      await run(["import", "enheter.csv", "-o", "missing/plan.json", ...whose, "--json"], io),
    ).toBe(2);
    expect(said.stderr).toContain("missing/plan.json, missing/plan.import.json kunde inte skrivas");
    expect(JSON.parse(said.stdout)).toMatchObject({ ok: true, count: 0, changes: { added: 2 } });
  });

  it("shows how far it has come on a terminal", async () => {
    const { io, said } = fakeIo(
      { "enheter.csv": units },
      { isTerminal: { stdin: true, stdout: false, stderr: true } },
    );
    await run(["import", "enheter.csv", "--lang", "en"], io);
    expect(said.stderr).toContain("\r2 rows");
    expect(said.stdout).toContain("enheter.csv read as units: 2 rows, headings in row 1");
  });

  it("lets a check tell in which cell a finding stands, in text and as JSON", async () => {
    const goals = "Mål;Nivå;Ansvarig\nFärre ensamma;nämnd;ingen\n";
    const { io, said } = fakeIo({ "mål.csv": goals });
    expect(await run(["import", "mål.csv", "-o", "plan.json", ...whose], io)).toBe(0);
    const check = ["check", "plan.json", "--as-of", "2026-11-01", "--only", "goal-has-owner"];
    said.stdout = "";
    await run(check, io);
    expect(said.stdout).toContain("goal:farre-ensamma · owner");
    expect(said.stdout).toContain("mål.csv, C2");
    said.stdout = "";
    await run([...check, "--json"], io);
    const [finding] = JSON.parse(said.stdout).report.findings;
    expect(finding.cell).toEqual({ file: "mål.csv", row: 2, column: 3 });
  });

  it("lets validate tell the cell of what was changed by hand afterwards", async () => {
    const desk = fakeIo({ "mål.csv": "Mål;Nivå\nFärre ensamma;nämnd\n" });
    await run(["import", "mål.csv", "-o", "plan.json", ...whose], desk.io);
    const { io, said } = fakeIo({
      "plan.json": desk.textOf("plan.json").replace('"board"', '"namnd"'),
      "plan.import.json": desk.textOf("plan.import.json"),
    });
    expect(await run(["validate", "plan.json"], io)).toBe(2);
    expect(said.stderr).toContain("mål.csv, B2");
    await run(["validate", "plan.json", "--json"], io);
    expect(JSON.parse(said.stdout).error.faults[0].cell).toEqual({
      file: "mål.csv",
      row: 2,
      column: 2,
    });
  });
});
