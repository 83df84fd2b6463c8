import { surelyAfter } from "../../calendar/surely-after.js";
import { surelyBefore } from "../../calendar/surely-before.js";
import type { Record as PlanRecord } from "../../plan/entities/record.js";
import type { Unit } from "../../plan/entities/unit.js";
import type { Id } from "../../plan/id.js";
import { type AnyId, kindOf } from "../../plan/kinds.js";
import type { Query } from "../../plan/query.js";
import { literature } from "../../sources/literature.js";
import { climb } from "../climb.js";
import { defineRule } from "../define-rule.js";
import { monthsBefore } from "../months-before.js";
import { stated } from "../stated.js";

const asked: ReadonlySet<Unit["kind"]> = new Set<Unit["kind"]>([
  "executive",
  "board",
  "jointBoard",
]);

const isUnit = (id: AnyId): id is Id<"unit"> => kindOf(id) === "unit";

/** Did somebody review another than themselves? Otherwise the fact without which nobody can tell, or `null`. */
const isByPeers = (record: PlanRecord): true | string | null => {
  const reviewers = stated(record, "reviewers");
  if (reviewers === undefined) return "record.reviewers";
  if (reviewers.length > 1) return true;
  const [only] = reviewers;
  if (only === undefined) return null;
  const reviewed = stated(record, "about")?.filter(isUnit);
  if (!reviewed?.length) return "record.about";
  return reviewed.some((unit) => unit !== only) || null;
};

/** The reviews by peers held in a time, by the boards and the service areas they were about. */
const reviewsOf = (q: Query, since: string, until: string) => {
  const held = new Set<string>();
  const open = new Map<string, string>();
  const untold = new Set<string>();
  let isByArea = false;
  for (const record of q.all("record")) {
    if (record.kind !== "peerReview") continue;
    const on = stated(record, "on");
    if (on === null) continue;
    if (on !== undefined && (surelyBefore(on, since) || surelyAfter(on, until))) continue;
    const answer = isByPeers(record);
    if (answer === null) continue;
    const area = stated(record, "area");
    const about = stated(record, "about");
    const units = new Set<Id<"unit">>();
    for (const unit of about?.filter(isUnit) ?? []) {
      if (!climb(unit, q, units)) untold.add("unit.parent");
    }
    if (about === undefined) {
      if (area === undefined) untold.add("record.area");
      else isByArea = true;
    }
    const missing = answer === true ? (on === undefined ? "record.on" : undefined) : answer;
    for (const key of area === undefined ? units : [...units, area]) {
      if (missing === undefined) held.add(key);
      else open.set(key, missing);
    }
  }
  return { since, held, open, untold, isByArea };
};

const units = [
  {
    id: "unit:education-board",
    kind: "board",
    parent: null,
    area: "education",
    servesPublic: true,
    existsFor: ["targetGroup:pupils"],
  },
  ...["unit:north-school", "unit:south-school"].map((id) => ({
    id,
    kind: "unit",
    parent: "unit:education-board",
    role: "line",
    existsFor: ["targetGroup:pupils"],
  })),
];
const rest = {
  complete: [{ part: "records", kinds: ["peerReview"] }],
  targetGroups: [{ id: "targetGroup:pupils" }],
  units,
};
const review = { id: "record:peer", kind: "peerReview" } as const;

/** Does anybody who knows the work look at it to learn? In each board's services peers have reviewed peers. */
export const peerReviewExists = defineRule({
  id: "peer-review-exists",
  family: "learning",
  on: "unit",
  force: "advice",
  principles: ["knowledge", "trust"],
  title: {
    sv: "Någon granskning görs av kollegor",
    en: "Some review is done by peers",
  },
  reason: {
    sv: "En kollega från en annan enhet ser vad som går att göra bättre, och tar med sig något hem. Det gör sällan en inspektion.",
    en: "A peer from another unit sees what can be done better, and takes something home. An inspection seldom does.",
  },
  fix: {
    sv: "Para ihop två enheter som granskar varandra vartannat år.",
    en: "Pair two units that review each other every second year.",
  },
  message: {
    sv: "Planen visar ingen granskning mellan kollegor i de verksamheter som {entity} ansvarar för sedan {since}.",
    en: "The plan shows no review between peers in the services that {entity} answers for since {since}.",
  },
  sources: [literature["bringselius-2019"], literature["sou-2018-47"]],
  needs: ["kind", "servesPublic"],
  options: {
    months: {
      default: 36,
      means: {
        sv: "Månader inom vilka kollegor ska ha granskat.",
        en: "Months within which peers should have reviewed.",
      },
      source: { sv: "vårt val", en: "our choice" },
    },
  },
  examples: () => ({
    good: [
      {
        says: {
          sv: "Två skolor granskar varandra vartannat år.",
          en: "Two schools review each other every second year.",
        },
        plan: {
          ...rest,
          records: [
            {
              ...review,
              on: "2025-04-24",
              reviewers: ["unit:north-school"],
              about: ["unit:south-school"],
            },
          ],
        },
      },
      {
        says: {
          sv: "Granskningen är redovisad för området.",
          en: "The review is told for the service area.",
        },
        plan: {
          ...rest,
          records: [
            {
              ...review,
              on: "2025-04",
              area: "education",
              reviewers: ["unit:north-school", "unit:south-school"],
            },
          ],
        },
      },
    ],
    bad: [
      {
        says: {
          sv: "Skolorna inspekteras men granskas aldrig av kollegor.",
          en: "The schools are inspected, never reviewed by peers.",
        },
        plan: {
          ...rest,
          records: [
            {
              id: "record:inspection",
              kind: "inspection",
              on: "2025-04-24",
              about: ["unit:south-school"],
            },
          ],
        },
      },
    ],
  }),
  inForce: true,
  when: (unit) => !unit.kind || asked.has(unit.kind),
  prepare: ({ q, asOf, options: { months } }) =>
    reviewsOf(q, monthsBefore(asOf, Number(months)), asOf),
  check: (unit, { q, asOf, prepared: { since, held, open, untold, isByArea } }, tell) => {
    const { id, servesPublic } = unit;
    if (!servesPublic || held.has(id)) return;
    const area = stated(unit, "area");
    if (area !== undefined && held.has(area)) return;
    const missing = open.get(id) ?? (area === undefined ? undefined : open.get(area));
    if (missing !== undefined) tell.cannotTell(missing);
    else if (untold.size > 0) for (const field of untold) tell.cannotTell(field);
    else if (area === undefined && isByArea) tell.cannotTell("unit.area");
    else if (
      !q.isComplete("records", { unit: id, period: `${since}/${asOf}`, kind: "peerReview" })
    ) {
      tell.cannotTell("complete: records");
    } else tell.finding({ params: { since } });
  },
});
