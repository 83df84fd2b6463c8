import type { Words } from "../../sources/words.js";
import { TableError } from "../tables/table-error.js";
import { shortened } from "./shortened.js";

interface Refusal {
  readonly expected: string;
  readonly message: Words;
}

/** Why a file is not read as a workbook, and what to do instead. */
const refusals = {
  empty: {
    expected: "a workbook",
    message: { sv: "Filen är tom.", en: "The file is empty." },
  },
  "not-a-workbook": {
    expected: "an .xlsx workbook",
    message: {
      sv: "Filen är ingen xlsx-arbetsbok, vad den än heter. Öppna den i kalkylprogrammet och spara som .xlsx eller .csv.",
      en: "The file is no xlsx workbook, whatever its name. Open it in the spreadsheet program and save as .xlsx or .csv.",
    },
  },
  "old-workbook": {
    expected: "an .xlsx workbook",
    message: {
      sv: "Filen är av det gamla slaget .xls. Öppna den i Excel och spara som .xlsx.",
      en: "The file is of the old kind, .xls. Open it in Excel and save as .xlsx.",
    },
  },
  "binary-workbook": {
    expected: "an .xlsx workbook",
    message: {
      sv: "Arbetsboken är av det binära slaget .xlsb. Öppna den i Excel och spara som .xlsx.",
      en: "The workbook is of the binary kind, .xlsb. Open it in Excel and save as .xlsx.",
    },
  },
  "open-document": {
    expected: "an .xlsx workbook",
    message: {
      sv: "Filen är ett ODS-kalkylark. Öppna den i LibreOffice och spara som .xlsx eller .csv.",
      en: "The file is an ODS spreadsheet. Open it in LibreOffice and save as .xlsx or .csv.",
    },
  },
  encrypted: {
    expected: "a workbook without a password",
    message: {
      sv: "Arbetsboken är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok, och spara som .xlsx.",
      en: "The workbook is protected with a password. Open it in Excel, take the password away under File, Info, Protect Workbook, and save as .xlsx.",
    },
  },
  broken: {
    expected: "a whole workbook",
    message: {
      sv: "Arbetsboken är trasig eller avkortad. Öppna den i Excel och spara den på nytt som .xlsx; låter den sig inte öppnas, hämta den igen.",
      en: "The workbook is broken or cut short. Open it in Excel and save it anew as .xlsx; if it does not open, fetch it again.",
    },
  },
  "too-large": {
    expected: "at most 128 MB packed, 256 MB unpacked and 20 million cells",
    message: {
      sv: "Arbetsboken är större än vad som läses (128 MB packad, 256 MB uppackad, 20 miljoner celler från första cellen till den sista). Ta bort innehåll långt ut i bladen, dela upp den, eller spara bladet som .csv.",
      en: "The workbook is larger than what is read (128 MB packed, 256 MB unpacked, 20 million cells from the first to the last). Take away content far out in the sheets, split it, or save the sheet as .csv.",
    },
  },
  declarations: {
    expected: "XML without declarations of its own",
    message: {
      sv: "Arbetsboken har egna XML-deklarationer (DOCTYPE), som ingen riktig arbetsbok har. Den läses inte. Öppna den i Excel och spara den på nytt om du litar på den.",
      en: "The workbook has XML declarations of its own (DOCTYPE), as no real workbook has. It is not read. Open it in Excel and save it anew if you trust it.",
    },
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalCode = keyof typeof refusals;

/** Refuses a whole file. `found` says what was seen, for whoever looks closer. */
export const refuse = (file: string, code: RefusalCode, found = ""): never => {
  const { expected, message } = refusals[code];
  throw new TableError({ place: { file }, code, expected, found: shortened(found), message });
};
