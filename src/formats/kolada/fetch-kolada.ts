import { KoladaError } from "./kolada-error.js";
import { type KoladaQuestion, koladaQuestions } from "./kolada-questions.js";
import { type KoladaFetch, type KoladaWait, patientGet } from "./patient-get.js";

/** What to ask for, and how. */
export interface FetchKoladaOptions extends KoladaQuestion {
  /** The global `fetch`, or one of your own. */
  readonly fetch: KoladaFetch;
  /** Waits so many milliseconds. */
  readonly wait: KoladaWait;
  /** Where Kolada is; absent, `https://api.kolada.se/v3`. */
  readonly address?: string;
  /** Pages at most; absent, 500. */
  readonly mostPages?: number;
  /** Is told before each question how many have been asked. */
  readonly onPage?: (asked: number) => void;
}

/** Answers as they came, to be saved as JSON and read with `parseKolada`. */
export interface FetchedKolada {
  readonly source: "Källa: Kolada";
  /** The day on which the first of them came, by Kolada's own clock (UTC). */
  readonly savedOn?: string;
  readonly answers: readonly Readonly<Record<string, unknown>>[];
}

const usualAddress = "https://api.kolada.se/v3";
const usualPages = 500;
const pause = 250;

const answerIn = (text: string, url: string): Readonly<Record<string, unknown>> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  const isAnswer =
    typeof json === "object" &&
    json !== null &&
    Object.hasOwn(json, "values") &&
    Array.isArray((json as { readonly values?: unknown }).values);
  if (isAnswer) return json as Readonly<Record<string, unknown>>;
  throw new KoladaError(
    "not-an-answer",
    {
      sv: 'Det som kom är inget svar ur Kolada, {"values": [ … ]}. Är adressen rätt?',
      en: 'What came is no answer from Kolada, {"values": [ … ]}. Is the address right?',
    },
    url,
  );
};

/** The next page, which must be Kolada's own. A server behind another may write http for its own https. */
const nextOf = (answer: Readonly<Record<string, unknown>>, url: string, address: URL) => {
  const next = Object.hasOwn(answer, "next_url") ? answer["next_url"] : undefined;
  if (typeof next !== "string" || next === "") return undefined;
  const found = URL.canParse(next, url) ? new URL(next, url) : undefined;
  if (found?.host === address.host && found.protocol === "http:") found.protocol = address.protocol;
  if (found?.origin === address.origin && found.pathname.startsWith(`${address.pathname}/`)) {
    return found.href;
  }
  throw new KoladaError(
    "elsewhere",
    {
      sv: `Svaret hänvisar till en annan plats än Kolada: ${next.slice(0, 100)}`,
      en: `The answer points to another place than Kolada: ${next.slice(0, 100)}`,
    },
    url,
  );
};

/**
 * What does Kolada say of these indicators, municipalities, units and years? Asks version 3, 25 ids in each step of an
 * address, follows its pages and no other address, and waits when Kolada asks for patience. Gives the answers as they
 * came: save them, so that the work can be done again without the network, and read them with `parseKolada`. Without ids
 * it gives the list of all indicators, for `linkKolada`. Throws a {@link KoladaError} with words in both languages.
 *
 * @example
 * ```ts
 * import { fetchKolada, parseKolada } from "styrkedja/formats/kolada";
 *
 * const answer = { values: [{ id: "N01951", title: "Invånare totalt, antal" }], next_url: null };
 * const { answers } = await fetchKolada({
 *   fetch: async () => new Response(JSON.stringify(answer)), // in earnest: fetch
 *   wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
 *   ids: ["N01951"],
 * });
 * parseKolada([{ file: "kolada.json", json: answers }]).ok; // true
 * ```
 */
export const fetchKolada = async ({
  fetch,
  wait,
  address = usualAddress,
  mostPages = usualPages,
  onPage,
  ...question
}: FetchKoladaOptions): Promise<FetchedKolada> => {
  const base = address.replace(/\/+$/, "");
  const home = new URL(base);
  const answers: Readonly<Record<string, unknown>>[] = [];
  const asked = new Set<string>();
  let savedOn: string | undefined;
  for (const first of koladaQuestions(base, question)) {
    for (let url: string | undefined = first; url !== undefined; ) {
      if (asked.has(url) || asked.size >= mostPages) {
        throw new KoladaError(
          "too-many-pages",
          {
            sv: `Svaren tar inte slut efter ${asked.size} sidor. Fråga efter färre nyckeltal, kommuner eller år åt gången.`,
            en: `The answers do not end after ${asked.size} pages. Ask for fewer indicators, municipalities or years at a time.`,
          },
          url,
        );
      }
      onPage?.(asked.size);
      if (asked.size > 0) await wait(pause);
      asked.add(url);
      const { text, day } = await patientGet({ fetch, wait }, url);
      savedOn ??= day;
      const answer = answerIn(text, url);
      answers.push({ url, ...answer });
      url = nextOf(answer, url, home);
    }
  }
  return { source: "Källa: Kolada", ...(savedOn !== undefined && { savedOn }), answers };
};
