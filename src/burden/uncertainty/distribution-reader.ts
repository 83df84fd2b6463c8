import type { Distribution } from "./distribution.js";
import { endsFinder } from "./ends-finder.js";
import { lognormal } from "./lognormal.js";
import { pertShape } from "./pert-shape.js";
import type { Shape } from "./shape.js";
import type { ToldRange } from "./told-range.js";
import { triangularShape } from "./triangular-shape.js";

const usual = 0.9;
const widest = 1000;
const shapes = { pert: pertShape, triangular: triangularShape };

/** A shape put between two ends. */
const between = (shape: Shape, from: number, to: number, mode: number): Distribution => {
  const size = to - from;
  const [mean, variance, third, fourth] = shape.cumulants(mode);
  const drawOne = shape.drawer(mode);
  return {
    cumulants: [from + size * mean, size ** 2 * variance, size ** 3 * third, size ** 4 * fourth],
    quantile: (share) => from + size * shape.quantile(share, mode),
    draw: (random) => from + size * drawOne(random),
  };
};

/**
 * How are low, likely and high read? As a range with a share of the cases inside it, nine of ten unless something else is
 * said, and as many below it as above.
 *
 * - `pert` and `triangular`: likely is the value that comes most often, and the ends are put so that the share holds; none
 *   lies below 0. With coverage 1 low and high are the ends.
 * - `lognormal`: low and high settle it. Their geometric mean is the median, and `likely` bears only on the sums of likely
 *   values. One that cannot be (low is 0, nothing lies outside) is read as `pert`, and so is one whose high is over a thousand
 *   times low, since its mean would rest on what hardly ever happens (our choice).
 *
 * A coverage of 0 says nothing and is read as 0.9. Low must be below high, and likely from low to high.
 */
export const distributionReader = () => {
  const finders = new Map<string, ReturnType<typeof endsFinder>>();
  return ({ low, high, ...told }: ToldRange): Distribution => {
    const { likely = (low + high) / 2, distribution = "pert" } = told;
    const coverage = told.coverage || usual;
    if (distribution === "lognormal" && coverage < 1 && high <= widest * low) {
      return lognormal(low, high, coverage);
    }
    const kind = distribution === "lognormal" ? "pert" : distribution;
    const key = `${kind} ${coverage}`;
    const endsFor = finders.get(key) ?? endsFinder(shapes[kind], coverage);
    finders.set(key, endsFor);
    const { from, to, mode } = endsFor(low, likely, high);
    return between(shapes[kind], from, to, mode);
  };
};
