/** What Kolada tells of one indicator (nyckeltal). A field that Kolada leaves empty is absent. */
export interface KoladaKpi {
  /** `N00945`: N or U and five digits. */
  readonly id: string;
  /** As Kolada writes it, with unit of measure and end of series: `Invånare totalt, antal`. */
  readonly title: string;
  readonly description?: string;
  readonly definition?: string;
  readonly dividedBySex?: boolean;
  /** `K` municipalities, `L` regions, `A` both. */
  readonly municipalityType?: string;
  readonly operatingArea?: string;
  readonly perspective?: string;
  /** The day on which figures are or were made public; Kolada gives one, the last or the next. */
  readonly publicationDate?: string;
  readonly preliminaryPublicationDate?: string;
  /** The same for figures of single schools and homes. */
  readonly unitPublicationDate?: string;
  readonly hasUnitData?: boolean;
  /** The year that the publication is about. */
  readonly publicationPeriod?: string;
  /** A letter whose meaning is not documented. Kept as it is. */
  readonly auspice?: string;
}

/** One figure: the value, or that there is none and what Kolada says of it. */
export interface KoladaValue {
  readonly value: number | null;
  /** Empty, `Missing`, or what else Kolada writes. */
  readonly status: string;
  /** How many municipalities it is a mean of, each counted alike; 1 for a figure of one's own. */
  readonly count?: number;
}

/** What Kolada says of one indicator, one municipality, unit or group, and one year. */
export interface KoladaFigure {
  readonly kpi: string;
  /** Municipality `0483`, unit `V15E…`, or a group of municipalities. Text: the zeros belong to it. */
  readonly code: string;
  /** Is it about one school, home or other unit (oudata), and not about a municipality? */
  readonly ofUnit: boolean;
  readonly year: string;
  readonly total?: KoladaValue;
  readonly women?: KoladaValue;
  readonly men?: KoladaValue;
}

/** A municipality, a region or the country (`0000`). */
export interface KoladaMunicipality {
  readonly id: string;
  readonly title: string;
  /** `K` or `L`. The country, `0000`, is typed `L` and is no region. */
  readonly type?: string;
}

/** A school, home or other unit that Kolada has figures for. */
export interface KoladaUnit {
  readonly id: string;
  readonly title: string;
  readonly municipality?: string;
}

/** A group of municipalities or of indicators. */
export interface KoladaGroup {
  readonly id: string;
  readonly title: string;
  readonly of: "municipalities" | "kpis";
  readonly members: readonly string[];
}

/** All that some saved answers from Kolada tell, each thing once. */
export interface KoladaAnswers {
  readonly kpis: readonly KoladaKpi[];
  readonly figures: readonly KoladaFigure[];
  readonly municipalities: readonly KoladaMunicipality[];
  readonly units: readonly KoladaUnit[];
  readonly groups: readonly KoladaGroup[];
  /** Values that Kolada says are deleted: left out, and counted here. */
  readonly deleted: number;
  /** Files that say that another page follows, when no last page is among them. */
  readonly unfinished: readonly string[];
  /** The day on which the oldest of the answers was fetched, where they say it. */
  readonly savedOn?: string;
}
