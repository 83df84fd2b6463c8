import { KoladaError } from "./kolada-error.js";
import { type Readable, readBounded } from "./read-bounded.js";

/** What is used of a response. That of the global `fetch` will do. */
export interface KoladaResponse extends Readable {
  readonly status: number;
  readonly url?: string;
}

/** How to ask: the global `fetch`, or one of your own. */
export type KoladaFetch = (
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly redirect: "error" },
) => Promise<KoladaResponse>;

/** Waits so many milliseconds. */
export type KoladaWait = (milliseconds: number) => Promise<void>;

const mostTries = 6;
const firstWait = 1_000;
const longestWait = 120_000;
/** Too many questions, or a server that is busy: worth asking again. */
const busy: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Seconds, or a day and time to be set against the server's own. Nothing here reads a clock. */
const retryAfter = ({ headers }: KoladaResponse): number => {
  const said = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const until = Date.parse(said) - Date.parse(headers.get("date") ?? "");
  return Number.isFinite(until) ? Math.max(0, until) : 0;
};

const refused = (status: number, url: string): KoladaError =>
  new KoladaError(
    "refused",
    status === 422
      ? {
          sv: "Kolada tar inte emot frågan (422): finns nyckeltalen, kommunerna och åren?",
          en: "Kolada does not take the question (422): do the indicators, municipalities and years exist?",
        }
      : {
          sv: `Kolada svarar med felet ${status}.`,
          en: `Kolada answers with the error ${status}.`,
        },
    url,
  );

const patienceEnds = (url: string, seconds: number): KoladaError =>
  new KoladaError(
    "patience",
    {
      sv: `Kolada har för mycket att göra och ber oss vänta${seconds > 0 ? ` ${seconds} sekunder` : ""}. Försök igen senare, eller fråga efter mindre.`,
      en: `Kolada is too busy and asks us to wait${seconds > 0 ? ` ${seconds} seconds` : ""}. Try again later, or ask for less.`,
    },
    url,
  );

const unreachable = (url: string): KoladaError =>
  new KoladaError(
    "network",
    {
      sv: "Kolada går inte att nå. Finns det en förbindelse till nätet? Annars kan svaren sparas på en annan dator och läsas därifrån.",
      en: "Kolada cannot be reached. Is there a connection to the network? If not, answers can be saved on another computer and read from there.",
    },
    url,
  );

const tooLarge = (url: string): KoladaError =>
  new KoladaError(
    "too-large",
    {
      sv: "Svaret är för stort. Fråga efter färre nyckeltal, kommuner eller år åt gången.",
      en: "The answer is too large. Ask for fewer indicators, municipalities or years at a time.",
    },
    url,
  );

/** What is answered, and from where it was asked. */
const isAnswer = ({ status, url: from }: KoladaResponse, url: string): boolean =>
  status === 200 && (!from || new URL(from).origin === new URL(url).origin);

/** A text and the day on which the server sent it. */
export interface Got {
  readonly text: string;
  readonly day: string | undefined;
}

const dayOf = ({ headers }: KoladaResponse): string | undefined => {
  const at = Date.parse(headers.get("date") ?? "");
  return Number.isFinite(at) ? new Date(at).toISOString().slice(0, 10) : undefined;
};

/**
 * Asks once, and again while the server is busy: as long after as it says, or longer each time, a bounded number of
 * times. Never follows to another address. Throws a {@link KoladaError}.
 */
export const patientGet = async (
  { fetch, wait }: { readonly fetch: KoladaFetch; readonly wait: KoladaWait },
  url: string,
): Promise<Got> => {
  for (let tries = 1; ; tries++) {
    let response: KoladaResponse | undefined;
    let text: string | undefined;
    try {
      response = await fetch(url, { headers: { accept: "application/json" }, redirect: "error" });
      if (isAnswer(response, url)) text = await readBounded(response);
    } catch {
      // Nobody there, or an answer that was cut off.
      if (tries === mostTries) throw unreachable(url);
      response = undefined;
    }
    if (response && !busy.has(response.status)) {
      if (response.status !== 200) throw refused(response.status, url);
      if (!isAnswer(response, url)) throw refused(302, url);
      if (text !== undefined) return { text, day: dayOf(response) };
      throw tooLarge(url);
    }
    const asked = response ? retryAfter(response) : 0;
    if (tries === mostTries || asked > longestWait) {
      throw patienceEnds(url, Math.ceil(asked / 1000));
    }
    await wait(Math.min(longestWait, Math.max(asked, firstWait * 2 ** (tries - 1))));
  }
};
