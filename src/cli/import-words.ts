import type { SkippedRows, UnknownTable } from "../formats/tables/import/guess.js";

type Skips = readonly (readonly [keyof SkippedRows, (count: string) => string])[];
type Why = Readonly<
  Record<Exclude<UnknownTable["why"], "template">, (between: string, known: string) => string>
>;

/** What an untold fact asks for, by the field it is for. */
const untold: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  "delegation.to": [
    "Planen säger inte om funktionen är anställd eller förtroendevald (och då vilken roll), eller vilket slags organ enheten är. Skriv det i listan över funktioner eller enheter.",
    "The plan does not say whether the position is employed or elected (and then its role), or what kind of body the unit is. Write it in the list of positions or units.",
  ],
  "indicator.source": [
    "Vilket slags källa är det? Skriv register, enkät, för hand eller extern källa före den: enkät: Skolenkäten.",
    "What kind of source is it? Write register, enkät (survey), för hand (by hand) or extern källa (external) before it: enkät: Skolenkäten.",
  ],
};

const ground = [
  "Vem står bakom? Skriv lag, förordning, föreskrift, statsbidrag, EU, fullmäktige, nämnd, ledning eller egen vana, gärna följt av kolon och var det står.",
  "Who stands behind it? Write lag (statute), förordning (ordinance), föreskrift (agency rule), statsbidrag (grant), EU, fullmäktige (council), nämnd (board), ledning (management) or egen vana (own habit), and after a colon where it is written.",
] as const;

const untoldOf = (field: string, at: 0 | 1): string =>
  (untold[field] ?? (field.endsWith(".ground") ? ground : undefined))?.[at] ??
  (at === 0 ? "Planen säger inte det som behövs." : "The plan does not say what is needed.");

/** The rows of headings, of which the last is `row`. */
const rowsTo = (row: number, count: number): string =>
  count > 1 ? `${row - count + 1}–${row}` : `${row}`;

/** The words of an import on the screen. */
export const importWords = {
  sv: {
    plan: "planens huvud",
    names: "namn som klaras upp",
    table: (what: string, rows: string, row: number, count: number) =>
      `läses som ${what}: ${rows} ${rows === "1" ? "rad" : "rader"}${row > 0 ? `, rubriker på rad ${rowsTo(row, count)}` : ""}`,
    always: (field: string, value: string) => `Alla rader: ${field} = ${value}`,
    unknown: (columns: string) =>
      `Läses inte, ingen känd rubrik: ${columns}. Säg i en mappningsfil vad de är (--save-mapping).`,
    asked: (heading: string, question: string) => `${heading} läses inte. ${question}`,
    skips: [
      ["above", (count) => `ovanför rubrikerna ${count}`],
      ["empty", (count) => `tomma ${count}`],
      ["repeated", (count) => `upprepade rubriker ${count}`],
      ["totals", (count) => `summor ${count}`],
      ["sections", (count) => `avsnittsrubriker ${count}`],
      ["examples", (count) => `exempel ${count}`],
    ] as Skips,
    skipped: (what: string) => `Hoppar över rader: ${what}.`,
    why: {
      empty: () => "läses inte: här står ingenting.",
      "left-out": () => "läses inte, enligt mappningsfilen.",
      "no-headings": (_, known) =>
        `läses inte: ${known === "" ? "inga rubriker känns igen" : `av rubrikerna känns för få igen som hör till samma slags lista (${known})`}. Minst två behövs; säg annars i en mappningsfil vad kolumnerna är.`,
      several: (between, known) =>
        `läses inte: rubrikerna (${known}) passar lika bra för ${between}. Döp bladet efter vad det innehåller, eller säg det i en mappningsfil ("part").`,
    } as Why,
    faults: (count: string, isOne: boolean) =>
      isOne ? "Ett fel att rätta:" : `${count} fel att rätta:`,
    same: (count: string) => ` och ${count} till`,
    more: (count: string) => `… och ${count} till.`,
    unmatched: (count: string) =>
      `${count} namn leder ingenstans. ${count === "1" ? "Det lämnas osagt" : "De lämnas osagda"} i planen:`,
    or: " eller ",
    unknownName: (among: string, other: string) =>
      `Inget heter så${among === "" ? "" : ` bland ${among}`}${other === "" ? "." : `, men bland ${other}. Är kolumnen rätt förstådd?`}`,
    ambiguous: "Flera heter så: skriv dess id.",
    untold: (field: string) => untoldOf(field, 0),
    severalInOne:
      "Står här flera? De delas upp vid komma, snedstreck och ”och” när varje namn finns för sig.",
    near: (names: string) => `Liknar: ${names}.`,
    mendNames:
      "Rätta i filen, säg vad som menas under names i mappningsfilen, eller skriv dem till en tabell att fylla i med --missing FIL.csv.",
    gone: (count: string, isDropped: boolean) =>
      count === "1"
        ? `En post har inte längre någon rad. ${isDropped ? "Den tas bort:" : "Den är kvar i planen; --drop-missing tar bort den:"}`
        : `${count} poster har inte längre någon rad. ${isDropped ? "De tas bort:" : "De är kvar i planen; --drop-missing tar bort dem:"}`,
    changes: (added: string, changed: string, unchanged: string, dropped: string) =>
      `Nya poster: ${added}. Ändrade: ${changed}. Oförändrade: ${unchanged}.${dropped === "0" ? "" : ` Borttagna: ${dropped}.`}`,
    wrote: (files: string) => `Skrev ${files}.`,
    next: (plan: string) => `Pröva nu: styrkedja check ${plan} --as-of DAG`,
    notWritten: "Inget är skrivet: rätta felen först.",
    howToWrite: "Inget är skrivet. Med -o plan.json blir det en plan.",
    rows: (count: string) => `${count} rader`,
  },
  en: {
    plan: "the plan's head",
    names: "names that are settled",
    table: (what: string, rows: string, row: number, count: number) =>
      `read as ${what}: ${rows} ${rows === "1" ? "row" : "rows"}${row > 0 ? `, headings in ${count > 1 ? "rows" : "row"} ${rowsTo(row, count)}` : ""}`,
    always: (field: string, value: string) => `All rows: ${field} = ${value}`,
    unknown: (columns: string) =>
      `Not read, no known heading: ${columns}. Say in a mapping file what they are (--save-mapping).`,
    asked: (heading: string, question: string) => `${heading} is not read. ${question}`,
    skips: [
      ["above", (count) => `above the headings ${count}`],
      ["empty", (count) => `empty ${count}`],
      ["repeated", (count) => `the headings again ${count}`],
      ["totals", (count) => `totals ${count}`],
      ["sections", (count) => `headings of chapters ${count}`],
      ["examples", (count) => `examples ${count}`],
    ] as Skips,
    skipped: (what: string) => `Rows passed over: ${what}.`,
    why: {
      empty: () => "not read: nothing stands in it.",
      "left-out": () => "not read, as the mapping file says.",
      "no-headings": (_, known) =>
        `not read: ${known === "" ? "no headings are known" : `too few of the headings are known that belong to one kind of list (${known})`}. At least two are needed; else say in a mapping file what the columns are.`,
      several: (between, known) =>
        `not read: the headings (${known}) fit ${between} equally well. Name the sheet after what it holds, or say it in a mapping file ("part").`,
    } as Why,
    faults: (count: string, isOne: boolean) =>
      isOne ? "One fault to mend:" : `${count} faults to mend:`,
    same: (count: string) => ` and ${count} more`,
    more: (count: string) => `… and ${count} more.`,
    unmatched: (count: string) =>
      count === "1"
        ? "One name leads nowhere. It is left untold in the plan:"
        : `${count} names lead nowhere. They are left untold in the plan:`,
    or: " or ",
    unknownName: (among: string, other: string) =>
      `Nothing${among === "" ? "" : ` among ${among}`} is called so${other === "" ? "." : `, but something among ${other} is. Is the column understood rightly?`}`,
    ambiguous: "Several are called so: write its id.",
    untold: (field: string) => untoldOf(field, 1),
    severalInOne:
      "Are these several? They are parted at commas, strokes and “and” when each name is there by itself.",
    near: (names: string) => `Comes near: ${names}.`,
    mendNames:
      "Mend the file, say what is meant under names in the mapping file, or write them to a table to fill in with --missing FILE.csv.",
    gone: (count: string, isDropped: boolean) =>
      count === "1"
        ? `One entity has no row any more. ${isDropped ? "It is taken away:" : "It stays in the plan; --drop-missing takes it away:"}`
        : `${count} entities have no row any more. ${isDropped ? "They are taken away:" : "They stay in the plan; --drop-missing takes them away:"}`,
    changes: (added: string, changed: string, unchanged: string, dropped: string) =>
      `New entities: ${added}. Changed: ${changed}. Unchanged: ${unchanged}.${dropped === "0" ? "" : ` Taken away: ${dropped}.`}`,
    wrote: (files: string) => `Wrote ${files}.`,
    next: (plan: string) => `Now try: styrkedja check ${plan} --as-of DAY`,
    notWritten: "Nothing is written: mend the faults first.",
    howToWrite: "Nothing is written. With -o plan.json it becomes a plan.",
    rows: (count: string) => `${count} rows`,
  },
} as const;
