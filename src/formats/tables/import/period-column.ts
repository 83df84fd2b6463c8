import { folded } from "../folded.js";
import { periodField, targetField } from "./fields-of.js";
import type { Heading } from "./heading.js";

const period = "\\d{4}(?:-(?:h[12]|t[123]|q[1-4]|0[1-9]|1[0-2]))?";
const outcome = "utfall|resultat|värde|outcome|result|value";
const whose = {
  women: "kvinnor|flickor|kvinnor/flickor|women|girls",
  men: "män|pojkar|män/pojkar|men|boys",
  value: "totalt|samtliga|alla|total|all",
};
const anybody = Object.values(whose).join("|");

/** `2024`, `Utfall 2024`, `2024 Kvinnor`, `Resultat 2025-T2 män`. */
const figure = new RegExp(
  `^(?:(?:${outcome})\\s)?(?:år\\s)?(${period})(?:\\s(?:${outcome}))?(?:\\s(${anybody}))?$`,
  "u",
);
/** `Kvinnor 2024`, `Kvinnor Utfall 2024`. */
const figureOfSome = new RegExp(
  `^(${anybody})\\s(?:(?:${outcome})\\s)?(?:år\\s)?(${period})$`,
  "u",
);

const target = "målvärden?|måltal|målnivå|target(?: value)?";
const year = "\\d{4}";
const targetOf = new RegExp(`^(?:${target})\\s(?:år\\s)?(${year})$`, "u");
/** `Mål` alone may be a goal; beside a year, in two rows of headings, it is what is to be reached. */
const targetUnder = new RegExp(
  `^(?:(?:${target}|mål)\\s(?:år\\s)?(${year})|(?:år\\s)?(${year})\\s(?:${target}|mål))$`,
  "u",
);

const isSensible = (text: string): boolean =>
  Number(text.slice(0, 4)) >= 1950 && Number(text.slice(0, 4)) <= 2150;

const ofWhom = (word: string | undefined): string => {
  if (word === undefined) return "";
  const [one = "value"] =
    Object.entries(whose).find(([, all]) => all.split("|").includes(word)) ?? [];
  return one === "value" ? "" : `.${one}`;
};

/**
 * The field that a column of a list of indicators fills, where its heading says a period: `2024`, `Utfall 2024`,
 * `Resultat 2025-T2`, `Målvärde 2026`, and `Kvinnor` under `2024`. `T2 2025` is none: which months it means has to be
 * said.
 */
export const fieldOfPeriod = ({ text, group }: Heading): string | undefined => {
  const joined = folded(group === undefined ? text : `${group} ${text}`);
  const said = figure.exec(joined);
  const some = said ? null : figureOfSome.exec(joined);
  const which = said?.[1] ?? some?.[2];
  if (which !== undefined) {
    const whom = ofWhom(said?.[2] ?? some?.[1]);
    return isSensible(which) ? `${periodField}${which.toUpperCase()}${whom}` : undefined;
  }
  const reached = (group === undefined ? targetOf : targetUnder).exec(joined);
  const by = reached?.[1] ?? reached?.[2];
  return by !== undefined && isSensible(by) ? `${targetField}${by}` : undefined;
};
