import type { Immutable } from "immer";
import type * as z from "zod";

/** The readonly type of what a schema describes. */
export type Infer<S extends () => z.ZodType> = Immutable<z.infer<ReturnType<S>>>;
