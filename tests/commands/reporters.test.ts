import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../pipeline/5-check/index.ts';
import { validator } from '../../pipeline/bridges/ajv.ts';
import { readXml } from '../../pipeline/bridges/xml-reader.ts';
import { fingerprinted } from '../../pipeline/commands/check/fingerprints.ts';
import { REPORTERS, type ReporterName } from '../../pipeline/commands/check/reporters/index.ts';
import { REPORTER_NAMES } from '../../pipeline/commands/check/reporters/names.ts';
import type { Located, Report } from '../../pipeline/commands/check/reporters/reporter.ts';

const inText: Located = {
  ruleId: 'date/no-such-day',
  severity: 'warning',
  message: '“31 June” is <not> in\nthe {calendar}: 100% & “|”, say',
  file: 'a, b: c%.md',
  path: 'corpus/a, b: c%.md',
  line: 3,
  column: 7,
  start: 40,
  end: 47,
};

const ofFile = (difference: string): Located => ({
  ruleId: 'drift/not-current',
  severity: 'error',
  message: `a fresh run gives something else (${difference}).`,
  file: 'é.md.json',
  path: 'output/é.md.json',
});

/** A report whose findings have no fingerprints yet. */
type Found = Omit<Report, 'findings'> & { readonly findings: readonly Located[] };

const REPORT: Found = {
  documents: ['corpus/a, b: c%.md', 'corpus/é.md'],
  findings: [inText, ofFile('first in line 2')],
  known: 0,
  excerpt: ({ line }) => (line === undefined ? undefined : { line: 'On 31 June it', start: 3, end: 10 }),
  endOf: ({ line, column }) => (line && column ? { line: line + 1, column: 4 } : undefined),
};
const CLEAN: Found = { ...REPORT, documents: ['corpus/é.md'], findings: [] };

const reported = (report: Found): Report => ({ ...report, findings: fingerprinted(report.findings) });

const print = (name: ReporterName, report: Found): string => REPORTERS[name].print(reported(report));

const summary = (report: Found): string => REPORTERS.github.summary?.(reported(report)) ?? '';

test('every name has a reporter', () => {
  expect(Object.keys(REPORTERS).sort()).toEqual([...REPORTER_NAMES].sort());
});

test('text: by file, each finding with its line and a caret below each character', () => {
  const error = ofFile('first in line 2');
  const report = { ...REPORT, known: 2, findings: [{ ...inText, message: 'odd' }, error, inText] };
  expect(print('text', report).split('\n').slice(0, 6)).toEqual([
    'corpus/a, b: c%.md',
    '  3:7 · warning · date/no-such-day',
    '    odd',
    '    | On 31 June it',
    '    |    ^^^^^^^',
    '  3:7 · warning · date/no-such-day',
  ]);
  expect(print('text', report).split('\n').slice(-6)).toEqual([
    'output/é.md.json',
    '  error · drift/not-current',
    '    a fresh run gives something else (first in line 2).',
    '',
    '2 documents checked: 1 error, 2 warnings, 0 notes, and 2 of the baseline',
    '',
  ]);
});

test('json: valid by its schema, findings without what is only for other reporters', () => {
  for (const report of [REPORT, CLEAN])
    expect(validator('check')(JSON.parse(print('json', report)))).toEqual([]);
  const { documents, findings } = JSON.parse(print('json', REPORT));
  const { path, ...finding } = inText;
  expect({ documents, first: findings[0] }).toEqual({ documents: 2, first: { ...finding, file: path } });
});

describe('sarif', () => {
  interface Result {
    readonly message: { readonly text: string };
    readonly level: string;
    readonly ruleIndex: number;
    readonly ruleId: string;
    readonly locations: readonly { readonly physicalLocation: unknown }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }
  interface Described {
    readonly id: string;
    readonly shortDescription: { readonly text: string };
    readonly fullDescription: { readonly text: string };
  }
  interface Run {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly Described[] } };
    readonly results: readonly Result[];
  }

  function runOf(findings: readonly Located[]): Run {
    const log: { readonly runs: readonly [Run] } = JSON.parse(print('sarif', { ...REPORT, findings }));
    return log.runs[0];
  }

  const prints = (findings: readonly Located[]): string[] =>
    runOf(findings).results.map(({ partialFingerprints }) => partialFingerprints['finding/v1'] ?? '');

  // The schema is of draft 4; but for its name, its words mean the same in the later drafts that ajv reads.
  const { $schema: _, id: __, ...schema } = sarifSchema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  test.each([REPORT, CLEAN])('valid by the official schema', (report) => {
    validate(JSON.parse(print('sarif', report)));
    expect(validate.errors).toBeNull();
  });

  test('the schema refuses what is wrong', () => {
    const log = JSON.parse(print('sarif', REPORT));
    log.runs[0].columnKind = 'bytes';
    expect(validate(log)).toBe(false);
  });

  test('places: from the root of the repository, encoded, columns in code points', () => {
    const { columnKind, results } = runOf(REPORT.findings);
    expect(columnKind).toBe('unicodeCodePoints');
    expect(results.map(({ locations: [first] }) => first?.physicalLocation)).toEqual([
      {
        artifactLocation: { uri: 'corpus/a%2C%20b%3A%20c%25.md', uriBaseId: '%SRCROOT%' },
        region: { startLine: 3, startColumn: 7, endLine: 4, endColumn: 4 },
      },
      { artifactLocation: { uri: 'output/%C3%A9.md.json', uriBaseId: '%SRCROOT%' } },
    ]);
  });

  test('a result names its rule, and braces in a message are no placeholders', () => {
    const { tool, results } = runOf(REPORT.findings);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results.map(({ level }) => level)).toEqual(['warning', 'error']);
    expect(results[0]?.message.text).toContain('{{calendar}}');
  });

  test('every rule of the catalogue is described', () => {
    const { rules } = runOf([]).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    for (const { shortDescription, fullDescription } of rules) {
      expect(fullDescription.text).toMatch(/^[^a-z].*\.$/);
      expect(fullDescription.text.startsWith(shortDescription.text)).toBe(true);
      expect(shortDescription.text).toMatch(/\.$/);
    }
  });

  test('fingerprints outlive lines that are added above', () => {
    const later = { ...inText, line: 9, column: 1, start: 90, end: 97 };
    expect(prints([later, ofFile('first in line 8')])).toEqual(prints(REPORT.findings));
  });

  test('fingerprints tell findings apart', () => {
    const others = [
      inText,
      inText,
      { ...inText, path: 'corpus/é.md' },
      { ...inText, ruleId: 'date/outside-period' },
      { ...inText, message: '“31 April”' },
    ];
    expect(new Set(prints(others)).size).toBe(others.length);
  });
});

describe('github', () => {
  /** As GitHub's runner reads a command: cut at the first `::`, then at commas; then each part is unescaped. */
  function commandIn(line: string): { name: string; properties: Record<string, string>; message: string } {
    const [, head = '', message = ''] = /^::(.*?)::(.*)$/.exec(line) ?? [];
    const [name = '', ...rest] = head.split(' ');
    const pairs = rest
      .join(' ')
      .split(',')
      .map((pair) => pair.split(/=(.*)/).map(decodeURIComponent).slice(0, 2));
    return { name, properties: Object.fromEntries(pairs), message: decodeURIComponent(message) };
  }

  const [first = '', second = '', last, end] = print('github', REPORT).split('\n');

  test('a command a finding, read back as it was', () => {
    expect(commandIn(first)).toEqual({
      name: 'warning',
      properties: { file: inText.path, line: '3', col: '7', title: inText.ruleId },
      message: inText.message,
    });
    expect(commandIn(second)).toMatchObject({
      name: 'error',
      properties: { file: 'output/é.md.json', title: 'drift/not-current' },
    });
    expect([last, end]).toEqual(['2 documents checked: 1 error, 1 warning, 0 notes', '']);
  });

  test('only what the runner unescapes is escaped', () => {
    expect(first).toBe(
      '::warning file=corpus/a%2C b%3A c%25.md,line=3,col=7,title=date/no-such-day::“31 June” is <not> in%0Athe {calendar}: 100%25 & “|”, say',
    );
    expect(print('github', { ...REPORT, findings: [{ ...inText, message: 'a\r\nb' }] })).toContain(
      '::a%0D%0Ab\n',
    );
    expect(print('github', { ...REPORT, findings: [{ ...inText, severity: 'note' }] })).toMatch(/^::notice /);
  });

  test('a summary in Markdown, in which nothing of a text is markup', () => {
    const lines = summary(REPORT).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '### 2 documents checked&#58; 1 error, 1 warning, 0 notes',
      '',
      '| severity | rule | place | message |',
      '| --- | --- | --- | --- |',
    ]);
    expect(lines[4]).toContain('&#60;not&#62; in the &#123;calendar&#125;');
    expect(lines[4]?.split('|').length).toBe(6);
    expect(summary(CLEAN)).not.toContain('|');
  });

  test('a summary of very many findings stays small', () => {
    const many = summary({ ...REPORT, findings: Array(20_000).fill(inText) });
    expect(many.length).toBeLessThan(1 << 20);
    expect(many).toContain('19900 more are not shown');
  });
});

describe('junit', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    text: string;
  }

  function elementsOf(report: Found): Element[] {
    const all: Element[] = [];
    const open: Element[] = [];
    readXml(print('junit', report), {
      open: (name, attributes) => {
        const element = { name, attributes: { ...attributes }, text: '' };
        all.push(element);
        open.push(element);
      },
      text: (text) => {
        const inner = open.at(-1);
        if (inner) inner.text += text;
      },
      close: () => open.pop(),
    });
    return all;
  }

  const named = (report: Found, name: string): Element[] =>
    elementsOf(report).filter((element) => element.name === name);

  const values = (report: Found, name: string, key: string): (string | undefined)[] =>
    named(report, name).map(({ attributes }) => attributes[key]);

  test('a test a file, of which those with errors fail', () => {
    const suites = { name: 'rubricator check', tests: '3', failures: '1', errors: '0' };
    expect(named(REPORT, 'testsuites').map(({ attributes }) => attributes)).toEqual([suites]);
    expect(named(REPORT, 'testsuite').map(({ attributes }) => attributes)).toEqual([suites]);
    expect(values(REPORT, 'testcase', 'name')).toEqual([
      'corpus/a, b: c%.md',
      'corpus/é.md',
      'output/é.md.json',
    ]);
    expect(values(REPORT, 'failure', 'type')).toEqual(['drift/not-current']);
  });

  test('messages are read back as they were', () => {
    expect(named(REPORT, 'system-out')[0]?.text).toBe(
      `corpus/a, b: c%.md:3:7 · warning · date/no-such-day · ${inText.message}\n`,
    );
    const message = 'a "quote" & <tag>\r\n\ttab';
    const failed = { ...REPORT, findings: [{ ...inText, severity: 'error' as const, message }] };
    expect(values(failed, 'failure', 'message')).toEqual([message]);
    expect(named(failed, 'failure')[0]?.text).toContain(message);
  });

  test('what XML cannot carry does not break it', () => {
    const failed = {
      ...REPORT,
      findings: [{ ...inText, severity: 'error' as const, message: '\u0000\ud800' }],
    };
    expect(values(failed, 'failure', 'message')).toEqual(['\ufffd\ufffd']);
  });

  test('several errors of a file are one failure that holds all', () => {
    const twice = { ...REPORT, findings: [ofFile('one'), ofFile('two')] };
    const [failure, ...others] = named(twice, 'failure');
    expect(others).toEqual([]);
    expect(failure?.text.split('\n').length).toBe(3);
    expect(values(twice, 'testsuite', 'failures')).toEqual(['1']);
  });

  test('nothing found, nothing failed', () => {
    expect(elementsOf(CLEAN).map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
  });
});
