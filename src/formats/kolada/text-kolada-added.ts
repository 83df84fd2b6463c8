import { kindOf } from "../../plan/kinds.js";
import { formatNumber } from "../../report/format-number.js";
import { listed } from "../../report/listed.js";
import { type Block, blank, layOut } from "../../report/page.js";
import type { TextOptions } from "../../report/text-options.js";
import { attribution } from "./attribution.js";
import type { KoladaAdded } from "./kolada-added.js";
import type { KoladaUnmatched } from "./kolada-observations.js";

const words = {
  sv: {
    title: "Ur Kolada till planen",
    indicators: ["indikator", "indikatorer"],
    observations: ["utfall", "utfall"],
    added: (indicators: string, observations: string) =>
      `Läggs till: ${indicators} och ${observations}.`,
    filled: (indicators: string) => `Fylls i med det som saknas: ${indicators}.`,
    renewed: (observations: string) => `Kom ur Kolada förut och förnyas: ${observations}.`,
    nothing: "Inget läggs till och inget ändras.",
    beside: (title: string) => `Siffrorna ställs bredvid: ${title}.`,
    kept: (id: string, plan: string, kolada: string) =>
      `${id}: planen säger ${plan}, Kolada ${kolada}. Planens siffra står kvar.`,
    none: "inget värde",
    unmatched: (list: string) => `Siffror för andra än planens egna är inte med: ${list}.`,
    noOwn: (code: string) =>
      `Planen säger inte vilken kommun den gäller, så ingen kommuns siffror är dess egna. Skriv kommunens kod på organisationen, "organisation": {"code": "${code}"}.`,
    aUnit:
      'Är någon av dem en enhet i planen, skriv koden i "externalIds": {"kolada": …} på enheten.',
    undescribed: (list: string) =>
      `Svaren beskriver inte ${list}, så de siffrorna är inte med. Hämta nyckeltalen också.`,
    deleted: (count: string) => `Borttaget i Kolada och inte med, antal värden: ${count}.`,
  },
  en: {
    title: "From Kolada to the plan",
    indicators: ["indicator", "indicators"],
    observations: ["outcome", "outcomes"],
    added: (indicators: string, observations: string) =>
      `Added: ${indicators} and ${observations}.`,
    filled: (indicators: string) => `Filled in with what they lack: ${indicators}.`,
    renewed: (observations: string) => `Came from Kolada before and are renewed: ${observations}.`,
    nothing: "Nothing is added and nothing changes.",
    beside: (title: string) => `The figures are set beside: ${title}.`,
    kept: (id: string, plan: string, kolada: string) =>
      `${id}: the plan says ${plan}, Kolada ${kolada}. The plan's figure stands.`,
    none: "no value",
    unmatched: (list: string) => `Figures of others than the plan's own are left out: ${list}.`,
    noOwn: (code: string) =>
      `The plan does not say which municipality it is about, so no municipality's figures are its own. Write the municipality's code on the organisation, "organisation": {"code": "${code}"}.`,
    aUnit:
      'If one of them is a unit of the plan, write the code in "externalIds": {"kolada": …} of the unit.',
    undescribed: (list: string) =>
      `The answers do not describe ${list}, so those figures are left out. Fetch the indicators too.`,
    deleted: (count: string) => `Deleted in Kolada and left out, count of values: ${count}.`,
  },
} as const;

const mostListed = 10;
const decimals = (value: number) => (String(value).split(".")[1] ?? "").length;

/** A municipality or region, `0483`; the country is nobody's own. */
const isMunicipality = ({ code, ofUnit }: KoladaUnmatched) =>
  !ofUnit && /^\d{4}$/.test(code) && code !== "0000";

/** What to write in the plan, so that figures left out become its own. */
const waysIn = (
  { own, unmatched }: Pick<KoladaAdded, "own" | "unmatched">,
  language: TextOptions["language"],
): readonly string[] => {
  const say = words[language];
  const municipalities = own === undefined ? unmatched.filter(isMunicipality) : [];
  const [only, ...more] = municipalities;
  return [
    ...(only ? [say.noOwn(more.length === 0 ? only.code : "…")] : []),
    ...(unmatched.some(({ ofUnit }) => ofUnit) ? [say.aUnit] : []),
  ];
};

const place = ({ code, title, figures }: KoladaUnmatched) =>
  `${title === undefined ? code : `${title} (${code})`}: ${figures}`;

/**
 * What would Kolada add to the plan, in words? What `addKolada` did, what it kept and left out and why, and "Källa:
 * Kolada" with the day on which the answers were fetched.
 *
 * @example
 * ```ts
 * import { addKolada, parseKolada, textKoladaAdded } from "styrkedja/formats/kolada";
 *
 * const read = parseKolada([]);
 * if (read.ok) console.log(textKoladaAdded(addKolada(plan, read.answers), { language: "sv", deleted: 0 }));
 * ```
 */
export const textKoladaAdded = (
  { added, changed, kept, own, unmatched, undescribed, comparedWith }: Omit<KoladaAdded, "plan">,
  {
    savedOn,
    deleted,
    ...options
  }: TextOptions & { readonly savedOn?: string; readonly deleted: number },
): string => {
  const { language } = options;
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const exact = (value: number | null) =>
    value === null ? say.none : formatNumber(value, language, decimals(value));
  const countOf = (ids: readonly string[], kind: "indicator" | "observation") =>
    ids.filter((id) => kindOf(id) === kind).length;
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    `${show(count)} ${count === 1 ? one : many}`;
  const changedIds = changed.map(({ id }) => id);
  const [filled, renewed] = [countOf(changedIds, "indicator"), countOf(changedIds, "observation")];
  const paragraphs = [
    ...(added.some((id) => kindOf(id) !== "source")
      ? [
          say.added(
            counted(countOf(added, "indicator"), say.indicators),
            counted(countOf(added, "observation"), say.observations),
          ),
        ]
      : []),
    ...(filled > 0 ? [say.filled(counted(filled, say.indicators))] : []),
    ...(renewed > 0 ? [say.renewed(counted(renewed, say.observations))] : []),
    ...(added.length + changed.length === 0 ? [say.nothing] : []),
    ...(comparedWith === undefined ? [] : [say.beside(comparedWith.title)]),
    ...(unmatched.length === 0
      ? []
      : [
          [
            say.unmatched(listed(unmatched.map(place), language, mostListed)),
            ...waysIn({ ...(own !== undefined && { own }), unmatched }, language),
          ].join(" "),
        ]),
    ...(undescribed.length === 0
      ? []
      : [say.undescribed(listed(undescribed, language, mostListed))]),
    ...(deleted === 0 ? [] : [say.deleted(show(deleted))]),
  ];
  return layOut(
    [
      { text: say.title, tone: "heading" },
      ...paragraphs.map((text): Block => ({ text, indent: 2 })),
      ...kept.flatMap(({ observation, plan, kolada }): Block[] => [
        {
          lead: "▲",
          text: say.kept(observation, exact(plan), exact(kolada)),
          indent: 2,
          tone: "warning",
        },
      ]),
      blank,
      { text: attribution(savedOn, options), tone: "faint" },
    ],
    options,
  );
};
