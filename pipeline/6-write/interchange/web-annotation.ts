import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import type { Format } from '../format.ts';
import { recordMark } from '../record/mark.ts';
import { uriPath } from '../uri-path.ts';
import { ownFields } from './own-fields.ts';

/** How much text before and after a quote is given, so that it is found again when offsets have moved. */
const REACH = 32;

const EXTENSION = '.anno.jsonld';

/** Without half a character at either end. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

function item(points: Annotation, units: Annotation, { id, text }: DocumentRecord, mark: string): object {
  return {
    id: `${uriPath(id)}${EXTENSION}#${points.id}`,
    type: 'Annotation',
    via: `${uriPath(id)}.json#record=${mark}`,
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: points.layer },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: summarise(points) },
      {
        type: 'TextualBody',
        purpose: 'classifying',
        format: 'application/json',
        value: JSON.stringify(ownFields(points)),
      },
    ],
    target: {
      source: uriPath(id),
      selector: [
        { type: 'TextPositionSelector', start: points.start, end: points.end },
        {
          type: 'TextQuoteSelector',
          exact: points.quote,
          prefix: whole(text.slice(Math.max(0, units.start - REACH), units.start)),
          suffix: whole(text.slice(units.end, units.end + REACH)),
        },
      ],
    },
  };
}

/** The W3C Web Annotation model: a page of annotations, each with a position and a quote selector. */
export const webAnnotation: Format = {
  name: 'web-annotation',
  extension: EXTENSION,
  about: 'W3C Web Annotation (JSON-LD), with position and quote selectors. Offsets: code points.',
  write: ({ points, units }) => {
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: uriPath(points.id) + EXTENSION,
      type: 'AnnotationPage',
      items: points.annotations.map((annotation, i) =>
        item(annotation, units.annotations[i] ?? annotation, units, recordMark(points)),
      ),
    };
    return `${JSON.stringify(page, null, 2)}\n`;
  },
};
