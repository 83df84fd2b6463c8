import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { weigh } from "../../src/burden/index.js";
import { type Plan, parsePlanOrThrow } from "../../src/plan/index.js";
import { textBurden } from "../../src/report/index.js";
import { textWidth } from "../../src/report/text-width.js";
import { obligation, planOf, planWith, units } from "../burden/plans.js";

const year = { year: 2026, hoursPerYear: 1700 };
const basis = /\n\n\n(UNDERLAG|BASIS)/;
const pageOf = (plan: Plan, language: "sv" | "en" = "sv", width = 100): string =>
  textBurden(weigh(plan, year), { language, width }).split(basis)[0] ?? "";
/** The first page in one line, so that no test hangs on where lines break. */
const saidOf = (...args: Parameters<typeof pageOf>): string => pageOf(...args).replace(/\s+/g, " ");

const citation = { sfs: "2017:725", chapter: "11", section: "16" } as const;
const board = { kind: "board", decidedBy: "unit:board", decidedOn: "2020-02-03" } as const;
const monthly = { recurrence: { every: "month" }, effort: { minutes: 60 } } as const;

describe("the parts of the first page", () => {
  it("add up to all that is asked for, dialogue that no law asks for among them", () => {
    const said = saidOf(
      planOf(
        // By the law: once a year. Beyond it: eleven times. Dialogue: twelve hours. Not told: twelve.
        {
          id: "obligation:law",
          ...monthly,
          ground: board,
          lawfulMinimum: { recurrence: { every: "year" }, citation },
        },
        { id: "obligation:talk", ...monthly, ground: board, form: "dialogue", lawfulMinimum: null },
        { id: "obligation:untold", ...monthly },
      ),
    );
    expect(said).toContain(
      "Det lagen minst kräver tar 1 timme. Utöver det går 11 timmar i 1 krav.",
    );
    expect(said).toContain(
      "Dialog, besök och kollegial granskning utöver lagen, satsad tid, tar 12 timmar.",
    );
    expect(said).toContain("För 12 timmar är lagens minsta inte sagt. Tillsammans: 36 timmar.");
  });
});

describe("a demand on the first page", () => {
  it("tells hours, who answers whom, who asked, the lawful least, the use and who may change it", () => {
    const said = saidOf(
      planOf({
        label: { sv: "Månadsrapport" },
        from: ["unit:school-a", "unit:school-b"],
        to: ["unit:board"],
        ...monthly,
        ground: board,
        lawfulMinimum: { recurrence: { every: "year" }, citation },
        use: "decision",
      }),
    );
    // 2 schools × 12 times × 1 hour. One of twelve times is lawful: 2 hours, and 22 beyond.
    expect(said).toContain(
      "1. Månadsrapport: 24 timmar. 2 enheter svarar 12 gånger, till unit:board. " +
        "Bakom står unit:board, 3 februari 2020. " +
        "Lagen kräver det en gång om året (11 kap. 16 § kommunallagen (2017:725)); det görs 12 gånger. " +
        "Mottagaren beslutar utifrån svaret. Det som går utöver lagen kan ändras av: unit:board.",
    );
    expect(said).toContain(
      "Det lagen minst kräver tar 2 timmar. Utöver det går 22 timmar i 1 krav. Beslutat av (timmar): nämnd 22.",
    );
  });

  it("says at least so many hours where some of them are not told", () => {
    // One step of 60 minutes, and one that nobody has told.
    const effort = { steps: [{ minutes: 60 }, { label: "kontroll" }] };
    expect(saidOf(planOf({ effort }))).toContain("1. obligation:one: minst 1 timme.");
  });

  it("says so where nothing is told, and never takes it for nothing", () => {
    const said = saidOf(planOf({}));
    expect(said).toContain(
      "Vem som står bakom är inte sagt. Vad lagen minst kräver är inte sagt. " +
        "Vad svaret används till säger planen inte. Vem som kan ändra det går inte att säga.",
    );
    expect(said).not.toContain("utöver det lagen minst kräver");
    expect(saidOf(planOf({}), "en")).toContain("The least the law asks is not told.");
  });

  it.each([
    [{ lawfulMinimum: null }, "Enligt planen kräver lagen inget av det."],
    [{}, "Planen nämner ingen lag bakom det."],
    [{ ground: { ...board, citation } }, "Vad lagen minst kräver är inte sagt."],
    [
      { ground: { kind: "statute", citation }, lawfulMinimum: { perYear: 1, citation } },
      "kommunallagen (2017:725). Lagen kräver det en gång om året, och så ofta görs det. Vad",
    ],
    [
      { ground: { kind: "statute", citation }, lawfulMinimum: { citation } },
      "Lagen kräver något, men hur ofta är inte sagt.",
    ],
    [
      { ground: { kind: "statute", citation }, lawfulMinimum: { citation }, beyond: null },
      "Lagen kräver det, och planen visar inget som går utöver.",
    ],
    [
      {
        lawfulMinimum: { perYear: 1, citation },
        recurrence: { every: "case", perYear: 4 },
      },
      "(11 kap. 16 § kommunallagen (2017:725)); det görs 4 gånger.",
    ],
    [
      {
        lawfulMinimum: { perYear: 1, citation },
        recurrence: { every: "case" },
        effort: { minutes: 60, per: "year" },
      },
      "(11 kap. 16 § kommunallagen (2017:725)); hur ofta det görs är inte sagt.",
    ],
  ] as const)("words the lawful least of %j", (fields, sentence) => {
    expect(saidOf(planOf({ ground: board, ...fields }))).toContain(sentence);
  });

  it("says that a rule of law alone cannot be ended, and by whom the rest can", () => {
    const law = {
      ground: { kind: "statute", citation },
      lawfulMinimum: { perYear: 1, citation },
    } as const;
    expect(saidOf(planOf({ ...law, use: "law" }))).toContain(
      "Annan användning än lagen är inte sagd. Ingen i kommunen kan avsluta det.",
    );
    expect(saidOf(planOf({ ...law, mayBeChangedBy: "unit:board" }))).toContain(
      "Hur det görs kan ändras av: unit:board.",
    );
    expect(saidOf(planOf({ ground: board, lawfulMinimum: null }))).toContain(
      "Kan ändras eller avslutas av: unit:board.",
    );
    // Where a law is named but not its least, nothing says that it may be ended.
    expect(saidOf(planOf({ ground: { ...board, citation } }))).toContain("Kan ändras av:");
    expect(saidOf(planOf({ ...law, ...monthly, beyond: board }))).toContain(
      "Det som går utöver lagen: unit:board, 3 februari 2020. Lagen kräver det en gång om året; det " +
        "görs 12 gånger.",
    );
    expect(saidOf(planOf({ voluntary: true }))).toContain("Det är frivilligt att svara.");
  });

  it("takes house rules for demands, with the purpose they tell", () => {
    const houseRules = [
      {
        id: "houseRule:one",
        appliesTo: ["unit:school-a", "unit:school-b"],
        minutesPerYear: 120,
        ground: { kind: "ownHabit" },
        purpose: "En reserv",
      },
    ] as const;
    expect(saidOf(planWith({ houseRules }))).toContain(
      "1. houseRule:one: 4 timmar. Gäller 2 enheter. Bakom står egen vana. " +
        "Planen nämner ingen lag bakom det. Syfte: En reserv. Inget beslut är känt:",
    );
  });
});

describe("which demands the first page ranks", () => {
  it("shows five of them, never dialogue, and what share of the known time they take", () => {
    const demands = [60, 50, 40, 30, 20, 10, 990].map((minutes, at) =>
      obligation({
        id: `obligation:${at}`,
        effort: { minutes },
        ...(minutes === 990 && { form: "dialogue" as const }),
      }),
    );
    const page = pageOf(planWith({ obligations: demands }));
    // 60 + 50 + 40 + 30 + 20 of 210 minutes: 95,2 %. Dialogue is time invested.
    expect(page).toContain("De fem tyngsta kraven (95\u00a0% av den kända tiden)");
    const ranked = [...page.matchAll(/^ {2}\d\. (\S+):/gm)].map(([, id]) => id);
    expect(ranked).toEqual([0, 1, 2, 3, 4].map((at) => `obligation:${at}`));
    const [, table = ""] = textBurden(weigh(planWith({ obligations: demands }), year), {
      language: "sv",
    }).split("Vilka krav är tyngst?");
    expect(table).toContain("obligation:5");
    expect(table).not.toContain("obligation:6");
  });

  it("ranks nothing where no time is told, and says what would tell", () => {
    const { effort: _, ...untold } = obligation();
    const said = saidOf(planWith({ obligations: [untold] }));
    expect(said).toContain("går inte att säga förrän planen säger vad kraven tar.");
    expect(said).toContain("hur lång tid det tar (saknas för 1 av 1 krav)");
    expect(said).not.toContain("1. obligation:one");
    expect(said).not.toContain("Veckorna");
    // Known not to fall in the year is no lack of knowledge.
    const past = { recurrence: { every: "dates", dates: ["2025-03-02"] } } as const;
    expect(saidOf(planOf(past))).not.toContain("går inte att säga förrän");
  });
});

describe("the weeks that break", () => {
  const report = obligation({
    id: "obligation:report",
    label: { sv: "Rapport" },
    recurrence: { every: "dates", dates: ["2026-03-02"] },
    effort: { minutes: 600 },
  });

  it("are the heaviest, with what falls there until half of the week is named", () => {
    const small = { ...report, id: "obligation:small" as const, effort: { minutes: 120 } };
    const talk = { ...small, id: "obligation:talk" as const, form: "dialogue" as const };
    const said = saidOf(planWith({ obligations: [report, small, talk] }));
    // 10 + 2 + 2 hours are due on Monday 2 March 2026, in week 10: ten are more than half of them.
    expect(said).toContain("v. 10: 14 timmar, varav 10 för ”Rapport”.");
    expect(said).toContain("Veckorna som blir tyngst (i genomsnitt < 1 timme)");
    expect(said).toContain("Vad enheterna har tid för en vecka är inte sagt");
  });

  it("names units asked for more than they have said they have time for, and counts those that said nothing", () => {
    const told = units.map((unit) =>
      unit.id === "unit:school-a" ? { ...unit, hoursPerWeek: 8 } : unit,
    );
    const from = ["unit:school-a", "unit:school-b"] as const;
    const plan = planWith({ units: told, obligations: [{ ...report, from }] });
    const said = saidOf(plan);
    expect(said).toContain("tid för: unit:school-a (har 8 timmar i veckan) i v. 10.");
    expect(said).toContain("Vad en annan enhet har tid för är inte sagt.");
    const enough = told.map((unit) => ({ ...unit, hoursPerWeek: 40 }));
    expect(saidOf(planWith({ units: enough, obligations: [report] }))).toContain(
      "får inte mer än så, så vitt planen visar.",
    );
  });
});

describe("what is not known", () => {
  it("names the two facts that most demands lack, then the rest", () => {
    const told = { ground: board, lawfulMinimum: null, use: "decision" } as const;
    const { from: _, ...nobody } = obligation({ id: "obligation:nobody", ...told });
    const { use: __, ...unused } = told;
    const plan = planWith({
      obligations: [
        obligation(unused),
        obligation({ id: "obligation:b", use: "decision" }),
        obligation({ id: "obligation:c" }),
        nobody,
      ],
    });
    // Ground and least are told of neither b nor c, the use of neither the first nor c: of equals the one asked first.
    expect(saidOf(plan)).toContain(
      "Två uppgifter skulle berätta mest: vem som står bakom (saknas för 2 av 4 krav) och vad lagen " +
        "minst kräver (saknas för 2). Därtill saknas vad svaret används till (för 2) och vem som svarar (för 1).",
    );
    expect(saidOf(planOf(told))).toContain("Planen säger vad kraven tar, vem som står bakom dem");
    // A price that nobody has told leaves the time known.
    const effort = { minutes: 60, acquisitions: [{ years: 4 }] };
    expect(saidOf(planOf({ ...told, effort }))).toContain("Planen säger vad kraven tar");
  });
});

describe("the made-up municipality in 2026", () => {
  const plan = parsePlanOrThrow(
    JSON.parse(readFileSync("examples/exempelkommun/plan.json", "utf8")),
  );

  it.each([
    ["sv", 100, 40],
    ["en", 100, 42],
    ["sv", 60, 66],
    ["en", 60, 66],
  ] as const)("has a first page to act on in %s at %i columns", (language, width, most) => {
    const lines = pageOf(plan, language, width).split("\n");
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    // The sum stands above: how long it is hangs on what the plan tells.
    const heaviest = lines.findIndex((line) => /^(De|The) (fem|five)/.test(line));
    expect(lines.length - heaviest).toBeLessThanOrEqual(most);
    expect(lines.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(5);
  });

  it("points to a card that can be asked for", () => {
    expect(saidOf(plan)).toContain("styrkedja explain cycle:annual PLAN");
  });
});
