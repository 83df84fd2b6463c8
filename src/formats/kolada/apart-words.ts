/** Words of one sort by which two indicators that else are called the same are known to be two. */
export interface ApartWords {
  /**
   * `both`: when each title has such a word and they share none. `equal`: when each has one and they do not have the same.
   * `either`: when only one of the titles has it, too.
   */
  readonly when: "both" | "equal" | "either";
  /** Beginnings of words, as an expression; `#` after it means that the word ends there. */
  readonly words: Readonly<Record<string, string>>;
}

/** Ours, from what in titles of Kolada stands beside its like. It need not be all: it keeps near misses from looking sure. */
export const apartWords: readonly ApartWords[] = [
  {
    when: "either",
    words: { not: "(?:ej|inte|icke|utan|aldrig|ingen|inget|inga|saknar|varken)#" },
  },
  {
    when: "either",
    words: { women: "kvinn|flick", men: "män#|mäns#|männ|manlig|pojk" },
  },
  { when: "either", words: { special: "anpassad|\\p{L}*särskol" } },
  {
    when: "both",
    words: {
      preschoolClass: "förskoleklass",
      preschool: "förskol(?!eklass)",
      leisure: "fritidshem",
      compulsory: "grundskol",
      upper: "gymnasi(?:e|um)(?!särskol)",
      adult: "vuxenutbildning|komvux|sfi#",
    },
  },
  {
    when: "both",
    words: {
      special: "särskil\\p{L}* boende|säbo#|äldreboende|vårdboende",
      ordinary: "hemtjänst|ordinär",
      short: "korttids(?:boende|plats|vård)",
      group: "gruppbostad|servicebostad",
      daily: "daglig verksamhet",
    },
  },
  { when: "both", words: { special: "särskil\\p{L}* boende|säbo#", ordinary: "ordinär" } },
  { when: "both", words: { lss: "lss#", sol: "sol#|socialtjänstlag", hsl: "hsl#" } },
  {
    when: "both",
    words: { elderly: "äldreomsorg", disability: "lss#|funktions", family: "individ- och|ifo#" },
  },
  {
    when: "both",
    words: { young: "barn|ung(?:a|dom\\p{L}*)#", grown: "vuxna?#|vuxen#", old: "äldre#" },
  },
  {
    when: "both",
    words: {
      own: "kommunal\\p{L}* (?:\\p{L}*skol|regi|huvudm)|egen regi",
      private: "fristående|enskil|privat",
      home: "hemkommun",
      place: "lägeskommun",
    },
  },
  {
    when: "both",
    words: {
      cost: "kostnad(?:en|er|erna)?s?#",
      net: "nettokostnad(?!savvikelse)",
      gross: "bruttokostnad",
      deviation: "nettokostnadsavvikelse",
      expected: "referenskostnad|standardkostnad",
      income: "intäkt",
      fee: "avgift",
      investment: "investering",
    },
  },
  { when: "both", words: { in: "inflytt|inpendl|invandr", out: "utflytt|utpendl|utvandr" } },
  { when: "both", words: { long: "lång(?:tid|frist|var)", short: "kort(?:tid|frist|var)" } },
  { when: "both", words: { full: "heltid", part: "deltid" } },
  { when: "both", words: { least: "minst#|lägst#", most: "högst#|max" } },
  { when: "both", words: { all: "alla#|samtliga", some: "någon#|något#|några#|ett#" } },
  { when: "both", words: { from: "från#", to: "till#" } },
  { when: "both", words: { over: "över(?= \\d)|mer än|fler än", under: "under(?= \\d)|färre än" } },
  { when: "both", words: { before: "före#|innan#", after: "efter#" } },
  { when: "both", words: { with: "inkl", without: "exkl" } },
  { when: "both", words: { more: "ökning|ökad|ökat", less: "minskning|minskad|minskat" } },
  { when: "both", words: { maths: "matematik", swedish: "svenska|sva#", english: "engelska" } },
  {
    when: "both",
    words: {
      local: "kommunval",
      regional: "regionval|landstingsval",
      national: "riksdag",
      eu: "eu#|europaparlament",
    },
  },
];
