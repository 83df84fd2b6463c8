import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { parsePlan } from "../../src/plan/parse-plan.js";
import {
  answer,
  dataAnswer,
  katrineholm,
  kpiAnswer,
  municipalityAnswer,
  value,
} from "../formats/kolada/answers.js";
import { fakeIo } from "./fake-io.js";
import { json } from "./plans.js";

const plan = {
  ...katrineholm,
  indicators: [
    {
      id: "indicator:people",
      label: { sv: "Invånarantal", en: "Inhabitants" },
      unitOfMeasure: "antal",
      collection: "new",
    },
    { id: "indicator:shops", label: { sv: "Tomma lokaler vid torget" }, collection: "new" },
    { id: "indicator:untold", label: { sv: "Nöjdhet" } },
  ],
};
const files = {
  "plan.json": json(plan),
  "kpi.json": json({ savedOn: "2026-11-24", answers: [kpiAnswer] }),
  "data.json": json([dataAnswer, municipalityAnswer]),
};
type Settings = Parameters<typeof fakeIo>[1];

const call = async (argv: readonly string[], settings: Settings = {}, more = {}) => {
  const { io, said, textOf } = fakeIo({ ...files, ...more }, settings);
  return { code: await run(["kolada", ...argv], io), textOf, ...said };
};

describe("kolada link", () => {
  it("suggests, says why and how sure, and links nothing", async () => {
    const { code, stdout, stderr } = await call(["link", "plan.json", "kpi.json"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      `Finns siffrorna redan i Kolada?
Nyckeltal som sökts igenom: 2. Inte med, för att serien har slutat: 1.

  ● Invånarantal (antal)
    N01951   Invånare totalt, antal: samma namn. Gemensamma ord: Invånarantal. Samma måttenhet.

Inget i Kolada liknar Tomma lokaler vid torget.

Indikatorer som planen inte säger hur siffran samlas in för: 1. --all söker efter dem också.

Inget är kopplat: namnen liknar varandra, och bara definitionerna avgör. Är det samma nyckeltal,
skriv "externalIds": {"kolada": "N00945"} på indikatorn, och hämta siffran i stället för att begära
in den. Hur mycket som räcker för troligen och kanske är vårt val.

Källa: Kolada, hämtat 24 november 2026
`,
    );
  });

  it("says what tells a title from the plan's own", async () => {
    const own = {
      ...katrineholm,
      indicators: [
        {
          id: "indicator:a",
          label: { sv: "Flickor i åk 6 utan trygghet i skolan" },
          collection: "new",
        },
      ],
    };
    const kpis = answer([{ id: "N15533", title: "Åk 9 trygga i skolan, %" }]);
    const more = { "own.json": json(own), "kpis.json": json(kpis) };
    const { stdout } = await call(["link", "own.json", "kpis.json"], {}, more);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "kanske. Gemensamma ord: åk, trygghet och skolan. Måttenheten går inte att jämföra. Skiljer: ”utan” bara i planen; ”flickor” bara i planen; ”6” i planen, ”9” i Kolada.",
    );
    const english = await call(["link", "own.json", "kpis.json", "--lang", "en"], {}, more);
    expect(english.stdout.replace(/\s+/g, " ")).toContain(
      "Told apart by: “utan” in the plan only; “flickor” in the plan only; “6” in the plan, “9” in Kolada.",
    );
  });

  it("answers in JSON with the source", async () => {
    const { stdout } = await call(["link", "plan.json", "kpi.json", "--json", "--all"]);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ ok: true, source: "Källa: Kolada, hämtat 24 november 2026" });
    expect(told.suggestions[0].candidates[0]).toMatchObject({ kpi: "N01951", sure: "same" });
    expect(told.untold).toEqual([]);
  });

  it("speaks English", async () => {
    const { stdout } = await call(["link", "plan.json", "kpi.json", "--lang", "en"]);
    expect(stdout).toContain("Inhabitants (antal)");
    expect(stdout).toContain("Källa: Kolada, fetched 24 November 2026");
  });
});

describe("kolada add", () => {
  it("shows what would be added, and writes nothing", async () => {
    const { code, stdout } = await call(["add", "plan.json", "kpi.json", "data.json"]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Ur Kolada till planen
  Läggs till: 1 indikator och 2 utfall.
  Siffrorna ställs bredvid: Riket.
  Borttaget i Kolada och inte med, antal värden: 1.

Källa: Kolada, hämtat 24 november 2026
`,
    );
  });

  it("writes a plan", async () => {
    const { code, stdout, stderr, textOf } = await call([
      ..."add plan.json kpi.json data.json --saved-on 2026-10-01 -o new.json".split(" "),
    ]);
    expect([code, stderr]).toEqual([0, "Skrev new.json.\n"]);
    expect(stdout).toContain("hämtat 1 oktober 2026");
    const written = JSON.parse(textOf("new.json"));
    expect(parsePlan(written).ok).toBe(true);
    expect(written.sources[0].readOn).toBe("2026-10-01");
    expect(written.observations[0]).toMatchObject({ women: 17216, men: 17334 });
  });

  it("says what is filled in, when that is all", async () => {
    const own = {
      ...katrineholm,
      indicators: [{ id: "indicator:people", externalIds: { kolada: "N01951" } }],
    };
    const { stdout } = await call(["add", "own.json", "kpi.json"], {}, { "own.json": json(own) });
    expect(stdout).toContain("Fylls i med det som saknas: 1 indikator.");
    expect(stdout).not.toContain("Läggs till");
  });

  it("writes over the plan only when told to", async () => {
    const argv = "add plan.json kpi.json data.json -o plan.json".split(" ");
    const refused = await call(argv);
    expect([refused.code, refused.textOf("plan.json")]).toEqual([2, files["plan.json"]]);
    expect((await call([...argv, "--force"])).code).toBe(0);
  });

  it("may write to the screen, and then tells beside it", async () => {
    const { stdout, stderr } = await call(
      "add plan.json kpi.json data.json --kpi N11102 -o -".split(" "),
    );
    expect(JSON.parse(stdout).indicators.at(-1).id).toBe("indicator:kolada-n11102");
    expect(stderr).toContain("1 indikator och 0 utfall");
  });

  it("tells what the plan says otherwise, whose figures are not with it, and what is not described", async () => {
    const own = {
      ...katrineholm,
      indicators: [{ id: "indicator:people", externalIds: { kolada: "N01951" } }],
      observations: [
        { id: "observation:a", indicator: "indicator:people", period: "2018", value: 34551.5 },
      ],
    };
    const more = {
      "own.json": json(own),
      "more.json": json(
        answer([
          { kpi: "N01951", municipality: "1440", period: 2018, values: [value("T", 1)] },
          { kpi: "N99999", municipality: "0483", period: 2018, values: [value("T", 1)] },
        ]),
      ),
    };
    const { stdout } = await call(["add", "own.json", "data.json", "more.json"], {}, more);
    expect(stdout).toContain(
      "observation:a: planen säger 34\u00a0551,5, Kolada 34\u00a0550. Planens siffra står kvar.",
    );
    expect(stdout).toContain("Ale (1440): 1");
    expect(stdout).toContain("Svaren beskriver inte N99999");
  });

  it.each([
    ["sv", 'Skriv kommunens kod på organisationen, "organisation": {"code": "0483"}.'],
    ["en", 'municipality\'s code on the organisation, "organisation": {"code": "0483"}.'],
  ])(
    "says where the municipality's code is written when the plan has none (%s)",
    async (lang, says) => {
      const more = {
        "own.json": json({ format: 1, organisation: { id: "organisation:a" } }),
        "own-data.json": json(
          answer([{ kpi: "N01951", municipality: "0483", period: 2018, values: [value("T", 1)] }]),
        ),
      };
      const argv = ["add", "own.json", "kpi.json", "own-data.json", "--lang", lang];
      const { stdout } = await call(argv, {}, more);
      const text = stdout.replace(/\s+/g, " ");
      expect(text).toContain(says);
      expect(text).not.toContain("externalIds");
      const coded = { ...more, "own.json": json(katrineholm) };
      expect((await call(argv, {}, coded)).stdout).not.toContain("0483");
    },
  );

  it("says where a unit's code is written, to a plan that has its own", async () => {
    const unit = [{ kpi: "N01951", ou: "V15E123", period: 2018, values: [value("T", 1)] }];
    const more = { "unit.json": json(answer(unit)) };
    const { stdout } = await call(["add", "plan.json", "kpi.json", "unit.json"], {}, more);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      'Är någon av dem en enhet i planen, skriv koden i "externalIds": {"kolada": …} på enheten.',
    );
    expect(stdout).not.toContain("organisationen");
  });

  it("does nothing when the plan and Kolada cannot be held together", async () => {
    const taken = { ...katrineholm, indicators: [{ id: "indicator:kolada-n01951" }] };
    const { code, stderr, stdout } = await call(
      ["add", "taken.json", "kpi.json", "data.json", "-o", "new.json"],
      {},
      { "taken.json": json(taken) },
    );
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Inget har lagts till i taken.json. Fel: 1.");
    expect(stderr).toContain("finns redan i planen");
  });
});

describe("saved answers", () => {
  it("that are wrong are told with file, path and line, all at once", async () => {
    const bad = `{"values": [\n  {"kpi": "N01951", "municipality": 483, "period": 2018, "values": []}\n]}`;
    const { code, stderr } = await call(
      ["add", "plan.json", "bad.json", "gone.json", "half.json"],
      {},
      { "bad.json": bad, "half.json": "{" },
    );
    expect(code).toBe(2);
    expect(stderr).toContain("Svaren ur Kolada går inte att använda. Fel: 3.");
    expect(stderr).toContain(
      'bad.json: $.values[0].municipality (rad 2, tecken 37): Här ska stå en kod som text, med sina nollor: "0483", men det står 483.',
    );
    expect(stderr).toContain("gone.json: Filen finns inte.");
    expect(stderr).toContain("half.json: Filen tar slut för tidigt");
  });

  it("that promise another page are told of", async () => {
    const first = json(answer(kpiAnswer.values, "https://api.kolada.se/v3/kpi?page=2"));
    const { code, stderr } = await call(["link", "plan.json", "a.json"], {}, { "a.json": first });
    expect([code, stderr]).toEqual([0, expect.stringContaining("a.json säger att fler sidor")]);
  });
});

describe("kolada fetch", () => {
  const network: Settings = {
    fetch: async (url) => ({
      status: 200,
      headers: { get: (name) => (name === "date" ? "Tue, 24 Nov 2026 22:27:38 GMT" : null) },
      text: async () => json(url.includes("/data/") ? dataAnswer : kpiAnswer),
    }),
  };
  const argv = [
    "fetch",
    ..."--kpi N01951,N11102 --municipality 0483 --years 2018,2019 -o kolada.json".split(" "),
  ];

  it("writes a file that the others read", async () => {
    const { code, textOf, stderr } = await call(argv, network);
    expect([code, stderr]).toEqual([0, "Skrev kolada.json.\n"]);
    const text = textOf("kolada.json");
    expect(JSON.parse(text)).toMatchObject({ source: "Källa: Kolada", savedOn: "2026-11-24" });
    const { stdout } = await call(["add", "plan.json", "kolada.json"], {}, { "kolada.json": text });
    expect(stdout).toContain("Läggs till: 1 indikator och 2 utfall.");
  });

  it("never asks when the file would not be written", async () => {
    const { code, stderr } = await call(argv, network, { "kolada.json": "mine" });
    expect([code, stderr]).toEqual([2, expect.stringContaining("kolada.json finns redan")]);
  });

  it("says what is wrong with the network or the question", async () => {
    const offline = await call(argv);
    expect([offline.code, offline.stderr]).toEqual([
      2,
      expect.stringContaining("Kolada går inte att nå."),
    ]);
    const wrong = await call(["fetch", "--kpi", "N945", "-o", "kolada.json"], network);
    expect(wrong.stderr).toContain("N945 är inget nyckeltals-id");
  });

  it("shows how far it is on a terminal only", async () => {
    const shown = await call(argv, {
      ...network,
      isTerminal: { stdin: true, stdout: false, stderr: true },
    });
    expect(shown.stderr).toContain("\rKolada: 3");
  });
});

describe("kolada", () => {
  it.each([
    [["lnk", "plan.json"], "Menade du link?"],
    [[], "styrkedja kolada link, add eller fetch"],
    [["link", "plan.json"], "Ange en plan och Koladas lista"],
    [["link", "plan.json", "data.json"], "inga nyckeltal att jämföra med"],
    [["add", "plan.json"], "Ange en plan och sparade svar"],
    [["fetch", "--kpi", "N01951"], "Ange vad som ska hämtas och vart"],
    [["link", "plan.json", "kpi.json", "--kpi", "N01951"], "kolada link tar inte --kpi"],
    [["add", "plan.json", "kpi.json", "--saved-on", "igår"], "--saved-on: igår är ingen hel dag"],
  ])("%j is answered with how it is used", async (argv, says) => {
    const { code, stderr } = await call(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it("shows its parts in the help", async () => {
    const { stdout } = await call(["--help"]);
    for (const word of ["link PLAN FIL", "add PLAN FIL", "fetch -o FIL"]) {
      expect(stdout).toContain(word);
    }
  });
});
