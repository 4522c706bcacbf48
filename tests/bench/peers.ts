import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { best, type Row, speedOf, UNTIL_WARM } from './timing.ts';

/** Where the peers are installed (`npm install --prefix tests/bench`): they are no dependencies of the project. */
const HOME = resolve('tests/bench/package.json');

interface Peer {
  readonly what: string;
  /** Slow peers get no more characters than this. */
  readonly most: number;
  /** Loads the peer; gives what it does with one paragraph. */
  readonly load: (require: NodeJS.Require) => (paragraph: string) => unknown;
}

/** The part of compromise's chain that is called here. */
interface Compromise {
  (text: string): { numbers(): { json(): unknown }; dates(): { json(): unknown } };
  plugin(plugin: unknown): void;
}

/** What is a figure here has seven names in the suite. */
const FIGURES = ['Number', 'Ordinal', 'Percentage', 'Currency', 'Dimension', 'Temperature', 'Age'];

type Recognize = (text: string, culture: string) => unknown;

const recognizer =
  (kinds: readonly string[]): Peer['load'] =>
  (require) => {
    const suite: Readonly<Record<string, Recognize>> = require('@microsoft/recognizers-text-suite');
    const recognizers = kinds.map((kind) => {
      const recognize = suite[`recognize${kind}`];
      if (recognize === undefined)
        throw new Error(`the suite has no recognize${kind}: mend tests/bench/peers.ts`);
      return recognize;
    });
    return (paragraph) => recognizers.map((recognize) => recognize(paragraph, 'en-us'));
  };

const PEERS: readonly Peer[] = [
  {
    what: 'chrono-node 2.10.3: dates alone',
    most: 500_000,
    load: (require) => {
      const chrono: { parse(text: string, reference: Date): unknown } = require('chrono-node/en');
      const reference = new Date(0);
      return (paragraph) => chrono.parse(paragraph, reference);
    },
  },
  {
    what: 'wink-nlp 2.4.0: entities',
    most: 200_000,
    load: (require) => {
      const winkNLP: (model: unknown) => { readDoc(text: string): { entities(): { out(): unknown } } } =
        require('wink-nlp');
      const nlp = winkNLP(require('wink-eng-lite-web-model'));
      return (paragraph) => nlp.readDoc(paragraph).entities().out();
    },
  },
  {
    what: 'compromise 14.17.0: numbers alone',
    most: 50_000,
    load: (require) => {
      const nlp: Compromise = require('compromise');
      return (paragraph) => nlp(paragraph).numbers().json();
    },
  },
  {
    what: 'compromise 14.17.0 with compromise-dates 3.9.0: numbers and dates',
    most: 25_000,
    load: (require) => {
      const nlp: Compromise = require('compromise');
      nlp.plugin(require('compromise-dates'));
      return (paragraph) => {
        const document = nlp(paragraph);
        return [document.numbers().json(), document.dates().json()];
      };
    },
  },
  {
    what: 'Recognizers-Text suite 1.3.1: numbers alone',
    most: 25_000,
    load: recognizer(['Number']),
  },
  {
    what: 'Recognizers-Text suite 1.3.1: all that is a figure here',
    most: 10_000,
    load: recognizer(FIGURES),
  },
  {
    what: 'Recognizers-Text suite 1.3.1: dates alone',
    most: 3_000,
    load: recognizer(['DateTime']),
  },
  {
    what: 'Recognizers-Text suite 1.3.1: all that is a figure here, and dates',
    most: 3_000,
    load: recognizer([...FIGURES, 'DateTime']),
  },
];

/** Other programs on the same text, each given what is easiest for it: a paragraph at a time. */
export function peers(text: string): Row[] {
  if (!existsSync(resolve('tests/bench/node_modules'))) return [];
  const require = createRequire(HOME);
  return PEERS.map(({ what, most, load }) => {
    const part = text.slice(0, most);
    const paragraphs = part.split(/\n{2,}/);
    const read = load(require);
    const run = (): void => {
      for (const paragraph of paragraphs) read(paragraph);
    };
    return { what, speed: speedOf(part.length, best(run, UNTIL_WARM)) };
  });
}
