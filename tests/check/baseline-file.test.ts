import { describe, expect, it } from "vitest";
import * as z from "zod";
import { acceptedSchema, baselineSchema } from "../../src/check/baseline.js";
import { type Baseline, parseBaseline } from "../../src/check/index.js";

const one: Baseline["accepted"][number] = {
  rule: "ours",
  entity: "goal:a",
  path: "owner",
  severity: "warning",
  count: 1,
  because: "Known since spring.",
  acceptedOn: "2026-11-01",
  reviewBy: "2027-02-01",
};
const other = { ...one, entity: "goal:b" } as const;
const file = (...accepted: readonly unknown[]) => ({
  format: 1,
  organisation: "organisation:a",
  accepted,
});
const faults = (input: unknown) => {
  const parsed = parseBaseline(input);
  return parsed.ok ? [] : parsed.faults;
};
const judged = (many: number) => Array.from({ length: many }, (_, i) => `goal:${i}`);

describe("a baseline that is read", () => {
  it("is given back as it was written", () => {
    const written = file(one, other);
    const parsed = parseBaseline(written);
    expect(parsed.ok && parsed.baseline).toBe(written);
  });

  it.each([
    ["of any weight", { severity: "error" }],
    ["that are light", { severity: "info" }],
    ["that stand for many", { count: 30, judged: judged(20) }],
    ["that stand for one, with a cause", { judged: ["goal:a"] }],
    ["about the organisation as a whole", { entity: "organisation:a", path: "" }],
  ])("may hold findings %s", (_, changes) => {
    expect(faults(file({ ...one, ...changes }))).toEqual([]);
  });

  it.each([
    ["no reason", { because: " " }, "because"],
    ["no day of review", { reviewBy: "soon" }, "reviewBy"],
    ["an unknown field", { line: 3 }, "line"],
    ["an unknown weight", { severity: "" }, "severity"],
    ["findings that are none", { count: 0 }, "count"],
    ["more than twenty names", { judged: judged(21) }, "judged"],
  ])("is refused with %s", (_, changes, field) => {
    const found = faults(file(one, { ...other, ...changes }));
    expect(found.map(({ path }) => path)).toEqual([`$.accepted[1].${field}`]);
  });

  it("may accept a finding once only, or it is not known which reason holds", () => {
    const whole = { ...one, path: "" };
    expect(faults(file(one, other, { ...one, because: "Another." }, whole, whole))).toEqual([
      {
        path: "$.accepted[2]",
        code: "not-allowed",
        expected: "",
        found: "ours goal:a owner",
        message: {
          sv: "Fyndet ours goal:a owner är redan accepterat tidigare i filen. Ta bort det ena.",
          en: "The finding ours goal:a owner is accepted already, earlier in the file. Take one of them away.",
        },
      },
      expect.objectContaining({ path: "$.accepted[4]", found: "ours goal:a" }),
    ]);
  });

  it("tells an unknown field, and which was meant when one is near", () => {
    expect(faults(file({ ...one, becuse: "x" }))[0]?.message).toEqual({
      sv: 'Fältet "becuse" finns inte här. Menades "because"?',
      en: 'There is no field "becuse" here. Was "because" meant?',
    });
    expect(faults({ ...file(), remarks: "x" })[0]?.message).toEqual({
      sv: 'Fältet "remarks" finns inte här.',
      en: 'There is no field "remarks" here.',
    });
    expect(faults(file({ ...one, count: "1" }))[0]?.message.en).toBe(
      'Expected a number without quotes, but found "1".',
    );
  });

  it("says of each field what it means", () => {
    for (const schema of [baselineSchema(), acceptedSchema()]) {
      const { properties = {} } = z.toJSONSchema(schema);
      for (const [name, field] of Object.entries(properties)) {
        expect([name, (field as { description?: string }).description]).toEqual([
          name,
          expect.stringMatching(/^[A-Z].+\.$/),
        ]);
      }
    }
  });
});
