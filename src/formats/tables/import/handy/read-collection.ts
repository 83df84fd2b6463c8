import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import { shownText } from "../import-fault.js";
import type { HandyReader } from "./handy-reader.js";

const byHand = { "source.kind": "manual" };
const automatic = { collection: "automatic" };
const reused = { collection: "reused" };
const onlyForThis = { collection: "new" };

/**
 * How lists say that a figure comes about. By hand says where it comes from, and not that it is collected for this alone;
 * a source that the row names says that better.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "för hand": byHand,
  manuell: byHand,
  manuellt: byHand,
  "manuell insamling": byHand,
  "samlas in för hand": byHand,
  "räknas för hand": byHand,
  "by hand": byHand,
  "collected by hand": byHand,
  manual: byHand,
  manually: byHand,
  automatisk: automatic,
  "automatisk insamling": automatic,
  "hämtas automatiskt": automatic,
  automatically: automatic,
  återanvänds: reused,
  "finns redan": reused,
  "samlas redan in": reused,
  "redan insamlad": reused,
  "ny insamling": onlyForThis,
  "samlas in bara för detta": onlyForThis,
  "samlas bara in för detta": onlyForThis,
  "collected only for this": onlyForThis,
};

/** How a figure is collected, in the words that lists and the help of `styrkedja kolada` use. */
export const readCollection: HandyReader = {
  fills: ["collection", "source.kind"],
  givesWay: "source.kind",
  read: (cell) => {
    const text = cellText(cell);
    const key = folded(text).replace(/\.$/u, "");
    if (Object.hasOwn(words, key)) return { values: words[key] ?? {} };
    const found = shownText(text);
    return {
      fault: {
        code: "not-allowed",
        expected: "automatiskt, redan insamlat, nytt, för hand",
        found,
        message: {
          sv: `Här ska stå hur siffran samlas in: automatiskt, redan insamlat, nytt (bara för detta) eller för hand, men det står ${found}.`,
          en: `Expected how the figure is collected: automatiskt (automatically), redan insamlat (already collected), nytt (only for this) or för hand (by hand), but found ${found}.`,
        },
      },
    };
  },
};
