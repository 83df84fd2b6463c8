export type {
  StratsysFault,
  StratsysFile,
  StratsysLack,
  StratsysLeftOut,
} from "./stratsys-file.js";
export {
  type StratsysColumn,
  type StratsysMeasuresOptions,
  stratsysColumns,
  stratsysMeasures,
} from "./stratsys-measures.js";
export { type StratsysFigure, type StratsysOptions, stratsysFigures } from "./stratsys-options.js";
export {
  type StratsysSourceSystemOptions,
  stratsysSourceSystem,
} from "./stratsys-source-system.js";
export { textStratsys } from "./text-stratsys.js";
