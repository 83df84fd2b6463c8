import { describe, expect, it } from "vitest";
import {
  type FetchKoladaOptions,
  fetchKolada,
  KoladaError,
  parseKolada,
} from "../../../src/formats/kolada/index.js";
import { answer, dataAnswer, kpiAnswer, municipalityAnswer } from "./answers.js";

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
}

const api = "https://api.kolada.se/v3";

/** A network of our own: what is asked, what is answered, how long was waited. */
const network = (reply: (url: string, nth: number) => Reply | "down") => {
  const asked: string[] = [];
  const waits: number[] = [];
  const how: Pick<FetchKoladaOptions, "fetch" | "wait"> = {
    fetch: async (url, { redirect }) => {
      expect(redirect).toBe("error");
      asked.push(url);
      const said = reply(url, asked.length);
      if (said === "down") throw new TypeError("fetch failed");
      const { status = 200, body = answer([]), headers = {}, url: at } = said;
      return {
        status,
        ...(at !== undefined && { url: at }),
        headers: { get: (name) => headers[name] ?? null },
        text: async () => (typeof body === "string" ? body : JSON.stringify(body)),
      };
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  return { how, asked, waits };
};

const failure = async (promise: Promise<unknown>): Promise<KoladaError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof KoladaError) return error;
  throw error ?? new Error("nothing went wrong");
};

const ids = (count: number) =>
  Array.from({ length: count }, (_, n) => `N${String(n).padStart(5, "0")}`);

describe("asking Kolada", () => {
  it("asks for indicators, names and figures, and gives what parseKolada reads", async () => {
    const { how, asked, waits } = network((url) => ({
      body: url.includes("/data/")
        ? dataAnswer
        : url.includes("/kpi/")
          ? kpiAnswer
          : municipalityAnswer,
      headers: { date: "Tue, 24 Nov 2026 22:27:38 GMT" },
    }));
    const got = await fetchKolada({
      ...how,
      ids: ["N01951", "N11102", "N01951"],
      municipalities: ["0483", "0000"],
      years: [2018, "2019"],
    });
    expect(asked).toEqual([
      `${api}/kpi/N01951,N11102`,
      `${api}/municipality?per_page=5000`,
      `${api}/data/kpi/N01951,N11102/municipality/0483,0000/year/2018,2019?per_page=5000`,
    ]);
    expect(waits).toEqual([250, 250]);
    expect([got.source, got.savedOn]).toEqual(["Källa: Kolada", "2026-11-24"]);
    const again = JSON.parse(JSON.stringify(got));
    const parsed = parseKolada([{ file: "kolada.json", json: again }]);
    expect(parsed.ok && parsed.answers).toMatchObject({ savedOn: "2026-11-24", deleted: 1 });
    expect(parsed.ok && parsed.answers.figures.length).toBe(4);
  });

  it("asks for all indicators when none is named", async () => {
    const { how, asked } = network(() => ({ body: kpiAnswer }));
    await fetchKolada(how);
    expect(asked).toEqual([`${api}/kpi?per_page=5000`]);
  });

  it("puts 25 ids in a step", async () => {
    const { how, asked } = network(() => ({}));
    await fetchKolada({ ...how, ids: ids(26), municipalities: ["G35895"], units: ["V15E1"] });
    const first = ids(25).join(",");
    expect(asked).toEqual([
      `${api}/kpi/${first}`,
      `${api}/kpi/N00025`,
      `${api}/municipality?per_page=5000`,
      `${api}/municipality_groups/G35895`,
      `${api}/data/kpi/${first}/municipality/G35895?per_page=5000`,
      `${api}/data/kpi/N00025/municipality/G35895?per_page=5000`,
      `${api}/ou/V15E1`,
      `${api}/oudata/kpi/${first}/ou/V15E1?per_page=5000`,
      `${api}/oudata/kpi/N00025/ou/V15E1?per_page=5000`,
    ]);
  });

  it.each([
    [`${api}/kpi?page=2`, `${api}/kpi?page=2`],
    ["http://api.kolada.se/v3/kpi?page=2", `${api}/kpi?page=2`],
    ["/v3/kpi?page=2", `${api}/kpi?page=2`],
  ])("follows %s", async (next, second) => {
    const { how, asked } = network((_, nth) => ({
      body: nth === 1 ? answer(kpiAnswer.values, next) : answer([]),
    }));
    const { answers } = await fetchKolada(how);
    expect([asked[1], answers.length]).toEqual([second, 2]);
  });

  it.each([
    "https://example.org/v3/kpi?page=2",
    "https://api.kolada.se.example.org/v3/kpi",
    "https://api.kolada.se/other",
    "https://api.kolada.se/v3x/kpi",
    "https://api.kolada.se:8443/v3/kpi",
    "file:///etc/passwd",
    "https://[",
  ])("never follows %s", async (next) => {
    const { how, asked } = network(() => ({ body: answer([], next) }));
    expect((await failure(fetchKolada(how))).code).toBe("elsewhere");
    expect(asked).toHaveLength(1);
  });

  it("ends when the pages do not", async () => {
    const circle = network(() => ({ body: answer([], `${api}/kpi?page=2`) }));
    expect((await failure(fetchKolada(circle.how))).code).toBe("too-many-pages");
    expect(circle.asked).toHaveLength(2);
    const endless = network((_, nth) => ({ body: answer([], `${api}/kpi?page=${nth}`) }));
    await failure(fetchKolada({ ...endless.how, mostPages: 7 }));
    expect(endless.asked).toHaveLength(7);
  });
});

describe("patience", () => {
  it("waits as long as Kolada asks, or longer each time", async () => {
    const headers = [
      { "retry-after": "7" },
      {},
      { "retry-after": "Tue, 24 Nov 2026 22:27:48 GMT", date: "Tue, 24 Nov 2026 22:27:38 GMT" },
      { "retry-after": "soon" },
    ];
    const { how, waits, asked } = network((_, nth) => {
      const said = headers[nth - 1];
      return said ? { status: nth === 2 ? 503 : 429, headers: said } : {};
    });
    await fetchKolada(how);
    expect(waits).toEqual([7000, 2000, 10_000, 8000]);
    expect(asked).toHaveLength(5);
  });

  it("ends", async () => {
    const busy = network(() => ({ status: 429 }));
    expect((await failure(fetchKolada(busy.how))).code).toBe("patience");
    expect([busy.asked.length, busy.waits]).toEqual([6, [1000, 2000, 4000, 8000, 16_000]]);
    const long = network(() => ({ status: 429, headers: { "retry-after": "3600" } }));
    const error = await failure(fetchKolada(long.how));
    expect(error.words.sv).toContain("3600 sekunder");
    expect(long.asked).toHaveLength(1);
  });

  it("holds for a network that comes and goes", async () => {
    const { how, waits } = network((_, nth) => (nth === 1 ? "down" : {}));
    await fetchKolada(how);
    expect(waits).toEqual([1000]);
    const gone = network(() => "down");
    const error = await failure(fetchKolada(gone.how));
    expect([error.code, error.url]).toEqual(["network", `${api}/kpi?per_page=5000`]);
  });
});

describe("what goes wrong", () => {
  it.each([
    [{ status: 404 }, "refused"],
    [{ status: 422 }, "refused"],
    [{ url: "https://example.org/v3/kpi" }, "refused"],
    [{ body: "<html>" }, "not-an-answer"],
    [{ body: { values: 1 } }, "not-an-answer"],
    [{ body: "null" }, "not-an-answer"],
  ])("%j is told and not asked again", async (reply, code) => {
    const { how, asked } = network(() => reply);
    const error = await failure(fetchKolada(how));
    expect([error.code, asked.length]).toEqual([code, 1]);
    expect(error.words.sv).not.toBe(error.words.en);
  });

  it.each([
    [{ ids: ["N945"] }, "N945"],
    [{ ids: ["N00945/../.."] }, "N00945/../.."],
    [{ ids: ["N00945"], municipalities: ["04 83"] }, "04 83"],
    [{ ids: ["N00945"], units: ["a/b"] }, "a/b"],
    [{ ids: ["N00945"], years: ["20"] }, "20 är inget år"],
    [{ municipalities: ["0483"] }, "Vilka nyckeltal"],
  ])("%j is not asked at all", async (question, says) => {
    const { how, asked } = network(() => ({}));
    const error = await failure(fetchKolada({ ...how, ...question }));
    expect([error.code, asked.length]).toEqual(["question", 0]);
    expect(error.words.sv).toContain(says);
  });

  it("is read from a day that is none without a day", async () => {
    const { how } = network(() => ({ headers: { date: "yesterday" } }));
    expect(await fetchKolada(how)).not.toHaveProperty("savedOn");
  });
});
