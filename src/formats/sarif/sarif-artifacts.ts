import type { CellPlace } from "../tables/cell-fault.js";
import { fileUri } from "./file-uri.js";

/** The files that a run speaks of: the plan, and each table that something in it was read from. */
export const sarifArtifacts = (
  file: string,
  places: readonly { readonly cell?: CellPlace | undefined }[],
) => {
  const tables = new Set(places.flatMap(({ cell }) => (cell ? [cell.file] : [])));
  return [
    { location: { uri: fileUri(file) }, mimeType: "application/json", encoding: "UTF-8" },
    ...[...tables].map((table) => ({ location: { uri: fileUri(table) } })),
  ];
};
