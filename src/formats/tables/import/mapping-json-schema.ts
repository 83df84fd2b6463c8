import * as z from "zod";
import type { JsonSchema } from "../../../plan/json-schema.js";
import { mappingSchema } from "./mapping.js";

/**
 * How does an editor know what may stand in a mapping file? The mapping as JSON Schema 2020-12. Published as
 * `styrkedja/mapping.schema.json`.
 *
 * @example
 * ```ts
 * import { mappingJsonSchema } from "styrkedja/formats/tables";
 *
 * mappingJsonSchema().$id; // "urn:styrkedja:mapping:1"
 * ```
 */
export const mappingJsonSchema = (): JsonSchema => {
  const { $schema, ...shape } = z.toJSONSchema(mappingSchema(), { io: "input" }) as JsonSchema;
  return {
    $schema: $schema ?? "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:styrkedja:mapping:1",
    title: "styrkedja mapping",
    ...shape,
  };
};
