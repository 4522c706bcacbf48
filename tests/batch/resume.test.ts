import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';

const { run, start, at, put } = program();

const TEXT = 'The council adopted 213 rules on 24 June 2015 under the Water Act 1998.\n';

const files = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => !file.startsWith('.rubricator') && statSync(at(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(at(folder, file), 'utf8')]),
  );

const times = (folder: string): [string, number][] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((file) => [file, statSync(at(folder, file)).mtimeMs]);

const annotate = (source: string, out: string, ...flags: string[]): Record<string, unknown> =>
  JSON.parse(run(['annotate', source, '--out', out, '--json', ...flags]).stdout);

const unchangedIn = ({ unchanged }: { unchanged?: unknown }): unknown => unchanged;

describe('only what changed', () => {
  test('a second run touches nothing; a changed text alone is annotated again', () => {
    for (let i = 0; i < 5; i++) put(`some/in/t${i}.md`, TEXT.repeat(i + 1));
    expect(annotate('some/in', 'some/out')).toMatchObject({ documents: 5, unchanged: 0 });
    const before = times('some/out');
    expect(annotate('some/in', 'some/out')).toMatchObject({ documents: 5, unchanged: 5 });
    expect(times('some/out')).toEqual(before);
    put('some/in/t3.md', TEXT.replace('213', '77'));
    expect(annotate('some/in', 'some/out')).toMatchObject({ documents: 5, unchanged: 4 });
    annotate('some/in', 'some/fresh');
    expect(files('some/out')).toEqual(files('some/fresh'));
  });

  test('settings, a card, a lost or edited output and --force count as changes', () => {
    put('why/in/a.md', TEXT);
    annotate('why/in', 'why/out');
    const unchanged = (...flags: string[]): unknown => unchangedIn(annotate('why/in', 'why/out', ...flags));
    expect(unchanged()).toBe(1);
    expect(unchanged('--jurisdiction', 'gb')).toBe(0);
    expect(unchanged('--jurisdiction', 'gb')).toBe(1);
    put('why/in/collection.json', '{ "title": "T", "language": "en", "licence": "CC0-1.0" }');
    expect(unchanged()).toBe(0);
    rmSync(at('why/out/a.md.tei.xml'));
    expect(unchanged()).toBe(0);
    writeFileSync(at('why/out/a.md.json'), '{}');
    expect(unchanged()).toBe(0);
    expect(unchanged('--force')).toBe(0);
    expect(unchanged()).toBe(1);
  });

  test('a deleted source loses its files, with a message; texts of other folders stay', () => {
    put('gone/one/a.md', TEXT);
    put('gone/one/b.md', TEXT);
    put('gone/two/c.md', TEXT);
    annotate('gone/one', 'gone/out');
    annotate('gone/two', 'gone/out');
    rmSync(at('gone/one/a.md'));
    const { stderr } = run(['annotate', 'gone/one', '--out', 'gone/out']);
    expect(stderr).toContain('a.md');
    const left = [...files('gone/out').keys()];
    expect(left).toEqual(expect.arrayContaining(['b.md.json', 'c.md.json', 'extracts/register.json']));
    expect(left.filter((file) => file.startsWith('a.md'))).toEqual([]);
  });

  test('files of formats that are no longer wanted go, and tables too', () => {
    put('formats/in/a.md', TEXT);
    annotate('formats/in', 'formats/out', '--to', 'json,tei,csv,brat');
    for (const to of ['json,tei', 'json,csv', 'tei']) {
      rmSync(at('formats/fresh'), { recursive: true, force: true });
      annotate('formats/in', 'formats/out', '--to', to);
      annotate('formats/in', 'formats/fresh', '--to', to);
      expect([...files('formats/out').keys()], to).toEqual([...files('formats/fresh').keys()]);
    }
  });

  test('files that cannot be removed are named, and the run goes on', () => {
    for (const name of ['a', 'b']) put(`stuck/in/${name}.md`, TEXT);
    put('stuck/in/c.md', TEXT);
    annotate('stuck/in', 'stuck/out');
    for (const name of ['a', 'b']) rmSync(at(`stuck/in/${name}.md`));
    // A folder in the place of a file is not removed.
    rmSync(at('stuck/out/a.md.tei.xml'));
    put('stuck/out/a.md.tei.xml/x', 'in the way');
    expect(annotate('stuck/in', 'stuck/out')).toMatchObject({ documents: 1, failed: [{ id: 'a.md' }] });
    expect([...files('stuck/out').keys()]).not.toContain('b.md.json');
    rmSync(at('stuck/out/a.md.tei.xml'), { recursive: true });
    expect(annotate('stuck/in', 'stuck/out')).toMatchObject({ documents: 1, failed: [] });
    expect([...files('stuck/out').keys()].filter((file) => file.startsWith('a.md'))).toEqual([]);
  });

  test('a text that can no longer be read keeps what was made of it', () => {
    put('kept/in/a.md', TEXT);
    annotate('kept/in', 'kept/out');
    put('kept/in/a.md', Buffer.from([0xff]));
    const { code, stdout } = run(['annotate', 'kept/in', '--out', 'kept/out']);
    expect(code).toBe(1);
    expect(stdout).toContain('* a.md: ');
    expect(stdout).toContain('an earlier run made of it stands');
    expect([...files('kept/out').keys()]).toContain('a.md.json');
  });
});

describe('safe at every moment', () => {
  test('killed at random moments and run again, the output is that of an undisturbed run', async () => {
    for (let i = 0; i < 60; i++) put(`kill/in/t${i}.md`, TEXT.repeat(1 + (i % 20) * 5));
    for (let attempt = 1; attempt <= 5; attempt++) {
      const jobs = String(1 + (attempt % 2));
      const child = start(['annotate', 'kill/in', '--out', 'kill/out', '--quiet', '--jobs', jobs]);
      const exit = once(child, 'exit');
      await Promise.race([setTimeout(120 + attempt * 70), exit]);
      child.kill('SIGKILL');
      await exit;
      if (!existsSync(at('kill/out'))) continue;
      for (const [file, content] of files('kill/out'))
        if (file.endsWith('.json')) expect(() => JSON.parse(content), file).not.toThrow();
    }
    annotate('kill/in', 'kill/out');
    annotate('kill/in', 'kill/fresh');
    expect(files('kill/out')).toEqual(files('kill/fresh'));
  }, 120_000);

  test('what is kept beside the output may be lost or damaged', () => {
    for (let i = 0; i < 4; i++) put(`lost/in/t${i}.md`, TEXT.repeat(i + 1));
    annotate('lost/in', 'lost/out');
    const own = (): string[] =>
      readdirSync(at('lost/out')).filter((file) => file.startsWith('.rubricator-shares'));
    for (const harm of [rmSync, (file: string): void => writeFileSync(file, 'x'.repeat(5000))]) {
      expect(own()).toHaveLength(1);
      for (const file of own()) harm(at('lost/out', file));
      put('lost/in/t3.md', `${harm.name} ${TEXT}`);
      expect(annotate('lost/in', 'lost/out')).toMatchObject({ unchanged: 3, failed: [] });
      rmSync(at('lost/fresh'), { recursive: true, force: true });
      annotate('lost/in', 'lost/fresh');
      expect(files('lost/out')).toEqual(files('lost/fresh'));
    }
  });

  test('a text that the memory does not suffice for kills a thread, not the run', () => {
    put('big/in/huge.md', TEXT.repeat(300_000));
    for (let i = 0; i < 3; i++) put(`big/in/t${i}.md`, TEXT);
    const { code, stdout } = run(['annotate', 'big/in', '--out', 'big/out', '--json', '--jobs', '2'], {
      env: { NODE_OPTIONS: '--max-old-space-size=120' },
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, failed: [{ id: 'huge.md' }] });
    expect(stdout).toContain('the memory does not suffice');
    expect([...files('big/out').keys()]).not.toContain('huge.md.json');
  }, 60_000);

  test('two runs on one output: the second refuses; a dead run does not block', () => {
    put('lock/in/a.md', TEXT);
    put('lock/out/.rubricator-lock', `${process.pid}\n${hostname()}\n`);
    const { code, stderr } = run(['annotate', 'lock/in', '--out', 'lock/out']);
    expect(code).toBe(2);
    expect(stderr).toContain('another run');
    // The number of a process that is there, but began at another time.
    put('lock/out/.rubricator-lock', `${process.pid}\n${hostname()}\n1\n`);
    if (existsSync('/proc/self/stat')) expect(run(['annotate', 'lock/in', '--out', 'lock/out']).code).toBe(0);
    // No process has this number: it is over the limit of every system.
    put('lock/out/.rubricator-lock', `99999999\n${hostname()}\n`);
    expect(run(['annotate', 'lock/in', '--out', 'lock/out']).code).toBe(0);
    expect(readdirSync(at('lock/out'))).not.toContain('.rubricator-lock');
  });

  test('an unfinished line of the manifest is forgotten', () => {
    put('torn/in/a.md', TEXT);
    put('torn/in/b.md', TEXT);
    annotate('torn/in', 'torn/out');
    const manifest = at('torn/out/.rubricator-manifest');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, 100));
    expect(annotate('torn/in', 'torn/out')).toMatchObject({ documents: 2, unchanged: 0 });
    expect(annotate('torn/in', 'torn/out')).toMatchObject({ documents: 2, unchanged: 2 });
  });

  test.each([
    ['another name', '"id":"b.md"', '"id":"c.md"'],
    ['files of another text', '"path":"b.md', '"path":"a.md'],
    ['files outside', '"path":"b.md.json"', '"path":"../in/b.md"'],
    ['another folder', /"root":"../, '"root":"00'],
    ['a time', /"modified":\d/, '"modified":9'],
  ])('a manifest that is damaged (%s) loses nothing: what it named is done again', (_, from, to) => {
    rmSync(at('harmed'), { recursive: true, force: true });
    for (const name of ['a', 'b']) put(`harmed/in/${name}.md`, TEXT);
    annotate('harmed/in', 'harmed/out');
    const manifest = at('harmed/out/.rubricator-manifest');
    const [before, sound] = [readFileSync(manifest, 'utf8'), files('harmed/out')];
    const after = before
      .split('\n')
      .map((line) => (line.includes('"id":"b.md"') ? line.replace(from, to) : line))
      .join('\n');
    expect(after).not.toBe(before);
    writeFileSync(manifest, after);
    expect(annotate('harmed/in', 'harmed/out')).toMatchObject({ documents: 2, unchanged: 1, failed: [] });
    expect(files('harmed/out')).toEqual(sound);
    expect(existsSync(at('harmed/in/b.md'))).toBe(true);
    expect(annotate('harmed/in', 'harmed/out')).toMatchObject({ documents: 2, unchanged: 2 });
  });

  test('a damaged line of the manifest is forgotten', () => {
    put('damaged/in/a.md', TEXT);
    annotate('damaged/in', 'damaged/out');
    const manifest = at('damaged/out/.rubricator-manifest');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"mentions"', '"mention"'));
    expect(annotate('damaged/in', 'damaged/out')).toMatchObject({ documents: 1, unchanged: 0, failed: [] });
  });
});
