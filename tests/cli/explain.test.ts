import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { fakeIo } from "./fake-io.js";

const plan = readFileSync("examples/exempelkommun/plan.json", "utf8");

const explain = async (...argv: string[]) => {
  const { io, said } = fakeIo({ "plan.json": plan });
  const code = await run(["explain", ...argv, "--as-of", "2026-11-01"], io);
  return {
    code,
    stdout: said.stdout.replace(/\s+/g, " "),
    stderr: said.stderr.replace(/\s+/g, " "),
  };
};

describe("explain, for what stands in a plan", () => {
  it("shows a broken chain link by link, with the law, and what was not examined", async () => {
    const { code, stdout } = await explain("delegation:care-1.3.2", "plan.json");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "✖ Kedjan brister: planen visar inget stöd i minst en länk. Dessutom är någon länk inte granskad.",
    );
    expect(stdout).toContain("1. Kommunfullmäktige → Vård- och omsorgsnämnden: ✓ håller");
    expect(stdout).toContain(
      "2. Vård- och omsorgsnämnden → Vård- och omsorgschef (1.3): ○ inte granskad",
    );
    expect(stdout).toContain(
      "4. Verksamhetschef äldreomsorg → Enhetschef Åbacken (1.3.2): ✖ brister",
    );
    expect(stdout).toContain(
      "vidaredelegerar Verksamhetschef äldreomsorg beslutanderätten, men är enligt planen inte förvaltningschef. Emot 7 kap. 6 § kommunallagen (2017:725).",
    );
  });

  it("shows one that holds, and one that the law only speaks against second hand", async () => {
    const sound = await explain("delegation:care-2.1.1", "plan.json", "--lang", "en");
    expect(sound.stdout).toContain(
      "✓ The chain holds, as far as the plan shows and the law that was read says.",
    );
    expect(sound.stdout).toContain("By the plan the reglemente, 6 § reglementet");
    const { stdout } = await explain("delegation:technical-3.2", "plan.json", "--lang", "en");
    expect(stdout).toContain("? Whether the chain holds cannot be told");
    expect(stdout).toContain("2 positions must decide together.");
    expect(stdout).not.toContain("a fact is missing");
  });

  it("shows a joint board whose reglemente one partner has not adopted", async () => {
    const { stdout } = await explain("delegation:guardian-1.1", "plan.json");
    expect(stdout).toContain(
      "enligt planen är den gemensamma nämndens reglemente antaget av fullmäktige i bara en av de samverkande kommunerna. Emot 9 kap. 33 § kommunallagen (2017:725).",
    );
    expect(stdout).toContain(
      "uppgift saknas: ärendetyp: rättsliga bedömningar: mål, inriktning, omfattning eller kvalitet (matter.flags.goalsOrScope); ",
    );
  });

  it("shows who may decide, with limits, conditions, vacancy and who steps in", async () => {
    const vacant = await explain("matter:start-notice", "plan.json");
    expect(vacant.stdout).toContain(
      "✓ Planarkitekt (Samhällsbyggnadsnämndens delegationsordning, punkt 1.3; kedjan håller) Vakant: Planarkitekt. När delegaten är borta: Samhällsbyggnadschef, enligt klausulen i delegationsordningen.",
    );
    const purchase = await explain("matter:purchase", "plan.json", "--lang", "en");
    expect(purchase.stdout).toContain(
      "✖ Head of individual and family care, at most 800,000 SEK (Delegation register of the care board, item 2.1.2; the chain breaks: do not rely on the row)",
    );
    expect(purchase.stdout).toContain("together, from 300,000 SEK");
    expect(purchase.stdout).toContain(
      "nobody but the one who handed over. No manager steps in without a substitute or a clause.",
    );
    const lease = await explain("matter:lease", "plan.json");
    expect(lease.stdout).toContain("högst 200 000 SEK, efter samråd med Kommunjurist");
    const urgent = await explain("matter:urgent", "plan.json");
    expect(urgent.stdout).toContain("bara när det är så brådskande att nämnden inte kan inväntas");
    const fees = await explain("matter:elected-fees", "plan.json");
    expect(fees.stdout).toContain("förbehållet fullmäktige. Ingen annan får besluta.");
    const rector = await explain("matter:rector-inner-organisation", "plan.json");
    expect(rector.stdout).toContain(
      "Enligt lag, utan delegation – Rektor Norra skolan, 2 kap. 10 §",
    );
    const accounts = await explain("matter:guardian-accounts", "plan.json");
    expect(accounts.stdout).toContain("Planen säger inte vilken nämnd som har ärendet.");
  });

  it("answers with data as well, each finding with its message", async () => {
    const who = await explain("matter:start-notice", "plan.json", "--json");
    expect(JSON.parse(who.stdout)).toMatchObject({
      file: "plan.json",
      ok: true,
      matter: { matter: "matter:start-notice", delegates: [{ vacant: ["position:planner"] }] },
    });
    const chain = await explain("delegation:care-2.1.2", "plan.json", "--json");
    expect(JSON.parse(chain.stdout)).toMatchObject({
      delegation: { verdict: "breaks", links: [{}, {}, { breaks: [{ message: {} }] }] },
    });
  });

  it("suggests the nearest id, in either language", async () => {
    const sv = await explain("delegation:care-1.3.9", "plan.json");
    expect(sv).toMatchObject({ code: 2, stdout: "" });
    expect(sv.stderr).toContain("delegation:care-1.3.9. Menade du delegation:care-1.3");
    const en = await explain("matter:purchases", "plan.json", "--lang", "en");
    expect(en.stderr).toContain("matter:purchases. Did you mean matter:purchase?");
  });

  it("says what can be explained when the kind is another", async () => {
    const { code, stderr } = await explain("indicator:x", "plan.json", "--lang", "en");
    expect(code).toBe(2);
    expect(stderr).toContain("an id that begins with goal:, delegation:, matter:");
  });
});
