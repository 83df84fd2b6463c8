import { safeText } from "../../report/safe-text.js";
import type { Place } from "../places/places-in.js";

const escaped = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string =>
  escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Where an annotation stands, and its title. */
export interface Annotated extends Partial<Place> {
  readonly file: string;
  readonly title?: string;
}

/** One line that GitHub Actions shows beside a file: `::error file=plan.json,line=3,title=…::text`. */
export const workflowCommand = (
  command: string,
  { file, line, column, title }: Annotated,
  texts: readonly string[],
): string => {
  const properties = [
    `file=${property(file)}`,
    ...(line === undefined ? [] : [`line=${line}`, ...(column ? [`col=${column}`] : [])]),
    ...(title === undefined ? [] : [`title=${property(title)}`]),
  ];
  return `::${command} ${properties.join(",")}::${escaped(texts.map(safeText).join("\n"))}`;
};
