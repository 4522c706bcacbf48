import manifest from '../../../package.json';
import type { Annotation } from '../../model/records.ts';
import { summarise } from '../../model/summary.ts';
import type { Format } from '../format.ts';
import { recordMark } from '../record/mark.ts';

/** The names that the labelling configuration must have: `<Labels name="label" toName="text">`, `<Text name="text">`. */
const FROM = 'label';
const TO = 'text';

const region = (annotation: Annotation): object => ({
  id: annotation.id,
  from_name: FROM,
  to_name: TO,
  type: 'labels',
  value: {
    start: annotation.start,
    end: annotation.end,
    text: annotation.quote,
    labels: [annotation.layer],
  },
  meta: { text: [summarise(annotation)] },
});

const relations = (annotation: Annotation): object[] =>
  annotation.layer === 'legal-act'
    ? (annotation.relations ?? []).map(({ type, target }) => ({
        type: 'relation',
        from_id: annotation.id,
        to_id: target,
        direction: 'right',
        labels: [type],
      }))
    : [];

/** A task with predictions, which a person accepts or corrects. */
export const labelStudio: Format = {
  name: 'label-studio',
  extension: '.label-studio.json',
  about: 'A Label Studio task with predictions (labels date, figure, legal-act). Offsets: code points.',
  write: ({ points }) => {
    const { id, text, annotations } = points;
    const result = [...annotations.map(region), ...annotations.flatMap(relations)];
    const prediction = { model_version: `rubricator-${manifest.version}`, result };
    const data = { text, document: id, record: recordMark(points) };
    return `${JSON.stringify([{ data, predictions: [prediction] }], null, 1)}\n`;
  },
};
