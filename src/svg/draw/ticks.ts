/** Steps that people count in. */
const factors = [1, 2, 5, 10];
/** Below this there is nothing to draw, and no machine number to divide it by. */
const least = 1e-9;

/** Round figures along an axis from zero: at most `most` of them after the zero, the last at or over the greatest value. */
export const ticks = (greatest: number, most = 5): readonly number[] => {
  if (!(greatest > least)) return [0, 1];
  const rough = greatest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (factors.find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const count = Math.ceil(greatest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
};
