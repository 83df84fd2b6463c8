import type { Method } from "../plan/method.js";
import { labelText } from "./label-text.js";
import { type Block, blank, layOut } from "./page.js";
import { sourceOfMethod } from "./source-of-method.js";
import type { TextOptions } from "./text-options.js";

const words = {
  sv: { standard: "förvald", sources: "Källor:" },
  en: { standard: "default", sources: "Sources:" },
} as const;

/**
 * Which steering methods are there? All of them, with how far each is known and its sources. The first is the default.
 *
 * @example
 * ```ts
 * import { methods } from "styrkedja/methods";
 * import { textMethods } from "styrkedja/report";
 *
 * console.log(textMethods(methods, { language: "sv" }));
 * ```
 */
export const textMethods = (methods: readonly Method[], options: TextOptions): string => {
  const { language } = options;
  const say = words[language];
  const blocks = methods.flatMap(({ id, title, known, sources }, at): readonly Block[] => [
    ...(at === 0 ? [] : [blank]),
    { text: labelText(title, language), tone: "heading" },
    { text: at === 0 ? `${id} (${say.standard})` : id, tone: "faint" },
    { text: labelText(known ?? {}, language), indent: 2 },
    {
      text: `${say.sources} ${sources.map((source) => sourceOfMethod(source)?.citation ?? source).join("; ")}.`,
      tone: "faint",
      indent: 2,
      hang: 4,
    },
  ]);
  return layOut(blocks, options);
};
