/** What one way to an office takes. */
export interface Travel {
  readonly to: "municipality" | "district" | "land" | "mean";
  readonly minutes: number;
  readonly amount: number;
}

/**
 * What does it take to go there? German standard minutes and euro of travel, by how far off the office is. In a plan it is
 * a step of the work with lens `travel`: its `minutes`, and its fare as `amount`.
 */
export const germanTravel = {
  source: {
    title:
      "Statistisches Bundesamt, Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands (February 2026): travel",
    url: "https://github.com/juliaschaumeier/compliance-cost-computer",
    year: 2025,
  },
  currency: "EUR",
  rows: [
    { to: "municipality", minutes: 15, amount: 1.1 },
    { to: "district", minutes: 22, amount: 3.1 },
    { to: "land", minutes: 59, amount: 13.2 },
    { to: "mean", minutes: 20, amount: 2.6 },
  ] satisfies readonly Travel[],
} as const;
