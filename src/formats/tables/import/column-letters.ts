/** A column as spreadsheets name it: 1 → `A`, 28 → `AB`. */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
};

/** The number of a column named by letters; absent for what is no such name. */
export const columnOfLetters = (letters: string): number | undefined =>
  /^[A-Z]{1,3}$/.test(letters)
    ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    : undefined;
