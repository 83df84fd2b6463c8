/** What an hour of work costs an employer, by grade and on the average. */
export interface Wages {
  readonly level: "federal" | "laender" | "municipalities" | "socialInsurance" | "all";
  /** Simple and middle service, upper service, higher service. */
  readonly simpleAndMiddle: number;
  readonly upper: number;
  readonly higher: number;
  readonly mean: number;
}

/**
 * What does an hour of public work cost in Germany? Euro an hour of 2025, by level of government and grade. The method adds
 * no overhead. A price for a year of one person is the hour × 1 600.
 */
export const germanWages = {
  source: {
    title:
      "Statistisches Bundesamt, Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands (February 2026): labour costs, administration",
    url: "https://github.com/juliaschaumeier/compliance-cost-computer",
    year: 2025,
  },
  currency: "EUR",
  rows: [
    { level: "federal", simpleAndMiddle: 33.8, upper: 40.4, higher: 67.6, mean: 44.4 },
    { level: "laender", simpleAndMiddle: 30.5, upper: 43.2, higher: 69.3, mean: 46.7 },
    { level: "municipalities", simpleAndMiddle: 25.5, upper: 42.2, higher: 70.4, mean: 40.7 },
    { level: "socialInsurance", simpleAndMiddle: 30.3, upper: 46.3, higher: 73.2, mean: 48.1 },
    { level: "all", simpleAndMiddle: 27.3, upper: 42.9, higher: 69.3, mean: 44.4 },
  ] satisfies readonly Wages[],
} as const;
