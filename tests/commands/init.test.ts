import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { validator } from '../../pipeline/bridges/ajv.ts';
import { commands } from '../../pipeline/commands/commands.ts';
import { program } from '../support/program.ts';

const { run, at, put, cli } = program();

const TEXT = 'The council adopted 213 rules on 31 June 2015 under the Water Act 1998.\n';

const read = (path: string): string => readFileSync(at(path), 'utf8');

/** One step of a workflow or of a composite action. */
interface Step {
  readonly run?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: { readonly sarif_file?: string };
  readonly env?: Readonly<Record<string, string>>;
}

beforeEach(() => {
  for (const path of [
    'corpus',
    'output',
    '.github',
    '.gitattributes',
    '.gitignore',
    'rubricator.config.json',
    'rubricator.sarif',
  ])
    rmSync(at(path), { recursive: true, force: true });
});

/** Runs a script as GitHub would. */
function bash(script: string, env: NodeJS.ProcessEnv = {}): ReturnType<typeof spawnSync> {
  return spawnSync('bash', ['-e', '-c', script], {
    cwd: at(),
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('init', () => {
  test('makes a repository in which annotate and check work', () => {
    expect(run(['init', '--title', 'Laws of the waters', '--jurisdiction', 'az'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('made corpus/collection.json'),
      stderr: '',
    });
    put('corpus/a.md', TEXT);
    expect(run(['annotate']).code).toBe(0);
    expect(run(['check'])).toMatchObject({ code: 0, stdout: expect.stringContaining('31 June 2015') });
    expect(JSON.parse(read('output/a.md.json')).settings.jurisdiction).toBe('az');
  });

  test('git changes no line ends of texts and outputs', () => {
    run(['init']);
    spawnSync('git', ['init', '--quiet'], { cwd: at() });
    const asked = spawnSync('git', ['check-attr', 'text', 'corpus/a.md', 'output/a.md.json', 'b.md'], {
      cwd: at(),
    });
    expect(asked.stdout.toString()).toBe(
      'corpus/a.md: text: unset\noutput/a.md.json: text: unset\nb.md: text: unspecified\n',
    );
    rmSync(at('.git'), { recursive: true });
  });

  test('what it makes is as the schemas say', () => {
    run(['init', '--title', 'T', '--date-order', 'MDY', '--licence', 'CC-BY-4.0']);
    const card = JSON.parse(read('corpus/collection.json'));
    expect(card).toEqual({ title: 'T', language: 'en', licence: 'CC-BY-4.0', dateOrder: 'MDY' });
    expect(validator('collection')(card)).toEqual([]);
    expect(validator('configuration')(JSON.parse(read('rubricator.config.json')))).toEqual([]);
  });

  test('asserts no licence: it is left to be said, and `check` says so', () => {
    expect(run(['init', '--title', 'T']).stdout).toContain('its licence is NOASSERTION');
    expect(JSON.parse(read('corpus/collection.json')).licence).toBe('NOASSERTION');
    for (const path of ['corpus/a.md', 'corpus/b.md']) put(path, 'It had 12 men.\n');
    expect(run(['annotate', '--quiet']).code).toBe(0);
    const { code, stdout } = run(['check']);
    expect(stdout.match(/source\/no-licence/g)).toHaveLength(1);
    expect(stdout).toMatch(/corpus\/collection\.json\n +4:14 · note · source\/no-licence/);
    expect(code).toBe(0);
    put('corpus/collection.json', read('corpus/collection.json').replace('NOASSERTION', 'CC0-1.0'));
    expect(run(['annotate', '--quiet']).code).toBe(0);
    expect(run(['check']).stdout).not.toContain('no-licence');
  });

  test.each([
    ['--jurisdiction', 'zz', 'is "zz", which is no jurisdiction'],
    ['--jurisdiction', 'AZ', 'in lower case'],
    ['--licence', 'foo', 'is "foo", which names no licence'],
  ])('%s %s is refused, and nothing is made', (flag, value, reason) => {
    expect(run(['init', flag, value])).toMatchObject({ code: 2, stderr: expect.stringContaining(reason) });
    expect(existsSync(at('corpus'))).toBe(false);
  });

  test('overwrites nothing', () => {
    for (const path of ['corpus/collection.json', '.gitignore', '.github/workflows/rubricator.yml'])
      put(path, 'mine');
    const { code, stdout } = run(['init']);
    expect(stdout).toContain('kept .gitignore, which is there; it lacks node_modules/, .rubricator-*, ');
    expect({ code, kept: stdout.match(/^kept /gm)?.length }).toEqual({ code: 0, kept: 3 });
    for (const path of ['corpus/collection.json', '.gitignore', '.github/workflows/rubricator.yml'])
      expect(read(path)).toBe('mine');
    expect(run(['init', '--quiet'])).toMatchObject({ code: 0, stdout: '' });
  });

  test('in a folder that is not there yet, and whose name is the title', () => {
    expect(run(['init', 'corpus/waters']).code).toBe(0);
    expect(JSON.parse(read('corpus/waters/corpus/collection.json')).title).toBe('waters');
  });

  test('the workflow runs a check of this version, and posts what it has written', () => {
    run(['init']);
    put('corpus/a.md', TEXT);
    run(['annotate', '--quiet']);
    const { jobs } = parse(read('.github/workflows/rubricator.yml'));
    const steps: readonly Step[] = jobs.check.steps;
    const script = steps.map(({ run: own }) => own).find((own) => own !== undefined) ?? '';
    expect(script).toContain(`npx --yes rubricator@${manifest.version} check`);
    const here = script.replace(/npx --yes \S+/, `"${process.execPath}" "${cli()}"`);
    expect(bash(here)).toMatchObject({ status: 0, stdout: expect.stringContaining('::warning file=') });
    const posted = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(JSON.parse(read(posted?.with?.sarif_file ?? ''))).toMatchObject({ version: '2.1.0' });
    expect(read('.gitignore')).toContain(posted?.with?.sarif_file);
  });
});

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  const steps: readonly Step[] = action.runs.steps;
  const check = steps.find(({ env }) => env !== undefined) ?? {};

  /** The environment of the check, with the defaults of the inputs but for those given. */
  function environment(given: Readonly<Record<string, string>>): Record<string, string> {
    const entries = Object.entries(check.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? '';
      expect(action.inputs).toHaveProperty([input, 'default']);
      return [name, given[input] ?? action.inputs[input].default];
    });
    return Object.fromEntries(entries);
  }

  function acted(given: Readonly<Record<string, string>> = {}): ReturnType<typeof spawnSync> {
    mkdirSync(at('action'), { recursive: true });
    rmSync(at('action/dist'), { recursive: true, force: true });
    symlinkSync(cli().replace(/[\\/]cli\.js$/, ''), at('action/dist'), 'junction');
    return bash(check.run ?? '', { ...environment(given), GITHUB_ACTION_PATH: at('action') });
  }

  beforeEach(() => {
    run(['init', '--quiet']);
    put('corpus/a.md', TEXT);
    run(['annotate', '--quiet']);
  });

  test('its commands are those of package.json and of the program', () => {
    expect(steps.flatMap(({ run: own }) => own ?? [])[0]).toMatch(/^npm ci --include=dev\b/);
    expect(manifest.scripts.prepare).toContain('build');
    expect(Object.keys(commands)).toContain(/words=\((\w+)/.exec(check.run ?? '')?.[1]);
    expect(manifest.bin.rubricator).toBe('dist/cli.js');
  });

  test('checks, and writes SARIF', () => {
    expect(acted()).toMatchObject({ status: 0, stdout: expect.stringContaining('::warning file=') });
    expect(JSON.parse(read('rubricator.sarif'))).toMatchObject({ version: '2.1.0' });
  });

  test('its inputs are flags', () => {
    expect(acted({ 'max-warnings': '0' }).status).toBe(1);
    expect(acted({ sarif: 'other $(x).sarif' }).status).toBe(0);
    expect(JSON.parse(read('other $(x).sarif'))).toMatchObject({ version: '2.1.0' });
    run(['check', '--baseline', 'known.json', '--update-baseline']);
    expect(acted({ 'max-warnings': '0', baseline: 'known.json' }).status).toBe(0);
    expect(acted({ 'changed-since': 'nowhere' }).status).toBe(2);
    for (const path of ['known.json', 'other $(x).sarif']) rmSync(at(path));
  });

  test('every input is described, and has a default', () => {
    for (const input of Object.values(action.inputs))
      expect(input).toEqual({ description: expect.stringMatching(/^[A-Z]/), default: expect.any(String) });
  });

  test('what the program knows by itself is left to it', () => {
    put('texts/a.md', TEXT);
    run(['annotate', 'texts', '--out', 'made', '--quiet']);
    expect(acted({ output: 'made', sarif: '' }).status).toBe(0);
    expect(acted({ output: 'made', sources: 'nowhere', sarif: '' }).status).toBe(2);
    expect(acted({ output: '-none', sarif: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('-none is not there'),
    });
    expect(existsSync(at('rubricator.sarif'))).toBe(false);
    for (const path of ['texts', 'made']) rmSync(at(path), { recursive: true });
  });

  test('findings are posted where the check has failed, too', () => {
    const posted = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(posted?.if).toMatch(/^\$\{\{ !cancelled\(\) && /);
    expect(steps.indexOf(posted ?? {})).toBeGreaterThan(steps.indexOf(check));
  });

  test('fails where the check does', () => {
    put('corpus/a.md', TEXT.replace('213', '214'));
    expect(acted().status).toBe(1);
  });
});
