/** Who stands behind a demand, from the law to our own habit. */
export const origins = [
  "statute",
  "ordinance",
  "agencyRule",
  "grantCondition",
  "eu",
  "council",
  "board",
  "management",
  "ownHabit",
] as const;
export type Origin = (typeof origins)[number];

/** What a follow-up or a report is for. */
export const purposes = ["control", "learning", "service", "statistics"] as const;
export type Purpose = (typeof purposes)[number];

/** How a follow-up is carried out. */
export const forms = [
  "report",
  "dialogue",
  "peerReview",
  "visit",
  "selfAssessment",
  "automatic",
] as const;
export type Form = (typeof forms)[number];

/** What was judged about a goal. "Not assessed" and "cannot be measured" are answers of their own. */
export const verdicts = ["met", "partlyMet", "notMet", "notAssessed", "notMeasurable"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the change is worth; never the sign of the number. */
export const trends = ["better", "same", "worse", "notComparable"] as const;
export type Trend = (typeof trends)[number];

/** How we know a value: a source says so, we conclude it, or we estimate it. */
export const bases = ["stated", "inferred", "estimated"] as const;
export type Basis = (typeof bases)[number];

/** What kind of work a step is, in the order of the work. The six first are HESA's; the other three are ours. */
export const workKinds = [
  "gather",
  "assureQuality",
  "transform",
  "transmit",
  "changeSystem",
  "train",
  "record",
  "travel",
  "read",
] as const;
export type WorkKind = (typeof workKinds)[number];
