import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { answer, dataAnswer, kpiAnswer, municipalityAnswer } from "../formats/kolada/answers.js";
import { fakeIo } from "./fake-io.js";

/** A server on this machine that stands in for Kolada's: what it is asked, in order. */
type Answer = (path: string, nth: number, response: ServerResponse) => void;
const open: ReturnType<typeof createServer>[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

const kolada = async (reply: Answer) => {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    asked.push(request.url ?? "");
    reply(request.url ?? "", asked.length, response);
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const ask: Io["fetch"] = async (url, init) => {
    const response = await fetch(
      url.replace("https://api.kolada.se/", `http://127.0.0.1:${port}/`),
      init,
    );
    const { status, headers, body } = response;
    return { status, headers, body, text: () => response.text() };
  };
  return { asked, ask };
};

const send = (response: ServerResponse, body: unknown, status = 200, headers = {}) => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
};

const figures: Answer = (path, _, response) =>
  send(
    response,
    path.includes("/data/")
      ? dataAnswer
      : path.includes("/municipality?")
        ? municipalityAnswer
        : kpiAnswer,
  );

const usual = "--kpi N01951 --municipality 0483".split(" ");

const fetched = async (reply: Answer, argv: readonly string[] = usual) => {
  const { asked, ask } = await kolada(reply);
  const waits: number[] = [];
  const { io, said, has, textOf, paths } = fakeIo({}, { fetch: ask });
  const slow: Io = {
    ...io,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  };
  const code = await run(["kolada", "fetch", ...argv, "-o", "kolada.json"], slow);
  return { code, asked, waits, has: has("kolada.json"), paths: paths(), textOf, ...said };
};

const api = "https://api.kolada.se/v3";

describe("fetching over HTTP", () => {
  it("saves what came, page by page", async () => {
    const { code, textOf, stdout, asked } = await fetched((path, nth, response) =>
      path.includes("/data/") && !path.includes("page=2")
        ? send(response, answer(dataAnswer.values.slice(0, 1), `${api}/data/x?page=2`))
        : path.includes("page=2")
          ? send(response, answer(dataAnswer.values.slice(1)))
          : figures(path, nth, response),
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect(asked.map((path) => path.replace(/\?.*/, ""))).toEqual([
      "/v3/kpi/N01951",
      "/v3/municipality",
      "/v3/data/kpi/N01951/municipality/0483",
      "/v3/data/x",
    ]);
    const { answers, savedOn } = JSON.parse(textOf("kolada.json"));
    expect(answers).toHaveLength(4);
    expect(savedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("asks for 25 ids at most in a step", async () => {
    const ids = Array.from({ length: 60 }, (_, n) => `N${String(n).padStart(5, "0")}`);
    const { asked } = await fetched(figures, ["--kpi", ids.join(",")]);
    expect(
      asked.map((path) => decodeURIComponent(path).replace("/v3/kpi/", "").split(",").length),
    ).toEqual([25, 25, 10]);
  });

  it("is patient, whether Kolada says how long or not", async () => {
    const { code, waits } = await fetched((path, nth, response) => {
      if (nth === 1) send(response, "slow down", 429, { "retry-after": "3" });
      else if (nth === 2) send(response, "slow down", 429);
      else if (nth === 3) send(response, "oh", 502);
      else figures(path, nth, response);
    });
    expect([code, waits.slice(0, 3)]).toEqual([0, [3000, 2000, 4000]]);
  });

  it("asks again when an answer is cut off in the middle", async () => {
    const { code, asked, textOf } = await fetched((path, nth, response) => {
      if (nth > 1) return figures(path, nth, response);
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"values": [');
      setTimeout(() => response.destroy(), 20);
    });
    expect([code, asked.length]).toEqual([0, 4]);
    expect(JSON.parse(textOf("kolada.json")).answers).toHaveLength(3);
  });
});

const endless: Answer = (_, __, response) => {
  response.writeHead(200);
  const chunk = `"${"a".repeat(1_000_000)}",`;
  const more = () => {
    while (response.write(chunk));
    response.once("drain", more);
  };
  response.write('{"values": [');
  more();
};

describe("what goes wrong over HTTP ends in words, with exit code 2 and no file", () => {
  it.each<[string, string, Answer]>([
    ["429 without end", "för mycket att göra", (_, __, response) => send(response, "", 429)],
    [
      "429 for an hour",
      "vänta 3600 sekunder",
      (_, __, response) => send(response, "", 429, { "retry-after": "3600" }),
    ],
    ["500", "för mycket att göra", (_, __, response) => send(response, "", 500)],
    ["501", "Kolada svarar med felet 501", (_, __, response) => send(response, "", 501)],
    ["404", "Kolada svarar med felet 404", (_, __, response) => send(response, "", 404)],
    ["broken JSON", "inget svar ur Kolada", (_, __, response) => send(response, '{"values": [')],
    ["a web page", "inget svar ur Kolada", (_, __, response) => send(response, "<html>")],
    [
      "a page that follows itself",
      "Svaren tar inte slut",
      (path, _, response) => send(response, answer([], `https://api.kolada.se${path}`)),
    ],
    [
      "pages without end",
      "Svaren tar inte slut efter 500 sidor",
      (_, nth, response) => send(response, answer([], `${api}/kpi?page=${nth}`)),
    ],
    [
      "a page elsewhere",
      "annan plats än Kolada",
      (_, __, response) => send(response, answer([], "http://127.0.0.1/v3/kpi")),
    ],
    [
      "another address",
      "Kolada går inte att nå",
      (_, __, response) => send(response, "", 302, { location: "/v3/elsewhere" }),
    ],
    ["a line that breaks", "Kolada går inte att nå", (_, __, response) => response.destroy()],
    ["an answer that never ends", "Svaret är för stort", endless],
    [
      "an answer that says it is too large",
      "Svaret är för stort",
      (_, __, response) => {
        response.writeHead(200, { "content-length": "900000000" });
        response.write('{"values": [');
      },
    ],
  ])(
    "%s",
    async (_, says, reply) => {
      const { code, stdout, stderr, has, paths } = await fetched(reply);
      expect([code, stdout, has, paths]).toEqual([2, "", false, []]);
      expect(stderr.replace(/\s+/g, " ")).toContain(says);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    60_000,
  );
});
