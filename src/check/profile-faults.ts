import type { Fault, FaultCode } from "../plan/fault.js";
import { faultTexts } from "../plan/fault-texts.js";
import { nearest } from "../plan/nearest.js";
import type { Rule } from "../rules/rule.js";
import type { Words } from "../sources/words.js";
import { heaviestSeverity } from "./heaviest-severity.js";
import { isSameType } from "./is-same-type.js";
import type { Profile, ProfileRule } from "./profile.js";
import { isAtLeast } from "./severity.js";

const mostShown = 60;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
};

const suggested = (near: string | undefined): Words => ({
  sv: near === undefined ? "" : ` Menades "${near}"?`,
  en: near === undefined ? "" : ` Was "${near}" meant?`,
});

const step = (name: string): string =>
  /^[$\w]{1,100}$/.test(name) ? `.${name}` : `[${shown(name)}]`;

const like = (standard: unknown): Words => {
  if (Array.isArray(standard))
    return { sv: "en lista av texter, som", en: "a list of texts, like" };
  if (typeof standard === "number") return { sv: "ett tal, som", en: "a number, like" };
  return { sv: "true eller false, som", en: "true or false, like" };
};

/**
 * What does a profile say that the rules do not know? All of it at once: rules and options that do not exist, values of
 * another type, a weight that the rule's force does not allow, and settings without a reason.
 */
export const profileFaults = (profile: Profile, rules: readonly Rule[]): readonly Fault[] => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const faults: Fault[] = [];
  const add = (
    code: FaultCode,
    path: string,
    expected: string,
    value: unknown,
    message: Words,
    near?: string,
  ) => {
    const found = shown(value);
    faults.push({
      path,
      code,
      expected,
      found,
      ...(near !== undefined && { nearest: near }),
      message,
    });
  };

  const judge = (rule: Rule, said: ProfileRule, path: string) => {
    const { use, severity, options, because } = said;
    for (const [name, value] of Object.entries(options ?? {})) {
      const option = Object.hasOwn(rule.options ?? {}, name) ? rule.options?.[name] : undefined;
      const at = `${path}.options${step(name)}`;
      if (option === undefined) {
        const names = Object.keys(rule.options ?? {});
        const near = nearest(name, names);
        const hint = suggested(near);
        const [sv, en] =
          names.length === 0 ? ["inga", "none"] : [names.join(", "), names.join(", ")];
        add(
          "unknown-key",
          at,
          "",
          name,
          {
            sv: `Regeln ${rule.id} har inget val ${shown(name)}.${hint.sv} Dess val: ${sv}.`,
            en: `The rule ${rule.id} has no option ${shown(name)}.${hint.en} Its options: ${en}.`,
          },
          near,
        );
      } else if (!isSameType(value, option.default)) {
        const expected = like(option.default);
        const standard = shown(option.default);
        add("wrong-type", at, `${expected.en} ${standard}`, value, {
          sv: faultTexts["wrong-type"].sv({
            expected: `${expected.sv} ${standard}`,
            found: shown(value),
            nearest: "",
          }),
          en: faultTexts["wrong-type"].en({
            expected: `${expected.en} ${standard}`,
            found: shown(value),
            nearest: "",
          }),
        });
      }
    }
    const heaviest = heaviestSeverity(rule);
    if (severity !== undefined && severity !== heaviest && isAtLeast(severity, heaviest)) {
      add("out-of-range", `${path}.severity`, `≤ ${heaviest}`, severity, {
        sv: `Ett fynd av regeln ${rule.id} kan som mest vara ${heaviest}: en profil kan göra en regel lättare, aldrig tyngre.`,
        en: `A finding of the rule ${rule.id} can be ${heaviest} at most: a profile can make a rule lighter, never heavier.`,
      });
    }
    const saysMore = use === "off" || severity !== undefined || options !== undefined;
    if (saysMore && because === undefined) {
      add("missing", `${path}.because`, "text", undefined, {
        sv: "Skälet saknas. Skriv i because varför regeln stängs av, görs lättare eller får andra gränser.",
        en: "The reason is missing. Write in because why the rule is turned off, made lighter or given other limits.",
      });
    }
  };

  for (const [id, said] of Object.entries(profile.rules)) {
    const path = `$.rules${step(id)}`;
    const rule = known.get(id);
    if (rule) {
      judge(rule, said, path);
      continue;
    }
    const near = nearest(id, [...known.keys()]);
    const hint = suggested(near);
    add(
      "unknown-key",
      path,
      "",
      id,
      {
        sv: `Det finns ingen regel ${shown(id)}.${hint.sv}`,
        en: `There is no rule ${shown(id)}.${hint.en}`,
      },
      near,
    );
  }
  return faults;
};
