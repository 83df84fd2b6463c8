/** Minutes that one kind of work takes an administration, by how hard it is; `null` where none is given. */
export interface StandardTime {
  readonly row: number;
  readonly sv: string;
  readonly en: string;
  readonly simple: number;
  readonly medium: number;
  readonly high: number | null;
}

/**
 * How long does such work take as a rule? The German federal standard times for the public
 * administration, in minutes, as of January 2025. The source prints 3.7 person-days beside the high
 * value of row 7, which would be 1 776 minutes and not 1 170: a slip on one side or the other.
 */
export const standardTimes = {
  source: {
    title:
      "Statistisches Bundesamt, Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands (February 2026): standard times, administration",
    url: "https://github.com/juliaschaumeier/compliance-cost-computer",
    year: 2025,
  },
  rows: [
    {
      row: 1,
      sv: "sätta sig in i uppgiften",
      en: "get to know the duty",
      simple: 2,
      medium: 13,
      high: 413,
    },
    {
      row: 2,
      sv: "ge råd, inledande samtal",
      en: "give advice, first talks",
      simple: 3,
      medium: 30,
      high: 460,
    },
    {
      row: 3,
      sv: "granska formalia, se igenom underlag",
      en: "check formalities, look through data",
      simple: 5,
      medium: 30,
      high: 110,
    },
    {
      row: 4,
      sv: "bekräfta, begära in det som saknas",
      en: "acknowledge, ask for what is missing",
      simple: 5,
      medium: 10,
      high: 22,
    },
    {
      row: 5,
      sv: "granska innehåll, föra in uppgifter",
      en: "check content, enter data",
      simple: 8,
      medium: 60,
      high: 480,
    },
    { row: 6, sv: "beräkna", en: "calculate", simple: 9, medium: 120, high: null },
    { row: 7, sv: "kontrollera resultat", en: "review results", simple: 4, medium: 30, high: 1170 },
    { row: 8, sv: "interna möten", en: "internal meetings", simple: 2, medium: 60, high: 2120 },
    { row: 9, sv: "externa möten", en: "external meetings", simple: 5, medium: 80, high: 2640 },
    {
      row: 10,
      sv: "överlämna eller publicera",
      en: "hand over or publish",
      simple: 1,
      medium: 10,
      high: 60,
    },
    {
      row: 11,
      sv: "avsluta, skriva beslut eller anteckning",
      en: "conclude, write decision or note",
      simple: 5,
      medium: 60,
      high: 480,
    },
    { row: 12, sv: "betala", en: "pay", simple: 1, medium: 5, high: 18 },
    {
      row: 13,
      sv: "rätta, svara på frågor",
      en: "correct, answer questions",
      simple: 30,
      medium: 60,
      high: 120,
    },
    {
      row: 14,
      sv: "kopiera, arkivera, sprida",
      en: "copy, file, distribute",
      simple: 2,
      medium: 10,
      high: 20,
    },
    { row: 15, sv: "utbilda", en: "train", simple: 1, medium: 3, high: 2640 },
    { row: 16, sv: "utöva tillsyn", en: "supervise", simple: 8, medium: 156, high: 25000 },
    {
      row: 17,
      sv: "anpassa egna arbetssätt",
      en: "adapt own ways of working",
      simple: 12,
      medium: 4080,
      high: 67200,
    },
  ] satisfies readonly StandardTime[],
} as const;
