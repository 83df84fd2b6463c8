/** An act as Swedish lawyers name it when they cite it. */
export interface Act {
  /** Definite form, `kommunallagen`; the number follows it in brackets. */
  readonly name: string;
  /** Where the number stands in the middle of the name, `lagen (2009:47) om vissa …`: what follows the number. */
  readonly rest?: string;
}

/** Acts that plans and rules cite, by their number in Svensk författningssamling. */
export const acts = {
  "1930:173": { name: "lagen", rest: "om beräkning av lagstadgad tid" },
  "1949:381": { name: "föräldrabalken" },
  "1986:223": { name: "förvaltningslagen" },
  "1990:52": { name: "lagen", rest: "med särskilda bestämmelser om vård av unga" },
  "1991:900": { name: "kommunallagen" },
  "2001:453": { name: "socialtjänstlagen" },
  "2009:47": { name: "lagen", rest: "om vissa kommunala befogenheter" },
  "2009:400": { name: "offentlighets- och sekretesslagen" },
  "2010:800": { name: "skollagen" },
  "2010:900": { name: "plan- och bygglagen" },
  "2016:1145": { name: "lagen", rest: "om offentlig upphandling" },
  "2017:30": { name: "hälso- och sjukvårdslagen" },
  "2017:725": { name: "kommunallagen" },
  "2017:900": { name: "förvaltningslagen" },
  "2018:597": { name: "lagen", rest: "om kommunal bokföring och redovisning" },
  "2025:400": { name: "socialtjänstlagen" },
} as const satisfies Readonly<Record<string, Act>>;
