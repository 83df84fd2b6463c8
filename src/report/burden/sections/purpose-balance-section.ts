import { purposeBalance } from "../../../burden/lenses/purpose-balance.js";
import { formatNumber } from "../../format-number.js";
import { listed } from "../../listed.js";
import { blank } from "../../page.js";
import { note } from "../block-table.js";
import { purposeWord } from "../purpose-word.js";
import { section } from "../section.js";
import { tallyTable } from "../tally-table.js";
import { titleOf } from "../title-of.js";
import { untoldText } from "../untold-text.js";

const words = {
  sv: {
    ratio: (hours: string, isLeast: boolean) =>
      `På varje timme för lärande går ${hours} timmar till kontroll${isLeast ? ", räknat på de timmar som är sagda" : ""}.`,
    noLearning: "Planen visar inga timmar för lärande att jämföra med.",
    bias: (only: string, all: string, which: string) =>
      `${only} av ${all} uppföljningar berättar bara om brister, fast något nåddes: ${which}.`,
    noBias: (all: string) => `Alla ${all} uppföljningar där något nåddes berättar också om det.`,
  },
  en: {
    ratio: (hours: string, isLeast: boolean) =>
      `For each hour of learning ${hours} hours go to control${isLeast ? ", by the hours that are told" : ""}.`,
    noLearning: "The plan shows no hours of learning to compare with.",
    bias: (only: string, all: string, which: string) =>
      `${only} of ${all} follow-ups tell of shortfalls only, though something was met: ${which}.`,
    noBias: (all: string) => `All ${all} follow-ups in which something was met tell of it too.`,
  },
} as const;

export const purposeBalanceSection = section({
  id: "purpose-balance",
  figures: purposeBalance,
  blocks: ({ purposes, controlToLearning, deviationBias }, { names, options, most }) => {
    const { language } = options;
    const say = words[language];
    const show = (value: number, digits = 0) => formatNumber(value, language, digits);
    const isLeast = purposes.some(
      ({ purpose, amount }) => (purpose === null && amount.known > 0) || amount.unknown > 0,
    );
    const { both, onlyShortfalls, untold } = deviationBias;
    const all = both + onlyShortfalls.length;
    return [
      ...tallyTable(
        titleOf("purpose-balance", language),
        purposes
          .filter(({ amount }) => amount.known + amount.unknown > 0)
          .map(({ purpose, amount }) => [purposeWord(purpose, language), amount]),
        options,
      ),
      blank,
      note(
        controlToLearning === null
          ? say.noLearning
          : say.ratio(show(controlToLearning, 1), isLeast),
      ),
      ...(all === 0
        ? []
        : [
            note(
              onlyShortfalls.length === 0
                ? say.noBias(show(all))
                : say.bias(
                    show(onlyShortfalls.length),
                    show(all),
                    listed(onlyShortfalls.map(names.name), language, most),
                  ),
            ),
          ]),
      ...untoldText(untold, language),
    ];
  },
});
