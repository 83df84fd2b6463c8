/** Words that say nothing of what an indicator is about: small words, and the names of quantities. */
export const passedOver: ReadonlySet<string> = new Set(
  (
    "alla andel andelen antal antalet att av de dem den det där efter ej eller en enligt ett från för ha har hos i " +
    "in inkl inklusive inom inte kan kommun kommunen kommunens med mellan minst mot ned något och om på per procent samt ska som sig sin sina " +
    "till totalt under upp ur ut utan var varje vid vilka än är"
  ).split(" "),
);

/** Two ways of writing one word. */
const sameWord: ReadonlyMap<string, string> = new Map([
  ["årskurs", "åk"],
  ["ranking", "rankning"],
  ["gymnasium", "gymnasie"],
  ["gymnasiet", "gymnasie"],
]);

/** Endings of Swedish words, the longest first. Our choice: enough to know a word again, no grammar. */
const endings =
  "heterna heten heter arnas arna erna orna aren ande het are ade ar er or en et an na a e n".split(
    " ",
  );
/** A word keeps so many letters at least. */
const leastStem = 4;

const undoubled = (stem: string) =>
  /(\p{L})\1$/u.test(stem) && stem.length > leastStem ? stem.slice(0, -1) : stem;

/** What is left of a word without its ending: `skolorna`, `skolan` and `skola` are one. */
export const stemOf = (word: string): string => {
  const said = sameWord.get(word) ?? word;
  const bare = said.length > leastStem && /[^s]s$/.test(said) ? said.slice(0, -1) : said;
  const ending = endings.find((one) => bare.endsWith(one) && bare.length - one.length >= leastStem);
  return undoubled(ending === undefined ? bare : bare.slice(0, -ending.length));
};

/** A word of a title: its stem, and how it is written. */
export interface TitleWord {
  readonly stem: string;
  readonly written: string;
}

const mostWords = 40;
const longestWord = 60;

/** The words that tell what a title is about, each stem once. */
export const titleWords = (title: string): readonly TitleWord[] => {
  const found = new Map<string, TitleWord>();
  const words = title.normalize("NFC").match(/[\p{L}\d]+/gu) ?? [];
  for (const whole of words.slice(0, mostWords)) {
    const written = whole.slice(0, longestWord);
    const word = written.toLowerCase();
    if (passedOver.has(word)) continue;
    const stem = stemOf(word);
    if (!found.has(stem)) found.set(stem, { stem, written });
  }
  return [...found.values()];
};
