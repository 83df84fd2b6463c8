const factors = [1, 2, 5] as const;
const least = 1e-9;

/**
 * Upper ends of so many classes for amounts of which a few are large and most are small, from nothing up: each about twice the one
 * before, in round figures, the last at or over the greatest.
 */
export const bounds = (greatest: number, classes: number): readonly number[] => {
  if (!(greatest > least)) return [0, 1];
  const power = Math.floor(Math.log10(greatest));
  const round = (at: number): number =>
    Number(`${factors[((at % 3) + 3) % 3]}e${Math.floor(at / 3)}`);
  let top = power * 3;
  while (round(top) < greatest) top += 1;
  return [0, ...Array.from({ length: classes }, (_, at) => round(top - classes + 1 + at))];
};
