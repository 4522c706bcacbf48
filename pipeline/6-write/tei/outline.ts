import { type Attributes, startTag, textContent } from '../xml.ts';

/** Lines of elements, each in those that are open: for the small trees around the text, never inside it. */
export class Outline {
  #written = '';
  /** The line end before an element, with the blanks that the element stands behind. */
  #margin: string;

  constructor(depth: number) {
    this.#margin = `\n${'  '.repeat(depth)}`;
  }

  open(name: string, attributes?: Attributes): void {
    this.#written += this.#margin + startTag(name, attributes);
    this.#margin += '  ';
  }

  close(name: string): void {
    this.#margin = this.#margin.slice(0, -2);
    this.#written += `${this.#margin}</${name}>`;
  }

  /** An element; the lines of what people have written in it are indented as it is. */
  line(element: string): void {
    this.#written += this.#margin + this.#indented(element);
  }

  /** An element that holds text only. */
  text(name: string, attributes: Attributes, text: string): void {
    this.#written += `${this.#margin}${startTag(name, attributes)}${this.#indented(textContent(text))}</${name}>`;
  }

  /** Lines as they are, each with the line end before it. */
  block(lines: string): void {
    this.#written += lines;
  }

  #indented(text: string): string {
    return text.includes('\n') ? text.replaceAll('\n', this.#margin) : text;
  }

  /** An element around others, which are lines already; nothing where there are none. */
  list(name: string, attributes: Attributes, elements: readonly string[]): void {
    if (elements.length === 0) return;
    this.open(name, attributes);
    for (const element of elements) this.line(element);
    this.close(name);
  }

  /** All lines, each with the line end before it. */
  get written(): string {
    return this.#written;
  }
}
