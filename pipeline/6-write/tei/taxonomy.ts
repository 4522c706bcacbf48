import { startTag, textElement } from '../xml.ts';
import type { Names } from './names.ts';
import type { Outline } from './outline.ts';

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

/** The name of a category, where it stands in the header, and a pointer to it. */
interface Category {
  readonly name: string;
  readonly pointer: string;
}

/** The categories that one document uses, under its names. */
export class Taxonomy {
  readonly names: Names;
  /** By their values, in groups. */
  readonly #used = new Map<string, Map<string, Category>>();

  constructor(names: Names) {
    this.names = names;
  }

  /** Adds a category to a value of `@ana`, which is empty at first; a group without a value adds none. */
  ana(before: string, group: string, value: string | undefined): string {
    if (value === undefined) return before;
    const { pointer } = this.#category(group, value);
    return before === '' ? pointer : `${before} ${pointer}`;
  }

  #category(group: string, value: string): Category {
    const categories = this.#used.get(group) ?? new Map<string, Category>();
    if (categories.size === 0) this.#used.set(group, categories);
    return categories.get(value) ?? this.#newCategory(group, value, categories);
  }

  #newCategory(group: string, value: string, categories: Map<string, Category>): Category {
    const name = `${group}.${value.replace(/[^\w.-]+/g, '-')}`;
    const category = { name, pointer: this.names.pointer(name) };
    categories.set(value, category);
    return category;
  }

  /** `<classDecl>`, one taxonomy a group; nothing where no category is used. */
  declare(outline: Outline): void {
    if (this.#used.size === 0) return;
    outline.open('classDecl');
    for (const group in GROUPS) this.#declare(group, outline);
    outline.close('classDecl');
  }

  #declare(group: string, outline: Outline): void {
    const categories = this.#used.get(group);
    if (categories === undefined) return;
    const names = new Set(Array.from(categories.values(), ({ name }) => name));
    outline.open('taxonomy', { 'xml:id': this.names.id(group) });
    outline.text('desc', {}, GROUPS[group] ?? '');
    for (const name of [...names].sort()) {
      const description = textElement('catDesc', {}, name.slice(group.length + 1));
      outline.line(`${startTag('category', { 'xml:id': this.names.id(name) })}${description}</category>`);
    }
    outline.close('taxonomy');
  }
}
