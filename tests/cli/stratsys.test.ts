import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";
import { json, small } from "./plans.js";

const plan = {
  ...small,
  indicators: [
    {
      id: "indicator:flyt",
      label: { sv: "Läser med flyt" },
      unit: "unit:skola",
      externalIds: { stratsys: "N1" },
    },
    { id: "indicator:sjuk", label: { sv: "Sjukfrånvaro" } },
  ],
  observations: [
    { id: "observation:a", indicator: "indicator:flyt", period: "2025", value: 79.25 },
    { id: "observation:b", indicator: "indicator:flyt", period: "2026-T2", value: 81.5, women: 84 },
    { id: "observation:c", indicator: "indicator:sjuk", period: "2026", value: 7.1 },
    {
      id: "observation:d",
      indicator: "indicator:flyt",
      period: "2024",
      value: null,
      missing: "secret",
    },
  ],
};
const call = async (argv: readonly string[], from: object = plan) => {
  const { io, said, textOf } = fakeIo({ "plan.json": json(from), "old.txt": "mine" });
  const code = await run(["stratsys", "plan.json", ...argv], io);
  return { code, textOf, ...said };
};

describe("stratsys", () => {
  it("writes outcomes by name, and says what is not in the file", async () => {
    const { code, stdout, stderr } = await call([]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      "Enhet\tDatum\tMått\tVärde\r\nSkolan\t2025-12-31\tLäser med flyt\t79,25\r\nSkolan\t2026-08-31\tLäser med flyt\t81,5\r\n",
    );
    expect(stderr).toBe(
      "2 värden från 31 december 2025 till 31 augusti 2026.\nInte med:\n  – sekretess: Läser med flyt.\n  – planen säger inte vilken enhet det gäller (untoldUnit, --untold-unit): Sjukfrånvaro.\n",
    );
  });

  it("takes its options", async () => {
    const { stdout } = await call([
      ...["--year", "2026", "--untold-unit", "kf", "--order", "value,unit,measure,date"],
      ...["--heading", "no", "--decimals", "0"],
    ]);
    expect(stdout).toBe(
      "7\tKommunfullmäktige\tSjukfrånvaro\t2026-12-31\r\n82\tSkolan\tLäser med flyt\t2026-08-31\r\n",
    );
    const women = await call(["--figure", "women", "--heading", "no", "--lang", "en"]);
    expect(women.stdout).toBe("Skolan\t2026-08-31\tLäser med flyt\t84\r\n");
    expect(women.stderr).toContain("One value, 31 August 2026.");
  });

  it("writes codes for a source system", async () => {
    const units = small.units.map((unit) => ({ ...unit, externalIds: { stratsys: "0180" } }));
    const coded = { ...plan, units };
    const file = ["--codes", "outcome=U,women=K", "--year", "2026"];
    expect((await call(["--layout", "rows", ...file], coded)).stdout).toBe(
      "2026-08-31;0180;N1;K;84\r\n2026-08-31;0180;N1;U;81,5\r\n",
    );
    expect((await call(["--layout", "columns", ...file], coded)).stdout).toBe(
      "Datum;Enhet;Mått;U;K\r\n2026-08-31;0180;N1;81,5;84\r\n",
    );
    expect((await call(["--layout", "rows", ...file])).stderr).toContain(
      "saknar kod (externalIds.stratsys)",
    );
  });

  it("writes no file when something would be read as what it is not", async () => {
    const [first, second] = plan.observations;
    const twice = { ...second, id: "observation:e", period: "2026-05/2026-08" };
    const { code, stdout, stderr, textOf } = await call(["-o", "old.txt", "--force"], {
      ...plan,
      observations: [first, second, twice],
    });
    expect([code, stdout, textOf("old.txt")]).toEqual([2, "", "mine"]);
    expect(stderr).toContain("Ingen fil skrevs.\n  – observation:b (2026-T2) och observation:e");
  });

  it.each([
    [["--layout", "rad"], "--layout är names, rows eller columns, inte rad."],
    [["--layout", "rows"], "Ange måttkolumnernas externa koder"],
    [["--layout", "rows", "--codes", "outcome"], "Ange måttkolumnernas externa koder"],
    [["--layout", "rows", "--codes", "outcom=U"], "Menade du outcome?"],
    [["--layout", "rows", "--codes", "outcome=U,women=U"], "samma måttkolumn"],
    [["--layout", "rows", "--codes", "outcome=U,outcome=V"], "Ange måttkolumnernas"],
    [["--layout", "rows", "--codes", "outcome=U", "--order", "unit"], "--order hör inte till"],
    [["--codes", "outcome=U"], "--codes hör inte till --layout names"],
    [["--order", "unit,date"], "ange alla fyra en gång"],
    [["--order", "unit,date,measure,valu"], "Menade du value?"],
    [["--decimals", "1,5"], "--decimals är ett helt antal"],
    [["--heading", "ja"], "--heading är yes eller no, inte ja."],
    [["--figure", "man"], "Menade du men?"],
    [["--untold-unit", "unit:kff"], "Menade du unit:kf?"],
    [["-o", "old.txt"], "old.txt finns redan."],
  ])("says what is wrong with %j", async (argv, message) => {
    const { code, stdout, stderr, textOf } = await call(argv);
    expect([code, stdout, textOf("old.txt")]).toEqual([2, "", "mine"]);
    expect(stderr).toContain(message);
  });
});
