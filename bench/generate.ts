import type { Due, Effort, EntityOf, Ground, Id, Kind, Part, Plan, Recurrence } from "styrkedja";
import { type Random, random } from "./random.js";
import type { Counts } from "./sizes.js";

type Parts = { readonly [P in Part]: (row: number) => NonNullable<Plan[P]>[number] };

const subjects = [
  "sjukfrånvaro",
  "nattfasta på särskilt boende",
  "väntetid till förskola",
  "kunskapsresultat i årskurs 6",
  "brandskydd",
  "avvikelser enligt lex Sarah",
  "hemtjänsttid hos brukaren",
  "energianvändning i lokaler",
  "handläggningstid för bygglov",
  "elevers trygghet",
  "avtalstrohet",
  "ej verkställda beslut",
] as const;
const boards = [
  "Socialnämnden",
  "Barn- och utbildningsnämnden",
  "Kultur- och fritidsnämnden",
  "Samhällsbyggnadsnämnden",
  "Vård- och omsorgsnämnden",
  "Gymnasienämnden",
  "Miljönämnden",
  "Arbetsmarknadsnämnden",
] as const;
const staffs = ["nurse", "manager", "teacher", "administrator"] as const;

const monthly: Recurrence = { every: "month" };
/** One in a hundred each: about seven times a year on average. */
const recurrences: readonly (readonly [number, Recurrence | undefined])[] = [
  [27, monthly],
  [8, { every: "month", except: [1, 7, 12] }],
  [3, { every: "week" }],
  [16, { every: "quarter" }],
  [4, { every: "quarter", cumulative: true }],
  [12, { every: "tertial" }],
  [4, { every: "half" }],
  [16, { every: "year" }],
  [2, { every: "year", step: 2, since: 2025 }],
  [2, { every: "interim" }],
  [1, { every: "dates", dates: ["2026-03-31", "2026-10-15"] }],
  [3, { every: "case", perYear: { low: 4, likely: 10, high: 30 } }],
  [2, undefined],
];
const recurrenceTable = recurrences.flatMap(([share, recurrence]) =>
  Array.from({ length: share }, () => recurrence),
);

const dues: readonly [Due, ...Due[]] = [
  { by: "days", days: 20 },
  { by: "days", days: 15, move: "forward" },
  { by: "workingDays", days: 10 },
  { by: "months", months: 1, day: 25, move: "back" },
  { by: "days", days: 30, move: "statutory" },
];

const grounds = (r: Random): Ground =>
  r.pick<() => Ground>([
    () => ({ kind: "statute", citation: { sfs: "2001:453", chapter: "16", section: "6 f" } }),
    () => ({ kind: "agencyRule", citation: { text: "SOSFS 2011:9" } }),
    () => ({ kind: "grantCondition", citation: null }),
    () => ({ kind: "council", decidedOn: `20${10 + r.below(16)}-06-15` }),
    () => ({ kind: "board", decidedBy: "unit:u-2", decidedOn: "2024-02-12" }),
    () => ({ kind: "management", decidedOn: "2023" }),
    () => ({ kind: "ownHabit" }),
  ])();

const efforts = (r: Random, estimates: number): Effort =>
  r.pick<() => Effort>([
    () => ({ minutes: 10 * (1 + r.below(24)), staff: r.pick(staffs) }),
    () => {
      const likely = 10 * (2 + r.below(40));
      return { minutes: { low: likely / 2, likely, high: likely * 3 }, staff: r.pick(staffs) };
    },
    () => ({ minutes: { estimate: `estimate:e-${r.below(estimates)}` } }),
    () => ({
      steps: [
        { lens: "gather", minutes: { low: 15, likely: 30, high: 90 } },
        { lens: "record", minutes: 20, staff: "manager" },
      ],
    }),
  ])();

/**
 * Makes up a plan of a given size, the same for the same seed. It is filled in as a controller would: most of it told,
 * some of it not, and one row in some tens with something for a rule to find.
 */
export const generate = (counts: Counts, seed: number): Plan => {
  const r = random(seed);
  const bodies = Math.min(22, 3 + Math.floor(counts.units / 40));
  const head = 2 * bodies + 4;
  const ref = <K extends Kind>(kind: K, prefix: string, count: number): Id<K> =>
    `${kind}:${prefix}-${r.below(count)}`;
  const unit = () => ref("unit", "u", counts.units);
  const board = (): Id<"unit"> => `unit:u-${2 + r.below(bodies)}`;
  const position = () => ref("position", "p", counts.positions);
  const goal = () => ref("goal", "g", counts.goals);
  const indicator = () => ref("indicator", "i", counts.indicators);
  const matter = () => ref("matter", "m", counts.matters);
  const subject = () => r.pick(subjects);
  const isTop = (row: number) => row < Math.max(1, counts.goals / 20);
  const some = <T>(most: number, make: () => T): T[] =>
    Array.from({ length: 1 + r.below(most) }, make);
  const when = <F extends object>(share: number, field: () => F): F | Record<never, never> =>
    r.chance(share) ? field() : {};

  const unitOf = (row: number): EntityOf["unit"] => {
    const id = `unit:u-${row}` as const;
    const common = { id, validFrom: "2023-01-01" } as const;
    if (row === 0) return { ...common, kind: "council", parent: null };
    if (row === 1) return { ...common, kind: "executive", parent: "unit:u-0" };
    if (row < 2 + bodies) {
      const label = { sv: boards[row % boards.length] ?? boards[0] };
      const reglemente = { decidedBy: ["unit:u-0"], decidedOn: "2022-11-21" } as const;
      const competence = [{ matter: matter(), cover: { by: "reglemente" } }] as const;
      return { ...common, kind: "board", label, parent: "unit:u-0", reglemente, competence };
    }
    if (row < 2 + 2 * bodies) {
      return { ...common, kind: "administration", parent: `unit:u-${row - bodies}`, staff: 12 };
    }
    if (row < head) return { ...common, kind: "outside", parent: null };
    const parent =
      row - head < 6 * bodies
        ? 2 + bodies + (row % bodies)
        : head + (((row - head - 6 * bodies) / 6) | 0);
    return {
      ...common,
      kind: row - head < 6 * bodies ? "department" : "unit",
      label: { sv: `Enhet ${row}` },
      parent: `unit:u-${parent}`,
      ...when(0.9, () => ({ staff: 4 + r.below(60) })),
      ...when(0.6, () => ({ frontline: true })),
      ...when(0.3, () => ({ existsFor: [ref("targetGroup", "t", counts.targetGroups)] })),
    };
  };

  const make: Parts = {
    sources: (row) => ({ id: `source:s-${row}`, title: "Protokoll", read: "full" }),
    units: unitOf,
    positions: (row) => ({
      id: `position:p-${row}`,
      unit: `unit:u-${row % counts.units}`,
      kind: row % 30 === 0 ? "elected" : "employed",
      role: row % 30 === 0 ? "chair" : r.pick(["manager", "officer", "principal", "director"]),
      employer: "organisation:o",
      holders: r.chance(0.03) ? 0 : 1,
      ...when(0.9, () => ({
        headOfAdministrationFor: row > 1 && row < 2 + bodies ? [`unit:u-${row}` as const] : [],
      })),
    }),
    targetGroups: (row) => ({ id: `targetGroup:t-${row}`, label: { sv: `Målgrupp ${row}` } }),
    needs: (row) => ({
      id: `need:n-${row}`,
      targetGroup: ref("targetGroup", "t", counts.targetGroups),
      statement: `Att få veta mer om ${subject()}`,
      evidence: r.pick(["asked", "survey", "assumed"]),
    }),
    matters: (row) => ({
      id: `matter:m-${row}`,
      label: { sv: `Beslut om ${subject()}` },
      ...when(0.8, () => ({
        flags: {
          goalsOrScope: r.chance(0.03),
          authorityOverIndividual: r.chance(0.4),
          principleOrMajor: r.chance(0.03),
          reservedForCouncil: null,
        },
        flagsConfirmedOn: "2025-02-03",
      })),
      appeal: r.pick(["legalityReview", "administrative"]),
    }),
    goalAreas: (row) => ({ id: `goalArea:a-${row}`, label: { sv: `Område ${row}` }, order: row }),
    goals: (row) => ({
      id: `goal:g-${row}`,
      label: { sv: `Bättre ${subject()}` },
      level: isTop(row) ? "council" : r.pick(["board", "administration", "unit"]),
      kind: r.pick(["outcome", "quality", "direction", "activity"]),
      horizon: "2024-01/2027-12",
      area: ref("goalArea", "a", counts.goalAreas),
      ...when(0.98, () => ({ owner: r.chance(0.02) ? null : unit() })),
      ...when(0.9, () => ({ ownerPosition: r.chance(0.05) ? null : position() })),
      ...when(0.9, () => ({ forWhom: [ref("targetGroup", "t", counts.targetGroups)] })),
      ...(isTop(row)
        ? { carriedBy: [{ unit: board() }] }
        : { serves: r.chance(0.02) ? [] : [`goal:g-${r.below(row)}` as const] }),
      ground: { kind: "council", decidedOn: "2023-11-20" },
      decidedBy: isTop(row) ? "unit:u-0" : board(),
      hallmarks: [{ label: { sv: "Det märks i vardagen" }, indicators: [indicator()] }],
      ...when(0.8, () => ({ assessment: { mode: r.pick(["indicator", "mixed", "none"]) } })),
      ...when(0.7, () => ({ resources: { mode: "withinFrame" } as const })),
    }),
    assignments: (row) => ({
      id: `assignment:as-${row}`,
      label: { sv: `Utred ${subject()}` },
      giver: "unit:u-0",
      receiver: board(),
      due: "2026-12-31",
      closedOn: r.chance(0.4) ? "2026-05-20" : null,
    }),
    indicators: (row) => ({
      id: `indicator:i-${row}`,
      label: { sv: `Andel nöjda med ${subject()}` },
      goals: [`goal:g-${row % counts.goals}`],
      role: r.pick(["target", "monitoring"]),
      kind: r.pick(["outcome", "output", "activity", "input"]),
      unitOfMeasure: "%",
      polarity: "higher",
      unit: unit(),
      ...when(0.9, () => ({ owner: position() })),
      source: { kind: "register", reference: "verksamhetssystemet" },
      collection: r.pick(["automatic", "reused", "new"]),
      renewed: { every: "year" },
      ...when(0.8, () => ({ baseline: { value: 61.5, at: "2023" } })),
      ...when(0.9, () => ({
        target: r.chance(0.1) ? null : { value: 75, at: r.chance(0.1) ? null : "2027-12-31" },
      })),
      individualBased: r.chance(0.5),
      ...when(0.8, () => ({ splitBy: r.chance(0.2) ? [] : (["sex"] as const) })),
    }),
    observations: (row) => ({
      id: `observation:ob-${row}`,
      indicator: `indicator:i-${row % counts.indicators}`,
      period: `${2025 - (Math.floor(row / counts.indicators) % 4)}`,
      ...(r.chance(0.06)
        ? { value: null, missing: r.pick(["notMeasured", "dropout", "secret"]) }
        : { value: r.below(1000) / 10, women: r.below(1000) / 10, men: r.below(1000) / 10 }),
      trend: r.pick(["better", "same", "worse"]),
    }),
    scales: (row) => ({
      id: `scale:sc-${row}`,
      bands: [
        { label: { sv: "Nått" }, symbol: "grön", verdicts: ["met"], from: 75, to: null },
        { label: { sv: "Ej nått" }, symbol: "röd", verdicts: ["notMet"], from: null, to: 75 },
      ],
    }),
    cycles: (row) => ({
      id: `cycle:c-${row}`,
      label: { sv: "Uppföljning av mål" },
      kind: r.pick(["goal", "tertial", "annual", "quality"]),
      from: some(8, unit),
      to: [board()],
      recurrence: r.pick<Recurrence>([monthly, { every: "tertial" }, { every: "year" }]),
      due: r.pick(dues),
      purpose: r.chance(0.05) ? null : r.pick(["control", "learning"]),
      form: r.pick(["report", "dialogue"]),
      goals: some(4, goal),
      ground: { kind: "council", decidedOn: "2019-06-17" },
      effort: efforts(r, counts.estimates),
      validFrom: "2024-01-01",
    }),
    occasions: (row) => ({
      id: `occasion:oc-${row}`,
      of: `cycle:c-${row % counts.cycles}`,
      period: r.pick(["2025", "2025-T1", "2025-T2", "2026-T1"]),
      madeOn: "2026-01-31",
      delivered: [{ to: board(), on: "2026-02-10" }],
      assessments: some(3, () => ({
        goal: goal(),
        verdict: r.pick(["met", "partlyMet", "notMet", "notAssessed"]),
        text: `Läget för ${subject()} följs upp.`,
        ...when(0.5, () => ({ causes: ["Fler i egen regi"], wentWell: ["Samarbetet"] })),
      })),
      lessons: r.chance(0.5) ? [] : ["Börja tidigare"],
      ...when(0.6, () => ({ answer: r.chance(0.3) ? null : { on: "2026-03-01", by: board() } })),
    }),
    obligations: (row) => {
      const recurrence = recurrenceTable[r.below(recurrenceTable.length)];
      return {
        id: `obligation:b-${row}`,
        label: { sv: `Rapport om ${subject()}` },
        from: r.chance(0.8) ? [unit()] : some(4, unit),
        to: [r.chance(0.8) ? board() : (`unit:u-${head - 1}` as const)],
        dataItems: some(3, () => ref("dataItem", "d", counts.dataItems)),
        ...(recurrence && { recurrence }),
        ...when(0.8, () => ({ due: r.pick(dues) })),
        ...when(0.9, () => ({ ground: r.chance(0.02) ? null : grounds(r) })),
        ...when(0.8, () => ({
          purpose: r.chance(0.03) ? null : r.pick(["control", "learning", "statistics"]),
        })),
        form: "report",
        ...when(0.8, () => ({
          use: r.chance(0.04) ? null : r.pick(["decision", "dialogue", "law"]),
        })),
        ...when(0.8, () => ({ effort: efforts(r, counts.estimates) })),
        ...when(0.2, () => ({ reviewBy: r.chance(0.5) ? null : "2027-06-30" })),
        validFrom: `20${10 + r.below(16)}-01-01`,
      };
    },
    dataItems: (row) => ({
      id: `dataItem:d-${row}`,
      label: { sv: `Uppgift om ${subject()}` },
      definitionKey: `local:${row % 5 === 0 ? r.below(counts.dataItems) : row}`,
      foundIn: ["verksamhetssystemet"],
    }),
    estimates: (row) => ({
      id: `estimate:e-${row}`,
      value: { low: 20, likely: 45 + row, high: 200 + row },
      unitOfMeasure: "minutes",
      method: "asked",
    }),
    registers: (row) => ({
      id: `register:r-${row}`,
      board: board(),
      decidedOn: "2023-01-18",
      reviewedOn: r.chance(0.5) ? "2025-01-20" : "2019-01-20",
      substitution: { text: "Vid frånvaro inträder närmaste chef." },
      chapters: [{ key: "1", label: { sv: "Allmänt" }, cover: { by: "reglemente" } }],
    }),
    delegations: (row) => ({
      id: `delegation:de-${row}`,
      register: ref("register", "r", counts.registers),
      chapter: "1",
      number: `${1 + Math.floor(row / 20)}.${1 + (row % 20)}`,
      from: row > 0 && row % 5 === 0 ? position() : board(),
      to: { kind: "employee", positions: [position()] },
      parent: row > 0 && row % 5 === 0 ? `delegation:de-${row - 1}` : null,
      mayPassOn: r.chance(0.5),
      matters: [matter()],
      nature: r.chance(0.1) ? "execution" : "decision",
      limits: r.chance(0.6) ? null : { maxAmount: 1000 * r.below(500) },
      law: [{ sfs: "2017:725", chapter: "6", section: "37" }],
      ...when(0.9, () => ({ notify: { decision: "report", form: "list" } as const })),
      decidedOn: "2023-01-18",
    }),
    houseRules: (row) => ({
      id: `houseRule:h-${row}`,
      label: { sv: `Riktlinje för ${subject()}` },
      binding: true,
      ground: r.chance(0.1) ? null : grounds(r),
      purpose: r.chance(0.1) ? null : "Likvärdig handläggning",
      appliesTo: some(6, unit),
      ...when(0.7, () => ({ minutesPerYear: { low: 30, likely: 120, high: 600 } })),
      reviewBy: r.chance(0.3) ? null : "2026-06-30",
    }),
    activities: (row) => ({
      id: `activity:ac-${row}`,
      label: { sv: `Genomgång av ${subject()}` },
      kind: "activity",
      goals: [goal()],
      unit: unit(),
      due: "2026-10-31",
      closedOn: r.chance(0.5) ? "2026-09-01" : null,
    }),
    improvements: (row) => ({
      id: `improvement:im-${row}`,
      from: { kind: "employee", unit: unit() },
      unit: unit(),
      changed: "wayOfWorking",
      on: "2026-04-01",
      goals: [goal()],
      takenUpBy: r.chance(0.5) ? [] : [unit()],
    }),
    dialogues: (row) => ({
      id: `dialogue:di-${row}`,
      kind: r.pick(["result", "userDialogue", "managersMeeting", "workplace"]),
      on: "2026-05-12",
      units: [unit(), board()],
      participants: { people: 4 + r.below(20) },
      minutes: 90,
      goals: [goal()],
      outcomes: ["Vi provar en ny rutin"],
    }),
    programmes: (row) => ({
      id: `programme:pr-${row}`,
      kind: "leadership",
      period: "2026",
      participants: 40,
      minutes: 2400,
      units: [board()],
    }),
    decisions: (row) => ({
      id: `decision:dc-${row}`,
      body: board(),
      on: "2025-11-20",
      section: `§ ${1 + row}`,
      kind: "note",
      about: [goal()],
    }),
    records: (row) => ({
      id: `record:re-${row}`,
      kind: r.pick(["budgetAdopted", "annualReportDelivered", "internalControl", "publication"]),
      on: "2026-04-20",
      period: r.pick(["2024", "2025", "2026"]),
      by: board(),
    }),
  };

  const lists = Object.entries(make).map(([part, one]) => [
    part,
    Array.from({ length: counts[part as Part] }, (_, row) => one(row)),
  ]);
  return {
    format: 1,
    organisation: { id: "organisation:o", kind: "municipality", label: { sv: "Påhittad kommun" } },
    madeUp: true,
    describedOn: "2026-11-01",
    complete: [{ part: "goals" }, { part: "obligations" }, { part: "units" }],
    ...Object.fromEntries(lists),
  };
};
