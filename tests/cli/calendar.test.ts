import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { parsed } from "../formats/calendar/parsed.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const plan = {
  ...small,
  describedOn: "2026-11-01",
  positions: [{ id: "position:rektor", unit: "unit:skola", label: { sv: "Rektor" } }],
};
const call = async (...argv: string[]) => {
  const { io, said, textOf } = fakeIo({ "plan.json": json(plan), "old.ics": "mine" });
  const code = await run(["calendar", "plan.json", ...argv], io);
  return { code, textOf, ...said };
};

describe("calendar", () => {
  it("writes what has a day, and says what has none", async () => {
    const { code, stdout, stderr } = await call("--year", "2027");
    expect(code).toBe(0);
    const { entries, name } = parsed(stdout);
    expect(name).toBe("Exempelkommun: uppföljning och rapporter");
    expect(entries).toHaveLength(12);
    expect(entries[0]).toMatchObject({
      kind: "vevent",
      on: "2027-01-10",
      title: "Månadsrapport (december 2026)",
      stamp: "2026-11-01T00:00:00Z",
    });
    expect(stderr).toBe(
      "12 poster.\nInte med:\n  – planen säger inte vilken dag det ska lämnas: Ingen vet vad den tar.\n",
    );
  });

  it("writes a file, and over one that exists only when told to", async () => {
    const { code, stdout, stderr, textOf } = await call("--year", "2027", "-o", "year.ics");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("Skrev year.ics.\n12 poster.");
    expect(parsed(textOf("year.ics")).entries).toHaveLength(12);
    const refused = await call("--year", "2027", "-o", "old.ics");
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("old.ics finns redan.");
    expect(refused.textOf("old.ics")).toBe("mine");
    const forced = await call("--year", "2027", "-o", "old.ics", "--force");
    expect(forced.textOf("old.ics")).toContain("BEGIN:VCALENDAR");
    expect((await call("--year", "2027", "-o", "missing/a.ics")).stderr).toContain("kunde inte");
  });

  it("takes units, a position, askers, tasks, reminders and a stamp", async () => {
    const found = async (...argv: string[]) => {
      const { code, stdout } = await call("--from", "2027-01-01", "--to", "2027-03-31", ...argv);
      expect(code).toBe(0);
      return parsed(stdout);
    };
    expect((await found("--position", "rektor")).name).toBe("Rektor: uppföljning och rapporter");
    expect((await found("--asker", "unit:kf")).entries).toHaveLength(3);
    expect((await found("--asker", "unit:von")).entries).toHaveLength(0);
    expect((await found("--units", "unit:skola,unit:von", "--lang", "en")).name).toBe(
      "Skolan, Vård- och omsorgsnämnden: follow-up and reports",
    );
    const [task] = (await found("--tasks", "--remind", "7", "--stamp", "2026-11-24T14:30Z"))
      .entries;
    expect(task).toMatchObject({
      kind: "vtodo",
      on: "2027-01-10",
      alarms: ["-P7D"],
      stamp: "2026-11-24T14:30:00Z",
    });
  });

  it.each([
    [["--position", "position:rektr"], "Menade du position:rektor?"],
    [["--units", "unit:skol"], "Menade du unit:skola?"],
    [["--asker", "unit:kff"], "Menade du unit:kf?"],
    [["--stamp", "idag"], "--stamp: idag är ingen hel dag"],
    [["--remind", "1,5"], "--remind är ett helt antal dagar"],
    [["plan.json"], "Ange en plan i taget"],
  ])("says what is wrong with %j", async (argv, message) => {
    const { code, stdout, stderr } = await call("--year", "2027", ...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("reads no clock: without a stamp and a day described it asks", async () => {
    const { io, said } = fakeIo({ "plan.json": json(small) });
    expect(await run(["calendar", "plan.json", "--year", "2027"], io)).toBe(2);
    expect(said.stderr).toContain("Ange --stamp");
  });

  it("says of a plan that cannot be read what every command says", async () => {
    const { io, said } = fakeIo({ "plan.json": json({ format: 1 }) });
    expect(await run(["calendar", "plan.json", "--year", "2027"], io)).toBe(2);
    expect(said.stdout).toBe("");
    expect(said.stderr).toContain("organisation");
  });
});
