import { describe, expect, it } from "vitest";
import {
  average,
  change,
  hourlyCost,
  hours,
  money,
  personTime,
  round,
  weighEffort,
  yearlyCost,
} from "../../src/burden/index.js";
import { timesPerYear } from "../../src/calendar/index.js";
import type { Recurrence } from "../../src/plan/recurrence.js";
import golden from "./golden.json" with { type: "json" };
import { rounding } from "./rounding.js";

const source = "the published example";
const minutes = (hoursOfWork: number) => 60 * hoursOfWork;

/** The rows of a US table: respondents × frequency × hours × wage. */
const weighRow = (
  row: { readonly respondents: number; readonly frequency: number; readonly hours: number },
  perHour: number,
) =>
  weighEffort(
    { minutes: minutes(row.hours) },
    { givers: row.respondents, timesPerYear: row.frequency, rates: { perHour, source } },
  );

describe("Germany, standard cost model", () => {
  it("prices a person-year: exact", () => {
    const { inputs, expected } = golden["de-mak-2025"];
    const perYear = inputs.euroPerHour.map(({ perHour }) => {
      const day = { minutes: minutes(inputs.hoursPerDay) };
      const rates = { perHour, source };
      return money(weighEffort(day, { timesPerYear: inputs.daysPerYear, rates }), 4)?.likely;
    });
    expect(perYear).toHaveLength(20);
    expect(perYear).toEqual(expected.euroPerPersonYear);
  });

  it("turns a rhythm into times a year: exact", () => {
    const { inputs, expected } = golden["de-frequency"];
    expect(inputs.recurrences.map((each) => timesPerYear(each as Recurrence))).toEqual(
      expected.timesPerYear,
    );
  });

  it("turns minutes into person-days: displayed, half away from zero", () => {
    const { inputs, expected } = golden["de-persontage"];
    const days = inputs.rows.map((row) => {
      const once = weighEffort({ minutes: row.minutes }, { timesPerYear: 1 });
      return personTime(once, inputs.hoursPerDay, 1).likely;
    });
    expect(days).toEqual(expected.personDays);
  });

  it("prices 1.8 million cases: exact", () => {
    const { inputs, expected } = golden["de-skm-illustrative"];
    const rates = { perHour: inputs.perHour, source };
    const cost = (effort: Parameters<typeof weighEffort>[0], timesPerYear: number) =>
      money(weighEffort(effort, { timesPerYear, rates }))?.likely;
    const { external } = inputs;
    expect(cost({ minutes: inputs.minutes }, 1)).toBe(expected.workPerCase);
    expect(cost({ minutes: inputs.minutes, external }, 1)).toBe(expected.perCase);
    expect(cost({ minutes: inputs.minutes, external }, inputs.cases)).toBe(expected.perYear);
  });
});

describe("Sweden, Jordbruksverket", () => {
  it("prices a control with its share of the fixed hours: displayed", () => {
    const { inputs, expected } = golden["se-jordbruksverket-kontroll"];
    const perCase = inputs.controls.map((control) => {
      const effort = {
        steps: control.hoursPerCase.map((each) => ({ minutes: minutes(each) })),
        fixedMinutes: minutes(control.fixedHours),
      };
      const rates = { perHour: control.perHour, source };
      const year = weighEffort(effort, { timesPerYear: control.cases, rates });
      return average(money(year)?.likely ?? Number.NaN, control.cases);
    });
    expect(perCase).toEqual([734.25, 1134.75, 1228.8]);
    expect(perCase.map((each, row) => rounding(each, expected.perCase[row]))).toEqual([
      "displayed",
      "displayed",
      "displayed",
    ]);
  });

  it("stacks overhead on the wage with its social charges: displayed", () => {
    const { inputs, expected } = golden["se-jordbruksverket-timkostnad"];
    const { wage, social, administration } = inputs;
    expect(hourlyCost(wage, social, administration)).toBeCloseTo(565.17384, 5);
    expect(rounding(hourlyCost(wage, social, administration), expected.perHour)).toBe("displayed");
  });

  it("has parts and a year that do not follow from the 257 kr it shows", () => {
    const { inputs, expected } = golden["se-jordbruksverket-timkostnad"];
    const { wage, social, administration, hoursPerYear } = inputs;
    const partsOf = (base: number) => {
      const charged = hourlyCost(base, social);
      const perHour = hourlyCost(base, social, administration);
      const year = { timesPerYear: hoursPerYear, rates: { perHour, source } };
      return {
        perHour: round(perHour),
        socialPart: round(charged - base),
        administrationPart: round(perHour - charged),
        perYear: money(weighEffort({ minutes: 60 }, year), 0)?.likely,
      };
    };
    // 257 × 0.496 = 127.472 and 257 × 1.496 × 1.47 × 1680 = 949 492.05
    expect(partsOf(wage)).toEqual({ ...expected, socialPart: 127, perYear: 949_492 });
    // 36 000 a month, 432 000 / 1680 = 257.142857 an hour, gives all four
    expect(partsOf(432_000 / 1680)).toEqual(expected);
  });
});

describe("annuities, the United Kingdom", () => {
  it("spreads the price of a boiler over its life: displayed", () => {
    const { inputs, expected } = golden["uk-ni-eac"];
    expect(rounding(yearlyCost(1, 7, inputs.interest), expected.factor7Years)).toBe("displayed");
    for (const { price, years, perYear } of [expected.boilerX, expected.boilerY]) {
      const { interest } = inputs;
      expect(rounding(yearlyCost(price, years, interest), perYear)).toBe("displayed");
      const acquisitions = [{ amount: price, years, interest }];
      const year = weighEffort({ minutes: null, acquisitions }, { timesPerYear: 1 });
      expect(money(year, 0)?.likely).toBe(perYear);
    }
  });

  it("prints a ten-year factor that is not the annuity", () => {
    const { inputs, expected } = golden["uk-ni-eac"];
    // 0.035 / (1 − 1.035^−10) = 0.1202414
    expect(yearlyCost(1, 10, inputs.interest)).toBeCloseTo(0.1202414, 7);
    expect(rounding(yearlyCost(1, 10, inputs.interest), expected.factor10Years)).toBe("none");
    expect(rounding(yearlyCost(100, 10, inputs.interest), expected.hundredOver10Years)).toBe(
      "none",
    );
  });
});

describe("standard cost model, worked examples", () => {
  it("population × frequency × time × wage, in kroner: exact", () => {
    const { inputs, expected } = golden["no-protag-scm"];
    const effort = { minutes: minutes(inputs.hours), respondents: inputs.population };
    const rates = { perHour: inputs.perHour, source };
    const year = weighEffort(effort, { timesPerYear: inputs.timesPerYear, rates });
    expect(money(year)?.likely).toBe(expected.perYear);
  });

  it("the same in dollars, for one occasion and for the year: exact", () => {
    const { inputs, expected } = golden["productivitycalculator-scm"];
    const effort = { minutes: minutes(inputs.hours) };
    const rates = { perHour: inputs.perHour, source };
    expect(money(weighEffort(effort, { timesPerYear: 1, rates }))?.likely).toBe(
      expected.perOccasion,
    );
    const { population: givers, timesPerYear } = inputs;
    expect(money(weighEffort(effort, { givers, timesPerYear, rates }))?.likely).toBe(
      expected.perYear,
    );
  });
});

describe("US Paperwork Reduction Act", () => {
  it.each([
    ["pra-0607-0452-2007", "displayed"],
    ["pra-0607-0452-1998", "displayed"],
    ["pra-0607-0700-2006", "truncated"],
    // 21 234 × 60 / 13 639 = 93.4 minutes; 64 are printed
    ["pra-0607-0452-1995", "none"],
  ] as const)("%s, average minutes won from the totals: %s", (id, how) => {
    const { inputs, expected } = golden[id];
    const computed = average(minutes(inputs.hours), inputs.respondents);
    expect(rounding(computed, expected.averageMinutes)).toBe(how);
  });

  it("pra-0584-0339-attB: displayed, from a wage that is shown rounded", () => {
    const { inputs, expected } = golden["pra-0584-0339-attB"];
    const rows = inputs.rows.map((row) => weighRow(row, inputs.perHour));
    expect(rows.map((row) => hours(row, 2).likely)).toEqual(expected.hours);
    expect(rows.map((row) => money(row)?.likely)).toEqual(expected.cost);
    // 18 × 25.06 = 451.08 and not 451.03
    const shown = inputs.rows.slice(0, 1).map((row) => weighRow(row, inputs.perHourShown));
    expect(shown.map((row) => money(row)?.likely)).toEqual([451.08]);
  });

  it("pra-0584-appendixK-2021: displayed, cost from hours that are not rounded", () => {
    const { inputs, expected } = golden["pra-0584-appendixK-2021"];
    const rows = inputs.rows.map((row) => weighRow(row, inputs.perHour));
    expect(rows.map((row) => hours(row, 2).likely)).toEqual(expected.hours);
    expect(rows.map((row) => money(row)?.likely)).toEqual(expected.cost);
  });

  it("pra-0584-state-2024: displayed, the totals are those of rows that are not rounded", () => {
    const { inputs, expected } = golden["pra-0584-state-2024"];
    const rows = inputs.rows.map((row) => weighRow(row, inputs.perHour));
    expect(rows.map((row) => hours(row, 1).likely)).toEqual(expected.hours);
    expect(rows.map((row) => money(row)?.likely)).toEqual(expected.cost);

    const all = {
      steps: inputs.rows.map((row) => ({
        minutes: minutes(row.hours),
        people: row.respondents * row.frequency,
      })),
    };
    const rates = { perHour: inputs.perHour, source };
    const total = weighEffort(all, { timesPerYear: 1, rates });
    // 944.96 hours; the sum of the rounded rows would be 944.9
    expect(hours(total, 2).likely).toBe(944.96);
    expect(rounding(hours(total, 2).likely, expected.totalHours)).toBe("displayed");
    expect(money(total)?.likely).toBe(expected.totalCost);
    const responses = average(expected.responses, inputs.respondents);
    expect(round(responses ?? Number.NaN, 1)).toBe(expected.responsesPerRespondent);
    const perResponse = average(hours(total, 2).likely, expected.responses);
    expect(round(perResponse ?? Number.NaN, 1)).toBe(expected.hoursPerResponse);
  });

  it("pra-0584-nonresponse-2013: displayed, with those who read and decline", () => {
    const { inputs, expected } = golden["pra-0584-nonresponse-2013"];
    const rows = inputs.rows.map(({ respondents, nonRespondents, ...row }) => {
      const effort = {
        minutes: minutes(row.hours),
        respondents,
        nonRespondents,
        nonResponseMinutes: minutes(row.nonHours),
      };
      return hours(weighEffort(effort, { timesPerYear: 1 }), 2).likely;
    });
    expect(rows).toEqual(expected.hours);
  });

  it("pra-1810-0036-change: exact", () => {
    const { inputs, expected } = golden["pra-1810-0036-change"];
    const burdenOf = ({ responses, hours: total }: typeof inputs.old) => ({
      quantity: responses,
      each: average(total, responses) ?? Number.NaN,
    });
    const found = change(burdenOf(inputs.old), burdenOf(inputs.new));
    expect(round(found.total, 6)).toBe(expected.changeHours);
    expect(burdenOf(inputs.new).each).toBe(expected.hoursPerResponse);
  });

  it("pra-ferc-516-2010: displayed; three groups of staff, each at its own wage", () => {
    const { inputs, expected } = golden["pra-ferc-516-2010"];
    const weigh = (responses: number, each: number) =>
      hours(weighEffort({ minutes: minutes(each) }, { timesPerYear: responses }), 2).likely;
    expect(inputs.rows.map((row) => weigh(row.responses, row.hours))).toEqual(expected.hours);
    // 4330 × 106.12, as shown, would be 459 499.60
    expect(weigh(4330, inputs.hoursShown)).toBe(459_499.6);

    const steps = (each: number) =>
      Object.keys(inputs.perHour).map((staff) => ({ minutes: minutes(each), staff }));
    const rates = { groups: inputs.perHour, source };
    const [, rowB] = inputs.rows;
    const cost = (timesPerYear: number) =>
      money(weighEffort({ steps: steps(rowB?.hours ?? 0) }, { timesPerYear, rates }))?.likely;
    expect(cost(1)).toBe(expected.costOfRowBEach);
    expect(cost(rowB?.responses ?? 0)).toBe(expected.costOfRowB);
  });

  it("pra-ferc-917-2010: exact; more filers are an adjustment, more hours a real change", () => {
    const { inputs, expected } = golden["pra-ferc-917-2010"];
    const { perHour, hoursEach, extraHours, filersOld, filersNew } = inputs;
    const rates = { perHour, source };
    const weigh = (givers: number, each: number) => {
      const year = weighEffort({ minutes: minutes(each) }, { givers, timesPerYear: 1, rates });
      return [hours(year).likely, money(year)?.likely];
    };
    const hoursEachNew = hoursEach + extraHours;
    expect(hoursEachNew).toBe(expected.hoursEachNew);
    expect(weigh(filersOld, hoursEach)).toEqual([expected.hoursOld, expected.costOld]);
    expect(weigh(1, hoursEach)[1]).toBe(expected.costEach);
    expect(weigh(filersNew, hoursEach)).toEqual([expected.hoursAdjusted, expected.costAdjusted]);
    expect(weigh(filersNew, hoursEachNew)).toEqual([expected.hoursNew, expected.costNew]);

    const inHours = change(
      { quantity: filersOld, each: hoursEach },
      { quantity: filersNew, each: hoursEachNew },
    );
    expect(inHours.adjustment).toBe(expected.adjustmentHours);
    expect(inHours.realChange).toBe(expected.realHours);
    const inMoney = change(
      { quantity: filersOld, each: expected.costEach },
      { quantity: filersNew, each: weigh(1, hoursEachNew)[1] ?? Number.NaN },
    );
    expect(inMoney.adjustment).toBe(expected.adjustmentCost);
    expect(inMoney.realChange).toBe(expected.realCost);
    // 15 214 896 / 134 = 113 544; the source prints 447 496.94 for each
    expect(average(expected.costNew, filersNew)).toBe(113_544);
    expect(rounding(average(expected.costNew, filersNew), expected.costEachPrinted)).toBe("none");
  });
});
