export { type DaySpan, dayArbitrary } from "./day-arbitrary.js";
export { type EntityOptions, entityArbitrary } from "./entity-arbitrary.js";
export { periodArbitrary } from "./period-arbitrary.js";
export { type PlanOptions, planArbitrary } from "./plan-arbitrary.js";
export { recurrenceArbitrary } from "./recurrence-arbitrary.js";
