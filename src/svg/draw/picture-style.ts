import { series, steps, tones } from "./palette.js";

const of = (theme: "light" | "dark"): string =>
  [
    ...Object.entries(tones).map(([name, tone]) => `--sk-${name}:${tone[theme]}`),
    ...series.map((tone, at) => `--sk-s${at}:${tone[theme]}`),
    ...steps.map((tone, at) => `--sk-h${at}:${tone[theme]}`),
  ].join(";");

const classes = [
  ".sk text{font-family:Arial,Helvetica,'Liberation Sans',sans-serif;font-size:13px;fill:var(--sk-ink)}",
  ".sk .sk-small{font-size:12px}",
  ".sk .sk-muted{fill:var(--sk-muted)}",
  ".sk .sk-strong{font-weight:700}",
  ".sk .sk-paper{fill:var(--sk-paper)}",
  ".sk .sk-surface{fill:var(--sk-surface)}",
  ".sk .sk-line{stroke:var(--sk-line);fill:none}",
  ".sk .sk-ink-line{stroke:var(--sk-ink);fill:none}",
  ".sk .sk-on-series{fill:var(--sk-paper)}",
  ".sk .sk-alarm{fill:var(--sk-alarm)}",
  ".sk .sk-wheel{font-size:10px;font-weight:700;fill:var(--sk-paper)}",
  ".sk .sk-ring{font-size:10px;fill:var(--sk-muted);stroke:var(--sk-paper);stroke-width:4;paint-order:stroke}",
  ".sk .sk-band{fill:none;stroke-opacity:.45}",
  ...series.map((_, at) => `.sk .sk-l${at}{stroke:var(--sk-s${at})}`),
  ".sk .sk-ink{fill:var(--sk-ink)}",
  ".sk .sk-box{fill:var(--sk-surface);stroke:var(--sk-line)}",
  ".sk .sk-box-alarm{stroke:var(--sk-alarm);stroke-width:2}",
  ".sk .sk-link{fill:none;stroke:var(--sk-muted);stroke-width:1.25}",
  ".sk .sk-alarm-line{stroke:var(--sk-alarm);fill:none}",
  ".sk .sk-over{fill:var(--sk-alarm);stroke:var(--sk-paper);stroke-width:1}",
  ".sk .sk-untold{stroke:var(--sk-muted);stroke-width:1.25}",
  ".sk .sk-curve{stroke:var(--sk-s0);stroke-width:2;fill:none}",
  ".sk .sk-point{fill:var(--sk-paper);stroke:var(--sk-s0);stroke-width:1.5}",
  ".sk .sk-good{fill:var(--sk-good)}",
  ...series.map((_, at) => `.sk .sk-s${at}{fill:var(--sk-s${at})}`),
  ...steps.map((_, at) => `.sk .sk-h${at}{fill:var(--sk-h${at})}`),
];

/**
 * The style that every picture carries, the same to the letter: a page with a strict policy allows it by one hash. Dark where
 * the reader has asked for dark, and always light on paper.
 */
export const pictureStyle = [
  `.sk{${of("light")}}`,
  `@media screen and (prefers-color-scheme:dark){.sk{${of("dark")}}}`,
  ...classes,
].join("");
