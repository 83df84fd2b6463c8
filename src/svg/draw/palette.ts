/** Colours in light and in dark, by what they are for. */
interface Tone {
  readonly light: string;
  readonly dark: string;
}

/**
 * Paper, ink and lines. Text keeps at least 4.5 to 1 against paper, what carries meaning 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11).
 */
export const tones = {
  paper: { light: "#ffffff", dark: "#16181c" },
  ink: { light: "#1b1e24", dark: "#eceef2" },
  muted: { light: "#565c68", dark: "#a9b0bd" },
  line: { light: "#d5d9e0", dark: "#3a404b" },
  surface: { light: "#f2f4f7", dark: "#22262d" },
  alarm: { light: "#b3261e", dark: "#ff8a80" },
  good: { light: "#0b6b50", dark: "#5fd0a8" },
} as const satisfies Readonly<Record<string, Tone>>;

/**
 * Nine colours that can be told apart by people who see colours otherwise, after Okabe and Ito (2008), darkened or lightened
 * until a figure in the colour of paper reads 4.5 to 1 on each. In grey print neighbours may look alike: no picture relies on colour
 * alone, what it means stands beside, in words and in the same order.
 */
export const series = [
  { light: "#0b5fa5", dark: "#6cb6f5" },
  { light: "#b8500a", dark: "#f59b5b" },
  { light: "#0a7a5c", dark: "#4fc9a0" },
  { light: "#8a3e7c", dark: "#dd93cd" },
  { light: "#7a6a00", dark: "#e3cf52" },
  { light: "#2b7f9e", dark: "#8ad4ee" },
  { light: "#a3263a", dark: "#ff94a3" },
  { light: "#5b5f97", dark: "#b3b7f0" },
  { light: "#6b6b6b", dark: "#b5b5b5" },
] as const satisfies readonly Tone[];

/** Seven steps from little to much, by lightness alone, so that grey print keeps their order. */
export const steps = [
  { light: "#eef3f9", dark: "#1f2833" },
  { light: "#d3e2f0", dark: "#2a3d52" },
  { light: "#a9c8e3", dark: "#355676" },
  { light: "#77a8d0", dark: "#4478a5" },
  { light: "#4584b8", dark: "#5d9dcf" },
  { light: "#1f6199", dark: "#8bc0ea" },
  { light: "#0b3f6e", dark: "#c3e0f8" },
] as const satisfies readonly Tone[];
