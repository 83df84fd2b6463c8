import { decimalsOf } from "../how-rounded.js";

/** A figure, and between what it may lie when it is shown rounded. */
export interface Between {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

/** A printed figure. With decimals it is taken as rounded to them; without any it stands as it is. */
export const printed = (value: number): Between => {
  const decimals = decimalsOf(value);
  const half = decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
  return { value, least: Math.max(0, value - half), most: value + half };
};

export const times = (a: Between, b: Between): Between => ({
  value: a.value * b.value,
  least: a.least * b.least,
  most: a.most * b.most,
});

export const over = (a: Between, b: Between): Between => ({
  value: a.value / b.value,
  least: a.least / b.most,
  most: a.most / b.least,
});

export const plus = (a: Between, b: Between): Between => ({
  value: a.value + b.value,
  least: a.least + b.least,
  most: a.most + b.most,
});

export const constant = (value: number): Between => ({ value, least: value, most: value });
