import type { Method } from "../plan/method.js";
import { methods } from "./methods.js";

/** Thrown when a plan or a caller names a method that does not exist. */
export class MethodError extends Error {
  constructor(id: string) {
    super(
      `There is no method "${id}". Known methods: ${methods.map((method) => method.id).join(", ")}.`,
    );
    this.name = "MethodError";
  }
}

const find = (id: string): Method => {
  const known = methods.find((method) => method.id === id);
  if (!known) throw new MethodError(id);
  return known;
};

/**
 * Which method does this plan follow? One of ours by its id, or one spelled out; without any, Lots-style. What a
 * spelled-out method does not say is taken from the one it extends.
 *
 * @example
 * ```ts
 * import { resolveMethod } from "styrkedja/methods";
 *
 * resolveMethod(undefined).id; // "lots-style"
 * ```
 */
export const resolveMethod = (method: string | Method | undefined): Method => {
  if (method === undefined) return find("lots-style");
  if (typeof method === "string") return find(method);
  if (method.extends === undefined) return method;
  const base = find(method.extends);
  return {
    ...base,
    ...method,
    labels: { ...base.labels, ...method.labels },
    rules: { ...base.rules, ...method.rules },
  };
};
