import { startTag, textElement } from '../../../6-write/index.ts';
import { byFile } from './by-file.ts';
import type { Located, Report, Reporter } from './reporter.ts';

const NAME = 'rubricator check';

/** A finding on one line. */
function findingLine({ path, line, column, severity, ruleId, message }: Located): string {
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  return `${place} · ${severity} · ${ruleId} · ${message}\n`;
}

const lines = (findings: readonly Located[]): string => findings.map(findingLine).join('');

/** One failure a file, as most readers take only the first; it names the first error, and holds all. */
function failure(errors: readonly Located[]): string[] {
  const [first] = errors;
  if (first === undefined) return [];
  return [textElement('failure', { message: first.message, type: first.ruleId }, lines(errors))];
}

function testcase(file: string, findings: readonly Located[]): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const said = others.length === 0 ? [] : [textElement('system-out', {}, lines(others))];
  return [
    startTag('testcase', { name: file, classname: NAME, file }),
    ...failure(errors),
    ...said,
    '</testcase>',
  ];
}

function print(report: Report): string {
  const found = byFile(report.findings);
  const sources = report.documents.map((path): [string, Located[]] => [path, found.get(path) ?? []]);
  const files = [...new Map([...sources, ...found])];
  const failed = files.filter(([, findings]) => findings.some(({ severity }) => severity === 'error'));
  const counts = { name: NAME, tests: String(files.length), failures: String(failed.length), errors: '0' };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag('testsuites', counts),
    startTag('testsuite', counts),
    ...files.flatMap(([file, findings]) => testcase(file, findings)),
    '</testsuite>',
    '</testsuites>\n',
  ].join('\n');
}

/** JUnit XML: each file is a test, every source too where nothing is found; it fails where it has errors; warnings and notes are what it prints. */
export const junit: Reporter = { print };
