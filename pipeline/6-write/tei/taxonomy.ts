import { parent, startTag, textElement } from '../xml.ts';
import type { Names } from './names.ts';

/**
 * What TEI has no attribute for is said by `@ana`, which points to a category in the header. The name of a
 * category is `group.value`.
 */
const GROUPS: Readonly<Record<string, string>> = {
  approximation: 'How a figure is hedged',
  bound: 'Bounds that do not belong to the value themselves (TEI bounds include their value)',
  certainty: 'How sure the value is',
  change: 'A figure that tells a rise or a fall',
  correction: 'What a person has done to a mention; a note among the corrections says who, when and why',
  form: 'How a legal act is named',
  frequency: 'How often a set of times recurs (TIMEX3 freq)',
  modifier: 'The TIMEX3 modifier of a date',
  quantifier: 'How a set of times is quantified (TIMEX3 quant)',
  resolution: 'Where the parts of a date that its words do not say came from',
  timex: 'The TIMEX3 value of a date for which TEI has no attribute',
};

/** The categories that one document uses, under its names. */
export class Taxonomy {
  readonly names: Names;
  readonly #used = new Set<string>();

  constructor(names: Names) {
    this.names = names;
  }

  /** The value of `@ana` for pairs of group and value; pairs without a value are left out. */
  ana(values: Readonly<Record<string, string | undefined>>): string | undefined {
    let pointers = '';
    for (const group of Object.keys(values)) {
      const value = values[group];
      if (value === undefined) continue;
      const name = `${group}.${value.replace(/[^\w.-]+/g, '-')}`;
      this.#used.add(name);
      const pointer = this.names.pointer(name);
      pointers += pointers === '' ? pointer : ` ${pointer}`;
    }
    return pointers === '' ? undefined : pointers;
  }

  /** `<classDecl>`, one taxonomy a group; nothing where no category is used. */
  declaration(): string[] {
    const used = [...this.#used].sort();
    const taxonomies = Object.entries(GROUPS).map(([group, description]) => {
      const values = used.filter((name) => name.startsWith(`${group}.`));
      const categories = values.map(
        (name) =>
          `${startTag('category', { 'xml:id': this.names.id(name) })}${textElement('catDesc', {}, name.slice(group.length + 1))}</category>`,
      );
      return categories.length === 0
        ? []
        : parent('taxonomy', { 'xml:id': this.names.id(group) }, [
            textElement('desc', {}, description),
            ...categories,
          ]);
    });
    return parent('classDecl', {}, taxonomies.flat());
  }
}
