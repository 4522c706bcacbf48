import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { program } from '../support/program.ts';

const { run, start } = program();

const answers = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const request = (id: string, text: string, more: object = {}): string =>
  `${JSON.stringify({ id, text, ...more })}\n`;

describe('stream', () => {
  test('one line in, one record out, in order', () => {
    const input = ['a', 'b', 'c'].map((id) => request(id, `Text of ${id}, 24 June 2015.`)).join('');
    const { code, stdout, stderr } = run(['stream'], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers(stdout)).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    for (const record of answers(stdout)) expect(validator('document')(record)).toEqual([]);
  });

  test('what comes with a request is in its record; flags hold where it says nothing', () => {
    const more = {
      language: 'en-GB',
      referenceDate: '2021-03-01',
      metadata: { shelf: 7 },
      format: 'markdown',
    };
    const input = request('a', '# Title', more) + request('b', 'Text.');
    const [a, b] = answers(run(['stream', '--jurisdiction', 'az', '--language', 'en'], { input }).stdout);
    expect(a).toMatchObject({
      source: { format: 'markdown', metadata: { shelf: 7 } },
      settings: { language: 'en-GB', referenceDate: '2021-03-01', jurisdiction: 'az' },
    });
    expect(b).toMatchObject({
      source: { format: 'plain' },
      settings: { language: 'en', jurisdiction: 'az' },
    });
  });

  test('a bad line is answered with an error and stops nothing', () => {
    const lines = [
      ['{"id": "a"', null, 'bad-json'],
      ['', null, 'bad-json'],
      ['[1]', null, 'bad-request'],
      ['{"text": "no id"}', null, 'bad-request'],
      ['{"id": 5, "text": "x"}', null, 'bad-request'],
      ['{"id": "b", "text": ["x"]}', 'b', 'bad-request'],
      ['{"id": "c", "text": "x", "referenceDate": "2021-02-30"}', 'c', 'bad-request'],
      ['{"id": "d", "text": "x", "format": "html"}', 'd', 'bad-request'],
      ['{"id": "e", "text": "x", "jurisdiction": "qqq"}', 'e', 'bad-request'],
    ] as const;
    const bad = Buffer.concat([Buffer.from('{"id":"e","text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
    const input = Buffer.concat([
      Buffer.from(lines.map(([line]) => `${line}\n`).join('')),
      bad,
      Buffer.from(request('last', 'x')),
    ]);
    const { code, stdout } = run(['stream'], { input });
    expect(code).toBe(0);
    const found = answers(stdout);
    expect(found.slice(0, -1)).toMatchObject([
      ...lines.map(([, id, error]) => ({ id, error: { code: error } })),
      { id: null, error: { code: 'bad-encoding' } },
    ]);
    for (const error of found.slice(0, -1)) expect(validator('stream-error')(error)).toEqual([]);
    expect(found.at(-1)).toMatchObject({ id: 'last', text: 'x' });
  });

  test('any string is a text: lone surrogates, NUL, nothing, line separators', () => {
    const texts = ['a \ud800 b', 'a \0 b', '', '\u2028\u2029', '\ufeffx', '😀 24 June 2015'];
    const input = texts.map((text, i) => request(String(i), text)).join('');
    expect(answers(run(['stream'], { input }).stdout)).toMatchObject(texts.map((text) => ({ text })));
  });

  test('a line of megabytes, and a last line without a line end', () => {
    const long = 'On 24 June 2015 the town had 500 people. '.repeat(60_000);
    const input = request('long', long) + request('short', 'x').trimEnd();
    const { code, stdout } = run(['stream'], { input });
    expect(code).toBe(0);
    expect(answers(stdout)).toMatchObject([{ id: 'long', text: long }, { id: 'short' }]);
  });

  test('nothing is read ahead while nobody takes the answers', async () => {
    const child = start(['stream']);
    const line = request('a', 'On 24 June 2015 the town had 500 people. '.repeat(500));
    let sent = 0;
    while (sent < 2000 && child.stdin?.write(line)) sent++;
    for (let quiet = 0; quiet < 5 && sent < 2000; quiet++) {
      await setTimeout(100);
      if (child.stdin?.writableNeedDrain === false) {
        quiet = 0;
        child.stdin?.write(line);
        sent++;
      }
    }
    // Pipes and the two programs hold a few megabytes; forty were on offer.
    expect(sent).toBeLessThan(1000);
    child.stdin?.end();
    let taken = 0;
    for await (const chunk of child.stdout ?? []) taken += String(chunk).split('\n').length - 1;
    expect(taken).toBeGreaterThanOrEqual(sent);
  });

  test('a reader that goes away ends it quietly', async () => {
    const child = start(['stream']);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin?.on('error', () => undefined);
    const line = request('a', 'On 24 June 2015 the town had 500 people. '.repeat(5000));
    child.stdin?.write(line);
    await once(child.stdout ?? child, 'data');
    child.stdout?.destroy();
    for (let i = 0; i < 20 && child.exitCode === null; i++) {
      child.stdin?.write(line);
      await setTimeout(20);
    }
    if (child.exitCode === null) await once(child, 'exit');
    expect({ code: child.exitCode, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
