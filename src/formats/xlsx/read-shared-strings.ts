import { unescapeText } from "./escaped-text.js";
import { limits } from "./limits.js";
import { readXml } from "./read-xml.js";
import { refuse } from "./refusals.js";
import type { Zip } from "./zip.js";

/** Texts that the sheets' cells point to by number. Formatted runs are joined; how a word is read aloud (phonetic) is no part of it. */
export const readSharedStrings = async (zip: Zip, path: string): Promise<readonly string[]> => {
  const texts: string[] = [];
  let text = "";
  let piece = "";
  let isText = false;
  let isPhonetic = false;
  await readXml(zip, path, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") isPhonetic = true;
      else if (name === "t") {
        isText = !isPhonetic;
        piece = "";
      }
    },
    text: (told) => {
      if (isText) piece += told;
    },
    close: (name) => {
      if (name === "t" && isText) {
        text += unescapeText(piece);
        isText = false;
      } else if (name === "rPh") isPhonetic = false;
      else if (name === "si") {
        if (texts.length >= limits.sharedTexts) refuse(zip.file, "too-large", "texts");
        texts.push(text);
      }
    },
  });
  return texts;
};
