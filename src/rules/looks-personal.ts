/** The kinds of text that point out a person. */
export type Personal = "email" | "personalNumber";

/** The length of `a.b@c.se`. Most texts of a plan are ids and dates: they are passed by in haste. */
const shortest = 8;
const worthALook = /@|\d{6}/;
const address = /([\p{L}\d._%+-]{1,64})@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu;
const firstAndLast = /^\p{L}+(?:-\p{L}+)*(?:[._]\p{L}+(?:-\p{L}+)*)+\d*$/u;
/** The third digit of an organisation number is at least 2, so its "month" is at least 20. */
const bornOn =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/g;

/** The check digit of a Swedish personal number, counted on its last ten digits. */
const hasCheckDigit = (number: string): boolean => {
  const digits = Array.from(number.replace(/\D/g, "").slice(-10), Number);
  const sum = digits.reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
};

const isPersonsMailbox = (local: string, functions: ReadonlySet<string>): boolean =>
  firstAndLast.test(local) &&
  !local
    .toLowerCase()
    .split(/[._-]/)
    .some((word) => functions.has(word));

/**
 * Does this text point out a person? A mailbox named `first.last`, unless one of its words names a function, and a
 * Swedish personal or coordination number with a right check digit. Names alone are not looked for.
 */
export const looksPersonal = (
  text: string,
  functions: ReadonlySet<string>,
): Personal | undefined => {
  if (text.length < shortest || !worthALook.test(text)) return undefined;
  for (const [, local = ""] of text.matchAll(address)) {
    if (isPersonsMailbox(local, functions)) return "email";
  }
  return (text.match(bornOn) ?? []).some(hasCheckDigit) ? "personalNumber" : undefined;
};
