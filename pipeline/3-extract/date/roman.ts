const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a Roman numeral below fifty. */
export const romanNumber = (text: string): number =>
  [...text]
    .map((letter) => DIGITS[letter] ?? 0)
    .reduce((sum, digit, i, digits) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
