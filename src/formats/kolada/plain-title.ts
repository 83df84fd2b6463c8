const numberWords: readonly string[] = "två tre fyra fem sex sju åtta nio tio".split(" ");
const numberWord = new RegExp(`(?<!\\p{L})(?:${numberWords.join("|")})(?!\\p{L})`, "giu");

/** Two ways of writing become one: `80 år och äldre` is `80+`, `fyra år` is `4 år`. */
export const plainTitle = (title: string): string =>
  title
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/(\d) ?(?:år )?(?:och|eller) (?:äldre|uppåt)/giu, "$1+")
    .replace(numberWord, (word) => String(numberWords.indexOf(word.toLowerCase()) + 2));
