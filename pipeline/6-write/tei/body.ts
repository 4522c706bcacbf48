import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { endingAfter, type Span } from '../../model/span.ts';
import { emptyTag, isOwnContent, textContent } from '../xml.ts';
import { tagging } from './cuts.ts';
import { mentionAttributes, mentionElement } from './mention.ts';
import { type Marked, markedIn } from './nesting.ts';
import { type Region, regionsOf } from './regions.ts';
import type { Separator } from './separators.ts';
import type { Taxonomy } from './taxonomy.ts';
import { Weaver } from './weaver.ts';

/** Headings open a division that lasts until the next heading of the same or a higher rank. */
class Divisions {
  readonly #depths: number[] = [];

  /** The tags that go before a heading. */
  open(depth: number): string {
    const closed = this.#close(depth);
    this.#depths.push(depth);
    return `${closed}<div>`;
  }

  /** The end tags of all open divisions. */
  closeAll(): string {
    return this.#close(0);
  }

  #close(depth: number): string {
    const from = this.#depths.findIndex((open) => open >= depth);
    return from < 0 ? '' : '</div>'.repeat(this.#depths.splice(from).length);
  }
}

/** Writes a region; of its mark-up only that around the text is there. */
function openRegion({ start, end, type, depth = 1 }: Region, divisions: Divisions, weaver: Weaver): void {
  if (type === 'heading') weaver.open(start, end, `${divisions.open(depth)}<head>`, '</head>');
  else if (type === 'paragraph') weaver.open(start, end, '<p>', '</p>');
  else weaver.open(start, end, `<ab type="${type}">`, '</ab>');
}

/** The sentences that lie inside their region and apart from each other. */
function sentencesInside(sentences: readonly Span[], regions: readonly Region[]): readonly Span[] {
  const regionOf = endingAfter(regions);
  let reached = 0;
  return sentences.filter(({ start, end }) => {
    const region = regions[regionOf(start)];
    const isInside = start >= reached && region !== undefined && start >= region.start && end <= region.end;
    if (isInside) reached = end;
    return isInside;
  });
}

function openMarked({ mention, part, start, end }: Marked, taxonomy: Taxonomy, weaver: Weaver): void {
  if (part !== undefined) weaver.open(start, end, `<${part.name}${part.attributes}>`, `</${part.name}>`);
  else {
    const name = mentionElement(mention);
    const id = taxonomy.names.idAttribute(mention.id);
    weaver.open(start, end, `<${name}${id}${mentionAttributes(mention, taxonomy)}>`, `</${name}>`);
  }
}

/** Writes a stretch of the source; what stands between two pages is `<pb/>`. */
function sourceWriter(
  text: string,
  separators: readonly Separator[],
): (start: number, end: number) => string {
  let next = 0;
  const content = isOwnContent(text) ? (part: string): string => part : textContent;
  return (start, end) => {
    let written = '';
    let at = start;
    for (; ; next++) {
      const separator = separators[next];
      if (separator === undefined || separator.end > end) break;
      written += content(text.slice(at, separator.start)) + emptyTag('pb', { n: `${separator.n}` });
      at = separator.end;
    }
    return written + content(text.slice(at, end));
  };
}

/** `<body>`: without its tags, and each `<pb/>` read as `---`, it is the source text. */
export function body(
  { text, blocks, sentences }: Pick<DocumentRecord, 'text' | 'blocks' | 'sentences'>,
  separators: readonly Separator[],
  inline: readonly Annotation[],
  taxonomy: Taxonomy,
): string {
  const regions = regionsOf(text, blocks, separators);
  const divisions = new Divisions();
  const weaver = new Weaver(sourceWriter(text, separators));
  const inside = sentencesInside(sentences, regions);
  const marked = markedIn(inline, tagging(text, separators));
  // One walk: of what begins at the same place, regions are outermost, then sentences.
  for (let [r, s, m] = [0, 0, 0]; ; ) {
    const [region, sentence, mark] = [regions[r], inside[s], marked[m]];
    const start = Math.min(startOf(region), startOf(sentence), startOf(mark));
    if (start === Number.POSITIVE_INFINITY) break;
    if (region?.start === start) {
      openRegion(region, divisions, weaver);
      r++;
    } else if (sentence?.start === start) {
      weaver.open(start, sentence.end, '<s>', '</s>');
      s++;
    } else if (mark) {
      openMarked(mark, taxonomy, weaver);
      m++;
    }
  }
  const content = weaver.finish(text.length);
  const filler = regions.length === 0 ? '<ab/>' : '';
  return `<body xml:id="${taxonomy.names.id('text')}">${content}${divisions.closeAll()}${filler}</body>`;
}

const startOf = (span: Span | undefined): number => span?.start ?? Number.POSITIVE_INFINITY;
