/** Coefficients of a ratio of two polynomials, from the constant up; the denominator's constant is 1. */
interface Ratio {
  readonly over: readonly number[];
  readonly under: readonly number[];
}

const central: Ratio = {
  over: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const tail: Ratio = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const farTail: Ratio = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  under: [
    0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

const polynomial = (coefficients: readonly number[], at: number): number => {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    sum = sum * at + (coefficients[power] ?? 0);
  }
  return sum;
};

const valueAt = ({ over, under }: Ratio, at: number): number =>
  polynomial(over, at) / (1 + at * polynomial(under, at));

/**
 * Below which value does a standard normal number fall with this probability? Right to about 1 in 10^16: algorithm AS 241
 * (M. J. Wichura 1988, Applied Statistics 37:3). Infinite at 0 and 1.
 */
export const normalQuantile = (probability: number): number => {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * valueAt(central, 0.180625 - fromMiddle * fromMiddle);
  }
  const outside = fromMiddle < 0 ? probability : 1 - probability;
  if (outside <= 0) return fromMiddle < 0 ? -Infinity : Infinity;
  const distance = Math.sqrt(-Math.log(outside));
  const value = distance <= 5 ? valueAt(tail, distance - 1.6) : valueAt(farTail, distance - 5);
  return fromMiddle < 0 ? -value : value;
};
