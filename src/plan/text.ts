import * as z from "zod";
import type { Infer } from "./infer.js";
import { once } from "./once.js";
import { isPlainData, keyPattern } from "./plain-data.js";

/** Words a person wrote: well-formed Unicode, at most 10 000 characters. */
export const text = () =>
  z
    .string()
    .max(10_000)
    .refine((s) => s.isWellFormed(), { params: { code: "malformed-text" } });

/** What something is called, in Swedish, in English or both. */
export const labelSchema = once(() =>
  z.strictObject({ sv: text().exactOptional(), en: text().exactOptional() }),
);
export type Label = Infer<typeof labelSchema>;

const key = () => z.string().regex(keyPattern);

/** A record with keys of the caller's choosing, as `externalIds`. zod passes over `__proto__`; {@link protoPaths} does not. */
export const dictionary = <T extends z.ZodType>(value: T) => z.record(key(), value);

/** The caller's own data: any JSON, kept as it is. */
export const ext = () =>
  dictionary(z.unknown().refine((value) => isPlainData(value), { params: { code: "not-plain" } }));
