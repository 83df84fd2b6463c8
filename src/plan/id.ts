import * as z from "zod";

/** What stands after the colon of an id: a–z and 0–9, with `-`, `.` or `_` inside, at most 120 characters. */
export const slugPattern = /^[a-z0-9](?:[a-z0-9._-]{0,118}[a-z0-9])?$/;

export const slug = () => z.string().regex(slugPattern);

/**
 * What is this thing called for ever? The id of an entity: its kind, a colon and a slug, `goal:fewer-lonely-elders`.
 * Names may change; ids may not. The kind is part of the type, so a reference to the wrong kind does not compile.
 */
export type Id<K extends string = string> = `${K}:${string}`;

/** The schema of an id of one kind; `ref` in its metadata marks a reference, so that every one can be found. */
export const id = <K extends string>(kind: K) =>
  z.templateLiteral([`${kind}:`, slug()]).meta({ ref: kind });
