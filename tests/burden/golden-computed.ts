import {
  average,
  burdenIndex,
  change,
  hourlyCost,
  hours,
  money,
  netPresentValue,
  personTime,
  type ResponseTotals,
  type RoundingContext,
  responseTotals,
  scenarioMix,
  threePoint,
  weighEffort,
  yearlyCost,
} from "../../src/burden/index.js";
import { timesPerYear } from "../../src/calendar/index.js";
import type { Effort } from "../../src/plan/effort.js";
import type { Recurrence } from "../../src/plan/recurrence.js";
import golden from "./golden.json" with { type: "json" };

/** A figure as we compute it, with what else is known of it. */
export type Leaf = number | undefined | ({ readonly computed: number } & RoundingContext);
export type Figures = Leaf | readonly Figures[] | { readonly [key: string]: Figures };

const { entries } = golden;
const source = "the published example";
const minutes = (hoursOfWork: number) => 60 * hoursOfWork;

/** A year's money, unrounded but for the small unit. */
const cost = (effort: Effort, times: number, perHour: number, givers = 1) =>
  money(weighEffort(effort, { timesPerYear: times, givers, rates: { perHour, source } }), 4)
    ?.likely;
const hoursOf = (effort: Effort, times: number, givers = 1) =>
  hours(weighEffort(effort, { timesPerYear: times, givers }), 5).likely;

interface Row {
  readonly respondents: number;
  readonly frequency: number;
  readonly hours: number;
}
const rowFigures = (rows: readonly Row[], perHour: number) => ({
  hours: rows.map((row) =>
    hoursOf({ minutes: minutes(row.hours) }, row.frequency, row.respondents),
  ),
  cost: rows.map((row) =>
    cost({ minutes: minutes(row.hours) }, row.frequency, perHour, row.respondents),
  ),
});
const totalsOf = (
  rows: readonly (Row & { readonly kind?: string })[],
  options: { readonly respondents: number; readonly perHour: number },
): ResponseTotals =>
  responseTotals(
    rows.map(({ respondents, frequency, kind, hours: each }) => ({
      ...(kind === "recordKeeping" && { kind }),
      respondents,
      timesPerYear: frequency,
      minutes: minutes(each),
    })),
    options,
  );
const perResponse = ({
  minutesPerResponse = Number.NaN,
}: Pick<ResponseTotals, "minutesPerResponse">) => minutesPerResponse / 60;

/** Total and average of a notice that prints both. */
const averaged = ({
  inputs,
  expected,
}: {
  readonly inputs: { readonly respondents: number; readonly hours: number };
  readonly expected: { readonly averageMinutes: number };
}): Figures => ({
  averageMinutes: average(minutes(inputs.hours), inputs.respondents),
  hoursFromAverage: {
    computed: (inputs.respondents * expected.averageMinutes) / 60,
    average: { count: inputs.respondents, each: expected.averageMinutes, factor: 1 / 60 },
  },
});

const mixed = (
  {
    minutesNow,
    minutesNew,
    costNow,
  }: { readonly [key in "minutesNow" | "minutesNew" | "costNow"]: number },
  uptake: number,
) => {
  const each = scenarioMix([
    { share: 1 - uptake, each: minutesNow },
    { share: uptake, each: minutesNew },
  ]);
  const costNew = (costNow * each) / minutesNow;
  return { costNew, saving: costNow - costNew };
};

/** Every entry's figures as our own functions give them, in the shape of its `expected`. */
export const computed: { readonly [Id in keyof typeof entries]: () => Figures } = {
  "de-mak-2025": () => {
    const { daysPerYear, hoursPerDay, euroPerHour } = entries["de-mak-2025"].inputs;
    return {
      euroPerPersonYear: euroPerHour.map(({ perHour }) =>
        cost({ minutes: minutes(hoursPerDay) }, daysPerYear, perHour),
      ),
    };
  },
  "de-frequency": () => ({
    timesPerYear: entries["de-frequency"].inputs.recurrences.map((each) =>
      timesPerYear(each as Recurrence),
    ),
  }),
  "de-persontage": () => {
    const { rows, hoursPerDay } = entries["de-persontage"].inputs;
    return {
      personDays: rows.map((row) => {
        const once = weighEffort({ minutes: row.minutes }, { timesPerYear: 1 });
        return { computed: personTime(once, hoursPerDay, 9).likely, digits: 1 };
      }),
    };
  },
  "de-bsi-lichtbild": () => {
    const { uptake, administration, business } = entries["de-bsi-lichtbild"].inputs;
    return { administration: mixed(administration, uptake), business: mixed(business, uptake) };
  },
  "de-skm-illustrative": () => {
    const { minutes: each, perHour, external, cases } = entries["de-skm-illustrative"].inputs;
    return {
      perCase: cost({ minutes: each, external }, 1, perHour),
      workPerCase: cost({ minutes: each }, 1, perHour),
      perYear: cost({ minutes: each, external }, cases, perHour),
    };
  },
  "se-jordbruksverket-kontroll": () => ({
    perCase: entries["se-jordbruksverket-kontroll"].inputs.controls.map((control) => {
      const effort = {
        steps: control.hoursPerCase.map((each) => ({ minutes: minutes(each) })),
        fixedMinutes: minutes(control.fixedHours),
      };
      return average(cost(effort, control.cases, control.perHour) ?? Number.NaN, control.cases);
    }),
  }),
  "se-jordbruksverket-timkostnad": () => {
    const { wage, social, administration, hoursPerYear, wageBetween } =
      entries["se-jordbruksverket-timkostnad"].inputs;
    const of = (figure: (base: number) => number) => ({
      computed: figure(wage),
      between: [figure(wageBetween[0] ?? 0), figure(wageBetween[1] ?? 0)] as const,
    });
    return {
      perHour: hourlyCost(wage, social, administration),
      socialPart: of((base) => hourlyCost(base, social) - base),
      administrationPart: of(
        (base) => hourlyCost(base, social, administration) - hourlyCost(base, social),
      ),
      perYear: of(
        (base) =>
          cost({ minutes: 60 }, hoursPerYear, hourlyCost(base, social, administration)) ??
          Number.NaN,
      ),
    };
  },
  "uk-ni-eac": () => {
    const { inputs, expected } = entries["uk-ni-eac"];
    const boiler = ({ price, years }: { readonly price: number; readonly years: number }) => ({
      price,
      years,
      perYear: money(
        weighEffort(
          {
            minutes: null,
            acquisitions: [{ amount: price, years, interest: inputs.interest }],
          },
          { timesPerYear: 1 },
        ),
        4,
      )?.likely,
    });
    return {
      factor7Years: yearlyCost(1, 7, inputs.interest),
      boilerX: boiler(expected.boilerX),
      boilerY: boiler(expected.boilerY),
      factor10Years: yearlyCost(1, 10, inputs.interest),
      hundredOver10Years: yearlyCost(100, 10, inputs.interest),
    };
  },
  "no-protag-scm": () => {
    const {
      population,
      timesPerYear: times,
      hours: each,
      perHour,
    } = entries["no-protag-scm"].inputs;
    return { perYear: cost({ minutes: minutes(each), respondents: population }, times, perHour) };
  },
  "productivitycalculator-scm": () => {
    const { inputs } = entries["productivitycalculator-scm"];
    const { population, timesPerYear: times, hours: each, perHour, years, interest } = inputs;
    const perYear = cost({ minutes: minutes(each) }, times, perHour, population) ?? Number.NaN;
    return {
      perOccasion: cost({ minutes: minutes(each) }, 1, perHour),
      perYear,
      netPresentValue: { computed: netPresentValue(perYear, years, interest), digits: -3 },
    };
  },
  "ie-cso-series": () => {
    const { index, changes, forms2016, forms2019 } = entries["ie-cso-series"].inputs;
    return {
      changePerCent: changes.map(({ from, to }) => {
        const rebased = burdenIndex(index, from);
        return (rebased.find(({ period }) => period === to)?.index ?? Number.NaN) - 100;
      }),
      formsPerEnterprise: [forms2016, forms2019].map((one) => average(one.forms, one.enterprises)),
      returnedPerEnterprise: [forms2016, forms2019].map((one) =>
        average(one.returned, one.enterprises),
      ),
    };
  },
  "pra-0607-0452-2007": () => averaged(entries["pra-0607-0452-2007"]),
  "pra-0607-0452-1998": () => averaged(entries["pra-0607-0452-1998"]),
  "pra-0607-0452-1995": () => averaged(entries["pra-0607-0452-1995"]),
  "pra-0607-0700-2006": () => averaged(entries["pra-0607-0700-2006"]),
  "pra-0584-0339-attB": () => {
    const { rows, perHour, respondents } = entries["pra-0584-0339-attB"].inputs;
    const totals = totalsOf(rows, { respondents, perHour });
    const { recordKeeping } = totals;
    return {
      ...rowFigures(rows, perHour),
      totalHours: hours(totals, 5).likely,
      totalCost: money(totals, 4)?.likely,
      responses: totals.responses,
      responsesPerRespondent: totals.responsesPerRespondent,
      hoursPerResponse: perResponse(totals),
      respondents: totals.respondents,
      recordKeeping: {
        responses: recordKeeping.responses,
        // 53 keep records b, and the 18 of a are among them
        responsesPerRespondent: average(recordKeeping.responses, recordKeeping.respondents),
        hours: hours(recordKeeping, 5).likely,
        cost: money(recordKeeping, 4)?.likely,
      },
    };
  },
  "pra-0584-appendixK-2021": () => {
    const { rows, perHour } = entries["pra-0584-appendixK-2021"].inputs;
    return rowFigures(rows, perHour);
  },
  "pra-0584-state-2024": () => {
    const { rows, perHour, respondents } = entries["pra-0584-state-2024"].inputs;
    const totals = totalsOf(rows, { respondents, perHour });
    const { hours: rowHours, cost: rowCost } = rowFigures(rows, perHour);
    return {
      hours: rowHours.map((each) => ({ computed: each, digits: 1 })),
      cost: rowCost,
      responses: totals.responses,
      responsesPerRespondent: totals.responsesPerRespondent,
      hoursPerResponse: perResponse(totals),
      totalHours: hours(totals, 5).likely,
      totalCost: money(totals, 4)?.likely,
    };
  },
  "pra-0584-nonresponse-2013": () => ({
    hours: entries["pra-0584-nonresponse-2013"].inputs.rows.map((row) => {
      const declining = { people: row.nonRespondents, minutes: minutes(row.nonHours) };
      const { respondents } = row;
      const totals = responseTotals([{ respondents, minutes: minutes(row.hours), declining }]);
      return { computed: hours(totals, 5).likely, digits: 2 };
    }),
  }),
  "pra-1810-0036-change": () => {
    const { inputs } = entries["pra-1810-0036-change"];
    const burdenOf = ({ responses, hours: total }: typeof inputs.old) => ({
      quantity: responses,
      each: average(total, responses) ?? Number.NaN,
    });
    return {
      changeHours: change(burdenOf(inputs.old), burdenOf(inputs.new)).total,
      hoursPerResponse: burdenOf(inputs.new).each,
    };
  },
  "pra-ferc-516-2010": () => {
    const { inputs } = entries["pra-ferc-516-2010"];
    const { rows, perHour: groups, respondentsOfRowA, responsesPerRespondentOfRowA } = inputs;
    const totals = responseTotals(
      rows.map((row) => ({ respondents: row.responses, minutes: minutes(row.hours) })),
    );
    // Three groups of staff work side by side, each at its own wage.
    const steps = Object.keys(groups).map((staff) => ({
      minutes: minutes(rows[1]?.hours ?? 0),
      staff,
    }));
    const ofRowB = (times: number) =>
      money(weighEffort({ steps }, { timesPerYear: times, rates: { groups, source } }), 4)?.likely;
    return {
      hours: rows.map((row) => hoursOf({ minutes: minutes(row.hours) }, row.responses)),
      totalHours: hours(totals, 5).likely,
      costOfRowB: ofRowB(rows[1]?.responses ?? 0),
      costOfRowBEach: ofRowB(1),
      responses: totals.responses,
      responsesOfRowA: respondentsOfRowA * responsesPerRespondentOfRowA,
      perHour: Object.values(groups).reduce((sum, each) => sum + each, 0),
    };
  },
  "pra-ferc-917-2010": () => {
    const { inputs } = entries["pra-ferc-917-2010"];
    const { perHour, hoursEach, extraHours, filersOld, filersNew } = inputs;
    const hoursEachNew = hoursEach + extraHours;
    const inHours = (filers: number, each: number) =>
      hoursOf({ minutes: minutes(each) }, 1, filers);
    const inMoney = (filers: number, each: number) =>
      cost({ minutes: minutes(each) }, 1, perHour, filers) ?? Number.NaN;
    const changed = (weigh: (filers: number, each: number) => number) =>
      change(
        { quantity: filersOld, each: weigh(1, hoursEach) },
        { quantity: filersNew, each: weigh(1, hoursEachNew) },
      );
    return {
      hoursOld: inHours(filersOld, hoursEach),
      costOld: inMoney(filersOld, hoursEach),
      costEach: inMoney(1, hoursEach),
      hoursAdjusted: inHours(filersNew, hoursEach),
      costAdjusted: inMoney(filersNew, hoursEach),
      adjustmentHours: changed(inHours).adjustment,
      adjustmentCost: changed(inMoney).adjustment,
      realHours: changed(inHours).realChange,
      realCost: changed(inMoney).realChange,
      hoursNew: inHours(filersNew, hoursEachNew),
      hoursEachNew,
      costNew: inMoney(filersNew, hoursEachNew),
      costEachPrinted: average(inMoney(filersNew, hoursEachNew), filersNew),
    };
  },
  "pra-rocis-0581-0004": () => {
    const { collections } = entries["pra-rocis-0581-0004"].inputs;
    const of = (obligation?: string) =>
      responseTotals(
        collections
          .filter((one) => obligation === undefined || one.obligation === obligation)
          .map(({ responses, hours: total }) => ({
            respondents: responses,
            minutes: minutes(total / responses),
          })),
      );
    return {
      responses: of().responses,
      hours: hours(of(), 5).likely,
      mandatoryHours: hours(of("Mandatory"), 5).likely,
      voluntaryHours: hours(of("Voluntary"), 5).likely,
    };
  },
  "pert-4-6-12": () => ({ ...threePoint(entries["pert-4-6-12"].inputs) }),
};
