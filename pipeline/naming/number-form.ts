/** What a place holder of a form stands for in print; any other name stands for digits. */
const KINDS: Readonly<Record<string, string>> = {
  year: '[12]\\d{3}',
  yy: '\\d\\d',
  roman: '[IVXLCDM]+',
  letter: '[A-Z]',
  letters: '[A-Z]+(?:, ?[A-Z]+)*',
};

/** The parts of a printed number, by the names of a form: `{n}/{year}` reads 1049/2001 as n 1049, year 2001. */
export interface NumberParts {
  readonly [name: string]: string | undefined;
  readonly year?: string;
  /** The year as printed, with two digits or four. */
  readonly printed?: string;
}

export interface NumberForm {
  /** The parts of a number that has this form from its first to its last character. */
  readonly read: (printed: string) => NumberParts | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Two-digit years in numbers of acts are of the century that has had them: 50-99 of the twentieth. */
const century = (yy: string): string => (Number(yy) >= 50 ? `19${yy}` : `20${yy}`);

const withYear = (parts: NumberParts): NumberParts => {
  const { yy, year } = parts;
  if (yy !== undefined) return { ...parts, year: century(yy), printed: yy };
  return year === undefined ? parts : { ...parts, printed: year };
};

/**
 * Reads a form as jurisdictions write it: literal text with place holders in braces. A form is data, so that no file
 * of a state holds a regular expression; the expression made here has no repetition inside a repetition that could
 * match the same text twice.
 */
export function numberForm(form: string): NumberForm {
  const pieces = form.split(/\{(\w+)\}/u);
  const pattern = pieces.map((piece, i) =>
    i % 2 === 0 ? escaped(piece) : `(?<${piece}>${KINDS[piece] ?? '\\d+'})`,
  );
  const expression = new RegExp(`^${pattern.join('')}$`, 'iu');
  return {
    read: (printed) => {
      const groups = expression.exec(printed)?.groups;
      return groups === undefined ? undefined : withYear({ ...groups });
    },
  };
}

/**
 * A template with its place holders filled: `3{year}R{n:4}` pads n with zeros to four digits. Undefined where a part
 * is not known: half an identifier names nothing.
 */
export function filled(template: string, parts: NumberParts): string | undefined {
  let complete = true;
  const text = template.replace(/\{(\w+)(?::(\d))?\}/gu, (_, name: string, width?: string) => {
    const value = parts[name];
    if (value === undefined) complete = false;
    return (value ?? '').padStart(Number(width ?? 0), '0');
  });
  return complete ? text : undefined;
}
