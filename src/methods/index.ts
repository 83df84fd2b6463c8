export type { Method } from "../plan/method.js";
export { balancedScorecard } from "./balanced-scorecard.js";
export { borlange } from "./borlange.js";
export {
  type CoreQuadrant,
  type Corner,
  checkQuadrant,
  corners,
  oppositeCorner,
  type QuadrantGap,
} from "./core-quadrant.js";
export { dialogueMeeting } from "./dialogue-meeting.js";
export { kalmar } from "./kalmar.js";
export { katrineholm } from "./katrineholm.js";
export { leadershipProgramme } from "./leadership-programme.js";
export { lean } from "./lean.js";
export { linkoping } from "./linkoping.js";
export { lotsStyle } from "./lots-style.js";
export { methods } from "./methods.js";
export { MethodError, resolveMethod } from "./resolve-method.js";
export { trappan } from "./trappan.js";
export { trustBased } from "./trust-based.js";
export {
  rulesServing,
  type TrustPrinciple,
  type TrustPrinciples,
  trustPrinciples,
} from "./trust-principles.js";
export { wordOf } from "./word-of.js";
