import type { Words } from "../../../sources/words.js";

const times =
  /^(?:ca |cirka |about )?(?<count>\d{1,3}|två|tre|fyra|sex|tio|elva|twice|three|four|six|ten|eleven)(?:[- ]?(?:ggr?|gånger|gång|times|x))?(?:\.? ?(?:\/|per |om |a |each |every ) ?(?:år|året|year|yr))\.?$/u;

const inWords: Readonly<Record<string, number>> = {
  två: 2,
  twice: 2,
  tre: 3,
  three: 3,
  fyra: 4,
  four: 4,
  sex: 6,
  six: 6,
  tio: 10,
  ten: 10,
  elva: 11,
  eleven: 11,
};

/** What so many times a year most often are; which of them it is, only they know. */
const likely: Readonly<Record<number, Words>> = {
  2: { sv: "varje halvår", en: "every half year" },
  3: { sv: "varje tertial", en: "every four months" },
  4: { sv: "varje kvartal", en: "every quarter" },
  10: { sv: "varje månad utom juli, augusti", en: "every month but July, August" },
  11: { sv: "varje månad utom juli", en: "every month but July" },
};

const someTimes = (count: number): Words => {
  const one = likely[count];
  const months = { sv: "varje år i mars, juni, oktober", en: "every year in March, June, October" };
  return {
    sv: `Antalet säger inte när på året: skriv ${one ? `${one.sv}, om det är så, annars månaderna: ` : "månaderna: "}${months.sv}.`,
    en: `The number does not say when in the year: write ${one ? `${one.en}, if that is so, else the months: ` : "the months: "}${months.en}.`,
  };
};

/** What to write instead of words that do not say when: `4 ggr/år`, `T2`, `1 gång/termin`. */
export const recurrenceHint = (plain: string): Words | undefined => {
  const count = times.exec(plain)?.groups?.["count"];
  if (count !== undefined) return someTimes(inWords[count] ?? Number(count));
  if (/^t[123](?:[ ,+&/]+(?:och |and )?t[123])*$/u.test(plain)) {
    return {
      sv: "Ett visst tertial säger inte hur ofta: skriv varje tertial, eller den månad som det lämnas: varje år i september.",
      en: "One third of the year does not say how often: write every four months, or the month it is delivered: every year in September.",
    };
  }
  if (/termin|semester|läsår|school year/u.test(plain)) {
    return {
      sv: "Terminer har inga fasta månader i planen: skriv månaderna, varje år i januari, juni.",
      en: "Terms have no fixed months in the plan: write the months, every year in January, June.",
    };
  }
  return undefined;
};
