import manifest from '../../../../package.json' with { type: 'json' };
import { catalogue, type RuleEntry } from '../../../5-check/index.ts';
import { carriedByXml } from '../../../model/xml-characters.ts';
import { groupOf } from '../../rules/checks.ts';
import type { Located, Places, Report, Reporter } from './reporter.ts';

/** Paths count from here; whoever reads the log knows where that is. */
const ROOT = '%SRCROOT%';

/** Braces would be placeholders (SARIF 2.1.0, 3.11.5). */
const message = (text: string): object => ({ text: text.replace(/[{}]/g, '$&$&') });

/** The first sentence, which stands for the whole where there is no room. */
const firstSentence = (docs: string): string => /^.*?[.](?= |$)/.exec(docs)?.[0] ?? docs;

/** Every rule is described, whether there are findings of it or not: the log says what was checked. */
const descriptor = ({ id, severity, docs }: RuleEntry): object => ({
  id,
  shortDescription: { text: firstSentence(docs) },
  fullDescription: { text: docs },
  help: { text: docs },
  defaultConfiguration: { level: severity },
  properties: { tags: [groupOf(id)] },
});

const descriptors = catalogue.map(descriptor);

const indexes = new Map(catalogue.map(({ id }, i) => [id, i]));

/** A lone surrogate in a name could not be encoded. */
const uri = (path: string): string => carriedByXml(path).split('/').map(encodeURIComponent).join('/');

/** From the first character to behind the last one, as far as it is known. */
function regionOf(finding: Located, { endOf }: Places): object {
  const { line, column } = finding;
  if (line === undefined) return {};
  const end = endOf(finding);
  const region = {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
  };
  return { region };
}

function location(finding: Located, places: Places): object {
  const { path } = finding;
  // Only what lies below the root can count from it.
  const base = path.startsWith('../') ? {} : { uriBaseId: ROOT };
  return {
    physicalLocation: { artifactLocation: { uri: uri(path), ...base }, ...regionOf(finding, places) },
  };
}

/** Where a rule is described; a finding that was read from an older record may have another one. */
const indexOf = ({ ruleId }: Located): object => {
  const ruleIndex = indexes.get(ruleId);
  return ruleIndex === undefined ? {} : { ruleIndex };
};

function log(report: Report): object {
  const { name, version } = manifest;
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, semanticVersion: version, rules: descriptors } },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: report.findings.map((finding) => ({
          ruleId: finding.ruleId,
          ...indexOf(finding),
          level: finding.severity,
          message: message(finding.message),
          locations: [location(finding, report)],
          partialFingerprints: { 'finding/v1': finding.fingerprint },
        })),
      },
    ],
  };
}

/**
 * Static Analysis Results Interchange Format 2.1.0, for GitHub's code scanning and others.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = { print: (report) => `${JSON.stringify(log(report), undefined, 2)}\n` };
