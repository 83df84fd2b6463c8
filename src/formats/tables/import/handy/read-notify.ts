import { folded } from "../../folded.js";
import { cellText } from "../cell-text.js";
import { shownText } from "../import-fault.js";
import type { HandyReader } from "./handy-reader.js";

const report = { "notify.decision": "report" };
const doNotReport = { "notify.decision": "doNotReport" };

/** How registers say whether decisions are reported to the board, and when. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ja: report,
  yes: report,
  x: report,
  anmäls: report,
  anmäles: report,
  "ska anmälas": report,
  "skall anmälas": report,
  report,
  "reported to the board": report,
  nej: doNotReport,
  no: doNotReport,
  "anmäls ej": doNotReport,
  "anmäls inte": doNotReport,
  "anmäles ej": doNotReport,
  "anmäles inte": doNotReport,
  "ska inte anmälas": doNotReport,
  "ej anmälan": doNotReport,
  "ingen anmälan": doNotReport,
  "not reported": doNotReport,
  "nästa sammanträde": { ...report, "notify.when": "nextMeeting" },
  "vid nästa sammanträde": { ...report, "notify.when": "nextMeeting" },
  "nästkommande sammanträde": { ...report, "notify.when": "nextMeeting" },
  "nästa nämnd": { ...report, "notify.when": "nextMeeting" },
  månadsvis: { ...report, "notify.when": "monthly" },
  "varje månad": { ...report, "notify.when": "monthly" },
  kvartalsvis: { ...report, "notify.when": "quarterly" },
  "varje kvartal": { ...report, "notify.when": "quarterly" },
  årsvis: { ...report, "notify.when": "yearly" },
  årligen: { ...report, "notify.when": "yearly" },
  "varje år": { ...report, "notify.when": "yearly" },
  "en gång per år": { ...report, "notify.when": "yearly" },
  lista: { ...report, "notify.form": "list" },
  "i lista": { ...report, "notify.form": "list" },
  förteckning: { ...report, "notify.form": "list" },
  sammanställning: { ...report, "notify.form": "summary" },
  "samlad anmälan": { ...report, "notify.form": "summary" },
};

/** Whether decisions are reported to the board, from the one cell that a register has for it. */
export const readNotify: HandyReader = {
  fills: ["notify.decision", "notify.form", "notify.when"],
  read: (cell) => {
    if (typeof cell === "boolean") return { values: cell ? report : doNotReport };
    const text = folded(cellText(cell)).replace(/\.$/u, "");
    const values = Object.hasOwn(words, text) ? words[text] : undefined;
    if (values) return { values };
    return {
      fault: {
        code: "not-allowed",
        expected: "ja, nej, nästa sammanträde, månadsvis, kvartalsvis, årligen, lista",
        found: shownText(cellText(cell)),
        message: {
          sv: `Här ska stå om besluten anmäls: ja, nej, nästa sammanträde, månadsvis, kvartalsvis, årligen eller lista, men det står ${shownText(cellText(cell))}.`,
          en: `Expected whether decisions are reported: ja, nej (yes, no), nästa sammanträde (next meeting), månadsvis, kvartalsvis, årligen or lista, but found ${shownText(cellText(cell))}.`,
        },
      },
    };
  },
};
