export type { Method } from "../plan/method.js";
export { lotsStyle } from "./lots-style.js";
export { methods } from "./methods.js";
export { MethodError, resolveMethod } from "./resolve-method.js";
