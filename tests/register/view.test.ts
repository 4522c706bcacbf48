import { describe, expect, test } from 'vitest';
import { corpusTei, registerFiles, registerParquet } from '../../pipeline/6-write/index.ts';
import { type RegisteredDocument, registerBuilder } from '../../pipeline/register/index.ts';
import { saying } from './acts.ts';

const TITLE = 'On Archives';

const DOCUMENTS: readonly RegisteredDocument[] = [
  saying('b', [{ title: TITLE, number: '5', dates: ['1999-06-18'] }]),
  saying('a', [{ title: 'On archives' }, { title: TITLE, number: '5', dates: ['1999-06-18'] }]),
  saying('c', []),
];

function builtOf(
  documents: readonly RegisteredDocument[],
): ReturnType<ReturnType<typeof registerBuilder>['build']> {
  const builder = registerBuilder();
  for (const document of documents) builder.add(document);
  return builder.build();
}

describe('a register whose entries are made while it is walked through', () => {
  test('is the same on every walk', () => {
    const { acts } = builtOf(DOCUMENTS);
    expect([...acts]).toEqual([...acts]);
    expect([...acts]).toMatchObject([
      {
        title: TITLE,
        aliases: ['On archives'],
        mentions: [{ document: 'a' }, { document: 'a' }, { document: 'b' }],
      },
    ]);
  });

  test('is written in every form', () => {
    const built = builtOf(DOCUMENTS);
    const whole = { ...built, acts: [...built.acts] };
    expect([...registerFiles(built)]).toEqual([...registerFiles(whole)]);
    expect(registerParquet(built)).toEqual(registerParquet(whole));
    expect([...corpusTei(built, ['a'])]).toEqual([...corpusTei(whole, ['a'])]);
  });

  test('has no table where none is wanted', () => {
    const paths = Array.from(registerFiles(builtOf(DOCUMENTS), false), ({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['extracts/register.json']));
  });

  test('is closed', () => {
    const builder = registerBuilder();
    builder.build();
    expect(() => builder.add(saying('late.md', [{ title: TITLE }]))).toThrow(/the acts of late\.md/);
  });

  test('counts the printed forms of several keys together, and of no other act', () => {
    const others = saying('d', [{ title: 'On Museums', number: '6', dates: ['2001-01-01'] }]);
    const [archives, museums] = builtOf([...DOCUMENTS, others]).acts;
    expect(archives).toMatchObject({ title: TITLE, number: '5' });
    expect(museums).toMatchObject({ title: 'On Museums', number: '6', aliases: [] });
  });
});
