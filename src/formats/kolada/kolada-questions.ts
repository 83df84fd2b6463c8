import { KoladaError } from "./kolada-error.js";
import { koladaIdPattern } from "./kolada-id.js";

/** What to ask Kolada for. */
export interface KoladaQuestion {
  /** Indicators, `N00945`. Absent or empty: the list of all indicators, without figures. */
  readonly ids?: readonly string[];
  /** Municipalities `0483`, the country `0000`, or groups `G35895`. */
  readonly municipalities?: readonly string[];
  /** Single schools, homes and other units, `V15E…`. */
  readonly units?: readonly string[];
  /** Years; absent or empty: all there are. */
  readonly years?: readonly (string | number)[];
}

/** Kolada takes so many ids in one step of an address. */
const mostInStep = 25;
const perPage = "per_page=5000";

const codePattern = /^[A-Za-z0-9_-]{1,60}$/;
const yearPattern = /^(?:19|20|21)\d\d$/;

const once = (
  given: readonly (string | number)[] | undefined,
  pattern: RegExp,
  sv: string,
  en: string,
): readonly string[] => {
  const list = [...new Set((given ?? []).map(String))];
  const wrong = list.find((one) => !pattern.test(one));
  if (wrong === undefined) return list;
  throw new KoladaError("question", {
    sv: `${wrong} är ${sv}.`,
    en: `${wrong} is ${en}.`,
  });
};

/** Lists that fit in a step each. An empty list is one empty step: nothing is asked for by it. */
const steps = (list: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(list.length / mostInStep)) }, (_, at) =>
    list.slice(at * mostInStep, (at + 1) * mostInStep).join(","),
  );

/** The addresses to ask, in order. Throws a {@link KoladaError} when a question cannot be asked. */
export const koladaQuestions = (
  address: string,
  { ids, municipalities, units, years }: KoladaQuestion,
): readonly string[] => {
  const kpis = once(
    ids,
    koladaIdPattern,
    "inget nyckeltals-id: N eller U och fem siffror, N00945",
    "no id of an indicator: N or U and five digits, N00945",
  );
  const code = [
    "ingen kod i Kolada, till exempel 0483",
    "no code in Kolada, such as 0483",
  ] as const;
  const places = once(municipalities, codePattern, ...code);
  const ous = once(units, codePattern, ...code);
  const when = once(years, yearPattern, "inget år, till exempel 2020", "no year, such as 2020");
  if (kpis.length === 0 && places.length + ous.length > 0) {
    throw new KoladaError("question", {
      sv: "Vilka nyckeltal gäller det? Ange deras id, till exempel N00945.",
      en: "Which indicators? Give their ids, such as N00945.",
    });
  }
  if (kpis.length === 0) return [`${address}/kpi?${perPage}`];

  const groups = places.filter((one) => !/^\d{4}$/.test(one));
  const figures = (kind: "data" | "oudata", step: string, list: readonly string[]) =>
    steps(kpis).flatMap((kpi) =>
      steps(list).flatMap((of) =>
        steps(when).map(
          (year) =>
            `${address}/${kind}/kpi/${kpi}/${step}/${of}${year === "" ? "" : `/year/${year}`}?${perPage}`,
        ),
      ),
    );
  return [
    ...steps(kpis).map((some) => `${address}/kpi/${some}`),
    ...(places.length > 0 ? [`${address}/municipality?${perPage}`] : []),
    ...(groups.length > 0
      ? steps(groups).map((some) => `${address}/municipality_groups/${some}`)
      : []),
    ...(places.length > 0 ? figures("data", "municipality", places) : []),
    ...(ous.length > 0 ? steps(ous).map((some) => `${address}/ou/${some}`) : []),
    ...(ous.length > 0 ? figures("oudata", "ou", ous) : []),
  ];
};
