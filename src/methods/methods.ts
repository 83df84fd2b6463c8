import type { Method } from "../plan/method.js";
import { lotsStyle } from "./lots-style.js";

/** The steering methods that come with the library. The first is the default. */
export const methods: readonly Method[] = [lotsStyle];
