/** A way from monthly pay to what an hour costs. */
export interface MonthlyPayMethod {
  readonly id: "inera" | "eu";
  readonly hoursPerMonth: number;
  /** Laid on the pay, 0.54 for 54 %. */
  readonly additions: number;
  /** What it holds, in words. */
  readonly holds: { readonly sv: string; readonly en: string };
  readonly source: { readonly title: string; readonly url: string };
}

/**
 * How does monthly pay become a cost for an hour? Two Swedish ways. Inera's holds what the employer pays on top: holiday pay
 * 12 %, employer's fee 31.42 %, insurances and tax on pensions. That of the EU's funds is the pay alone, over 1 720 hours a
 * year. Both want the mean pay of those who do the work, since the total is asked for, and none holds premises or
 * administration.
 */
export const monthlyPayMethods = [
  {
    id: "inera",
    hoursPerMonth: 142,
    additions: 0.54,
    holds: {
      sv: "lön, semester, arbetsgivaravgift och försäkringar",
      en: "pay, holidays, employer's fee and insurances",
    },
    source: {
      title: "Inera, timkostnad i regioner och kommuner",
      url: "https://inera.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=2195064148&selectedPageVersions=42&selectedPageVersions=43",
    },
  },
  {
    id: "eu",
    hoursPerMonth: 1720 / 12,
    additions: 0,
    holds: { sv: "lönen ensam", en: "the pay alone" },
    source: {
      title: "Tillväxtverket, handbok för EU-projekt 2021–2027",
      url: "https://eu.tillvaxtverket.se/vara-tjanster/guider-och-vagledningar/handbok-for-eu-projekt-2021-2027/planera/planera-er-budget/det-har-kan-ni-fa-stod-for/kostnader-som-ar-stodberattigande-for-alla-typer-av-projekt.html",
    },
  },
] as const satisfies readonly MonthlyPayMethod[];
