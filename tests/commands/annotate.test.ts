import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { program } from '../support/program.ts';

const { run, start, at, put } = program();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.rubricator'))
    .sort();

const summary = (stdout: string): Record<string, unknown> => JSON.parse(stdout);

const TEXT = 'On 24 June 2015 the council adopted 213 rules under the Water Act 1998.\n';

describe('annotate', () => {
  test('a folder anywhere, with folders in it, gives a record and a TEI file a text', () => {
    put('plain/in/a.md', TEXT);
    put('plain/in/deep/er/b.txt', TEXT);
    put('plain/in/.hidden.md', TEXT);
    put('plain/in/notes.csv', 'x');
    const { code, stdout, stderr } = run(['annotate', at('plain', 'in'), '--out', at('plain', 'out')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/documents +dates +figures +acts +findings +failed\n2 /);
    expect(stderr).toContain('2 of 2 documents');
    expect(filesIn(at('plain', 'out'))).toEqual(
      expect.arrayContaining([
        'a.md.json',
        'a.md.tei.xml',
        'deep/er/b.txt.json',
        'deep/er/b.txt.tei.xml',
        'extracts/register.json',
      ]),
    );
    expect(filesIn(at('plain', 'out')).filter((file) => file.includes('hidden'))).toEqual([]);
  });

  test('files and folders can be named together', () => {
    put('several/one/a.md', TEXT);
    put('several/two/b.md', TEXT);
    const { code } = run([
      'annotate',
      'several/one/a.md',
      'several/two',
      '--out',
      'several/out',
      '--to',
      'json',
    ]);
    expect(code).toBe(0);
    expect(filesIn(at('several', 'out'))).toEqual(['a.md.json', 'b.md.json', 'extracts/register.json']);
  });

  test('an output folder among the texts is no source', () => {
    put('among/a.md', TEXT);
    put('among/out/old.md', TEXT);
    run(['annotate', 'among', '--out', 'among/out', '--to', 'json']);
    expect(filesIn(at('among', 'out'))).toEqual(['a.md.json', 'extracts/register.json', 'old.md']);
  });

  test.each([
    ['itself/in', 'itself/in'],
    ['itself/in/a.md', 'itself/in/'],
    ['itself/in', 'itself/link'],
  ])('the folder of the texts is no output folder: %s to %s', (source, out) => {
    put('itself/in/a.md', TEXT);
    if (!existsSync(at('itself', 'link'))) symlinkSync('in', at('itself', 'link'));
    const { code, stderr } = run(['annotate', source, '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('a folder of its own');
    expect(filesIn(at('itself', 'in'))).toEqual(['a.md']);
  });

  test('an output around the texts: what was made is no source of a later run', () => {
    put('around/texts/a.md', TEXT);
    run(['annotate', 'around/texts', '--out', 'around']);
    expect(existsSync(at('around', 'extracts', 'README.md'))).toBe(true);
    const { code, stdout } = run([
      'annotate',
      'around/texts',
      'around/extracts',
      '--out',
      'around',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(summary(stdout)).toMatchObject({ documents: 1 });
  });

  test('two texts that would have one output are refused', () => {
    put('twice/one/a.md', TEXT);
    put('twice/two/a.md', TEXT);
    const { code, stderr } = run(['annotate', 'twice/one', 'twice/two', '--out', 'twice/out']);
    expect(code).toBe(2);
    expect(stderr).toContain('a.md');
    expect(existsSync(at('twice', 'out'))).toBe(false);
  });

  test('the same input gives the same bytes, in one thread or two', () => {
    for (let i = 0; i < 30; i++) put(`same/in/t${i}.md`, `# Text ${i}\n\n${TEXT.repeat(i)}`);
    expect(run(['annotate', 'same/in', '--out', 'same/one']).code).toBe(0);
    expect(run(['annotate', at('same', 'in'), '--out', 'same/two', '--jobs', '2']).code).toBe(0);
    const files = filesIn(at('same', 'one'));
    expect(filesIn(at('same', 'two'))).toEqual(files);
    for (const file of files)
      expect(readFileSync(at('same', 'two', file))).toEqual(readFileSync(at('same', 'one', file)));
  });

  test('quiet says nothing, json says the summary to programs', () => {
    put('said/in/a.md', TEXT);
    const quiet = run(['annotate', 'said/in', '--out', 'said/out', '--quiet', '--force']);
    expect(quiet).toEqual({ code: 0, stdout: '', stderr: '' });
    const json = run(['annotate', 'said/in', '--out', 'said/out', '--json', '--force']);
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(summary(json.stdout)).toMatchObject({ documents: 1, failed: [], interrupted: false });
  });

  test('layers and settings from flags reach the record', () => {
    put('flags/in/a.md', TEXT);
    run(['annotate', 'flags/in', '--out', 'flags/out', '--layers', 'date', '--jurisdiction', 'gb']);
    const record = JSON.parse(readFileSync(at('flags', 'out', 'a.md.json'), 'utf8'));
    expect(record.settings).toMatchObject({ layers: ['date'], jurisdiction: 'gb' });
  });

  test('nothing to annotate is a clear message', () => {
    mkdirSync(at('empty'));
    for (const path of ['empty', 'nowhere']) {
      const { code, stderr } = run(['annotate', path, '--out', 'none']);
      expect(code).toBe(2);
      expect(stderr).toMatch(path === 'empty' ? /no texts in empty/ : /nowhere is not there/);
    }
    expect(existsSync(at('none'))).toBe(false);
  });

  test('a bad configuration is refused before anything is done', () => {
    put('rubricator.config.json', '{ "dateOrder": "YDM" }');
    put('configured/in/a.md', TEXT);
    const { code, stderr } = run(['annotate', 'configured/in', '--out', 'configured/out']);
    put('rubricator.config.json', '{}');
    expect(code).toBe(2);
    expect(stderr).toContain('dateOrder');
    expect(existsSync(at('configured', 'out'))).toBe(false);
  });
});

describe('hostile files', () => {
  test('what cannot be read is named with its reason; the rest is done', () => {
    put('hostile/in/empty.md', '');
    put('hostile/in/bom.md', `\ufeff${TEXT}`);
    put('hostile/in/crlf.txt', TEXT.replaceAll('\n', '\r\n').repeat(3));
    put('hostile/in/cr.txt', TEXT.replaceAll('\n', '\r'));
    put('hostile/in/nul.txt', `a\0b ${TEXT}`);
    put('hostile/in/stars.md', '* '.repeat(10_000));
    put('hostile/in/quotes.md', '> '.repeat(10_000));
    put('hostile/in/latin1.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    put('hostile/in/utf16.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    put('hostile/in/front.md', `---\ntitle: [\n---\n\n${TEXT}`);
    mkdirSync(at('hostile', 'in', 'folder.md'), { recursive: true });
    const { code, stdout, stderr } = run(['annotate', 'hostile/in', '--out', 'hostile/out', '--json']);
    expect(code).toBe(1);
    expect(summary(stdout)).toMatchObject({
      documents: 7,
      failed: [
        { id: 'front.md', reason: expect.stringContaining('front matter') },
        { id: 'latin1.txt', reason: expect.stringContaining('UTF-8') },
        { id: 'utf16.txt', reason: expect.stringContaining('UTF-16') },
      ],
    });
    expect(stderr).toContain('failed latin1.txt');
    const written = filesIn(at('hostile', 'out'));
    expect(written.filter((file) => file.endsWith('.json') && !file.startsWith('extracts/'))).toHaveLength(7);
    expect(JSON.parse(readFileSync(at('hostile', 'out', 'bom.md.json'), 'utf8')).text).toBe(TEXT);
    expect(written.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('a card that is none is said once, with the texts that fail by it', () => {
    put('card/in/x/collection.json', '{}');
    for (const name of ['a', 'b', 'c', 'd']) put(`card/in/x/${name}.md`, TEXT);
    const words = ['annotate', 'card/in', '--out', 'card/out'];
    const { code, stdout, stderr } = run(words);
    expect(code).toBe(1);
    expect(`${stdout}${stderr}`.match(/lacks “licence”/g)).toHaveLength(1);
    expect(stdout).toMatch(/x\/a\.md, x\/b\.md, x\/c\.md, 1 more: x\/collection\.json: /);
    expect(run([...words, '--quiet']).stderr).toMatch(/^failed x\/a\.md and what else needs it: .*\n$/);
  });

  test('a link to nothing, named, is a failure of that file', () => {
    put('link/in/a.md', TEXT);
    symlinkSync('gone.md', at('link', 'in', 'b.md'));
    const { code, stdout } = run(['annotate', 'link/in/a.md', 'link/in/b.md', '--out', 'link/out', '--json']);
    expect(code).toBe(1);
    expect(summary(stdout)).toMatchObject({
      documents: 1,
      failed: [{ id: 'b.md', reason: 'it is a link to a file that is not there' }],
    });
  });

  test('five megabytes in one line', () => {
    const filler = 'The river rises in the hills and flows to the sea. '.repeat(20);
    put('long/in/a.txt', `${TEXT.trimEnd()} ${filler}`.repeat(4700));
    const { code } = run(['annotate', 'long/in', '--out', 'long/out', '--to', 'json', '--quiet']);
    expect(code).toBe(0);
  }, 120_000);

  test('where the output cannot be written, each text says so and nothing is left', () => {
    put('blocked/in/a.md', TEXT);
    put('blocked/out/a.md.json/x', 'a folder stands in the way');
    const { code, stdout } = run(['annotate', 'blocked/in', '--out', 'blocked/out', '--json']);
    expect(code).toBe(1);
    expect(summary(stdout)).toMatchObject({ documents: 0, failed: [{ id: 'a.md' }] });
    expect(filesIn(at('blocked', 'out')).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});

describe('an output folder that refuses', () => {
  test('a file in its place is a usage error', () => {
    put('refused/in/a.md', TEXT);
    put('refused/out', 'a file');
    for (const out of ['refused/out', 'refused/out/deeper']) {
      const { code, stderr } = run(['annotate', 'refused/in', '--out', out]);
      expect(code).toBe(2);
      expect(stderr).toContain('a file stands where a folder is expected');
    }
  });

  test('tables that cannot be written are named; the documents are written', () => {
    put('tables/in/a.md', TEXT);
    put('tables/out/extracts', 'a file');
    const { code, stdout } = run(['annotate', 'tables/in', '--out', 'tables/out', '--json']);
    expect(code).toBe(1);
    expect(summary(stdout)).toMatchObject({
      documents: 1,
      failed: [{ id: 'the tables and the register', reason: expect.stringContaining('a folder') }],
    });
    expect(existsSync(at('tables', 'out', 'a.md.json'))).toBe(true);
  });
});

describe('interruption', () => {
  test('Ctrl-C ends cleanly, with whole files and a summary', async () => {
    for (let i = 0; i < 200; i++) put(`stop/in/t${i}.md`, TEXT.repeat(500));
    const child = start(['annotate', 'stop/in', '--out', 'stop/out']);
    let stdout = '';
    child.stdout?.on('data', (chunk) => {
      stdout += chunk;
    });
    await vi.waitFor(() => expect(existsSync(at('stop', 'out', 't0.md.json'))).toBe(true), {
      timeout: 10_000,
      interval: 10,
    });
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
    expect(stdout).toContain('Interrupted');
    const written = filesIn(at('stop', 'out'));
    expect(written.length).toBeLessThan(400);
    expect(written.filter((file) => file.endsWith('.tmp'))).toEqual([]);
    for (const file of written.filter((name) => name.endsWith('.json')))
      expect(() => JSON.parse(readFileSync(at('stop', 'out', file), 'utf8'))).not.toThrow();
  });
});

describe('watch', () => {
  test('a text that is saved is annotated again; Ctrl-C ends it', async () => {
    put('watch/in/a.md', TEXT);
    const child = start(['annotate', 'watch/in', '--out', 'watch/in/out', '--watch']);
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        told += chunk;
      });
    const record = at('watch', 'in', 'out', 'a.md.json');
    const seen = (wanted: string): Promise<void> =>
      vi.waitFor(() => expect(readFileSync(record, 'utf8')).toContain(wanted), { timeout: 10_000 });
    await vi.waitFor(() => expect(told).toContain('Watching'), { timeout: 10_000 });
    put('watch/in/a.md', TEXT.replace('213', '77'));
    await seen('77 rules');
    put('watch/in/b.md', TEXT);
    await vi.waitFor(() => expect(existsSync(at('watch', 'in', 'out', 'b.md.json'))).toBe(true), {
      timeout: 10_000,
    });
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});
