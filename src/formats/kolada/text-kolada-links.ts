import { nameOf } from "../../plan/name-of.js";
import type { Plan } from "../../plan/plan.js";
import { formatNumber } from "../../report/format-number.js";
import { listed } from "../../report/listed.js";
import { type Block, blank, layOut } from "../../report/page.js";
import type { TextOptions } from "../../report/text-options.js";
import { attribution } from "./attribution.js";
import type { KoladaCandidate, KoladaLinks, UnitsOfMeasure } from "./link-kolada.js";
import type { ToldApart } from "./told-apart.js";

type Sure = KoladaCandidate["sure"];

const words = {
  sv: {
    title: "Finns siffrorna redan i Kolada?",
    searched: (count: string, ended: string) =>
      `Nyckeltal som sökts igenom: ${count}. Inte med, för att serien har slutat: ${ended}.`,
    none: "Det finns inget att söka efter. Utan --all söks bara indikatorer som planen säger samlas in för hand och som saknar id i Kolada; med --all alla som saknar id.",
    sure: { same: "samma namn", likely: "troligen", possible: "kanske" } as Record<Sure, string>,
    units: {
      same: "Samma måttenhet.",
      alike: "Måttenhet av samma slag.",
      unlike: "Olika slags måttenhet.",
      untold: "Måttenheten går inte att jämföra.",
    } as Record<UnitsOfMeasure, string>,
    shared: (list: string) => `Gemensamma ord: ${list}.`,
    apart: (list: string) => ` Skiljer: ${list}.`,
    ours: (words: string) => `”${words}” bara i planen`,
    theirs: (words: string) => `”${words}” bara i Kolada`,
    others: (ours: string, theirs: string) => `”${ours}” i planen, ”${theirs}” i Kolada`,
    unlike: (list: string) => `Inget i Kolada liknar ${list}.`,
    untold: (count: string) =>
      `Indikatorer som planen inte säger hur siffran samlas in för: ${count}. --all söker efter dem också.`,
    decide:
      'Inget är kopplat: namnen liknar varandra, och bara definitionerna avgör. Är det samma nyckeltal, skriv "externalIds": {"kolada": "N00945"} på indikatorn, och hämta siffran i stället för att begära in den. Hur mycket som räcker för troligen och kanske är vårt val.',
  },
  en: {
    title: "Are the figures in Kolada already?",
    searched: (count: string, ended: string) =>
      `Indicators in Kolada looked through: ${count}. Left out, since the series has ended: ${ended}.`,
    none: "There is nothing to search for. Without --all only indicators that the plan says are collected by hand and that lack an id in Kolada are looked for; with --all every one that lacks an id.",
    sure: { same: "same name", likely: "likely", possible: "possibly" } as Record<Sure, string>,
    units: {
      same: "Same unit of measure.",
      alike: "Unit of measure of the same sort.",
      unlike: "Units of measure of different sorts.",
      untold: "The units of measure cannot be compared.",
    } as Record<UnitsOfMeasure, string>,
    shared: (list: string) => `Shared words: ${list}.`,
    apart: (list: string) => ` Told apart by: ${list}.`,
    ours: (words: string) => `“${words}” in the plan only`,
    theirs: (words: string) => `“${words}” in Kolada only`,
    others: (ours: string, theirs: string) => `“${ours}” in the plan, “${theirs}” in Kolada`,
    unlike: (list: string) => `Nothing in Kolada resembles ${list}.`,
    untold: (count: string) =>
      `Indicators of which the plan does not tell how the figure is collected: ${count}. --all looks for them too.`,
    decide:
      'Nothing is linked: the names are alike, and only the definitions decide. If it is the same indicator, write "externalIds": {"kolada": "N00945"} on it, and fetch the figure instead of asking for it. How much is enough for likely and possibly is our choice.',
  },
} as const;

/**
 * Which figures that we collect by hand does Kolada have already, in words? The suggestions of `linkKolada`, each with how
 * sure it is and why, and "Källa: Kolada" with the day on which the list was fetched.
 *
 * @example
 * ```ts
 * import { linkKolada, textKoladaLinks } from "styrkedja/formats/kolada";
 *
 * const links = linkKolada(plan, [{ id: "N01951", title: "Invånare totalt, antal" }], { all: true });
 * console.log(textKoladaLinks(plan, links, { language: "sv" }));
 * ```
 */
export const textKoladaLinks = (
  plan: Plan,
  { suggestions, unlike, untold, searched, ended }: KoladaLinks,
  { savedOn, ...options }: TextOptions & { readonly savedOn?: string },
): string => {
  const { language } = options;
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const known = new Map((plan.indicators ?? []).map((one) => [one.id, one] as const));
  const name = (id: (typeof unlike)[number]) => nameOf(known.get(id) ?? { id }, language);
  const difference = ({ plan: ours, kolada: theirs }: ToldApart) => {
    if (theirs === "") return say.ours(ours);
    return ours === "" ? say.theirs(theirs) : say.others(ours, theirs);
  };
  const told = (apart: readonly ToldApart[]) =>
    apart.length === 0 ? "" : say.apart(apart.map(difference).join("; "));
  const candidate = ({
    kpi,
    title,
    sure,
    shared,
    unitsOfMeasure,
    apart,
  }: KoladaCandidate): Block => ({
    lead: kpi,
    text: `${title}: ${say.sure[sure]}. ${say.shared(listed(shared, language))} ${say.units[unitsOfMeasure]}${told(apart)}`,
    indent: 4,
    hang: 13,
  });
  return layOut(
    [
      { text: say.title, tone: "heading" },
      { text: say.searched(show(searched), show(ended)) },
      ...suggestions.flatMap(({ indicator, candidates }): Block[] => {
        const unit = known.get(indicator)?.unitOfMeasure;
        return [
          blank,
          {
            lead: "●",
            text: `${name(indicator)}${unit ? ` (${unit})` : ""}`,
            indent: 2,
            tone: "info",
          },
          ...candidates.map(candidate),
        ];
      }),
      ...(suggestions.length + unlike.length === 0 ? [blank, { text: say.none }] : []),
      ...(unlike.length > 0
        ? [blank, { text: say.unlike(listed(unlike.map(name), language, 10)) }]
        : []),
      ...(untold.length > 0 ? [blank, { text: say.untold(show(untold.length)) }] : []),
      ...(suggestions.length > 0 ? [blank, { text: say.decide }] : []),
      blank,
      { text: attribution(savedOn, options), tone: "faint" },
    ],
    options,
  );
};
