/** One published count of the hours in a working year. */
export interface WorkingYear {
  /** What to write after `--hours-per-year`. */
  readonly id: string;
  readonly hours: number;
  readonly sv: string;
  readonly en: string;
  readonly source: { readonly title: string; readonly url: string; readonly year?: number };
}

/**
 * How many hours are in a working year? Five published answers, from 1 600 to 2 080: 30 % apart, so none of them is a
 * default. They count different things: hours at work, or all that are paid for.
 */
export const workingYears = [
  {
    id: "germany",
    hours: 1600,
    sv: "tyska staten: 200 dagar om 8 timmar",
    en: "the German state: 200 days of 8 hours",
    source: {
      title:
        "Statistisches Bundesamt, Leitfaden zur Ermittlung und Darstellung des Erfüllungsaufwands",
      url: "https://github.com/juliaschaumeier/compliance-cost-computer",
      year: 2026,
    },
  },
  {
    id: "jordbruksverket",
    hours: 1680,
    sv: "Jordbruksverkets underlag till kontrollavgifter",
    en: "the Swedish Board of Agriculture, for the price of controls",
    source: {
      title: "Jordbruksverket, kontrollavgifter och beräkningsunderlag",
      url: "https://jordbruksverket.se/kontroller-och-tillsyn/kontrollavgifter-och-berakningsunderlag",
      year: 2022,
    },
  },
  {
    id: "inera",
    hours: 1704,
    sv: "Ineras 142 timmar i månaden, tolv månader",
    en: "Inera's 142 hours a month, twelve months",
    source: {
      title: "Inera, timkostnad i regioner och kommuner",
      url: "https://inera.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=2195064148&selectedPageVersions=42&selectedPageVersions=43",
    },
  },
  {
    id: "eu",
    hours: 1720,
    sv: "EU:s fonder 2021–2027",
    en: "the funds of the EU 2021–2027",
    source: {
      title: "Tillväxtverket, handbok för EU-projekt 2021–2027",
      url: "https://eu.tillvaxtverket.se/vara-tjanster/guider-och-vagledningar/handbok-for-eu-projekt-2021-2027/planera/planera-er-budget/det-har-kan-ni-fa-stod-for/kostnader-som-ar-stodberattigande-for-alla-typer-av-projekt.html",
      year: 2021,
    },
  },
  {
    id: "us",
    hours: 2080,
    sv: "USA: 52 veckor om 40 timmar, semester inräknad",
    en: "the United States: 52 weeks of 40 hours, holidays among them",
    source: {
      title: "FERC-516, supporting statement to the Office of Management and Budget",
      url: "https://omb.report/icr/201010-1902-001/doc/20884901",
      year: 2010,
    },
  },
] as const satisfies readonly WorkingYear[];
