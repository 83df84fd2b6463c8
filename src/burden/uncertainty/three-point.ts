/**
 * What do low, likely and high come to, by the rule of thumb? Mean and standard deviation of a three-point estimate whose
 * low and high are the ends, as planning handbooks print them: PERT (low + 4 × likely + high) / 6 and (high − low) / 6,
 * triangular (low + likely + high) / 3 and its own deviation. A PERT distribution (a beta with α = 1 + 4 × (likely − low) /
 * (high − low)) has the same mean, but a standard deviation of its own, which `uncertainty` uses and draws: for 4, 6 and 12
 * it is 1.43, where the rule of thumb says 1.33.
 *
 * @example
 * threePoint({ low: 4, likely: 6, high: 12 }); // { mean: 6.666666666666667, sd: 1.3333333333333333 }
 */
export const threePoint = (
  { low, likely, high }: { readonly low: number; readonly likely: number; readonly high: number },
  distribution: "pert" | "triangular" = "pert",
): { readonly mean: number; readonly sd: number } =>
  distribution === "pert"
    ? { mean: (low + 4 * likely + high) / 6, sd: (high - low) / 6 }
    : {
        mean: (low + likely + high) / 3,
        sd: Math.sqrt(
          (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18,
        ),
      };
